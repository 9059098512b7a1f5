// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/patch_route.h"

/// px from a box to the first lead that runs along it.
constexpr double laneStart = 18;

/// Where the lead has left its port and may turn.
QPointF beforePort(const PatchEnd& end);

/// The shortest way with few corners that crosses none of the boxes; empty where there is none.
PatchWay wayRound(const PatchEnd& from, const PatchEnd& to, const QList<QRectF>& boxes);
