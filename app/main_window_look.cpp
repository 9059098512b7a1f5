// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and what it says at this moment: theme, text size, language, names, what can be done.
#include "app/edit_commands.h"
#include "app/main_window.h"
#include "app/menu_row.h"
#include "app/menus.h"
#include "app/message_bar.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "document/document.h"
#include "draw/icons.h"
#include "panels/finder_end.h"
#include "panels/widget_style.h"
#include "show/break_device.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

using namespace Qt::StringLiterals;
using Act = ActionId;

namespace {

bool canBreakSelected(Document& document)
{
    const QList<DeviceId>& devices = document.selection().devices();
    const Device* device = devices.size() == 1 ? document.show().devices.find(devices.first()) : nullptr;
    return device && canBreak(*typeOf(document.show(), *device));
}

Theme themeFor(ThemeChoice choice, Theme system)
{
    switch (choice) {
    case ThemeChoice::System:
        return system;
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    }
    Q_UNREACHABLE();
}

ActionId actionFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return Act::SystemTheme;
    case ThemeChoice::Light:
        return Act::LightTheme;
    case ThemeChoice::Dark:
        return Act::DarkTheme;
    }
    Q_UNREACHABLE();
}

} // namespace

Look MainWindow::dress()
{
    const Settings& settings = m_parts.settings;
    const Look look {themeFor(settings.theme(), m_parts.systemTheme), settings.textPercent() / 100.0};
    if (!m_look || m_look->theme != look.theme || m_look->scale != look.scale)
        applyStyle(*qApp, look.theme, look.scale);
    m_look = look;
    return look;
}

