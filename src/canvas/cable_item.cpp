// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace {

constexpr double endRing = 10;
constexpr double endBadgeAway = 18; ///< px from the end of the lead to the middle of its badge
constexpr double leastForEnds = 90; ///< px of lead below which one badge says it all

QPen roundPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

} // namespace

CableItem::CableItem(CableId id, const CanvasStyle& style)
    : m_id(id)
    , m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(1);
}

void CableItem::setRuns(Kind kind, QList<Polyline> runs)
{
    m_kind = kind;
    m_runs = std::move(runs);
    refresh();
}

void CableItem::setState(CableState state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void CableItem::restyle()
{
    refresh();
}

void CableItem::refresh()
{
    prepareGeometryChange();
    const double margin = Stroke::CableHalo / 2 * m_style.unit + endRing * m_style.sizeUnit();
    m_bounds = {};
    for (const Polyline& run : std::as_const(m_runs))
        m_bounds |= run.bounds().adjusted(-margin, -margin, margin, margin);
    setVisible(isShown(m_kind, m_style.layers));
    setZValue(m_state == CableState::Selected ? 3 : m_state == CableState::Hover ? 1.5 : 1);
    makePens();
    update();
}

void CableItem::makePens()
{
    const Palette& colours = m_style.colours();
    const double unit = m_style.unit;
    double width = cableWidth(m_kind);
    if (m_state == CableState::Hover)
        width = std::max(width + 1, Stroke::CableHover);
    if (m_state == CableState::Selected)
        width = std::max(width, Stroke::CableSelected);
    m_pen = m_state == CableState::Filtered ? roundPen(colours.surface.lineStrong, Stroke::Hair * unit)
                                            : cablePen(m_kind, colours, width * unit, unit);
    if (m_state == CableState::Selected)
        m_under = roundPen(colours.accent.spike, Stroke::CableHalo * unit);
    else if (m_style.picture == Picture::Patch)
        m_under = roundPen(colours.surface.stage, std::max(Stroke::CableUnderlay, width + 2) * unit);
    else
        m_under = Qt::NoPen;
    m_gap = m_state == CableState::Selected ? roundPen(colours.surface.stage, Stroke::CableHaloGap * unit) : Qt::NoPen;
    m_ring = roundPen(colours.accent.ink, 2 * unit);
}

double CableItem::distance(const QPointF& scenePos) const
{
    double best = std::numeric_limits<double>::max();
    for (const Polyline& run : m_runs)
        best = std::min(best, run.distance(scenePos));
    return best;
}

void CableItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF exposed = option->exposedRect;
    for (QPen* pen : {&m_under, &m_gap, &m_pen}) {
        if (pen->style() == Qt::NoPen)
            continue;
        for (const Polyline& run : std::as_const(m_runs))
            run.stroke(*painter, *pen, exposed);
    }
    if (m_state != CableState::Selected)
        return;
    painter->setPen(m_ring);
    painter->setBrush(m_style.colours().surface.stage);
    const double radius = endRing / 2 * m_style.sizeUnit();
    for (const Polyline& run : std::as_const(m_runs)) {
        painter->drawEllipse(run.at(0), radius, radius);
        painter->drawEllipse(run.at(1), radius, radius);
    }
}

CableBadges::CableBadges(const CanvasStyle& style)
    : m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(5);
}

QRectF CableBadges::badge(const QPointF& centre, double px) const
{
    const double side = px * m_style.sizeUnit();
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void CableBadges::show(const QList<Polyline>& runs, const Mark& mark, bool selected)
{
    prepareGeometryChange();
    m_mark = mark;
    m_ends.clear();
    m_bounds = {};
    if (!runs.isEmpty()) {
        const Polyline& run = runs.first();
        m_middle = badge(run.at(0.5), selected ? IconSize::BadgeCable : IconSize::Badge);
        const double length = run.length() / m_style.sizeUnit();
        if (mark.open && length > leastForEnds) {
            for (double share : {endBadgeAway / length, 1 - endBadgeAway / length})
                m_ends << badge(run.at(share), IconSize::BadgeSmall);
        }
        m_bounds = m_middle;
        for (const QRectF& end : std::as_const(m_ends))
            m_bounds |= end;
    }
    update();
}

void CableBadges::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Palette& colours = m_style.colours();
    if (m_mark.accepted) {
        paintAccepted(*painter, m_middle, colours);
        return;
    }
    paintSeverity(*painter, m_middle, m_mark.open, colours);
    for (const QRectF& end : std::as_const(m_ends))
        paintSeverity(*painter, end, m_mark.open, colours);
}
