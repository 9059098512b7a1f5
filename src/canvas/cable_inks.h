// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "draw/marks.h"

#include <QPen>

#include <array>

/// What a lead is stroked with, the lowest first.
struct CableInk {
    QPen under; ///< the floor's colour in Patch, the highlighter where selected
    QPen gap; ///< between highlighter and lead
    QPen line;
    QPen trunk; ///< of a bundle
    QPen underTrunk;
    QPen far; ///< all there is of it from far away
};

/// The pens of all leads of one picture, made once a style.
class CableInks {
public:
    explicit CableInks(const CanvasStyle& style) { setStyle(style); }

    void setStyle(const CanvasStyle& style);
    const CanvasStyle& style() const { return m_style; }

    const CableInk& of(Kind kind, CableState state) const { return m_inks[size_t(kind)][size_t(state)]; }
    const QPen& ring() const { return m_ring; }

private:
    static constexpr size_t kinds = size_t(Kind::Power) + 1;
    static constexpr size_t states = size_t(CableState::Filtered) + 1;

    CanvasStyle m_style;
    std::array<std::array<CableInk, states>, kinds> m_inks;
    QPen m_ring;
};
