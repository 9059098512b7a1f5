// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/edit_commands.h"
#include "app/finding_walk.h"
#include "app/main_window.h"
#include "app/paper_commands.h"
#include "app/show_files.h"
#include "canvas/show_view.h"
#include "document/document.h"

#include <QtGlobal>

namespace {

constexpr int rotateStep = 15, quarterTurn = 90;

using Key = QKeySequence;
using Id = ActionId;
constexpr auto noKey = QKeySequence::UnknownKey;
constexpr auto window = KeyReach::Window;
constexpr auto canvas = KeyReach::Canvas;
constexpr auto alone = ActionSet::None;

// clang-format off
constexpr ActionRow rows[] = {
    {Id::NewShow, QT_TRANSLATE_NOOP("Actions", "&New show"), "new", Key::New, nullptr, window, alone, false,
        [](Commands& c) { c.files.newShow(); }},
    {Id::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", Key::Open, nullptr, window, alone, false,
        [](Commands& c) { c.files.open(); }},
    {Id::Save, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", Key::Save, nullptr, window, alone, false,
        [](Commands& c) { c.files.save(); }},
    {Id::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save &as…"), nullptr, Key::SaveAs, nullptr, window, alone, false,
        [](Commands& c) { c.files.saveAs(); }},
    {Id::ShowDetails, QT_TRANSLATE_NOOP("Actions", "Show &details…"), "text", noKey, "Alt+Return", window, alone, false,
        [](Commands& c) { c.edit.showDetails(); }},
    {Id::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, Key::Quit, nullptr, window, alone, false,
        [](Commands& c) { c.window.close(); }},

    {Id::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", Key::Undo, nullptr, window, alone, false,
        [](Commands& c) { c.document.history().undo(); }},
    {Id::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", Key::Redo, nullptr, window, alone, false,
        [](Commands& c) { c.document.history().redo(); }},
    {Id::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "cut", Key::Cut, nullptr, window, alone, false,
        [](Commands& c) { c.edit.cut(); }},
    {Id::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", Key::Copy, nullptr, window, alone, false,
        [](Commands& c) { c.edit.copy(); }},
    {Id::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "paste", Key::Paste, nullptr, window, alone, false,
        [](Commands& c) { c.edit.paste(); }},
    {Id::Duplicate, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "duplicate", noKey, "Ctrl+D", window, alone, false,
        [](Commands& c) { c.edit.duplicate(); }},
    {Id::Delete, QT_TRANSLATE_NOOP("Actions", "&Delete"), "delete", Key::Delete, "Backspace", window, alone, false,
        [](Commands& c) { c.edit.remove(); }},
    {Id::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), nullptr, Key::SelectAll, nullptr, window, alone, false,
        [](Commands& c) { c.edit.selectAll(); }},
    {Id::RotateRight, QT_TRANSLATE_NOOP("Actions", "Rotate right by 15°"), "rotate-right", noKey, "R", canvas, alone, false,
        [](Commands& c) { c.edit.rotate(rotateStep); }},
    {Id::RotateLeft, QT_TRANSLATE_NOOP("Actions", "Rotate left by 15°"), "rotate-left", noKey, "Shift+R", canvas, alone, false,
        [](Commands& c) { c.edit.rotate(-rotateStep); }},
    {Id::QuarterTurn, QT_TRANSLATE_NOOP("Actions", "Rotate by 90°"), nullptr, noKey, "Ctrl+R", window, alone, false,
        [](Commands& c) { c.edit.rotate(quarterTurn); }},
    {Id::Rename, QT_TRANSLATE_NOOP("Actions", "Rena&me…"), nullptr, noKey, "F2", window, alone, false,
        [](Commands& c) { c.edit.rename(); }},

