// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_layout.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double margin = 24, ear = 46, headingHeight = 40, betweenFronts = 24; // px at 100 %
constexpr double stripGap = 16, sectionGap = 14, flatStrip = 36, uprightStrip = 68, sectionLine = 20;
constexpr double uprightBelow = 52; // pitch in px from which on names lie flat
constexpr int cordPieces = 24;

/// Diameter, least and widest pitch, and the distance between the rows: px at 100 %.
struct JackMeasure {
    double diameter, leastPitch, mostPitch, rows;
};
constexpr JackMeasure measures[] {{26, 32, 60, 80}, {17, 21, 32, 76}, {44, 50, 84, 96}, {20, 26, 44, 76}};

const JackMeasure& measureOf(JackKind kind)
{
    return measures[int(kind)];
}

double distanceToPiece(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = p - (a + along * share);
    return std::hypot(off.x(), off.y());
}

} // namespace

const BayJack* jackOf(const BayPicture& picture, const BaySpot& spot)
{
    if (spot.front < 0 || size_t(spot.front) >= picture.fronts.size())
        return nullptr;
    const std::vector<BayColumn>& columns = picture.fronts[size_t(spot.front)].columns;
    if (spot.column < 0 || size_t(spot.column) >= columns.size())
        return nullptr;
    const BayColumn& column = columns[size_t(spot.column)];
    return spot.upper ? &column.upper : column.lower ? &*column.lower : nullptr;
}

std::optional<BaySpot> spotOf(const BayPicture& picture, const PortRef& port)
{
    for (int front = 0; front < int(picture.fronts.size()); ++front) {
        if (picture.fronts[size_t(front)].device != port.device)
            continue;
        for (int column = 0; column < int(picture.fronts[size_t(front)].columns.size()); ++column) {
            for (const bool upper : {true, false}) {
                const BayJack* jack = jackOf(picture, {front, column, upper});
                if (jack && (jack->port == port || jack->rear == port))
                    return BaySpot {front, column, upper};
            }
        }
    }
    return {};
}

QPointF CordCurve::at(double t) const
{
    const double s = 1 - t;
    return from * (s * s * s) + pull * (3 * s * s * t) + pullTo * (3 * s * t * t) + to * (t * t * t);
}

QRectF CordCurve::box() const
{
    const auto [left, right] = std::minmax({from.x(), pull.x(), pullTo.x(), to.x()});
    const auto [top, bottom] = std::minmax({from.y(), pull.y(), pullTo.y(), to.y()});
    return {QPointF(left, top), QPointF(right, bottom)};
}

double CordCurve::distance(const QPointF& point) const
{
    double least = INFINITY;
    for (int i = 0; i < cordPieces; ++i)
        least = std::min(least, distanceToPiece(point, at(double(i) / cordPieces), at(double(i + 1) / cordPieces)));
    return least;
}

BayLayout::BayLayout(const BayPicture& picture, const Look& look, double width)
    : m_unit(look.scale)
{
    double top = margin * m_unit / 2, widest = 0;
    for (const BayFront& front : picture.fronts) {
        m_fronts.push_back(place(front, look, width, top));
        top = m_fronts.back().body.bottom() + betweenFronts * m_unit;
        widest = std::max(widest, m_fronts.back().body.right());
    }
    m_size = {widest + margin * m_unit, top};
}

BayLayout::Front BayLayout::place(const BayFront& front, const Look& look, double width, double top) const
{
    const JackMeasure& jack = measureOf(front.kind);
    Front placed;
    const auto gaps = std::ranges::count_if(front.columns, [](const BayColumn& c) { return c.section.has_value(); });
    const bool headed = std::ranges::any_of(
        front.columns, [](const BayColumn& c) { return c.section && !c.section->isEmpty(); });
    const double fixed = 2 * (margin + ear) * m_unit + double(gaps) * sectionGap * m_unit;
    placed.pitch = std::clamp((width - fixed) / double(std::max<size_t>(front.columns.size(), 1)),
        jack.leastPitch * m_unit, jack.mostPitch * m_unit);
    placed.radius = jack.diameter * m_unit / 2;
    placed.upright = placed.pitch < uprightBelow * m_unit;
    placed.twoRows = !front.columns.empty() && front.columns.front().lower.has_value();
    placed.stripHeight = (placed.upright ? uprightStrip + double(look.line(TypeRole::Caption)) / m_unit : flatStrip) * m_unit;
    placed.heading = {margin * m_unit, top, width - 2 * margin * m_unit, headingHeight * m_unit};
    double x = (margin + ear) * m_unit;
    for (const BayColumn& column : front.columns) {
        if (column.section)
            x += sectionGap * m_unit;
        placed.x.push_back(x + placed.pitch / 2);
        x += placed.pitch;
    }
    const double bodyTop = placed.heading.bottom();
    placed.upperY = bodyTop + (stripGap + (headed ? sectionLine : 0)) * m_unit + placed.stripHeight + stripGap * m_unit
        + placed.radius + 8 * m_unit;
    placed.lowerY = placed.upperY + (placed.twoRows ? jack.rows * m_unit : 0);
    const double below = placed.twoRows ? placed.stripHeight + 2 * stripGap * m_unit : stripGap * m_unit;
    const double bottom = placed.lowerY + placed.radius + 8 * m_unit + below;
    placed.body = {margin * m_unit, bodyTop, x + (ear - margin) * m_unit, bottom - bodyTop};
    return placed;
}

