// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/answer.h"

/// The conductors of the plan's leads that join cases, or metal inside passive boxes, with each other. Lots inside a
/// box count through all its sockets, so that islands of one box agree on them.
std::vector<GroundJoint> groundJoints(const Plan& plan, Sketches& sketches);