    {Id::StagePicture, QT_TRANSLATE_NOOP("Actions", "&Stage"), nullptr, noKey, "Alt+1", window, ActionSet::Picture, true,
        [](Commands& c) { c.window.setPicture(Picture::Stage); }},
    {Id::PatchPicture, QT_TRANSLATE_NOOP("Actions", "&Patch"), nullptr, noKey, "Alt+2", window, ActionSet::Picture, true,
        [](Commands& c) { c.window.setPicture(Picture::Patch); }},
    {Id::SelectTool, QT_TRANSLATE_NOOP("Actions", "Select and move"), "select", noKey, "V", canvas, ActionSet::Tool, true,
        [](Commands& c) { c.view.setTool(Tool::Select); }},
    {Id::CableTool, QT_TRANSLATE_NOOP("Actions", "Draw cables"), "cable", noKey, "C", canvas, ActionSet::Tool, true,
        [](Commands& c) { c.view.setTool(Tool::Cable); }},
    {Id::Snap, QT_TRANSLATE_NOOP("Actions", "Snap to &grid"), "snap", noKey, "G", canvas, alone, true,
        [](Commands& c) { c.window.toggleSnap(); }},
    {Id::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", Key::ZoomIn, "Ctrl+=", window, alone, false,
        [](Commands& c) { c.view.zoomIn(); }},
    {Id::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", Key::ZoomOut, nullptr, window, alone, false,
        [](Commands& c) { c.view.zoomOut(); }},
    {Id::ZoomReset, QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %"), nullptr, noKey, "Ctrl+0", window, alone, false,
        [](Commands& c) { c.view.zoomReset(); }},
    {Id::FitAll, QT_TRANSLATE_NOOP("Actions", "&Fit all"), "fit", noKey, "Ctrl+1", window, alone, false,
        [](Commands& c) { c.view.fitAll(); }},
    {Id::FitSelection, QT_TRANSLATE_NOOP("Actions", "Fit s&election"), nullptr, noKey, "Ctrl+2", window, alone, false,
        [](Commands& c) { c.view.fitSelection(); }},
    {Id::SystemTheme, QT_TRANSLATE_NOOP("Actions", "Colours of the s&ystem"), nullptr, noKey, nullptr, window, ActionSet::Theme, true,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::System); }},
    {Id::LightTheme, QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, noKey, nullptr, window, ActionSet::Theme, true,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::Light); }},
    {Id::DarkTheme, QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, noKey, nullptr, window, ActionSet::Theme, true,
        [](Commands& c) { c.window.setThemeChoice(ThemeChoice::Dark); }},
    {Id::SwitchTheme, QT_TRANSLATE_NOOP("Actions", "Light or dark"), "theme", noKey, "Ctrl+Shift+L", window, alone, false,
        [](Commands& c) { c.window.switchTheme(); }},
    {Id::LargerText, QT_TRANSLATE_NOOP("Actions", "Larger text"), nullptr, noKey, "Ctrl+Alt++", window, alone, false,
        [](Commands& c) { c.window.stepText(+1); }},
    {Id::SmallerText, QT_TRANSLATE_NOOP("Actions", "Smaller text"), nullptr, noKey, "Ctrl+Alt+-", window, alone, false,
        [](Commands& c) { c.window.stepText(-1); }},
    {Id::ReduceMotion, QT_TRANSLATE_NOOP("Actions", "Less &motion"), nullptr, noKey, nullptr, window, alone, true,
        [](Commands& c) { c.window.toggleMotion(); }},

    {Id::NextFinding, QT_TRANSLATE_NOOP("Actions", "&Next finding"), nullptr, noKey, "F8", window, alone, false,
        [](Commands& c) { c.findings.next(); }},
    {Id::PreviousFinding, QT_TRANSLATE_NOOP("Actions", "&Previous finding"), nullptr, noKey, "Shift+F8", window, alone, false,
        [](Commands& c) { c.findings.previous(); }},

    {Id::PatchListA4, QT_TRANSLATE_NOOP("Actions", "Patch list as PDF, &A4…"), "paper", Key::Print, nullptr, window, alone, false,
        [](Commands& c) { c.paper.patchListPdf(PaperSize::A4); }},
    {Id::PatchListLetter, QT_TRANSLATE_NOOP("Actions", "Patch list as PDF, &Letter…"), nullptr, noKey, nullptr, window, alone, false,
        [](Commands& c) { c.paper.patchListPdf(PaperSize::Letter); }},
    {Id::PatchListCsv, QT_TRANSLATE_NOOP("Actions", "Patch list as &CSV…"), nullptr, noKey, nullptr, window, alone, false,
        [](Commands& c) { c.paper.patchListCsv(); }},

    {Id::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), nullptr, Key::HelpContents, nullptr, window, alone, false,
        [](Commands& c) { c.window.showShortcuts(); }},
    {Id::About, QT_TRANSLATE_NOOP("Actions", "&About Crosspatch"), "crosspatch", noKey, nullptr, window, alone, false,
        [](Commands& c) { c.window.showAbout(); }},
};
// clang-format on

} // namespace

std::span<const ActionRow> actionRows() { return rows; }
