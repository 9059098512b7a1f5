// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What pointer and keys do on the canvas beside the actions of the menus. Both texts are marked for translation with
/// the context "Gestures".
struct Gesture {
    const char* move; ///< "Drag from a port"
    const char* meaning;
};

/// Those of one occasion under their title.
struct GestureGroup {
    const char* title;
    std::span<const Gesture> gestures;
};

std::span<const GestureGroup> canvasGestures();
