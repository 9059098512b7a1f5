// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "document/document.h"
#include "draw/icons.h"
#include "files/gear_files.h"
#include "panels/bay_patching.h"
#include "panels/cable_finder.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "QToolButton undo in topBar": enough to find it.
QString whereabouts(const QWidget& widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        text += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return text;
}

/// Something one can get to and do something with.
bool isControl(const QWidget& widget)
{
    return widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy() && !qobject_cast<const QMenu*>(&widget)
        && !qobject_cast<const QMenuBar*>(&widget) && !widget.objectName().startsWith(u"qt_"_s);
}

QStringList unnamedControls(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(*widget) || !widget->isVisibleTo(&window))
            continue;
        QAccessibleInterface* said = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!said || said->text(QAccessible::Name).trimmed().isEmpty())
            found << whereabouts(*widget);
    }
    return found;
}

void collect(const QMenu& menu, QSet<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        actions.insert(action);
        if (action->menu())
            collect(*action->menu(), actions);
    }
}

} // namespace

/// Every control has a name to be said aloud, and every action a way to it without a mouse.
class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = loadLibrary({u":/"_s}).library;
        m_document = std::make_unique<Document>(m_library);
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_languages.use(u"en"_s);
        m_window
            = std::make_unique<MainWindow>(WindowParts {*m_document, m_symbols, m_icons, *m_settings, m_languages});
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->files().openExample(u"club-night"_s);
    }
    void cleanupTestCase() { m_window.reset(); }

    void controlsHaveNames_data()
    {
        QTest::addColumn<int>("selected"); // what the inspector is about
        QTest::newRow("the show") << 0;
        QTest::newRow("a device") << 1;
        QTest::newRow("a lead") << 2;
        QTest::newRow("several") << 3;
    }
    void controlsHaveNames()
    {
        QFETCH(int, selected);
        const QList<DeviceId> devices = m_document->show().devices.ids();
        const QList<CableId> cables = m_document->show().cables.ids();
        if (selected == 0)
            m_document->selection().clear();
        else if (selected == 1)
            m_document->selection().select(devices.first());
        else if (selected == 2)
            m_document->selection().select(cables.first());
        else
            m_document->selection().select(devices, cables);
        QTest::qWait(50);
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
    }
    void controlsOfTheFinderHaveNames()
    {
        m_document->selection().clear();
        m_window->setFinder(true);
        m_window->findChild<CableFinder*>()->setEnds(
            {{}, m_library.devices.value(u"generic/mixer-unknown"_s), u"out1"_s},
            {{}, m_library.devices.value(u"generic/mixer"_s), u"line1"_s});
        QTest::qWait(300);
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
        m_window->setFinder(false);
    }
    void controlsOfTabsHaveNames()
    {
        m_window->setTextPercent(200);
        QTest::qWait(50);
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
        m_window->setTextPercent(100);
    }
    void controlsOfBaysHaveNames()
    {
        m_window->setBay();
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
        placeBay(*m_document);
        QTest::qWait(50);
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
        m_document->history().undo();
        m_window->setPicture(Picture::Stage);
    }
    void listsOnTheCanvasHaveNames()
    {
        auto* view = m_window->findChild<ShowView*>();
        m_document->selection().select(m_document->show().devices.ids().first());
        view->replaceSelected();
        QVERIFY(view->findChild<QWidget*>(u"gearList"_s)->isVisible());
        QCOMPARE(unnamedControls(*m_window).join(u'\n'), QString());
    }

    void actionsAreReachedByKeyboard()
    {
        QSet<QAction*> inMenus;
        for (const QAction* action : m_window->findChild<QMenuBar*>()->actions()) {
            QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
            if (action->menu())
                collect(*action->menu(), inMenus);
        }
        for (const ActionRow& row : actionRows()) {
            QAction* action = m_window->windowActions()[row.id];
            QVERIFY2(inMenus.contains(action) || !action->shortcut().isEmpty(), row.text);
        }
        for (QAction* tool : m_window->windowActions().tools())
            QVERIFY2(!tool->shortcut().isEmpty(), qPrintable(tool->text()));
    }

    void noKeyHasTwoMeanings()
    {
        QHash<QKeySequence, QString> taken;
        QList<QAction*> actions = m_window->windowActions().tools();
        for (const ActionRow& row : actionRows())
            actions << m_window->windowActions()[row.id];
        for (const QAction* action : actions) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key),
                    qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        }
    }

private:
    QTemporaryDir m_folder;
    const Symbols m_symbols = Symbols::load(u":/symbols"_s);
    const Icons m_icons = Icons::load(u":/icons"_s);
    Library m_library;
    LanguageSwitch m_languages;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
