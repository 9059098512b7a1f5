// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/plan.h"
#include "signal/sketches.h"

#include <functional>

/// A normal inside a patch bay that is open because of a plug. Sockets by place in the plan.
struct BrokenNormal {
    int one = 0; ///< the two that it would join
    int other = 0;
    int by = 0; ///< where the plug sits

    bool operator==(const BrokenNormal&) const = default;
};

std::vector<BrokenNormal> brokenNormals(const Plan& plan, Sketches& sketches);

/// Which sockets of a plan hang together as things are plugged and switched now, by number of lot: leads join their
/// plugs, boxes what is there inside. An island also holds what other plugs and switches would join.
std::vector<int> joinedSockets(const Plan& plan, Sketches& sketches);

/// Which nodes of the network boxes join inside, through wires, resistors and transformers, as things are plugged and
/// switched now, by number of lot. `nodes` are those of the contacts, by socket; shields join nothing.
std::vector<int> joinedNodes(const Plan& plan, Sketches& sketches, const std::vector<std::vector<int>>& nodes,
    int nodeCount, const std::function<bool(int)>& isShield);
