// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <vector>

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

/// The loops that stand on mains earth, over the whole show: joints of protective conductors, shields, sleeves, boxes
/// with their lift switches, USB grounds. One for each shield that closes one; leakage through class II supplies closes
/// none.
std::vector<GroundLoop> groundLoops(const Show& show);
