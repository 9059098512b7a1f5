// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"
#include "signal/plan.h"
#include "signal/sketches.h"

/// The names of what stands in a plan, place by place.
struct Members {
    std::vector<DeviceId> boxes; ///< ascending
    std::vector<PortRef> sockets; ///< by device, then as the type has them
    std::vector<CableId> leads; ///< ascending, at least one

    bool operator==(const Members&) const = default;
};

/// An island as it stands in the show, before anyone has solved it.
struct IslandDraft {
    Members members;
    Plan plan;
};

/// Everything that hangs together with this lead: through sockets from lead to lead, and through passive boxes; active
/// gear ends it. The work is that of the island, whatever the size of the show.
IslandDraft draftIsland(const Show& show, CableId lead, Sketches& sketches);

/// All islands of the show, in order of their first leads.
std::vector<IslandDraft> draftIslands(const Show& show, Sketches& sketches);