void MainWindow::applyLook()
{
    const Look look = dress();
    const Palette& colours = look.colours();
    const IconColours icons {colours.text.primary, colours.text.disabled, colours.accent.onSpike};
    m_actions->setIcons(m_parts.icons, icons);
    m_topBar->setLook(look, m_parts.icons, icons);
    m_menuRow->setLook(look, m_parts.icons);
    m_messages->setLook(look, m_parts.icons);
    m_status->setLook(look);
    m_view->setTheme(look.theme);
    m_view->setTextScale(look.scale);
    (*m_actions)[actionFor(m_parts.settings.theme())]->setChecked(true);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_topBar->retranslate();
    m_libraryDock->setWindowTitle(tr("Library"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_problemsDock->setWindowTitle(tr("Problems"));
    m_changeoverDock->setWindowTitle(tr("Changeover"));
    showName();
    showUndoTexts();
    showPossible();
}

void MainWindow::showName()
{
    const Document& document = m_parts.document;
    setWindowTitle(tr("%1[*] – Crosspatch").arg(document.displayName()));
    setWindowModified(document.isModified());
    setWindowFilePath(document.path());
    m_menuRow->setShow(document.displayName(), document.isModified() ? tr(" – changed") : QString());
}

void MainWindow::showPicture(Picture picture)
{
    if (m_page == m_view)
        (*m_actions)[picture == Picture::Stage ? Act::StagePicture : Act::PatchPicture]->setChecked(true);
    showPossible();
}

/// The marks of what is shown, and how.
void MainWindow::showView()
{
    const Layers layers = m_view->layers();
    const std::pair<Act, bool> marks[] = {{Act::LayerGear, layers.gear}, {Act::LayerLeads, layers.leads},
        {Act::LayerMains, layers.mains}, {Act::LayerWords, layers.words}, {Act::FromStage, m_view->isFromStage()},
        {Act::Feet, lengthUnit() == LengthUnit::Feet}};
    for (const auto& [id, on] : marks)
        (*m_actions)[id]->setChecked(on);
}

void MainWindow::showPointer(std::optional<QPointF> metres)
{
    m_status->setPointer(metres);
    m_edit->setPointer(metres ? std::optional((*metres * 1000).toPoint()) : std::nullopt);
}

void MainWindow::showUndoTexts()
{
    const QUndoStack& history = m_parts.document.history();
    const auto put = [this](Act id, const QString& text, bool enabled) {
        QAction* action = (*m_actions)[id];
        setTexts(*action, text);
        action->setEnabled(enabled);
    };
    put(Act::Undo, history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"), history.canUndo());
    put(Act::Redo, history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"), history.canRedo());
}

void MainWindow::showPossible()
{
    const Selection& selection = m_parts.document.selection();
    const bool devices = !selection.devices().isEmpty();
    const Counts found = m_parts.document.checked().counts();
    const bool findings = found.danger + found.error + found.warning + found.note > 0;
    const auto enable = [this](std::initializer_list<Act> ids, bool possible) {
        for (const Act id : ids)
            (*m_actions)[id]->setEnabled(possible);
    };
    enable({Act::Cut, Act::Copy, Act::Duplicate, Act::RotateLeft, Act::RotateRight, Act::QuarterTurn}, devices);
    enable({Act::Ungroup, Act::Lock}, devices);
    enable({Act::Group, Act::AlignLeft, Act::AlignCentre, Act::AlignRight, Act::AlignTop, Act::AlignMiddle,
               Act::AlignBottom},
        selection.devices().size() > 1);
    enable({Act::SpreadAcross, Act::SpreadDown}, selection.devices().size() > 2);
    enable({Act::LayRightAngled, Act::LayStraight, Act::LayAgain, Act::FollowWay}, !selection.cables().isEmpty());
    enable({Act::StockLengths}, !m_parts.document.show().cables.isEmpty());
    enable({Act::Delete, Act::FitSelection}, !selection.isEmpty());
    enable({Act::Rename}, !selection.isEmpty());
    enable({Act::Back}, m_view->canGoBack());
    enable({Act::Forward}, m_view->canGoForward());
    enable({Act::Replace}, selection.devices().size() == 1);
    enable({Act::BreakUp}, canBreakSelected(m_parts.document));
    enable({Act::Listen}, !devices && selection.cables().size() == 1);
    const bool patch = m_view->picture() == Picture::Patch;
    enable({Act::Fold}, patch && devices);
    enable({Act::Stubs}, patch && !selection.cables().isEmpty());
    (*m_actions)[Act::Stubs]->setChecked(m_edit->areStubs());
    enable({Act::Paste}, clipboardHasPiece());
    enable({Act::SelectAll, Act::FitAll}, !m_parts.document.show().devices.isEmpty());
    enable({Act::IdentifyPort}, bool(unknownPortIn(m_parts.document.show(), selection)));
    enable({Act::FixAll, Act::NextFinding, Act::PreviousFinding}, findings);
    if (isListOpen()) // cells have their own keys and menu for these; gear that is not in sight stays as it is
        enable({Act::Cut, Act::Copy, Act::Paste, Act::Duplicate, Act::Delete, Act::SelectAll, Act::FitAll},
            false);
    showCanvasOnly();
    enable({Act::Trace}, m_parts.document.spotlight().isTrace() || selection.devices().size() + selection.cables().size() == 1);
}

/// Tools and places are things of the canvas; bays can be zoomed, the list cannot.
void MainWindow::showCanvasOnly()
{
    const bool canvas = m_page == m_view;
    for (QAction* tool : m_actions->tools())
        tool->setEnabled(canvas);
    for (const Act id : {Act::Snap, Act::LayerGear, Act::LayerLeads, Act::LayerMains, Act::LayerWords, Act::FromStage,
             Act::Minimap, Act::TidyUp})
        (*m_actions)[id]->setEnabled(canvas);
    for (const Act id : {Act::ZoomIn, Act::ZoomOut, Act::ZoomReset})
        (*m_actions)[id]->setEnabled(!isListOpen());
    m_topBar->setZoomable(!isListOpen());
    if (!canvas) {
        for (const Act id : {Act::FitSelection, Act::Fold, Act::Stubs, Act::RotateLeft, Act::RotateRight, Act::QuarterTurn,
                 Act::Replace, Act::AlignLeft, Act::AlignCentre, Act::AlignRight, Act::AlignTop, Act::AlignMiddle,
                 Act::AlignBottom, Act::SpreadAcross, Act::SpreadDown, Act::LayRightAngled, Act::LayStraight, Act::LayAgain})
            (*m_actions)[id]->setEnabled(false);
    }
}

void MainWindow::showSpotlight()
{
    const Spotlight& spotlight = m_parts.document.spotlight();
    m_status->setSpotlight(spotlight.text());
    (*m_actions)[Act::Trace]->setChecked(spotlight.isTrace());
    showPossible();
}
