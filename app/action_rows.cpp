// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/edit_commands.h"
#include "app/finding_walk.h"
#include "app/main_window.h"
#include "app/paper_commands.h"
#include "app/show_files.h"
#include "canvas/focus_walk.h"
#include "canvas/show_view.h"
#include "check/words.h"
#include "document/document.h"
#include "panels/finder_end.h"

#include <QtGlobal>

namespace {

constexpr int rotateStep = 15, quarterTurn = 90;

/// Follows the signal through the port that has the keyboard, or the one thing that is selected; a second time puts everything back.
void traceSelection(Document& document, const PortRef& port)
{
    const Selection& selection = document.selection();
    if (document.spotlight().isTrace())
        document.spotlight().putOff();
    else if (port)
        document.spotlight().trace(port);
    else if (!selection.cables().isEmpty())
        document.spotlight().trace(selection.cables().constFirst());
    else if (!selection.devices().isEmpty())
        document.spotlight().trace(selection.devices().constFirst());
}

using Key = QKeySequence;
using Act = ActionId;
constexpr auto noKey = QKeySequence::UnknownKey;
constexpr auto window = KeyReach::Window;
constexpr auto canvas = KeyReach::Canvas;
constexpr auto alone = ActionSet::None;

// clang-format off
constexpr ActionRow rows[] = {
    {Act::NewShow, QT_TRANSLATE_NOOP("Actions", "&New show"), "new", Key::New, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.files.newShow(); }},
    {Act::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", Key::Open, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.files.open(); }},
    {Act::Save, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", Key::Save, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.files.save(); }},
    {Act::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save &as…"), nullptr, Key::SaveAs, "Ctrl+Shift+S", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.files.saveAs(); }},
    {Act::Picture, QT_TRANSLATE_NOOP("Actions", "&Picture under the plan…"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.files.choosePicture(); }},
    {Act::ShowDetails, QT_TRANSLATE_NOOP("Actions", "Show &details"), "text", noKey, "Alt+Return", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.editDetailsOfShow(); }},
    {Act::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, Key::Quit, "Ctrl+Q", window, alone, false, QAction::QuitRole,
        [](Commands& c) { c.window.close(); }},

    {Act::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", Key::Undo, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.document.history().undo(); }},
    {Act::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", Key::Redo, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.document.history().redo(); }},
    {Act::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "cut", Key::Cut, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.cut(); }},
    {Act::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", Key::Copy, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.copy(); }},
    {Act::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste", Key::Paste, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.paste(); }},
    {Act::Duplicate, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "duplicate", noKey, "Ctrl+D", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.duplicate(); }},
    {Act::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete"), "delete", noKey, "Del Backspace", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.remove(); }},
    {Act::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), nullptr, Key::SelectAll, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.selectAll(); }},
    {Act::RotateRight, QT_TRANSLATE_NOOP("Actions", "Rotate right by 15°"), "rotate-right", noKey, "R", canvas, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.rotate(rotateStep); }},
    {Act::RotateLeft, QT_TRANSLATE_NOOP("Actions", "Rotate left by 15°"), "rotate-left", noKey, "Shift+R", canvas, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.rotate(-rotateStep); }},
    {Act::QuarterTurn, QT_TRANSLATE_NOOP("Actions", "Rotate by 90°"), nullptr, noKey, "Ctrl+R", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.rotate(quarterTurn); }},
    {Act::Rename, QT_TRANSLATE_NOOP("Actions", "Rena&me"), nullptr, noKey, "F2", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.rename(); }},
    {Act::Replace, QT_TRANSLATE_NOOP("Actions", "Repla&ce with…"), nullptr, noKey, "Ctrl+Shift+R", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.view.replaceSelected(); }},
    {Act::BreakUp, QT_TRANSLATE_NOOP("Actions", "&Break into several…"), nullptr, noKey, "Ctrl+Shift+B", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.view.breakSelected(); }},

    {Act::Group, QT_TRANSLATE_NOOP("Actions", "&Group"), nullptr, noKey, "Ctrl+G", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.group(); }},
    {Act::Ungroup, QT_TRANSLATE_NOOP("Actions", "&Ungroup"), nullptr, noKey, "Ctrl+Shift+G", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.ungroup(); }},
    {Act::Lock, QT_TRANSLATE_NOOP("Actions", "&Lock or unlock"), nullptr, noKey, "Ctrl+L", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.switchLock(); }},
    {Act::AlignLeft, QT_TRANSLATE_NOOP("Actions", "Align &left edges"), nullptr, noKey, "Shift+Alt+Left", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Left); }},
    {Act::AlignCentre, QT_TRANSLATE_NOOP("Actions", "Align &centres"), nullptr, noKey, "Shift+Alt+C", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Centre); }},
    {Act::AlignRight, QT_TRANSLATE_NOOP("Actions", "Align &right edges"), nullptr, noKey, "Shift+Alt+Right", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Right); }},
    {Act::AlignTop, QT_TRANSLATE_NOOP("Actions", "Align &upstage edges"), nullptr, noKey, "Shift+Alt+Up", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Top); }},
    {Act::AlignMiddle, QT_TRANSLATE_NOOP("Actions", "Align &middles"), nullptr, noKey, "Shift+Alt+M", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Middle); }},
    {Act::AlignBottom, QT_TRANSLATE_NOOP("Actions", "Align &downstage edges"), nullptr, noKey, "Shift+Alt+Down", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.align(Alignment::Bottom); }},
    {Act::SpreadAcross, QT_TRANSLATE_NOOP("Actions", "&Equal gaps across"), nullptr, noKey, "Shift+Alt+H", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.distribute(Qt::Horizontal); }},
    {Act::SpreadDown, QT_TRANSLATE_NOOP("Actions", "Equal gaps up and do&wn"), nullptr, noKey, "Shift+Alt+V", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.distribute(Qt::Vertical); }},

    {Act::StagePicture, QT_TRANSLATE_NOOP("Actions", "&Stage"), nullptr, noKey, "Alt+1", window, ActionSet::Picture, true, QAction::NoRole,
        [](Commands& c) { c.window.setPicture(Picture::Stage); }},
    {Act::PatchPicture, QT_TRANSLATE_NOOP("Actions", "&Patch"), nullptr, noKey, "Alt+2", window, ActionSet::Picture, true, QAction::NoRole,
        [](Commands& c) { c.window.setPicture(Picture::Patch); }},
    {Act::BayPicture, QT_TRANSLATE_NOOP("Actions", "&Bay"), nullptr, noKey, "Alt+3", window, ActionSet::Picture, true, QAction::NoRole,
        [](Commands& c) { c.window.setBay(); }},
    {Act::NewBay, QT_TRANSLATE_NOOP("Actions", "New patch &bay…"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.newBay(); }},
    {Act::ListPicture, QT_TRANSLATE_NOOP("Actions", "&List"), nullptr, noKey, "Alt+4", window, ActionSet::Picture, true, QAction::NoRole,
        [](Commands& c) { c.window.setList(); }},
    {Act::Snap, QT_TRANSLATE_NOOP("Actions", "Snap to &grid"), "snap", noKey, "G", canvas, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setSnap(!c.view.snaps()); }},
    {Act::LayerGear, QT_TRANSLATE_NOOP("Actions", "&Gear"), nullptr, noKey, "Ctrl+Alt+1", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.switchLayer(&Layers::gear); }},
    {Act::LayerLeads, QT_TRANSLATE_NOOP("Actions", "&Audio leads"), nullptr, noKey, "Ctrl+Alt+2", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.switchLayer(&Layers::leads); }},
    {Act::LayerMains, QT_TRANSLATE_NOOP("Actions", "&Mains"), nullptr, noKey, "Ctrl+Alt+3", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.switchLayer(&Layers::mains); }},
    {Act::LayerWords, QT_TRANSLATE_NOOP("Actions", "Names and &texts"), nullptr, noKey, "Ctrl+Alt+4", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.switchLayer(&Layers::words); }},
    {Act::FromStage, QT_TRANSLATE_NOOP("Actions", "Seen from the sta&ge"), nullptr, noKey, "Ctrl+Alt+F", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setFromStage(!c.view.isFromStage()); }},
    {Act::Feet, QT_TRANSLATE_NOOP("Actions", "Lengths in &feet"), nullptr, noKey, nullptr, window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setLengthUnit(lengthUnit() == LengthUnit::Feet ? LengthUnit::Metres : LengthUnit::Feet); }},
    {Act::LayRightAngled, QT_TRANSLATE_NOOP("Actions", "Lay &right-angled"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.layLeads(Laying::RightAngled); }},
    {Act::LayStraight, QT_TRANSLATE_NOOP("Actions", "Lay &straight"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.layLeads(Laying::Straight); }},
    {Act::LayAgain, QT_TRANSLATE_NOOP("Actions", "Forget my &bends"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.forgetBends(); }},
    {Act::FollowWay, QT_TRANSLATE_NOOP("Actions", "Length &follows the way"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.followWays(); }},
    {Act::StockLengths, QT_TRANSLATE_NOOP("Actions", "Lengths from stoc&k"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.lengthsFromStock(); }},
    {Act::TidyUp, QT_TRANSLATE_NOOP("Actions", "&Tidy up the patch picture"), nullptr, noKey, "Ctrl+T", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.tidyPatch(); }},
    {Act::GoTo, QT_TRANSLATE_NOOP("Actions", "&Do or go to…"), "search", noKey, "Ctrl+K", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.openJumps(); }},
    {Act::Back, QT_TRANSLATE_NOOP("Actions", "&Back to the place before"), nullptr, noKey, "Alt+Left", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.view.goBack(); }},
    {Act::Forward, QT_TRANSLATE_NOOP("Actions", "For&ward again"), nullptr, noKey, "Alt+Right", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.view.goForward(); }},
    {Act::Minimap, QT_TRANSLATE_NOOP("Actions", "&Minimap"), nullptr, noKey, "N", canvas, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setMinimap(!c.window.hasMinimap()); }},
    {Act::Fold, QT_TRANSLATE_NOOP("Actions", "F&old or unfold the box"), nullptr, noKey, "F", canvas, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.fold(); }},
    {Act::Stubs, QT_TRANSLATE_NOOP("Actions", "Show as stu&bs"), nullptr, noKey, "Shift+F", canvas, alone, true, QAction::NoRole,
        [](Commands& c) { c.edit.showAsStubs(); }},
    {Act::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", Key::ZoomIn, "Ctrl+=", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.zoom(MainWindow::Zoom::In); }},
    {Act::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", Key::ZoomOut, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.zoom(MainWindow::Zoom::Out); }},
    {Act::ZoomReset, QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %"), nullptr, noKey, "Ctrl+0", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.zoom(MainWindow::Zoom::Usual); }},
    {Act::FitAll, QT_TRANSLATE_NOOP("Actions", "&Fit all"), "fit", noKey, "Ctrl+1", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.zoom(MainWindow::Zoom::All); }},
    {Act::FitSelection, QT_TRANSLATE_NOOP("Actions", "Fit s&election"), nullptr, noKey, "Ctrl+2", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.view.fitSelection(); }},
    {Act::SystemTheme, QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"), nullptr, noKey, nullptr, window, ActionSet::Theme, true, QAction::NoRole,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::System); }},
    {Act::LightTheme, QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, noKey, nullptr, window, ActionSet::Theme, true, QAction::NoRole,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::Light); }},
    {Act::DarkTheme, QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, noKey, nullptr, window, ActionSet::Theme, true, QAction::NoRole,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::Dark); }},
    {Act::SwitchTheme, QT_TRANSLATE_NOOP("Actions", "Light or dark"), "theme", noKey, "Ctrl+Shift+L", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.switchTheme(); }},
    {Act::LargerText, QT_TRANSLATE_NOOP("Actions", "Larger text"), nullptr, noKey, "Ctrl+Alt++", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.stepText(+1); }},
    {Act::SmallerText, QT_TRANSLATE_NOOP("Actions", "Smaller text"), nullptr, noKey, "Ctrl+Alt+-", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.stepText(-1); }},
    {Act::ReduceMotion, QT_TRANSLATE_NOOP("Actions", "Less &motion"), nullptr, noKey, nullptr, window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setMotion(!c.window.windowActions()[Act::ReduceMotion]->isChecked()); }},

    {Act::NumberInputs, QT_TRANSLATE_NOOP("Actions", "Number the &inputs"), nullptr, noKey, "Ctrl+Shift+I", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.edit.numberInputs(); }},
    {Act::Changeover, QT_TRANSLATE_NOOP("Actions", "C&hangeover…"), nullptr, noKey, "Ctrl+Shift+H", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.openChangeover(); }},
    {Act::FixAll, QT_TRANSLATE_NOOP("Actions", "&Fix all…"), nullptr, noKey, "Ctrl+F8", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.openFixAll(); }},
    {Act::NextFinding, QT_TRANSLATE_NOOP("Actions", "&Next finding"), nullptr, noKey, "F8", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.findings.next(); }},
    {Act::PreviousFinding, QT_TRANSLATE_NOOP("Actions", "&Previous finding"), nullptr, noKey, "Shift+F8", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.findings.previous(); }},
    {Act::Trace, QT_TRANSLATE_NOOP("Actions", "&Trace the signal"), nullptr, noKey, "T", canvas, alone, true, QAction::NoRole,
        [](Commands& c) { traceSelection(c.document, c.view.focusWalk().port()); }},
    {Act::Way, QT_TRANSLATE_NOOP("Actions", "&Way of the signal"), nullptr, noKey, "F7", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.followWay(); }},

    {Act::CableFinder, QT_TRANSLATE_NOOP("Actions", "&Cable finder"), "finder", noKey, "F6", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.setFinder(!c.window.isFinderOpen()); }},
    {Act::Listen, QT_TRANSLATE_NOOP("Actions", "&Listen"), "listen", noKey, "F9", window, alone, true, QAction::NoRole,
        [](Commands& c) { c.window.listen(); }},

    {Act::IdentifyPort, QT_TRANSLATE_NOOP("Actions", "&Identify a port…"), nullptr, noKey, nullptr, window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.identifyPort(unknownPortIn(c.document.show(), c.document.selection())); }},

    {Act::PaperA4, QT_TRANSLATE_NOOP("Actions", "A4"), nullptr, noKey, nullptr, window, ActionSet::Paper, true, QAction::NoRole,
        [](Commands& c) { c.paper.setPaper(PaperSize::A4); }},
    {Act::PaperLetter, QT_TRANSLATE_NOOP("Actions", "Letter"), nullptr, noKey, nullptr, window, ActionSet::Paper, true, QAction::NoRole,
        [](Commands& c) { c.paper.setPaper(PaperSize::Letter); }},

    {Act::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keys and mouse"), nullptr, Key::HelpContents, "?", window, alone, false, QAction::NoRole,
        [](Commands& c) { c.window.showShortcuts(); }},
    {Act::About, QT_TRANSLATE_NOOP("Actions", "&About Crosspatch"), "crosspatch", noKey, nullptr, window, alone, false, QAction::AboutRole,
        [](Commands& c) { c.window.showAbout(); }},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionRows() { return rows; }
