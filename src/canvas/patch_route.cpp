// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_route.h"

#include "canvas/polyline.h"
#include "draw/tokens.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double lanePitch = 8;
constexpr double laneStart = 18; ///< from a box to the first lane
constexpr double gapAway = 6; ///< from a box to the first lead that runs along it
constexpr double gapPitch = 4;
constexpr qsizetype mostGaps = 24; ///< that a lead tries
constexpr double gapReach = 2000; ///< how far along its way a lead looks for a gap

bool meet(const LaneWish& a, const LaneWish& b)
{
    constexpr double apart = 6;
    return std::min(a.fromY, a.toY) < std::max(b.fromY, b.toY) + apart
        && std::min(b.fromY, b.toY) < std::max(a.fromY, a.toY) + apart;
}

bool isLevel(double a, double b)
{
    return std::abs(a - b) < 1;
}

/// Backwards, or between two ports on the same side: out, across between or below the boxes, and in.
QPolygonF detour(const PatchEnd& from, const PatchEnd& to, double out)
{
    const double startX = from.at.x() + (from.right ? out : -out);
    const double endX = to.at.x() + (to.right ? out : -out);
    if (from.right == to.right) {
        const double x = from.right ? std::max(startX, endX) : std::min(startX, endX);
        return {{from.at, {x, from.at.y()}, {x, to.at.y()}, to.at}};
    }
    double y = std::max(from.box.bottom(), to.box.bottom()) + out;
    if (from.box.bottom() + 2 * out < to.box.top())
        y = from.box.bottom() + out;
    else if (to.box.bottom() + 2 * out < from.box.top())
        y = to.box.bottom() + out;
    return {{from.at, {startX, from.at.y()}, {startX, y}, {endX, y}, {endX, to.at.y()}, to.at}};
}

double coveredBy(const QPolygonF& corners, const PatchEnd& from, const PatchEnd& to, const BodyGrid& boxes)
{
    double sum = 0;
    for (qsizetype i = 1; i < corners.size(); ++i)
        sum += boxes.covered(corners[i - 1], corners[i], from.device, to.device);
    return sum;
}

/// Heights above and below the boxes that are near where the lead starts, the least out of the way first, then those
/// near its ends; no more than are worth a try.
QList<double> gaps(const QRectF& between, double away, const BodyGrid& boxes)
{
    const QRectF near(between.left(), between.top(), std::min(between.width(), gapReach), between.height());
    QList<double> heights;
    for (const QRectF& box : boxes.near(near))
        heights << box.top() - away << box.bottom() + away;
    const auto outOfTheWay = [&between](double y) { return std::max({0.0, between.top() - y, y - between.bottom()}); };
    const auto fromEnds
        = [&between](double y) { return std::min(std::abs(y - between.top()), std::abs(y - between.bottom())); };
    std::ranges::sort(heights);
    const auto repeated = std::ranges::unique(heights);
    heights.erase(repeated.begin(), repeated.end());
    std::ranges::stable_sort(heights, [&](double a, double b) {
        const double first = outOfTheWay(a);
        const double second = outOfTheWay(b);
        return first != second ? first < second : fromEnds(a) < fromEnds(b);
    });
    return heights.mid(0, mostGaps);
}

/// Across through a gap between boxes: the one least out of the way.
QPolygonF throughGap(const PatchEnd& from, const PatchEnd& to, int lane, const BodyGrid& boxes)
{
    const double startX = from.at.x() + laneStart + lane * lanePitch / 2;
    const double endX = to.at.x() - laneStart - lane * lanePitch;
    const double away = gapAway + lane % 3 * gapPitch;
    const QRectF between = QRectF(QPointF(startX, from.at.y()), QPointF(endX, to.at.y())).normalized();
    QPolygonF best;
    double least = std::numeric_limits<double>::max();
    for (double y : gaps(between, away, boxes)) {
        const double way = std::abs(from.at.y() - y) + std::abs(to.at.y() - y);
        if (way >= least)
            break; // the rest is further out of the way still
        const QPolygonF corners {{from.at, {startX, from.at.y()}, {startX, y}, {endX, y}, {endX, to.at.y()}, to.at}};
        const double cost = coveredBy(corners, from, to, boxes) * 4 + way;
        if (cost < least) {
            least = cost;
            best = corners;
        }
    }
    return best;
}

QPolygonF corners(const PatchEnd& from, const PatchEnd& to, int lane, const BodyGrid& boxes)
{
    const double out = laneStart + lane * lanePitch;
    const bool forward = from.right && !to.right && to.at.x() - from.at.x() > 2 * laneStart;
    if (!forward)
        return detour(from, to, out);
    const double late = std::max(from.at.x() + laneStart / 2, to.at.x() - out);
    const double early = std::min(from.at.x() + laneStart + lane * lanePitch / 2, late);
    const bool level = isLevel(from.at.y(), to.at.y());
    const QPolygonF straight {{from.at, to.at}};
    const QPolygonF turnsLate {{from.at, {late, from.at.y()}, {late, to.at.y()}, to.at}};
    const QPolygonF turnsEarly {{from.at, {early, from.at.y()}, {early, to.at.y()}, to.at}};
    const QPolygonF usual = level ? straight : turnsLate;
    const double covered = coveredBy(usual, from, to, boxes);
    if (covered <= 0)
        return usual;
    if (!level && coveredBy(turnsEarly, from, to, boxes) <= 0)
        return turnsEarly;
    const QPolygonF between = throughGap(from, to, lane, boxes);
    return !between.isEmpty() && coveredBy(between, from, to, boxes) < covered ? between : usual;
}

} // namespace

QHash<CableId, int> patchLanes(QList<LaneWish> wishes)
{
    wishes.removeIf([](const LaneWish& wish) { return isLevel(wish.fromY, wish.toY); });
    // Leads that come down keep their order when the upper one turns last, leads that come up when the lower one does.
    std::ranges::stable_sort(wishes, [](const LaneWish& a, const LaneWish& b) {
        const bool aDown = a.fromY < a.toY;
        const bool bDown = b.fromY < b.toY;
        if (aDown != bDown)
            return aDown;
        return aDown ? a.toY < b.toY : a.toY > b.toY;
    });
    QHash<CableId, int> lanes;
    std::vector<int> dealt;
    for (const LaneWish& wish : std::as_const(wishes)) {
        int lane = 0;
        for (size_t before = 0; before < dealt.size(); ++before) {
            if (dealt[before] >= lane && meet(wish, wishes[qsizetype(before)]))
                lane = dealt[before] + 1;
        }
        dealt.push_back(lane);
        lanes.insert(wish.cable, lane);
    }
    return lanes;
}

QPolygonF patchRoute(const PatchEnd& from, const PatchEnd& to, int lane, const BodyGrid& boxes)
{
    if (from.right || !to.right)
        return rounded(corners(from, to, lane, boxes), Radius::PatchCable);
    QPolygonF back = corners(to, from, lane, boxes);
    std::reverse(back.begin(), back.end());
    return rounded(back, Radius::PatchCable);
}
