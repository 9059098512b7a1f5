// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/stage_route.h"

#include "canvas/polyline.h"

#include "draw/tokens.h"

#include <QLineF>

#include <cmath>

namespace {

constexpr double bendCost = 300; ///< millimetres that one corner is worth
constexpr double coverCost = 8; ///< a millimetre under other gear against one in the open
constexpr double aisle = 250; ///< leads along an edge keep that far from it
constexpr double clearance = 300; ///< and that far from the devices they pass
constexpr double cornerRadius = Radius::StageCable * 10; // 1 px is 10 mm at 100 %

/// Length and corners alone.
double openCost(const QPolygonF& corners)
{
    double sum = bendCost * double(corners.size() - 2);
    for (qsizetype i = 1; i < corners.size(); ++i)
        sum += QLineF(corners[i - 1], corners[i]).length();
    return sum;
}

double coverage(const QPolygonF& corners, const StageEnd& from, const StageEnd& to, const BodyGrid& bodies)
{
    double sum = 0;
    for (qsizetype i = 1; i < corners.size(); ++i)
        sum += coverCost * bodies.covered(corners[i - 1], corners[i], from.device, to.device);
    return sum;
}

/// Where a leg across may lie: in the middle, beside one of the two, along an edge.
QList<double> tracks(double from, double to, double lane, double edge)
{
    return {(from + to) / 2 + lane, from - clearance + lane, from + clearance + lane, to - clearance + lane,
        to + clearance + lane, aisle + lane, edge - aisle + lane};
}

QList<QPolygonF> candidates(const QPointF& a, const QPointF& b, double lane, QSize stage)
{
    QList<QPolygonF> result {{{a, {b.x(), a.y()}, b}}, {{a, {a.x(), b.y()}, b}}};
    for (double x : tracks(a.x(), b.x(), lane, stage.width()))
        result << QPolygonF {{a, {x, a.y()}, {x, b.y()}, b}};
    for (double y : tracks(a.y(), b.y(), lane, stage.height()))
        result << QPolygonF {{a, {a.x(), y}, {b.x(), y}, b}};
    return result;
}

/// Cuts off what lies on the outline at the start.
QPolygonF trimmed(QPolygonF points, const QPolygonF& outline)
{
    const auto covers = [&outline](const QPointF& point) { return outline.containsPoint(point, Qt::OddEvenFill); };
    while (points.size() > 2 && covers(points[1]))
        points.removeFirst();
    if (points.size() < 2 || !covers(points[0]) || covers(points[1]))
        return points;
    QPointF inside = points[0];
    QPointF outside = points[1];
    for (int i = 0; i < 16; ++i) {
        const QPointF middle = (inside + outside) / 2;
        (covers(middle) ? inside : outside) = middle;
    }
    points[0] = outside;
    return points;
}

QPolygonF reversed(QPolygonF points)
{
    std::reverse(points.begin(), points.end());
    return points;
}

/// The corners rounded, and cut off where solid gear lies at the ends.
QPolygonF between(const QPolygonF& corners, const StageEnd& from, const StageEnd& to)
{
    const QPolygonF route = trimmed(rounded(corners, cornerRadius), from.outline);
    return reversed(trimmed(reversed(route), to.outline));
}

} // namespace

QPolygonF stageRoute(const StageEnd& from, const StageEnd& to, const BodyGrid& bodies, QSize stage)
{
    const double lane = std::abs(from.lane) > std::abs(to.lane) ? from.lane : to.lane;
    QPolygonF best;
    double least = std::numeric_limits<double>::max();
    for (const QPolygonF& corners : candidates(from.at, to.at, lane, stage)) {
        double sum = openCost(corners);
        if (sum < least)
            sum += coverage(corners, from, to, bodies);
        if (sum < least) {
            least = sum;
            best = corners;
        }
    }
    return between(best, from, to);
}

QPolygonF ownRoute(const StageEnd& from, const QPolygonF& bends, const StageEnd& to, Laying laying)
{
    QPolygonF corners {from.at};
    for (const QPointF& next : bends + QPolygonF {to.at}) {
        const QPointF last = corners.last();
        const QPointF way = next - last;
        const bool slanted = std::abs(way.x()) > 1 && std::abs(way.y()) > 1;
        if (laying == Laying::RightAngled && slanted)
            corners << (std::abs(way.x()) > std::abs(way.y()) ? QPointF(next.x(), last.y()) : QPointF(last.x(), next.y()));
        corners << next;
    }
    return between(corners, from, to);
}
