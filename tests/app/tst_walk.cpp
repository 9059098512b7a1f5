// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "canvas/show_view.h"
#include "document/document.h"
#include "draw/icons.h"
#include "files/gear_files.h"
#include "panels/library_panel.h"
#include "panels/remedy_card.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

/// A screen that nobody sees, with a window manager on it, for as long as the test runs.
class Screen {
public:
    bool start()
    {
        for (int number = 90; number < 140; ++number) {
            m_server.start(u"Xvfb"_s,
                {u":%1"_s.arg(number), u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
            if (!m_server.waitForStarted())
                return false;
            if (!m_server.waitForFinished(700)) { // it would have ended at once where the number is taken
                qputenv("DISPLAY", ":" + QByteArray::number(number));
                m_manager.start(u"openbox"_s, {});
                return m_manager.waitForStarted();
            }
        }
        return false;
    }

    ~Screen()
    {
        for (QProcess* process : {&m_manager, &m_server}) {
            process->terminate();
            process->waitForFinished(2000);
        }
    }

private:
    QProcess m_server;
    QProcess m_manager;
};

/// The mouse and the keyboard of that screen. What a drag or a dialog needs goes in one call: the window has an event
/// loop of its own then, and nothing returns from here before it ends.
void xdotool(const QStringList& words)
{
    QProcess process;
    process.start(u"xdotool"_s, words);
    while (process.state() != QProcess::NotRunning)
        QTest::qWait(5);
    QCOMPARE(process.exitCode(), 0);
    QTest::qWait(40);
}

void key(const QString& keys) { xdotool({u"key"_s, keys}); }
void type(const QString& text) { xdotool({u"type"_s, u"--delay"_s, u"8"_s, text}); }

void moveTo(QPoint at) { xdotool({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())}); }

void click(QPoint at)
{
    moveTo(at);
    xdotool({u"click"_s, u"1"_s});
}

void drag(QPoint from, QPoint to)
{
    QStringList words {u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"sleep"_s, u"0.1"_s,
        u"mousedown"_s, u"1"_s};
    for (int step = 1; step <= 12; ++step) {
        const QPoint at = from + (to - from) * step / 12;
        words << u"mousemove"_s << QString::number(at.x()) << QString::number(at.y()) << u"sleep"_s << u"0.03"_s;
    }
    xdotool(words + QStringList {u"sleep"_s, u"0.1"_s, u"mouseup"_s, u"1"_s});
    QTest::qWait(100);
}

/// Opens a file dialog by its keys and answers it.
void answerDialog(const QString& keys, const QString& path)
{
    xdotool({u"key"_s, keys, u"sleep"_s, u"1"_s, u"key"_s, u"ctrl+a"_s, u"type"_s, u"--args"_s, u"1"_s, u"--delay"_s, u"8"_s, path,
        u"sleep"_s, u"0.3"_s, u"key"_s, u"Return"_s});
}

} // namespace

/// From an empty window to a printed list with the mouse and the keyboard alone, in a real window.
class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gearComesFromTheLibrary();
    void aLeadIsPulled();
    void theFindingIsCured();
    void savedAndOpenedAgain();
    void thePaperIsWritten();
    void cleanup() { picture(QString::fromLatin1(QTest::currentTestFunction())); }
    void cleanupTestCase() { m_window.reset(); }

private:
    void picture(const QString& name);
    void place(const QString& words, QPointF metres);
    QPoint onScreen(const QPointF& scenePos);
    QPoint portOnScreen(const QString& device, const QString& port);
    DeviceId device(const QString& name);
    const Show& show() const { return m_document->show(); }
    ShowView& view() { return *m_window->findChild<ShowView*>(); }

    QTemporaryDir m_folder;
    Library m_library;
    Symbols m_symbols;
    Icons m_icons;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LanguageSwitch> m_languages;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

void TestWalk::initTestCase()
{
    const GearLoad load = loadLibrary({u":"_s});
    QVERIFY(load.errors.isEmpty());
    m_library = load.library;
    m_symbols = Symbols::load(u":/symbols"_s);
    m_icons = Icons::load(u":/icons"_s);
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings"_s));
    m_languages = std::make_unique<LanguageSwitch>();
    m_languages->use(u"en"_s);
    m_document = std::make_unique<Document>(m_library);
    m_window = std::make_unique<MainWindow>(
        WindowParts {*m_document, m_symbols, m_icons, *m_settings, *m_languages});
    m_window->setMotion(false);
    m_window->resize(1560, 940);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(200);
}

