// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_item.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double endRing = 10;
constexpr double endBadgeAway = 18; ///< px from the end of the lead to the middle of its badge
constexpr double fanBadgeAway = 14; ///< px from the port
constexpr double leastForEnds = 90; ///< px of lead below which one badge says it all
constexpr double farWidth = 0.5; ///< px of stroke below which a lead is a hairline
constexpr double farPxPerMetre = 15; ///< below that all leads on the plan are hairlines
constexpr double readableFrom = 0.25; ///< scale below which stubs say nothing
constexpr double countHeight = 16;
constexpr double countPadding = 6;
constexpr double leastBadge = 4; ///< px below which a badge is a dot of its colour

/// Unlike QRectF's own, also of rects without a height or width.
QRectF united(const QRectF& a, const QRectF& b)
{
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
        QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

/// A trunk goes over the single leads it crosses.
Level levelFor(CableState state, bool trunk)
{
    return state == CableState::Selected      ? Level::SelectedCable
        : state == CableState::Hover || trunk ? Level::HoveredCable
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

void CableItem::setRuns(Kind kind, QList<Polyline> runs, QList<Stub> stubs, Gathered gathered)
{
    if (kind == m_kind && runs == m_runs && stubs == m_stubs && gathered == m_gathered)
        return;
    m_kind = kind;
    m_runs = std::move(runs);
    m_stubs = std::move(stubs);
    m_gathered = std::move(gathered);
    QRectF bounds;
    for (const Polyline& run : std::as_const(m_runs))
        bounds = bounds.isNull() ? run.bounds() : united(bounds, run.bounds());
    for (const Stub& stub : std::as_const(m_stubs))
        bounds = united(bounds, stub.label);
    for (const Polyline& fan : std::as_const(m_gathered.fans))
        bounds = united(bounds, fan.bounds());
    if (!m_gathered.trunk.isEmpty())
        bounds = united(bounds, m_gathered.trunk.bounds());
    setBounds(bounds);
    setLevel(levelFor(m_state, showsCount()));
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
    setLevel(levelFor(m_state, showsCount()));
    update();
}

void CableItem::setSpread(Spread spread)
{
    if (spread == m_spread)
        return;
    m_spread = spread;
    setLevel(levelFor(m_state, showsCount()));
    if (!m_gathered.isEmpty())
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
    const auto add = [&pieces](const Polyline& line) {
        for (qsizetype i = 1; i < line.points().size(); ++i)
            pieces.push_back(QRectF(line.points()[i - 1], line.points()[i]).normalized());
    };
    std::ranges::for_each(m_runs, add);
    std::ranges::for_each(m_gathered.fans, add);
    add(m_gathered.trunk);
    for (const Stub& stub : m_stubs)
        pieces.push_back(stub.label);
    return pieces;
}

bool CableItem::touches(const QRectF& body) const
{
    const auto meets = [&body](const Polyline& line) { return line.touches(body); };
    return std::ranges::any_of(m_runs, meets) || std::ranges::any_of(m_gathered.fans, meets);
}

/// Under the pointer a bundle is taken by its lanes and by where it was gathered, or it would close and open in turns.
double CableItem::distance(const QPointF& scenePos) const
{
    double best = trunkDistance(scenePos);
    for (const Polyline& run : drawn())
        best = std::min(best, run.distance(scenePos));
    if (m_spread == Spread::Peeked) {
        for (const Polyline& fan : m_gathered.fans)
            best = std::min(best, fan.distance(scenePos));
    }
    return farEnd(scenePos) ? 0 : best;
}

double CableItem::trunkDistance(const QPointF& scenePos) const
{
    return m_spread == Spread::Open ? std::numeric_limits<double>::max() : m_gathered.trunk.distance(scenePos);
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
    paintLines(painter, exposed);
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

/// Of a bundle the fans have nothing of the floor's colour below them: they lie on each other.
void CableItem::paintLines(QPainter& painter, const QRectF& exposed) const
{
    const CableInk& ink = m_inks.of(m_kind, m_state);
    const auto stroke = [&](const Polyline& line, const QPen& pen) {
        if (pen.style() != Qt::NoPen && !line.isEmpty())
            line.stroke(painter, pen, exposed);
    };
    if (isGathered()) {
        stroke(m_gathered.trunk, ink.underTrunk);
        stroke(m_gathered.trunk, ink.trunk);
        for (const Polyline& fan : m_gathered.fans)
            stroke(fan, ink.line);
        return;
    }
    for (const QPen* pen : {&ink.under, &ink.gap, &ink.line}) {
        for (const Polyline& run : m_runs)
            stroke(run, *pen);
    }
}

void CableItem::paintFar(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_inks.of(m_kind, m_state).far);
    for (const Polyline& run : drawn())
        run.strokeFar(painter);
    if (showsCount())
        m_gathered.trunk.strokeFar(painter);
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

/// The number of leads in a bundle, on its line.
void CableItem::paintCount(QPainter& painter) const
{
    const CanvasStyle& style = m_inks.style();
    if (painter.worldTransform().m11() < readableFrom * style.textScale)
        return;
    const QString text = QString::number(m_gathered.count);
    const QFont small = font(TypeRole::Tag);
    QRectF box({}, QSizeF(QFontMetricsF(small).horizontalAdvance(text) + 2 * countPadding, countHeight));
    box.moveCenter(m_gathered.countAt);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_inks.of(m_kind, m_state).trunk.color(), Stroke::Outline * style.unit));
    painter.setBrush(style.colours().surface.stage);
    painter.drawRoundedRect(box, countHeight / 2, countHeight / 2);
    painter.setFont(small);
    painter.setPen(m_state == CableState::Filtered ? style.colours().text.tertiary : style.colours().text.primary);
    painter.drawText(box, Qt::AlignCenter, text);
}

void CableItem::paintAbove(QPainter& painter) const
{
    if (showsCount())
        paintCount(painter);
    if (showsMark())
        paintMark(painter);
}

/// In a bundle the badges stand beside the lead's own ports.
void CableItem::paintMark(QPainter& painter) const
{
    if (isGathered()) {
        for (const Polyline& fan : m_gathered.fans) {
            const QPointF port = fan.at(1);
            const double away = fan.at(0).x() < port.x() ? -fanBadgeAway : fanBadgeAway;
            paintBadge(painter, port + QPointF(away, 0), IconSize::BadgeSmall);
        }
        return;
    }
    const Polyline& run = m_runs.first();
    const bool selected = m_state == CableState::Selected;
    const double length = run.length() / m_inks.style().sizeUnit();
    if (m_mark.open && length > leastForEnds) {
        for (double share : {endBadgeAway / length, 1 - endBadgeAway / length})
            paintBadge(painter, run.at(share), IconSize::BadgeSmall);
    }
    paintBadge(painter, run.at(0.5), selected ? IconSize::BadgeCable : IconSize::Badge);
}