QPointF BayLayout::jack(const BaySpot& spot) const
{
    const Front& front = at(spot.front);
    return {front.x[size_t(spot.column)], spot.upper ? front.upperY : front.lowerY};
}

QRectF BayLayout::cell(const BaySpot& spot) const
{
    const Front& front = at(spot.front);
    const QRectF whole = strip(spot.front, spot.upper);
    return {front.x[size_t(spot.column)] - front.pitch / 2, whole.top(), front.pitch, whole.height()};
}

QRectF BayLayout::strip(int index, bool upper) const
{
    const Front& front = at(index);
    const double gap = front.radius + (8 + stripGap) * m_unit;
    const double top = upper ? front.upperY - gap - front.stripHeight : front.lowerY + gap;
    return {front.x.front() - front.pitch / 2, top, front.x.back() - front.x.front() + front.pitch, front.stripHeight};
}

QRectF BayLayout::sign(int index, int column) const
{
    const Front& front = at(index);
    const double top = front.upperY + front.radius + 2 * m_unit;
    const double bottom = front.lowerY - front.radius - 2 * m_unit;
    return {front.x[size_t(column)] - front.pitch / 2, top, front.pitch, bottom - top};
}

/// The column whose middle is nearest, in the front under the point.
std::optional<BaySpot> BayLayout::columnAt(const QPointF& point) const
{
    for (int index = 0; index < int(m_fronts.size()); ++index) {
        const Front& front = at(index);
        if (!front.body.contains(point) || front.x.empty())
            continue;
        const auto right = std::ranges::lower_bound(front.x, point.x());
        auto nearest = right == front.x.end() ? right - 1 : right;
        if (nearest != front.x.begin() && point.x() - *(nearest - 1) < std::abs(*nearest - point.x()))
            --nearest;
        if (std::abs(*nearest - point.x()) <= front.pitch / 2)
            return BaySpot {index, int(nearest - front.x.begin()), true};
    }
    return {};
}

std::optional<BaySpot> BayLayout::jackAt(const QPointF& point) const
{
    std::optional<BaySpot> spot = columnAt(point);
    if (!spot)
        return {};
    const Front& front = at(spot->front);
    const double reach = front.radius + 6 * m_unit;
    for (const bool upper : {true, false}) {
        spot->upper = upper;
        const double y = upper ? front.upperY : front.lowerY;
        if ((upper || front.twoRows) && (std::abs(point.y() - y) <= reach || cell(*spot).contains(point)))
            return spot;
    }
    return {};
}

std::optional<BaySpot> BayLayout::signAt(const QPointF& point) const
{
    const std::optional<BaySpot> spot = columnAt(point);
    if (!spot || !at(spot->front).twoRows || jackAt(point))
        return {};
    return sign(spot->front, spot->column).contains(point) ? spot : std::nullopt;
}

/// Cords leave their jacks towards each other; those in one row stay between the rows.
CordCurve BayLayout::curve(const QPointF& from, const QPointF& to, int lane) const
{
    const bool level = std::abs(from.y() - to.y()) < 8 * m_unit;
    const double sag = (level ? 34 + std::min(30.0, std::abs(from.x() - to.x()) / (20 * m_unit)) : 0) * m_unit;
    const bool lower = std::ranges::any_of(m_fronts, [&](const Front& f) { return f.lowerY == from.y() && f.twoRows; });
    const double middle = (from.y() + to.y()) / 2 + (lower ? -sag : sag) + (lane % 5 - 2) * 5 * m_unit;
    return {from, {from.x(), middle}, {to.x(), middle}, to};
}

std::optional<CordCurve> BayLayout::cord(const BayPicture& picture, const BayCord& cord) const
{
    const std::optional<BaySpot> from = spotOf(picture, cord.from);
    if (!from)
        return {};
    const std::optional<BaySpot> to = cord.to ? spotOf(picture, cord.to) : std::nullopt;
    const QPointF start = jack(*from);
    const QPointF out(start.x(), body(from->front).bottom() + 10 * m_unit);
    return curve(start, to ? jack(*to) : out, int(cord.id.value));
}