/// The pictures lie beside the test's log.
void TestWalk::picture(const QString& name)
{
    QTest::qWait(150);
    const QString path = QCoreApplication::applicationDirPath() + u"/walk-"_s + name + u".png"_s;
    QVERIFY(QGuiApplication::primaryScreen()->grabWindow(0).save(path));
}

QPoint TestWalk::onScreen(const QPointF& scenePos)
{
    return view().viewport()->mapToGlobal(view().mapFromScene(scenePos));
}

DeviceId TestWalk::device(const QString& name)
{
    DeviceId found;
    show().devices.forEach([&](const Device& each) {
        if (each.name == name)
            found = each.id;
    });
    return found;
}

/// Types into the library's field and drags the first hit on to the stage.
void TestWalk::place(const QString& words, QPointF metres)
{
    const qsizetype before = show().devices.size();
    auto* library = m_window->findChild<LibraryPanel*>();
    auto* field = library->findChild<QLineEdit*>();
    click(field->mapToGlobal(field->rect().center()));
    key(u"ctrl+a"_s);
    type(words);
    QTest::qWait(200);
    auto* list = library->findChild<QTreeView*>();
    QModelIndex hit = list->model()->index(0, 0);
    if (list->model()->hasChildren(hit))
        hit = list->model()->index(0, 0, hit);
    QVERIFY2(hit.isValid(), qPrintable(words));
    drag(list->viewport()->mapToGlobal(list->visualRect(hit).center()), onScreen(metres * 1000));
    QTRY_COMPARE(show().devices.size(), before + 1);
}

void TestWalk::gearComesFromTheLibrary()
{
    place(u"electric guitar"_s, {2, 3});
    place(u"small mixer"_s, {5.5, 3});
    QVERIFY(device(u"Electric guitar"_s) && device(u"Small mixer"_s));
}

QPoint TestWalk::portOnScreen(const QString& name, const QString& port)
{
    const DeviceItem* item = view().showScene().item(device(name));
    moveTo(onScreen(item->body().center())); // its ports come out under the pointer
    return onScreen(*item->spotPlace(port));
}

void TestWalk::aLeadIsPulled()
{
    const QPoint from = portOnScreen(u"Electric guitar"_s, u"out"_s);
    const DeviceItem* mixer = view().showScene().item(device(u"Small mixer"_s));
    drag(from, onScreen(mixer->body().center())); // the input that fits best
    QTRY_COMPARE(show().cables.size(), 1);
    QCOMPARE(show().cables.find(show().cables.ids().first())->plugs.size(), 2);
}

void TestWalk::theFindingIsCured()
{
    const auto worst = [this] {
        const Counts counts = m_document->checked().counts();
        return counts.error + counts.danger;
    };
    QVERIFY(worst() > 0); // a pickup on a line input
    const CableId lead = show().cables.ids().first();
    key(u"Escape"_s);
    click(onScreen(view().showScene().item(lead)->runs().first().at(0.5)));
    QTRY_COMPARE(m_document->selection().cables(), QList<CableId> {lead});
    QTRY_VERIFY(m_window->findChild<RemedyCard*>());
    picture(u"finding"_s);
    auto* button = m_window->findChild<RemedyCard*>()->findChild<QPushButton*>();
    for (QWidget* parent = button->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(button);
    }
    QTest::qWait(100);
    click(button->mapToGlobal(button->rect().center()));
    QTRY_COMPARE(worst(), 0);
}

void TestWalk::savedAndOpenedAgain()
{
    const QString path = m_folder.filePath(u"walk.crosspatch"_s);
    const qsizetype devices = show().devices.size();
    answerDialog(u"ctrl+s"_s, path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!m_document->isModified());
    key(u"ctrl+n"_s);
    QTRY_VERIFY(show().devices.isEmpty());
    answerDialog(u"ctrl+o"_s, path);
    QTRY_COMPARE(show().devices.size(), devices);
}

void TestWalk::thePaperIsWritten()
{
    const QString path = m_folder.filePath(u"walk.pdf"_s);
    key(u"ctrl+shift+i"_s); // a channel for the mixer's input
    QTRY_COMPARE(show().channels.size(), 1);
    answerDialog(u"ctrl+p"_s, path);
    QTRY_VERIFY(QFile::exists(path));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"Electric guitar"_s), qPrintable(text));
}

int main(int argc, char** argv)
{
    Screen screen;
    if (!screen.start()) {
        qCritical("Xvfb and openbox are needed: see packaging/packages");
        return 1;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestWalk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walk.moc"
