// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_commands.h"
#include "app/key_groups.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "canvas/show_view.h"
#include "document/document.h"
#include "draw/icons.h"
#include "files/gear_files.h"
#include "files/show_file.h"
#include "panels/bay_board.h"
#include "panels/bay_patching.h"
#include "panels/bay_view.h"
#include "panels/cable_finder.h"
#include "panels/identify_port.h"
#include "panels/jump_box.h"
#include "panels/learn_page.h"
#include "panels/patch_table.h"
#include "panels/rename_card.h"
#include "show/edits.h"
#include "signal/trace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The whole program around one window, with settings of its own.
struct Program {
    explicit Program(const Library& library, const QString& settingsFile)
        : settings(settingsFile)
        , document(library)
    {
        languages.use(u"en"_s);
        window = std::make_unique<MainWindow>(WindowParts {document, symbols, icons, settings, languages});
        window->resize(1600, 1000);
        window->show();
    }

    void act(ActionId id) { window->windowActions()[id]->trigger(); }
    void move(QPoint offset)
    {
        document.edit(u"Move"_s, [&](Show& show) { moveDevices(show, show.devices.ids().mid(0, 1), offset); });
    }

    const Symbols symbols = Symbols::load(u":/symbols"_s);
    const Icons icons = Icons::load(u":/icons"_s);
    Settings settings;
    LanguageSwitch languages;
    Document document;
    std::unique_ptr<MainWindow> window;
};

QByteArray replaced(QByteArray bytes, const QByteArray& before, const QByteArray& after)
{
    const qsizetype at = bytes.indexOf(before);
    return at < 0 ? QByteArray() : bytes.replace(at, before.size(), after);
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Presses a button of the question that is about to open.
void answerNext(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, [button] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(question);
        question->button(button)->click();
    });
}

} // namespace

