// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_route.h"

#include "canvas/polyline.h"
#include "draw/tokens.h"

#include <algorithm>
#include <cmath>

namespace {

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

QPolygonF corners(const PatchEnd& from, const PatchEnd& to, int lane, double pitch)
{
    const double out = laneStart + lane * pitch;
    const bool forward = from.right && !to.right && to.at.x() - from.at.x() > 2 * laneStart;
    if (!forward)
        return detour(from, to, out);
    if (isLevel(from.at.y(), to.at.y()))
        return {{from.at, to.at}};
    const double x = std::max(from.at.x() + laneStart / 2, to.at.x() - out);
    return {{from.at, {x, from.at.y()}, {x, to.at.y()}, to.at}};
}

} // namespace

QHash<CableId, int> patchLanes(QList<LaneWish> wishes)
{
    wishes.removeIf([](const LaneWish& wish) { return isLevel(wish.fromY, wish.toY); });
    // Leads that come down keep their order when the upper one turns last, leads that come up when the lower one does.
    std::ranges::sort(wishes, [](const LaneWish& a, const LaneWish& b) {
        const bool aDown = a.fromY < a.toY;
        const bool bDown = b.fromY < b.toY;
        if (aDown != bDown)
            return aDown;
        return aDown ? a.toY < b.toY : a.toY > b.toY;
    });
    QHash<CableId, int> lanes;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        int lane = 0;
        for (qsizetype before = 0; before < i; ++before) {
            if (meet(wishes[i], wishes[before]))
                lane = std::max(lane, lanes.value(wishes[before].cable) + 1);
        }
        lanes.insert(wishes[i].cable, lane);
    }
    return lanes;
}

QPolygonF patchRoute(const PatchEnd& from, const PatchEnd& to, int lane, double pitch)
{
    if (from.right || !to.right)
        return rounded(corners(from, to, lane, pitch), Radius::PatchCable);
    QPolygonF back = corners(to, from, lane, pitch);
    std::reverse(back.begin(), back.end());
    return rounded(back, Radius::PatchCable);
}
