// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/gestures.h"

#include <QtGlobal>

namespace {

constexpr Gesture looking[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Wheel"), QT_TRANSLATE_NOOP("Gestures", "Zoom under the pointer")},
    {QT_TRANSLATE_NOOP("Gestures", "Shift + wheel"), QT_TRANSLATE_NOOP("Gestures", "Scroll sideways")},
    {QT_TRANSLATE_NOOP("Gestures", "Two fingers"), QT_TRANSLATE_NOOP("Gestures", "Move the plan")},
    {QT_TRANSLATE_NOOP("Gestures", "Pinch"), QT_TRANSLATE_NOOP("Gestures", "Zoom under the fingers")},
    {QT_TRANSLATE_NOOP("Gestures", "Middle button, or Space + drag"), QT_TRANSLATE_NOOP("Gestures", "Move the plan")},
    {QT_TRANSLATE_NOOP("Gestures", "Back and forward buttons"),
        QT_TRANSLATE_NOOP("Gestures", "Places seen before and after")},
    {QT_TRANSLATE_NOOP("Gestures", "Press or drag in the minimap"), QT_TRANSLATE_NOOP("Gestures", "Go there")},
};

constexpr Gesture selecting[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Click"), QT_TRANSLATE_NOOP("Gestures", "Select")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl or Shift + click"), QT_TRANSLATE_NOOP("Gestures", "Select one more, or less")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag over the floor"), QT_TRANSLATE_NOOP("Gestures", "Select what lies within")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag a device"), QT_TRANSLATE_NOOP("Gestures", "Move it on the grid")},
    {QT_TRANSLATE_NOOP("Gestures", "Shift while dragging"), QT_TRANSLATE_NOOP("Gestures", "Move it on the fine grid")},
    {QT_TRANSLATE_NOOP("Gestures", "Arrows"), QT_TRANSLATE_NOOP("Gestures", "Move by one step of the grid")},
    {QT_TRANSLATE_NOOP("Gestures", "Shift + arrows"), QT_TRANSLATE_NOOP("Gestures", "Move by a fine step")},
    {QT_TRANSLATE_NOOP("Gestures", "Tab"), QT_TRANSLATE_NOOP("Gestures", "Walk devices and cables as one reads them")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + arrows"), QT_TRANSLATE_NOOP("Gestures", "Walk to the next device that way")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + Tab"), QT_TRANSLATE_NOOP("Gestures", "Leave the canvas")},
    {QT_TRANSLATE_NOOP("Gestures", "Right button"), QT_TRANSLATE_NOOP("Gestures", "What can be done with it")},
    {QT_TRANSLATE_NOOP("Gestures", "Esc"), QT_TRANSLATE_NOOP("Gestures", "Show everything, then select nothing")},
};

constexpr Gesture wiring[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Drag from a port"), QT_TRANSLATE_NOOP("Gestures", "Draw a cable")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag from a port with Shift"),
        QT_TRANSLATE_NOOP("Gestures", "The ports after it come along")},
    {QT_TRANSLATE_NOOP("Gestures", "Drop on the floor"), QT_TRANSLATE_NOOP("Gestures", "Choose what could go there")},
    {QT_TRANSLATE_NOOP("Gestures", "C on a device or a port"), QT_TRANSLATE_NOOP("Gestures", "Choose where to by typing")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag the end of a selected cable"),
        QT_TRANSLATE_NOOP("Gestures", "Plug it in elsewhere")},
    {QT_TRANSLATE_NOOP("Gestures", "Tab or Alt while drawing"), QT_TRANSLATE_NOOP("Gestures", "Take another lead")},
    {QT_TRANSLATE_NOOP("Gestures", "Esc while drawing"), QT_TRANSLATE_NOOP("Gestures", "Leave it")},
};

constexpr Gesture shaping[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Drag a selected cable"), QT_TRANSLATE_NOOP("Gestures", "Bend its way")},
    {QT_TRANSLATE_NOOP("Gestures", "Double-click a bend"), QT_TRANSLATE_NOOP("Gestures", "Take it away")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag a corner of a riser, table or drape"),
        QT_TRANSLATE_NOOP("Gestures", "Change its size")},
    {QT_TRANSLATE_NOOP("Gestures", "Stage outline: drag a corner or an edge"),
        QT_TRANSLATE_NOOP("Gestures", "Change the shape of the stage")},
    {QT_TRANSLATE_NOOP("Gestures", "Stage outline: double-click a corner"),
        QT_TRANSLATE_NOOP("Gestures", "Take it away")},
    {QT_TRANSLATE_NOOP("Gestures", "Shift while measuring"), QT_TRANSLATE_NOOP("Gestures", "Straight across or down")},
};

constexpr Gesture listing[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Type"), QT_TRANSLATE_NOOP("Gestures", "Write over the cell")},
    {QT_TRANSLATE_NOOP("Gestures", "F2"), QT_TRANSLATE_NOOP("Gestures", "Change what is in the cell")},
    {QT_TRANSLATE_NOOP("Gestures", "Enter, Tab"), QT_TRANSLATE_NOOP("Gestures", "Go on below, to the right")},
    {QT_TRANSLATE_NOOP("Gestures", "Space"), QT_TRANSLATE_NOOP("Gestures", "Tick or untick")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + C, Ctrl + V"), QT_TRANSLATE_NOOP("Gestures", "Copy and paste, also with a spreadsheet")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + D"), QT_TRANSLATE_NOOP("Gestures", "Fill down")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + Shift + D"), QT_TRANSLATE_NOOP("Gestures", "Fill down and count on")},
    {QT_TRANSLATE_NOOP("Gestures", "Drag a row by its number, or Alt + up and down"),
        QT_TRANSLATE_NOOP("Gestures", "Move rows")},
    {QT_TRANSLATE_NOOP("Gestures", "Ins"), QT_TRANSLATE_NOOP("Gestures", "Insert a spare")},
    {QT_TRANSLATE_NOOP("Gestures", "Del"), QT_TRANSLATE_NOOP("Gestures", "Empty cells")},
    {QT_TRANSLATE_NOOP("Gestures", "Ctrl + Del"), QT_TRANSLATE_NOOP("Gestures", "Delete rows")},
};

constexpr GestureGroup groups[] = {
    {QT_TRANSLATE_NOOP("Gestures", "Looking around"), looking},
    {QT_TRANSLATE_NOOP("Gestures", "Selecting and moving"), selecting},
    {QT_TRANSLATE_NOOP("Gestures", "Drawing cables"), wiring},
    {QT_TRANSLATE_NOOP("Gestures", "Shaping the plan"), shaping},
    {QT_TRANSLATE_NOOP("Gestures", "In the list"), listing},
};

} // namespace

std::span<const GestureGroup> canvasGestures() { return groups; }
