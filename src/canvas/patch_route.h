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

/// A lead from port to port.
struct PatchLead {
    PatchEnd from;
    PatchEnd to;
};

/// The corners of a right-angled way, and of each leg the side to which there is room for others beside it.
struct PatchWay {
    QPolygonF corners;
    QList<int> sides; ///< -1: left or up, 1: right or down, 0: the leg stays where it is

    bool operator==(const PatchWay&) const = default;
};

/// The way of one lead round all boxes, as if it were alone.
PatchWay patchWay(const PatchLead& lead, const BodyGrid& boxes);
