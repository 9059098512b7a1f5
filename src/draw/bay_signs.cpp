// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The single signs of a patch bay: jack and normal.
#include "draw/bay_paint.h"

#include <QPainter>

namespace {

constexpr double holeShare = 0.46, coreShare = 0.66;

void paintDashes(QPainter& painter, const QPointF& from, const QPointF& to, bool dashed, const QColor& colour, double unit)
{
    QPen pen(colour, Stroke::Outline * unit);
    if (dashed)
        pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

} // namespace

void paintJack(QPainter& painter, const QPointF& centre, double radius, std::optional<QColor> plugged, const Look& look)
{
    const Palette& colours = look.colours();
    painter.setPen(QPen(colours.symbol.ink, Stroke::Outline));
    painter.setBrush(colours.symbol.body);
    painter.drawEllipse(centre, radius - 0.75, radius - 0.75);
    painter.setBrush(plugged.value_or(colours.symbol.hole));
    const double inner = radius * (plugged ? coreShare : holeShare);
    painter.drawEllipse(centre, inner, inner);
    if (plugged) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.symbol.body);
        painter.drawEllipse(centre, radius * 0.22, radius * 0.22);
    }
}

void paintNormal(QPainter& painter, const QRectF& box, Normal normal, NormalState state, const Look& look)
{
    const Palette& colours = look.colours();
    const double unit = look.scale, x = box.center().x();
    const bool broken = state != NormalState::Whole;
    const QColor colour = state == NormalState::Broken ? colours.severity.warning.outline
        : broken                                       ? colours.text.tertiary
                                                       : colours.symbol.detail;
    if (normal == Normal::None) {
        const QPointF half(4 * unit, 0);
        paintDashes(painter, box.center() - half, box.center() + half, false, colours.text.tertiary, unit);
        return;
    }
    if (normal == Normal::Isolated) {
        for (const double y : {-4 * unit, 4 * unit}) {
            const QPointF middle = box.center() + QPointF(0, y), half(5 * unit, 0);
            paintDashes(painter, middle - half, middle + half, false, colours.symbol.detail, unit);
        }
        return;
    }
    const QPointF top(x, box.top() + 3 * unit), bottom(x, box.bottom() - 3 * unit);
    const double apart = normal == Normal::Parallel ? 2 * unit : 0;
    for (const double side : {-apart, apart})
        paintDashes(painter, top + QPointF(side, 0), bottom + QPointF(side, -(apart > 0 ? 0 : 3 * unit)), broken, colour, unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double dot = 3 * unit;
    if (normal == Normal::Full)
        painter.drawRect(QRectF(x - dot, top.y() - dot, 2 * dot, 2 * dot));
    else
        painter.drawEllipse(top, dot, dot);
    if (normal == Normal::Parallel) {
        painter.drawEllipse(bottom, dot, dot);
        return;
    }
    painter.drawPolygon(QPolygonF {bottom + QPointF(0, 3 * unit), bottom + QPointF(-4 * unit, -4 * unit), bottom + QPointF(4 * unit, -4 * unit)});
}