/// The real window, without a display.
class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = loadLibrary({u":/"_s}).library;
        QVERIFY(!m_library.devices.isEmpty());
        QVERIFY(exampleNames().contains(m_example));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(m_library, m_folder->filePath(u"settings.ini"_s));
        m_program->window->files().openExample(m_example);
    }

    void cleanup() { m_program.reset(); }

    void examplesOpenAsCopies()
    {
        for (const QString& name : exampleNames()) {
            m_program->window->files().openExample(name);
            QCOMPARE(m_program->window->messages().text(), QString());
            QVERIFY(!m_program->document.show().devices.isEmpty());
            QVERIFY(m_program->document.path().isEmpty());
            QVERIFY(!m_program->document.isModified());
        }
    }

    void theFinderTakesThePlaceOfTheCanvas()
    {
        auto* view = m_program->window->findChild<ShowView*>();
        auto* finder = m_program->window->findChild<CableFinder*>();
        QList<QDockWidget*> shown;
        for (QDockWidget* dock : m_program->window->findChildren<QDockWidget*>())
            shown << (dock->isVisible() ? dock : nullptr);
        m_program->act(ActionId::CableFinder);
        QVERIFY(finder->isVisible() && !view->isVisible());
        QVERIFY(m_program->window->windowActions()[ActionId::CableFinder]->isChecked());
        QTest::keyClick(finder, Qt::Key_Escape);
        QVERIFY(view->isVisible() && !finder->isVisible());
        QVERIFY(!m_program->window->windowActions()[ActionId::CableFinder]->isChecked());
        for (QDockWidget* dock : m_program->window->findChildren<QDockWidget*>())
            QCOMPARE(dock->isVisible(), shown.contains(dock));
        m_program->act(ActionId::CableFinder);
        m_program->act(ActionId::PatchPicture);
        QVERIFY(view->isVisible() && !finder->isVisible());
    }

    void anUnknownPortOpensItsSteps()
    {
        m_program->window->files().openExample(u"situations/s10-mixer-nobody-knows"_s);
        QAction* action = m_program->window->windowActions()[ActionId::IdentifyPort];
        QVERIFY(!action->isEnabled());
        m_program->document.selection().select(m_program->document.show().cables.ids().first());
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(m_program->window->isFinderOpen());
        QVERIFY(m_program->window->findChild<IdentifyPort*>()->isVisible());
    }

    void baysHaveTheRoomAndTheirKeys()
    {
        auto* library = m_program->window->findChild<QWidget*>(u"library"_s);
        m_program->act(ActionId::BayPicture);
        auto* bays = m_program->window->findChild<BayView*>();
        QVERIFY(bays->isVisible() && library->isHidden());
        QVERIFY(m_program->window->windowActions()[ActionId::BayPicture]->isChecked());
        placeBay(m_program->document);
        QCOMPARE(bays->board().picture().fronts.size(), 1u);
        const qsizetype devices = m_program->document.show().devices.size();
        m_program->document.selection().select(bays->board().picture().fronts.front().device);
        QTest::keyClick(&bays->board(), Qt::Key_Delete); // pulls cords, never the bay
        QCOMPARE(m_program->document.show().devices.size(), devices);
        m_program->act(ActionId::ListPicture);
        m_program->act(ActionId::StagePicture);
        QVERIFY(!bays->isVisible() && !library->isHidden());
    }

    /// Del, Backspace, Ctrl+D and letters are the cells' while the list has the keyboard: gear stays.
    /// Zoom goes to the picture that is open; what has no meaning there cannot be asked for.
    void toolsGoWithTheirPicture()
    {
        MainWindow& window = *m_program->window;
        const Actions& actions = window.windowActions();
        placeBay(m_program->document);
        const double canvas = window.findChild<ShowView*>()->zoom();
        m_program->act(ActionId::BayPicture);
        BayView& bay = *window.findChild<BayView*>();
        m_program->act(ActionId::ZoomIn);
        QVERIFY(bay.zoom() > 1);
        QCOMPARE(window.findChild<ShowView*>()->zoom(), canvas);
        m_program->act(ActionId::ZoomReset);
        QCOMPARE(bay.zoom(), 1.0);
        QVERIFY(!actions[ActionId::Snap]->isEnabled() && !actions.tools().first()->isEnabled());
        m_program->act(ActionId::ListPicture);
        QVERIFY(!actions[ActionId::ZoomIn]->isEnabled());
        m_program->act(ActionId::StagePicture);
        QVERIFY(actions[ActionId::Snap]->isEnabled() && actions.tools().first()->isEnabled());
        m_program->act(ActionId::ZoomIn);
        QVERIFY(window.findChild<ShowView*>()->zoom() > canvas);
    }
    void aBayIsAskedForFromAnywhere()
    {
        m_program->act(ActionId::NewBay);
        QVERIFY(m_program->window->findChild<BayView*>()->isVisible());
        QVERIFY(m_program->window->findChild<QWidget*>(u"bayForm"_s)->isVisible());
    }
    void theListHasItsOwnKeys()
    {
        const Show before = m_program->document.show();
        auto* library = m_program->window->findChild<QDockWidget*>(u"library"_s);
        m_program->act(ActionId::ListPicture);
        QVERIFY(m_program->window->isListOpen());
        QVERIFY(library->isHidden()); // the list is wide
        auto* table = m_program->window->findChild<PatchTable*>(u"inputsTable"_s);
        QVERIFY(table->isVisible());
        table->selectionModel()->setCurrentIndex(table->model()->index(0, 1), QItemSelectionModel::ClearAndSelect);
        QVERIFY(!m_program->document.selection().isEmpty());
        for (const auto& [key, modifiers] : {std::pair(Qt::Key_Delete, Qt::NoModifier),
                 std::pair(Qt::Key_Backspace, Qt::NoModifier), std::pair(Qt::Key_D, Qt::ControlModifier)})
            QTest::keyClick(table, key, modifiers);
        QVERIFY(m_program->document.show().devices == before.devices);
        QVERIFY(!(m_program->document.show().channels == before.channels));
        m_program->act(ActionId::Delete); // from the menu
        QVERIFY(m_program->document.show().devices == before.devices);
        QTest::keyClick(table, '?');
        auto* line = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(line && line->text() == u"?"_s);
        m_program->act(ActionId::StagePicture);
        QVERIFY(!m_program->window->isListOpen() && !library->isHidden());
    }

    void whatIsSavedComesBack()
    {
        const Show before = m_program->document.show();
        m_program->move({500, 0});
        QVERIFY(m_program->window->isWindowModified());
        m_program->act(ActionId::Undo);
        QVERIFY(m_program->document.show() == before);
        QVERIFY(!m_program->window->isWindowModified());
        m_program->act(ActionId::Redo);

        const QString path = m_folder->filePath(u"saved.crosspatch"_s);
        QVERIFY(m_program->window->files().saveTo(path));
        QVERIFY(!m_program->window->isWindowModified());
        QCOMPARE(m_program->settings.recentFiles(), QStringList {path});

        Program other(m_library, m_folder->filePath(u"other.ini"_s));
        other.window->files().openFile(path);
        QCOMPARE(other.document.path(), path);
        QVERIFY(other.document.show() == m_program->document.show());
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = writeShow(exampleShow());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("this is a letter, not a show");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12);
        QTest::newRow("no show") << QByteArray("{\"hello\": \"world\"}");
        QTest::newRow("a list") << QByteArray("[1, 2, 3]");
        QTest::newRow("cut short") << good.left(good.size() / 2);
        QTest::newRow("something after the end") << good + "{}";
        QTest::newRow("from the future") << replaced(good, "\"format\": 1", "\"format\": 999");
        QTest::newRow("dangling reference") << replaced(good, "\"device\": 1", "\"device\": 99999");
    }

    void badFilesChangeNothing()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(u"bad.crosspatch"_s);
        writeBytes(path, content);
        expectRefused(path);
    }

    void placesThatAreNoFilesChangeNothing()
    {
        expectRefused(m_folder->path());
        expectRefused(m_folder->filePath(u"nowhere.crosspatch"_s));
        if (geteuid() == 0)
            return; // root may read everything
        const QString locked = m_folder->filePath(u"locked.crosspatch"_s);
        writeBytes(locked, "{}");
        QFile::setPermissions(locked, {});
        expectRefused(locked);
    }

    void droppedShowsOpen()
    {
        const QString path = m_folder->filePath(u"dropped.crosspatch"_s);
        writeBytes(path, writeShow(exampleShow()));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget* canvas = m_program->window->findChild<ShowView*>()->viewport();
        QDragEnterEvent enter(canvas->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(canvas->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas, &drop);
        QCOMPARE(m_program->document.path(), path);
    }

    void everyPlacedThingIsOneStep()
    {
        const Show before = m_program->document.show();
        for (QAction* action : {m_program->window->windowActions()[ActionId::SelectAll],
                 m_program->window->windowActions()[ActionId::QuarterTurn],
                 m_program->window->windowActions()[ActionId::Duplicate],
                 m_program->window->windowActions()[ActionId::TidyUp],
                 m_program->window->windowActions()[ActionId::Cut]})
            action->trigger();
        QVERIFY(m_program->document.history().count() >= 3);
        while (m_program->document.history().canUndo())
            m_program->act(ActionId::Undo);
        QVERIFY(m_program->document.show() == before);
    }

    void keysAreNotUsedTwice()
    {
        QMap<QKeySequence, QString> used;
        for (const ActionRow& row : actionRows()) {
            for (const QKeySequence& keys : m_program->window->windowActions()[row.id]->shortcuts()) {
                QVERIFY2(!used.contains(keys),
                    qPrintable(keys.toString() + u' ' + used.value(keys) + u' ' + QLatin1StringView(row.text)));
                used.insert(keys, QLatin1StringView(row.text));
            }
        }
    }

    void failedSaveKeepsTheChanges()
    {
        m_program->move({500, 0});
        QVERIFY(!m_program->window->files().saveTo(m_folder->path()));
        QVERIFY(!m_program->window->messages().text().isEmpty());
        QVERIFY(m_program->document.isModified());
        QVERIFY(m_program->document.path().isEmpty());
    }

    void unsavedChangesAreAskedFor()
    {
        m_program->move({500, 0});
        const Show changed = m_program->document.show();
        answerNext(QMessageBox::Cancel);
        QVERIFY(!m_program->window->close());
        answerNext(QMessageBox::Cancel);
        m_program->act(ActionId::NewShow);
        QVERIFY(m_program->document.show() == changed);
        answerNext(QMessageBox::Discard);
        m_program->act(ActionId::NewShow);
        QVERIFY(m_program->document.show().devices.isEmpty());
        QVERIFY(m_program->window->close());
    }

    void copiesComeWithTheirCables()
    {
        Document& document = m_program->document;
        const auto devices = document.show().devices.size();
        const auto cables = document.show().cables.size();
        const Show before = document.show();
        m_program->act(ActionId::SelectAll);
        m_program->act(ActionId::Copy);
        m_program->act(ActionId::Paste);
        QCOMPARE(document.show().devices.size(), 2 * devices);
        QCOMPARE(document.show().cables.size(), 2 * cables);
        QCOMPARE(document.selection().devices().size(), devices);
        m_program->act(ActionId::Delete);
        QCOMPARE(document.show().devices.size(), devices);
        m_program->act(ActionId::Undo);
        m_program->act(ActionId::Undo);
        QVERIFY(document.show() == before);
    }

    void rubbishOnTheClipboardIsRefused()
    {
        const Show before = m_program->document.show();
        auto* data = new QMimeData;
        data->setData(u"application/x-crosspatch"_s, "{\"format\": 1, \"devices\": 7}");
        QGuiApplication::clipboard()->setMimeData(data);
        QTRY_VERIFY(m_program->window->windowActions()[ActionId::Paste]->isEnabled());
        m_program->act(ActionId::Paste);
        QVERIFY(!m_program->window->messages().text().isEmpty());
        QVERIFY(m_program->document.show() == before);
    }

    void findingsAreWalkedThrough()
    {
        m_program->window->files().openExample(u"club-night-as-it-came"_s);
        m_program->act(ActionId::NextFinding);
        QVERIFY(!m_program->document.selection().isEmpty());
    }

    void languageChangesAtOnce()
    {
        const auto* menus = m_program->window->findChild<QMenuBar*>();
        QCOMPARE(menus->actions().constFirst()->text(), u"&File"_s);
        QVERIFY(languageCodes().contains(u"de"_s));
        m_program->window->setLanguage(u"de"_s);
        QTRY_COMPARE(menus->actions().constFirst()->text(), u"&Datei"_s);
        m_program->window->setLanguage(u"en"_s);
        QTRY_COMPARE(menus->actions().constFirst()->text(), u"&File"_s);
    }

    void brokenSettingsDoNotStopTheProgram_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("putAside");
        QTest::newRow("no settings") << QByteArray("no settings\nat all\n") << true;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << true;
        QTest::newRow("far too large") << QByteArray(3 * 1024 * 1024, 'x') << true;
        QTest::newRow("wrong values") << QByteArray("[look]\ntheme=pink\ntext=many\nlanguage=xx\n"
                                                    "[window]\ngeometry=@ByteArray(rubbish)\nlayout=7\n"
                                                    "[files]\nrecent=@Invalid()\n")
                                      << false;
        QTest::newRow("out of range") << QByteArray("[look]\ntext=-99999999999\n") << false;
    }

    void brokenSettingsDoNotStopTheProgram()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, putAside);
        const QString path = m_folder->filePath(u"broken.ini"_s);
        writeBytes(path, content);
        Program program(m_library, path);
        QVERIFY(program.window->isVisible());
        QCOMPARE(!program.settings.putAside().isEmpty(), putAside);
        QCOMPARE(program.settings.theme(), ThemeChoice::System);
        QCOMPARE(program.settings.textPercent(), Settings::smallestText);
        if (putAside) {
            QFile kept(program.settings.putAside());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), content);
        }
    }

    void largeTextLeavesRoomForTheCanvas()
    {
        MainWindow& window = *m_program->window;
        auto* library = window.findChild<QDockWidget*>(u"library"_s);
        for (const int percent : {200, 300, 100}) {
            window.setTextPercent(percent);
            QTest::qWait(50);
            QCOMPARE(!window.tabifiedDockWidgets(library).isEmpty(), percent > 150);
            QVERIFY2(window.centralWidget()->width() > window.width() / 3, qPrintable(QString::number(percent)));
        }
    }

    /// The sheet is made from the menus, so each of their keys is on it.
    void theCheatSheetKnowsAllKeys()
    {
        m_program->act(ActionId::Shortcuts);
        auto* sheet = m_program->window->findChild<CheatSheet*>();
        QVERIFY(sheet->isVisible());
        QStringList shown;
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            shown << label->text();
        for (const ActionRow& row : actionRows()) {
            const QAction* action = m_program->window->windowActions()[row.id];
            if (!action->shortcut().isEmpty())
                QVERIFY2(shown.contains(QString::fromUtf8(row.text).remove(u'&').remove(u'…')), row.text);
        }
        for (const ToolRow& tool : canvasTools())
            QVERIFY2(shown.contains(QString::fromLatin1(tool.name)), tool.name);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isHidden());
    }

    void theCheatSheetIsSearched()
    {
        const QList<KeyGroup> groups {{u"Edit"_s, {{u"Ctrl+Z"_s, u"Undo"_s}, {u"F2"_s, u"Rename"_s}}},
            {u"View"_s, {{u"Ctrl+1"_s, u"Fit all"_s}}}};
        QCOMPARE(keyGroupsWith(groups, {}).size(), 2);
        const QList<KeyGroup> found = keyGroupsWith(groups, u"f2"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].rows.size(), 1);
        QCOMPARE(found[0].rows[0].meaning, u"Rename"_s);
        QCOMPARE(keyGroupsWith(groups, u"view"_s).size(), 1);
        QVERIFY(keyGroupsWith(groups, u"qqq"_s).isEmpty());
    }

    void anythingIsDoneByTyping()
    {
        MainWindow& window = *m_program->window;
        const auto type = [&](const QString& words) {
            m_program->act(ActionId::GoTo);
            auto* box = window.findChild<JumpBox*>();
            QVERIFY(box->isVisible());
            QTest::keyClicks(box->findChild<QLineEdit*>(), words);
            QTest::keyClick(box->findChild<QLineEdit*>(), Qt::Key_Return);
            QVERIFY(box->isHidden());
        };
        type(u"patch picture"_s);
        type(u"select all"_s);
        QCOMPARE(m_program->document.selection().devices().size(), m_program->document.show().devices.size());
        const Device device = *m_program->document.show().devices.find(m_program->document.show().devices.ids()[3]);
        type(device.name);
        QCOMPARE(m_program->document.selection().devices(), QList<DeviceId> {device.id});
        const qsizetype before = m_program->document.show().devices.size();
        type(u"add shure sm58"_s);
        QCOMPARE(m_program->document.show().devices.size(), before + 1);
    }

    void pagesOpenFromTheMenu()
    {
        MainWindow& window = *m_program->window;
        QAction* help = window.findChild<QMenuBar*>()->actions().last();
        const QList<QAction*> pages = help->menu()->actions().first()->menu()->actions();
        const auto page = std::ranges::find(pages, learnTitle(u"stereo"_s), &QAction::text);
        QVERIFY(page != pages.end());
        (*page)->trigger();
        QVERIFY(window.findChild<LearnPage*>());
        QTRY_VERIFY(window.findChild<LearnPage*>()->isVisible());
    }

    void severalAreNamedInOneStep()
    {
        Document& document = m_program->document;
        const QList<DeviceId> some = document.show().devices.ids().mid(0, 3);
        document.selection().select(some, {});
        m_program->act(ActionId::Rename);
        auto* card = m_program->window->findChild<RenameCard*>();
        QVERIFY(card->isVisible());
        const int steps = document.history().index();
        auto* line = card->findChild<QLineEdit*>();
        line->setText(u"Thing #"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(card->isHidden());
        QCOMPARE(document.history().index(), steps + 1);
        QStringList names;
        for (const DeviceId id : some)
            names << document.show().devices.find(id)->name;
        names.sort();
        QCOMPARE(names, QStringList({u"Thing 1"_s, u"Thing 2"_s, u"Thing 3"_s}));
    }

    /// A microphone's channel is called like the microphone when people want that.
    void channelsAreNamedWithTheirDevices()
    {
        Document& document = m_program->document;
        QList<DeviceId> sources;
        document.show().channels.forEach([&](const Channel& channel) {
            if (channel.number <= 2)
                sources << tracePort(document.analysis(), channel.input).sources.constFirst().device;
        });
        document.selection().select(sources, {});
        m_program->act(ActionId::Rename);
        auto* card = m_program->window->findChild<RenameCard*>();
        card->findChild<QCheckBox*>()->setChecked(true);
        card->findChild<QLineEdit*>()->setText(u"Choir"_s);
        QTest::keyClick(card->findChild<QLineEdit*>(), Qt::Key_Return);
        QStringList names;
        document.show().channels.forEach([&](const Channel& channel) { names << channel.name; });
        QCOMPARE(names.filter(u"Choir "_s).size(), 2);
    }

    void tracesAreToldInTheStatusLine()
    {
        Document& document = m_program->document;
        const CableId cable = document.show().cables.ids().constFirst();
        document.selection().select(cable);
        QAction* trace = m_program->window->windowActions()[ActionId::Trace];
        QVERIFY(trace->isEnabled() && !trace->isChecked());
        trace->trigger();
        QVERIFY(trace->isChecked() && document.spotlight().isOn());
        const auto labels = m_program->window->statusBar()->findChildren<QLabel*>();
        const auto says = [&](const QLabel* label) { return label->text().startsWith(document.spotlight().text()); };
        QVERIFY(std::ranges::any_of(labels, says));
        trace->trigger();
        QVERIFY(!document.spotlight().isOn() && !trace->isChecked());
    }

    void theMinimapIsRemembered()
    {
        QVERIFY(m_program->settings.minimap());
        m_program->act(ActionId::Minimap);
        QVERIFY(!m_program->settings.minimap());
        QVERIFY(!m_program->window->windowActions()[ActionId::Minimap]->isChecked());
    }

private:
    Show exampleShow() const { return loadShow(u":/examples/%1.crosspatch"_s.arg(m_example), m_library).value(); }

    void expectRefused(const QString& path)
    {
        const Show before = m_program->document.show();
        m_program->window->messages().hide();
        m_program->window->files().openFile(path);
        const QString said = m_program->window->messages().text();
        QVERIFY2(said.contains(QFileInfo(path).fileName()), qPrintable(said));
        QVERIFY(!said.contains(u'\n'));
        QVERIFY(m_program->document.show() == before);
        QVERIFY(m_program->document.path().isEmpty());
        QVERIFY(m_program->settings.recentFiles().isEmpty());
    }

    const QString m_example = u"club-night"_s;
    Library m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
