// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_item.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double endRing = 10;
constexpr double endBadgeAway = 18; ///< px from the end of the lead to the middle of its badge
constexpr double leastForEnds = 90; ///< px of lead below which one badge says it all
constexpr double farWidth = 0.5; ///< px of stroke below which a lead is a hairline
constexpr double farPxPerMetre = 15; ///< below that all leads on the plan are hairlines
constexpr double readableFrom = 0.25; ///< scale below which stubs say nothing
constexpr double leastBadge = 4; ///< px below which a badge is a dot of its colour

/// Unlike QRectF's own, also of rects without a height or width.
QRectF united(const QRectF& a, const QRectF& b)
{
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
        QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

Level levelFor(CableState state)
{
    return state == CableState::Selected ? Level::SelectedCable
        : state == CableState::Hover     ? Level::HoveredCable
                                         : Level::Cable;
}

} // namespace

double cableReach(const CanvasStyle& style)
{
    return Stroke::CableHalo / 2 * style.unit + endRing * style.sizeUnit();
}

CableItem::CableItem(CableId id, const CableInks& inks)
    : m_id(id)
    , m_inks(inks)
{
    setLevel(Level::Cable);
}

void CableItem::setRuns(Kind kind, QList<Polyline> runs, QList<Stub> stubs)
{
    if (kind == m_kind && runs == m_runs && stubs == m_stubs)
        return;
    m_kind = kind;
    m_runs = std::move(runs);
    m_stubs = std::move(stubs);
    QRectF bounds;
    for (const Polyline& run : std::as_const(m_runs))
        bounds = bounds.isNull() ? run.bounds() : united(bounds, run.bounds());
    for (const Stub& stub : std::as_const(m_stubs))
        bounds = united(bounds, stub.label);
    setBounds(bounds);
    followLayers();
}

void CableItem::followLayers()
{
    setVisible(isShown(m_kind, m_inks.style().layers));
}

void CableItem::setState(CableState state)
{
    if (state == m_state)
        return;
    m_state = state;
    setLevel(levelFor(state));
    update();
}

void CableItem::setMark(const Mark& mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

std::vector<QRectF> CableItem::pieces() const
{
    std::vector<QRectF> pieces;
    for (const Polyline& run : m_runs) {
        for (qsizetype i = 1; i < run.points().size(); ++i)
            pieces.push_back(QRectF(run.points()[i - 1], run.points()[i]).normalized());
    }
    for (const Stub& stub : m_stubs)
        pieces.push_back(stub.label);
    return pieces;
}

double CableItem::distance(const QPointF& scenePos) const
{
    double best = std::numeric_limits<double>::max();
    for (const Polyline& run : m_runs)
        best = std::min(best, run.distance(scenePos));
    return farEnd(scenePos) ? 0 : best;
}

QPointF CableItem::endPlace(int end) const
{
    return m_stubs.isEmpty() ? m_runs.first().at(end) : m_runs[end].at(0);
}

std::optional<QPointF> CableItem::farEnd(const QPointF& scenePos) const
{
    const auto stub = std::ranges::find_if(m_stubs, [&](const Stub& each) { return each.label.contains(scenePos); });
    return stub == m_stubs.end() ? std::nullopt : std::optional(stub->far);
}

void CableItem::paint(QPainter& painter, const QRectF& exposed) const
{
    const CableInk& ink = m_inks.of(m_kind, m_state);
    const CanvasStyle& style = m_inks.style();
    const bool far = style.picture == Picture::Stage ? style.pxPerMetre() < farPxPerMetre
                                                     : ink.line.widthF() * painter.worldTransform().m11() < farWidth;
    if (far && m_state != CableState::Selected) {
        paintFar(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPen* pen : {&ink.under, &ink.gap, &ink.line}) {
        if (pen->style() == Qt::NoPen)
            continue;
        for (const Polyline& run : m_runs)
            run.stroke(painter, *pen, exposed);
    }
    if (!m_stubs.isEmpty() && painter.worldTransform().m11() >= readableFrom * style.textScale) {
        for (const Stub& stub : m_stubs)
            paintStub(painter, stub, style.colours(), m_state != CableState::Rest);
    }
    if (m_state != CableState::Selected)
        return;
    painter.setPen(m_inks.ring());
    painter.setBrush(style.colours().surface.stage);
    const double radius = endRing / 2 * style.sizeUnit();
    for (const Polyline& run : m_runs) {
        painter.drawEllipse(run.at(0), radius, radius);
        if (m_stubs.isEmpty())
            painter.drawEllipse(run.at(1), radius, radius);
    }
}

void CableItem::paintFar(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_inks.of(m_kind, m_state).far);
    for (const Polyline& run : m_runs)
        run.strokeFar(painter);
}

void CableItem::paintBadge(QPainter& painter, const QPointF& centre, double px) const
{
    const CanvasStyle& style = m_inks.style();
    const double side = px * style.sizeUnit();
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    if (m_mark.accepted)
        paintAccepted(painter, box, style.colours());
    else if (side * painter.worldTransform().m11() < leastBadge)
        painter.fillRect(box, severityColours(m_mark.open, style.colours()).fill);
    else
        paintSeverity(painter, box, m_mark.open, style.colours());
}

void CableItem::paintAbove(QPainter& painter) const
{
    const Polyline& run = m_runs.first();
    const bool selected = m_state == CableState::Selected;
    const double length = run.length() / m_inks.style().sizeUnit();
    if (m_mark.open && length > leastForEnds) {
        for (double share : {endBadgeAway / length, 1 - endBadgeAway / length})
            paintBadge(painter, run.at(share), IconSize::BadgeSmall);
    }
    paintBadge(painter, run.at(0.5), selected ? IconSize::BadgeCable : IconSize::Badge);
}
