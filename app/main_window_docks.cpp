// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the window stand and how large they are.
#include "app/main_window.h"

#include "app/changeover_files.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "canvas/focus_walk.h"
#include "canvas/show_view.h"
#include "document/document.h"
#include "panels/bay_view.h"
#include "panels/cable_finder.h"
#include "panels/changeover_panel.h"
#include "panels/inspector.h"
#include "panels/inspector_panel.h"
#include "panels/library_panel.h"
#include "panels/patch_page.h"
#include "panels/problems_panel.h"

#include <QDockWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QShowEvent>
#include <QTabBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int stackedFrom = 151; ///< per cent of text; from here on docks lie behind one another
constexpr int leastCanvas = 400; ///< px
constexpr QSize usualSize(1600, 1000);
constexpr QSize frameRoom(16, 48); ///< what the desktop puts around a window

} // namespace

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_library = new LibraryPanel(m_parts.document, m_parts.symbols, this);
    m_inspectorPanel = new InspectorPanel(m_parts.document, m_parts.symbols, makePlayer(), this);
    m_inspector = &m_inspectorPanel->inspector();
    m_problems = new ProblemsPanel(m_parts.document, this);
    m_libraryDock = makeDock(u"library"_s, m_library, Qt::LeftDockWidgetArea);
    m_inspectorDock = makeDock(u"inspector"_s, m_inspectorPanel, Qt::RightDockWidgetArea);
    m_problemsDock = makeDock(u"problems"_s, m_problems, Qt::BottomDockWidgetArea);
    m_changeover = new ChangeoverPanel(m_parts.document, this);
    m_changeoverFiles = new ChangeoverFiles(m_parts.document, m_parts.settings, *m_messages, *m_changeover, this);
    m_changeoverDock = makeDock(u"changeover"_s, m_changeover, Qt::LeftDockWidgetArea);
    m_changeoverDock->hide();
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
        addDockWidget(stacked ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_changeoverDock);
        addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
        addDockWidget(stacked ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, m_problemsDock);
        if (stacked) {
            tabifyDockWidget(m_libraryDock, m_problemsDock);
            tabifyDockWidget(m_problemsDock, m_inspectorDock);
            tabifyDockWidget(m_inspectorDock, m_changeoverDock);
            m_libraryDock->raise();
        }
    }
    const int widest = width() * 9 / 20;
    const auto wide = [scale, widest](int at100) { return qMin(qRound(at100 * scale), widest); };
    resizeDocks({m_libraryDock, m_inspectorDock}, {wide(Measure::Library), wide(Measure::Inspector)}, Qt::Horizontal);
    if (!stacked)
        resizeDocks({m_problemsDock}, {qRound(Measure::Problems * scale)}, Qt::Vertical);
    nameTabs();
}

/// The bar of tabs over docks that lie behind one another is made when it is needed.
void MainWindow::nameTabs()
{
    for (QTabBar* tabs : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Parts of the window"));
}

void MainWindow::childEvent(QChildEvent* event)
{
    if (event->polished() && qobject_cast<QTabBar*>(event->child()))
        nameTabs();
    QMainWindow::childEvent(event);
}

bool MainWindow::isFinderOpen() const
{
    return m_pages->currentWidget() == m_finder;
}

/// The finder wants the whole window; afterwards the docks stand as before.
void MainWindow::setFinder(bool open)
{
    (*m_actions)[ActionId::CableFinder]->setChecked(open);
    if (open == isFinderOpen())
        return;
    if (open)
        m_layoutBehind = saveState(layoutVersion());
    for (QDockWidget* dock : {m_libraryDock, m_inspectorDock, m_problemsDock})
        dock->setVisible(!open);
    m_changeoverDock->hide(); // where it was open it comes back with the layout
    m_pages->setCurrentWidget(open ? static_cast<QWidget*>(m_finder) : m_page);
    if (open) {
        m_finder->start();
    } else {
        restoreState(m_layoutBehind, layoutVersion());
        isListOpen() ? m_list->start() : m_view->setFocus();
    }
    nameTabs();
}

void MainWindow::identifyPort(const PortRef& port)
{
    setFinder(true);
    m_finder->identify(port);
}

/// A lead that was clicked wants to be read. Gear that was put down may be the first of many, so the library stays; so
/// does a changeover, whose moves select what they are about.
void MainWindow::raiseInspector()
{
    const bool changing = !m_changeover->visibleRegion().isEmpty();
    if (m_stacked == true && !changing && !m_parts.document.selection().cables().isEmpty())
        m_inspectorDock->raise();
}

/// The socket that has the keyboard in what is open, else the one thing that is selected.
std::optional<Subject> MainWindow::wayStart() const
{
    const PortRef port = m_page == m_bay ? m_bay->focusPort()
        : isListOpen()                   ? m_list->currentSocket()
                                         : m_view->focusWalk().port();
    const Selection& selection = m_parts.document.selection();
    if (port)
        return port;
    if (!selection.cables().isEmpty())
        return selection.cables().constFirst();
    if (!selection.devices().isEmpty())
        return selection.devices().constFirst();
    return std::nullopt;
}

void MainWindow::followWay()
{
    if (const std::optional<Subject> start = wayStart())
        m_parts.document.spotlight().trace(*start);
    else
        m_messages->say(Severity::Note, tr("Select a lead, a device, a jack or a row first: its way is then told here."));
    m_inspectorDock->show();
    m_inspectorDock->raise();
    m_inspector->showTrace();
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
