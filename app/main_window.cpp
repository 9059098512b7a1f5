// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/changeover_files.h"
#include "app/edit_commands.h"
#include "app/finding_walk.h"
#include "app/help.h"
#include "app/jump_commands.h"
#include "app/key_groups.h"
#include "app/languages.h"
#include "app/menu_row.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "app/paper_commands.h"
#include "app/show_files.h"
#include "app/sound_files.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "canvas/reading_order.h"
#include "document/document.h"
#include "draw/icons.h"
#include "panels/bay_view.h"
#include "panels/cable_finder.h"
#include "panels/changeover_panel.h"
#include "panels/fix_all_panel.h"
#include "panels/inspector.h"
#include "panels/inspector_panel.h"
#include "panels/jump_box.h"
#include "panels/library_panel.h"
#include "panels/listen_bar.h"
#include "panels/patch_page.h"
#include "panels/problems_panel.h"
#include "panels/rename_card.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Act = ActionId;

namespace {

/// The one file that is being dragged, if it can be opened.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

bool isPicture(const QString& path)
{
    return QStringList {u"png"_s, u"jpg"_s, u"jpeg"_s}.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts)
    : m_parts(parts)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    ::setLengthUnit(m_parts.settings.feet() ? LengthUnit::Feet : LengthUnit::Metres);
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
    showView();
    setMotion(m_parts.settings.motion());
    setMinimap(m_parts.settings.minimap());
    const bool letter = m_parts.settings.paper() == PaperSize::Letter;
    (*m_actions)[letter ? Act::PaperLetter : Act::PaperA4]->setChecked(true);
}

MainWindow::~MainWindow() = default;

QString MainWindow::language() const
{
    return m_parts.languages.current();
}

void MainWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageBar(centre);
    m_view = new ShowView(m_parts.document, m_parts.symbols, centre);
    column->addWidget(m_messages);
    m_finder = new CableFinder(m_parts.document, m_parts.symbols, centre);
    m_pages = new QStackedWidget(centre);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_finder);
    m_list = new PatchPage(m_parts.document, centre);
    m_pages->addWidget(m_list);
    m_bay = new BayView(m_parts.document, centre);
    m_pages->addWidget(m_bay);
    m_page = m_view;
    column->addWidget(m_pages, 1);
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
    m_jumps = new JumpCommands(commands, *m_menus, *new JumpBox(m_parts.symbols, this), this);
    m_rename = new RenameCard(m_parts.document, this);
    m_fixAll = new FixAllPanel(m_parts.document, this);
    m_cheatSheet = new CheatSheet(this);
    m_status = new StatusLine(m_parts.document, this);
    setStatusBar(m_status);
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
    connect(m_changeover, &ChangeoverPanel::closeWanted, this, [this] {
        m_changeoverDock->hide();
        if (m_page == m_view)
            m_libraryDock->show();
        m_view->setFocus();
    });
    connect(m_problems, &ProblemsPanel::fixAllWanted, this, &MainWindow::openFixAll);
    connect(m_status, &StatusLine::severityChosen, &document.spotlight(), &Spotlight::showFindings);
    connect(&document.spotlight(), &Spotlight::changed, this, &MainWindow::showSpotlight);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::showPossible);
    connect(&document.history(), &QUndoStack::indexChanged, this, &MainWindow::showUndoTexts);
    connect(&document, &Document::findingsChanged, this, &MainWindow::showPossible);

    ListenBar& listenBar = m_inspectorPanel->listenBar();
    connect(&listenBar, &ListenBar::playingChanged, (*m_actions)[Act::Listen], &QAction::setChecked);
    connect(&listenBar, &ListenBar::saveAsked, this, [this](const QString& name, const QByteArray& wav) {
        saveSound(name, wav, m_parts.document, *m_messages, this);
    });
    connect(m_view, &ShowView::openRequested, m_files, &ShowFiles::open);
    connect(m_view, &ShowView::openExampleRequested, m_files, &ShowFiles::openExample);
    connect(m_view, &ShowView::newStageRequested, this, &MainWindow::editDetailsOfShow);
    connect(m_view, &ShowView::placesChanged, this, &MainWindow::showPossible);
    connect(m_view, &ShowView::zoomChanged, this, [this](double zoom) {
        if (m_page != m_bay)
            m_topBar->setZoom(zoom);
    });
    connect(m_view, &ShowView::contextMenuRequested, this, [this](QPoint globalPosition) {
        showPossible();
        m_menus->context()->popup(globalPosition);
    });
    connect(m_view, &ShowView::said, this, [this](const QString& text) { m_messages->say(Severity::Note, text); });
    connect(m_view, &ShowView::hintChanged, m_status, &StatusLine::setHint);
    connect(m_bay, &BayView::hintChanged, m_status, &StatusLine::setHint);
    connect(m_bay, &BayView::zoomChanged, m_topBar, &TopBar::setZoom);
    connect(m_view, &ShowView::pictureChanged, this, &MainWindow::showPicture);
    connect(m_view, &ShowView::pointerMoved, this, [this](QPointF metres) { showPointer(metres); });
    m_view->viewport()->installEventFilter(this);
    connect(m_finder, &CableFinder::closed, this, [this] { setFinder(false); });
    connect(m_finder, &CableFinder::putIn, this, [this](CableId lead) {
        setFinder(false);
        m_parts.document.selection().reveal({}, {lead});
    });
    connect(&document.selection(), &Selection::identifyRequested, this, &MainWindow::identifyPort);
    connect(&document.selection(), &Selection::revealRequested, this, [this] {
        setFinder(false);
        if (m_page == m_bay && !m_bay->reveal())
            setPicture(m_view->picture());
    });
    connect(m_list, &PatchPage::said, this, [this](const QString& text) { m_messages->say(Severity::Note, text); });
    connect(m_list, &PatchPage::numberInputsWanted, m_edit, &EditCommands::numberInputs);
    connect(m_library, &LibraryPanel::placeRequested, m_edit, &EditCommands::insert);
}

