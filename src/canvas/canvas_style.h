// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/layers.h"
#include "draw/tokens.h"

/// The two pictures of one show.
enum class Picture {
    Stage, ///< plan to scale; one scene unit is one millimetre
    Patch, ///< boxes and leads; one scene unit is one px at 100 %
};

/// What all items of a scene are painted with.
struct CanvasStyle {
    Picture picture = Picture::Stage;
    Theme theme = Theme::Light;
    double textScale = 1;
    Layers layers;
    bool fromStage = false; ///< the stage as the players see it
    double unit = 10; ///< scene units that make one px: strokes keep their width at any zoom

    /// Scene units of one px of things that grow with the text: discs, badges, rings.
    double sizeUnit() const { return picture == Picture::Stage ? unit * textScale : 1; }

    const Palette& colours() const { return palette(theme); }
    double pxPerMetre() const { return 1000 / unit; }
    bool operator==(const CanvasStyle&) const = default;
    bool showsNames() const { return layers.words && pxPerMetre() >= Measure::NamesPxPerMetre * textScale; }
};

/// px per metre at a zoom of 100 %.
constexpr double pxPerMetreAt100 = 100;
