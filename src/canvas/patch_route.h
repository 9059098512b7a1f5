// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/body_grid.h"

#include <QPolygonF>

/// Where a lead meets a box.
struct PatchEnd {
    DeviceId device;
    QPointF at;
    bool right = false; ///< at the box's right side
    QRectF box;
};

/// A lead that needs a lane in front of a column of boxes.
struct LaneWish {
    CableId cable;
    double fromY = 0;
    double toY = 0;

    bool operator==(const LaneWish&) const = default;
};

/// Lanes counted from the boxes outwards, so that leads into one column cross as little as can be.
QHash<CableId, int> patchLanes(QList<LaneWish> wishes);

/// Right-angled from port to port with the upright leg in its lane, between the boxes where that can be.
QPolygonF patchRoute(const PatchEnd& from, const PatchEnd& to, int lane, const BodyGrid& boxes);
