// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/edit_commands.h"
#include "app/finding_walk.h"
#include "app/help.h"
#include "app/languages.h"
#include "app/menu_row.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "app/paper_commands.h"
#include "app/show_files.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "document/document.h"
#include "draw/icons.h"
#include "panels/inspector.h"
#include "panels/library_panel.h"
#include "panels/problems_panel.h"
#include "panels/widget_style.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Act = ActionId;

namespace {

constexpr int stackedFrom = 151; ///< per cent of text; from here on docks lie behind one another
constexpr int leastCanvas = 400; ///< px
constexpr QSize usualSize(1600, 1000);
constexpr QSize frameRoom(16, 48); ///< what the desktop puts around a window

/// The one file that is being dragged, if it can be opened.
QString draggedShow(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts)
    : m_parts(parts)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    dress(); // before there are widgets: a style sheet that comes first later makes them forget the font
    makeCentre();
    makeCommands();
    makeDocks();
    connectParts();
    applyLook();
    retranslate();
    restoreWindow();
    m_view->setExamples(exampleNames());
    setPicture(Picture::Stage);
    setSnap(m_parts.settings.snap());
    setMotion(m_parts.settings.motion());
    const bool letter = m_parts.settings.paper() == PaperSize::Letter;
    (*m_actions)[letter ? Act::PaperLetter : Act::PaperA4]->setChecked(true);
}

MainWindow::~MainWindow() = default;

QString MainWindow::language() const { return m_parts.languages.current(); }

void MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_view = new ShowView(m_parts.document, m_parts.symbols, centre);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    setCentralWidget(centre);
}

void MainWindow::makeCommands()
{
    m_files = new ShowFiles(m_parts.document, m_parts.settings, *m_messages, this);
    m_edit = new EditCommands(m_parts.document, *m_messages, this);
    m_findings = new FindingWalk(m_parts.document, this);
    m_paper = new PaperCommands(m_parts.document, m_parts.settings, *m_messages, this);
    const Commands commands {m_parts.document, *m_view, *m_files, *m_edit, *m_findings, *m_paper, *this};

    m_actions = new Actions(commands, this);
    m_menuRow = new MenuRow(this);
    setMenuWidget(m_menuRow);
    m_menus = new Menus(m_menuRow->menuBar(), *m_actions, commands, m_parts.settings);
    m_topBar = new TopBar(*m_actions, m_menus->paper(), this);
    addToolBar(m_topBar);
    m_status = new StatusLine(m_parts.document, this);
    setStatusBar(m_status);
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_library = new LibraryPanel(m_parts.document, m_parts.symbols, this);
    m_inspector = new Inspector(m_parts.document, m_parts.symbols, this);
    m_problems = new ProblemsPanel(m_parts.document, this);
    m_libraryDock = makeDock(u"library"_s, m_library, Qt::LeftDockWidgetArea);
    m_inspectorDock = makeDock(u"inspector"_s, m_inspector, Qt::RightDockWidgetArea);
    m_problemsDock = makeDock(u"problems"_s, m_problems, Qt::BottomDockWidgetArea);
}

/// The panels bring their own headings, so a dock has no title bar.
QDockWidget* MainWindow::makeDock(const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    content->setAutoFillBackground(true);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_menus->addToView(dock->toggleViewAction());
    return dock;
}

void MainWindow::connectParts()
{
    Document& document = m_parts.document;
    connect(&document, &Document::nameChanged, this, &MainWindow::showName);
    connect(&document, &Document::changed, this, &MainWindow::showPossible);
    connect(&document.selection(), &Selection::changed, this, [this] {
        showPossible();
        raiseInspector();
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::showPossible);
    connect(&document.history(), &QUndoStack::indexChanged, this, &MainWindow::showUndoTexts);
    connect(&document, &Document::findingsChanged, this, &MainWindow::showPossible);

    connect(m_view, &ShowView::openRequested, m_files, &ShowFiles::open);
    connect(m_view, &ShowView::openExampleRequested, m_files, &ShowFiles::openExample);
    connect(m_view, &ShowView::newStageRequested, this, &MainWindow::editDetailsOfShow);
    connect(m_view, &ShowView::zoomChanged, m_topBar, &TopBar::setZoom);
    connect(m_view, &ShowView::contextMenuRequested, this, [this](QPoint globalPosition) {
        showPossible();
        m_menus->context()->popup(globalPosition);
    });
    connect(m_view, &ShowView::hintChanged, m_status, &StatusLine::setHint);
    connect(m_view, &ShowView::pictureChanged, this, &MainWindow::showPicture);
    connect(m_view, &ShowView::pointerMoved, this, [this](QPointF metres) { showPointer(metres); });
    m_view->viewport()->installEventFilter(this);
    connect(m_library, &LibraryPanel::placeRequested, m_edit, &EditCommands::insert);
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_parts.settings.geometry())) {
        const QSize room = screen()->availableSize() - frameRoom;
        resize(room.boundedTo(usualSize));
    }
    arrangeDocks();
    restoreState(m_parts.settings.layout(), layoutVersion());
}

