// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <memory>
#include <vector>

class Analysis;

/// One thing on the way round a ground loop: a device's case, or a lead whose shield or sleeve leads on.
struct GroundStep {
    DeviceId device;
    CableId lead;

    bool operator==(const GroundStep&) const = default;
};

/// A way from mains earth through cases and shields back to mains earth. Begins and ends with an earthed case; between
/// the last and the first lies the mains.
struct GroundLoop {
    QList<GroundStep> steps;
};

/// Cases that shields, sleeves and boxes tie together, and the loops that they close with mains earth: joints of
/// protective conductors, shields, sleeves, boxes with their lift switches, USB grounds. One loop for each shield that
/// closes one; leakage through class II supplies closes none.
struct GroundNet {
    std::vector<DeviceId> devices; ///< ascending, two or more
    std::vector<GroundLoop> loops;
};
using GroundNetPtr = std::shared_ptr<const GroundNet>;

/// The net that this device is part of, or null. The work is that of the net.
GroundNetPtr groundNetOf(const Analysis& analysis, DeviceId device);