void MainWindow::setPicture(Picture picture)
{
    showPage(*m_view);
    m_view->setPicture(picture);
    showPicture(picture);
    showPointer({});
}

void MainWindow::setBay()
{
    showPage(*m_bay);
    (*m_actions)[Act::BayPicture]->setChecked(true);
    showPossible();
    showPointer({});
    m_bay->setFocus();
}

void MainWindow::setList()
{
    showPage(*m_list);
    (*m_actions)[Act::ListPicture]->setChecked(true);
    showPossible();
    showPointer({});
    m_list->start();
}

void MainWindow::newBay()
{
    setBay();
    m_bay->newBay();
}

void MainWindow::zoom(Zoom step)
{
    const auto go = [step](auto& view, const auto& usual) {
        switch (step) {
        case Zoom::In:
            return view.zoomIn();
        case Zoom::Out:
            return view.zoomOut();
        case Zoom::Usual:
            return usual(view);
        case Zoom::All:
            return view.fitAll();
        }
    };
    if (m_page == m_bay)
        go(*m_bay, [](BayView& bay) { bay.setZoom(1); });
    else
        go(*m_view, [](ShowView& view) { view.resetZoom(); });
}

bool MainWindow::isListOpen() const
{
    return m_page == m_list;
}

/// The list has many columns, bays are wide and high: some docks make room for them.
void MainWindow::showPage(QWidget& page)
{
    setFinder(false);
    if (&page == m_page)
        return;
    for (QDockWidget* dock : std::as_const(m_waiting))
        dock->show();
    m_waiting.clear();
    if (&page != m_view && !m_libraryDock->isHidden())
        m_waiting << m_libraryDock;
    if (&page == m_bay && !m_problemsDock->isHidden())
        m_waiting << m_problemsDock;
    for (QDockWidget* dock : std::as_const(m_waiting))
        dock->hide();
    m_page = &page;
    m_pages->setCurrentWidget(m_page);
    m_topBar->setZoom(m_page == m_bay ? m_bay->zoom() : m_view->zoom());
    m_status->setHint({});
}

void MainWindow::setSnap(bool on)
{
    m_parts.settings.setSnap(on);
    m_view->setSnap(on);
    m_status->setGrid(on);
    (*m_actions)[Act::Snap]->setChecked(on);
}

void MainWindow::switchLayer(bool Layers::*layer)
{
    Layers layers = m_view->layers();
    layers.*layer = !(layers.*layer);
    m_view->setLayers(layers);
    showView();
}

void MainWindow::setFromStage(bool fromStage)
{
    m_view->setFromStage(fromStage);
    showView();
}

/// Whatever shows a length says it anew, as when the language changes.
void MainWindow::setLengthUnit(LengthUnit unit)
{
    m_parts.settings.setFeet(unit == LengthUnit::Feet);
    ::setLengthUnit(unit);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* widget : findChildren<QWidget*>())
        QCoreApplication::sendEvent(widget, &change);
    m_view->setLayers(m_view->layers());
    showView();
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

void MainWindow::setMinimap(bool on)
{
    m_parts.settings.setMinimap(on);
    m_view->setMinimap(on);
    (*m_actions)[Act::Minimap]->setChecked(on);
}

/// One device in place on the canvas, several with numbers; what has no name there in the inspector.
void MainWindow::rename()
{
    const QList<DeviceId> devices = m_parts.document.selection().devices();
    if (m_page == m_bay)
        m_bay->renameJack();
    else if (devices.size() > 1)
        m_rename->openFor(inReadingOrder(m_parts.document.show(), m_view->picture(), devices));
    else if (devices.isEmpty() || !m_view->editName(devices.constFirst()))
        editDetails();
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

void MainWindow::openJumps()
{
    m_jumps->open(&m_topBar->goTo());
}

void MainWindow::openFixAll()
{
    m_fixAll->openList();
}

void MainWindow::openChangeover()
{
    setFinder(false);
    m_changeoverFiles->offer();
    if (m_stacked == false && m_changeoverDock->isHidden())
        m_libraryDock->hide(); // it has the same place, and nobody adds gear now
    m_changeoverDock->show();
    m_changeoverDock->raise();
    const int wide = qRound(Measure::Inspector * m_parts.settings.textPercent() / 100.0);
    resizeDocks({m_changeoverDock}, {qMin(wide, width() * 9 / 20)}, Qt::Horizontal);
    nameTabs();
    m_changeover->takeFocus();
}

void MainWindow::listen()
{
    m_inspectorDock->show();
    m_inspectorDock->raise();
    ListenBar& bar = m_inspectorPanel->listenBar();
    bar.playOrStop();
    (*m_actions)[Act::Listen]->setChecked(bar.isPlaying());
}

void MainWindow::learn(const QString& page)
{
    m_inspectorDock->show();
    m_inspectorDock->raise();
    m_inspector->learn(page);
}

void MainWindow::showShortcuts()
{
    m_cheatSheet->openWith(keyGroups(*m_actions, m_menus->filled()));
}

void MainWindow::showAbout()
{
    showAboutBox(this);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isFinderOpen())
        setFinder(false);
    else if (event->key() == Qt::Key_Escape)
        m_parts.document.spotlight().putOff();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && watched == m_view->viewport())
        showPointer({});
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    showPage(*m_view);
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.setLayout(saveState(layoutVersion()));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = draggedFile(*event->mimeData());
    isPicture(path) ? m_files->openPicture(path) : m_files->openFile(path);
}
