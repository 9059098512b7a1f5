// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/id.h"

#include <QHash>
#include <QPolygonF>
#include <QRectF>

/// Where a lead meets a box.
struct PatchEnd {
    QPointF at;
    bool right = false; ///< at the box's right side
    QRectF box;
};

/// A lead that needs a lane in front of a column of boxes.
struct LaneWish {
    CableId cable;
    double fromY = 0;
    double toY = 0;
};

/// Lanes counted from the boxes outwards, so that leads into one column cross as little as can be.
QHash<CableId, int> patchLanes(QList<LaneWish> wishes);

/// Right-angled from port to port with the upright leg in its lane; lanes lie `pitch` apart.
QPolygonF patchRoute(const PatchEnd& from, const PatchEnd& to, int lane, double pitch);

constexpr double lanePitch = 8;
constexpr double laneStart = 18; ///< from a box to the first lane
