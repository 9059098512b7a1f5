// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"
#include "show/show.h"

/// What the canvas is measured on: boxes with 4 inputs and 4 outputs on a grid of 260 × 220, one and a half times as
/// many leads, 2 % of them across the plan, the rest at most 3 cells long, and a hub with 20 leads in the middle.
struct CanvasPlan {
    Show show;
    DeviceId hub;
    CableId lead; ///< one at the hub
};

CanvasPlan canvasPlan(const Library& library, int devices);
