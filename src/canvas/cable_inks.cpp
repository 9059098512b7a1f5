// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_inks.h"

#include "draw/signal_look.h"

#include <algorithm>

namespace {

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

CableInk inkFor(Kind kind, CableState state, const CanvasStyle& style)
{
    const Palette& colours = style.colours();
    const double unit = style.unit;
    double width = cableWidth(kind);
    if (state == CableState::Hover)
        width = std::max(width + 1, Stroke::CableHover);
    if (state == CableState::Selected)
        width = std::max(width, Stroke::CableSelected);
    CableInk ink {Qt::NoPen, Qt::NoPen, cablePen(kind, colours, width * unit, unit), Qt::NoPen, Qt::NoPen,
        signalColour(kind, colours)};
    if (state == CableState::Filtered)
        ink.line = roundPen(colours.surface.lineStrong, Stroke::Hair * unit);
    if (state == CableState::Selected) {
        ink.under = roundPen(colours.accent.spike, Stroke::CableHalo * unit);
        ink.gap = roundPen(colours.surface.stage, Stroke::CableHaloGap * unit);
    } else if (style.picture == Picture::Patch) {
        ink.under = roundPen(colours.surface.stage, std::max(Stroke::CableUnderlay, width + 2) * unit);
    }
    const bool filtered = state == CableState::Filtered;
    ink.trunk = filtered ? roundPen(colours.surface.lineStrong, Stroke::Trunk / 2 * unit)
                         : cablePen(kind, colours, Stroke::Trunk * unit, unit);
    ink.underTrunk = roundPen(colours.surface.stage, (Stroke::Trunk + 4) * unit);
    for (QPen* pen : {&ink.trunk, &ink.underTrunk, &ink.under, &ink.gap, &ink.line})
        pen->setJoinStyle(Qt::MiterJoin); // corners are rounded already; a round join costs several times as much
    ink.far.setColor(ink.line.color());
    ink.far.setCosmetic(true);
    return ink;
}

} // namespace

void CableInks::setStyle(const CanvasStyle& style)
{
    m_style = style;
    for (size_t kind = 0; kind < kinds; ++kind) {
        for (size_t state = 0; state < states; ++state)
            m_inks[kind][state] = inkFor(Kind(kind), CableState(state), style);
    }
    m_ring = roundPen(style.colours().accent.ink, 2 * style.unit);
}