/// With large text or in a narrow window docks beside one another would leave no room for the canvas.
bool MainWindow::wantsStack() const
{
    const int percent = m_parts.settings.textPercent();
    const int beside = (Measure::Library + Measure::Inspector) * percent / 100;
    return percent >= stackedFrom || width() - beside < leastCanvas;
}

void MainWindow::arrangeDocks()
{
    const bool stacked = wantsStack();
    const double scale = m_parts.settings.textPercent() / 100.0;
    if (m_stacked != stacked) {
        m_stacked = stacked;
        addDockWidget(stacked ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_libraryDock);
        addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
        addDockWidget(stacked ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, m_problemsDock);
        if (stacked) {
            tabifyDockWidget(m_libraryDock, m_problemsDock);
            tabifyDockWidget(m_problemsDock, m_inspectorDock);
            m_libraryDock->raise();
        }
    }
    const int widest = width() * 9 / 20;
    const auto wide = [scale, widest](int at100) { return qMin(qRound(at100 * scale), widest); };
    resizeDocks({m_libraryDock, m_inspectorDock}, {wide(Measure::Library), wide(Measure::Inspector)}, Qt::Horizontal);
    if (!stacked)
        resizeDocks({m_problemsDock}, {qRound(Measure::Problems * scale)}, Qt::Vertical);
}

/// A lead that was clicked wants to be read. Gear that was put down may be the first of many, so the library stays.
void MainWindow::raiseInspector()
{
    if (m_stacked == true && !m_parts.document.selection().cables().isEmpty())
        m_inspectorDock->raise();
}

void MainWindow::setPicture(Picture picture)
{
    m_view->setPicture(picture);
    showPicture(picture);
    showPointer({});
}

void MainWindow::setSnap(bool on)
{
    m_parts.settings.setSnap(on);
    m_view->setSnap(on);
    m_status->setGrid(on);
    (*m_actions)[Act::Snap]->setChecked(on);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_parts.settings.setTheme(choice);
    applyLook();
}

void MainWindow::switchTheme()
{
    setThemeChoice(currentLook().theme == Theme::Dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::setTextPercent(int percent)
{
    m_parts.settings.setTextPercent(percent);
    applyLook();
    arrangeDocks();
    QTimer::singleShot(0, m_view, &ShowView::fitAll);
}

void MainWindow::stepText(int direction)
{
    const int now = m_parts.settings.textPercent();
    int next = now;
    for (const int step : textSteps) {
        if (direction > 0 ? step > now && next == now : step < now)
            next = step;
    }
    setTextPercent(next);
}

void MainWindow::setLanguage(const QString& code)
{
    m_parts.settings.setLanguage(code);
    m_parts.languages.use(code);
}

void MainWindow::setMotion(bool on)
{
    m_parts.settings.setMotion(on);
    m_view->setMotion(on);
    (*m_actions)[Act::ReduceMotion]->setChecked(!on);
}

void MainWindow::editDetails()
{
    m_inspectorDock->show();
    m_inspectorDock->raise();
    if (auto* first = m_inspector->findChild<QLineEdit*>()) {
        first->setFocus(Qt::ShortcutFocusReason);
        first->selectAll();
    }
}

void MainWindow::editDetailsOfShow()
{
    m_parts.document.selection().clear();
    editDetails();
}

void MainWindow::showShortcuts() { showShortcutList(*m_actions, this); }

void MainWindow::showAbout() { showAboutBox(this); }

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && watched == m_view->viewport())
        showPointer({});
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_stacked && *m_stacked != wantsStack())
        arrangeDocks();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        QTimer::singleShot(0, m_view, &ShowView::fitAll); // once docks and canvas have their sizes
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.setLayout(saveState(layoutVersion()));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedShow(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_files->openFile(draggedShow(*event->mimeData()));
}
