// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/body_grid.h"
#include "show/stage_plan.h"

#include <QPolygonF>
#include <QSize>

/// Where a lead meets a device on the plan.
struct StageEnd {
    DeviceId device;
    QPointF at;
    QPolygonF outline; ///< of solid gear: the lead ends at its edge; empty: it goes on to `at`
    double lane = 0; ///< millimetres that long legs give way to their neighbours
};

/// Right-angled along the floor from one device to the other: short, with few bends, round other gear where it can.
QPolygonF stageRoute(const StageEnd& from, const StageEnd& to, const BodyGrid& bodies, QSize stage);

/// Through the bends that a person put, whatever stands in the way.
QPolygonF ownRoute(const StageEnd& from, const QPolygonF& bends, const StageEnd& to, Laying laying);
