// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_route.h"

#include "canvas/patch_maze.h"

#include <algorithm>
#include <cmath>

namespace {

/// How far round the ends is looked for a way, the nearest first.
constexpr std::array<double, 2> reaches {200, 800};
constexpr qsizetype mostBoxes = 100; ///< no more are looked at for one lead

bool isFree(const QPolygonF& corners, const PatchLead& lead, const BodyGrid& boxes)
{
    for (qsizetype i = 1; i < corners.size(); ++i) {
        if (boxes.covered(corners[i - 1], corners[i], lead.from.device, lead.to.device) > 0)
            return false;
    }
    return true;
}

/// To the right with one step at most, just before the end.
PatchWay simpleWay(const PatchLead& lead, const BodyGrid& boxes)
{
    const QPointF from = lead.from.at;
    const QPointF to = lead.to.at;
    if (!lead.from.right || lead.to.right || to.x() - from.x() < 2 * laneStart)
        return {};
    if (std::abs(from.y() - to.y()) < 1)
        return isFree({{from, to}}, lead, boxes) ? PatchWay {{{from, to}}, {0}} : PatchWay {};
    const double x = beforePort(lead.to).x();
    const QPolygonF corners {{from, {x, from.y()}, {x, to.y()}, to}};
    return isFree(corners, lead, boxes) ? PatchWay {corners, {0, -1, 0}} : PatchWay {};
}

QList<QRectF> boxesAround(const PatchLead& lead, double reach, const BodyGrid& boxes)
{
    const QRectF ends = QRectF(lead.from.at, lead.to.at).normalized() | lead.from.box | lead.to.box;
    const QRectF area = ends.adjusted(-reach, -reach, reach, reach);
    QList<QRectF> found = boxes.near(area);
    found.removeIf([&area](const QRectF& box) { return !box.intersects(area); });
    return found;
}

/// False where another box covers the port or the place just before it: no way leads there.
bool isOpen(const PatchEnd& end, const BodyGrid& boxes)
{
    return boxes.covered(end.at, beforePort(end), end.device, end.device) <= 0;
}

PatchWay wayOf(const PatchLead& lead, const BodyGrid& boxes)
{
    PatchWay way = simpleWay(lead, boxes);
    const bool open = isOpen(lead.from, boxes) && isOpen(lead.to, boxes);
    for (double reach : reaches) {
        if (!way.corners.isEmpty() || !open)
            break;
        if (const QList<QRectF> around = boxesAround(lead, reach, boxes); around.size() <= mostBoxes)
            way = wayRound(lead.from, lead.to, around);
    }
    if (way.corners.isEmpty()) // boxes lie on each other: only the lead's own count
        way = wayRound(lead.from, lead.to, {lead.from.box, lead.to.box});
    return way.corners.isEmpty() ? PatchWay {{{lead.from.at, lead.to.at}}, {0}} : way;
}

PatchWay turned(PatchWay way)
{
    std::reverse(way.corners.begin(), way.corners.end());
    std::reverse(way.sides.begin(), way.sides.end());
    return way;
}

} // namespace

PatchWay patchWay(const PatchLead& lead, const BodyGrid& boxes)
{
    const bool forward = lead.from.right || !lead.to.right;
    return forward ? wayOf(lead, boxes) : turned(wayOf({lead.to, lead.from}, boxes));
}
