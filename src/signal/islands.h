// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"
#include "signal/plan.h"
#include "signal/sketches.h"
#include "signal/small_set.h"

#include <deque>

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

/// Follows copper through a show: through sockets from lead to lead, and through passive boxes; active gear ends it.
class IslandFinder {
public:
    IslandFinder(const Show& show, Sketches& sketches)
        : m_show(show)
        , m_sketches(sketches)
    {
    }

    /// Everything that hangs together with this lead; stays as it is until the next call. The work is that of the
    /// island, whatever the size of the show.
    const IslandDraft& from(CableId lead);

private:
    struct Box {
        const Device* device = nullptr;
        DeviceTypePtr type; ///< as its switches stand
        std::vector<int> switches;
        const BoxSketch* sketch = nullptr;
    };

    /// A socket by device and by place in its type.
    struct SocketPlace {
        DeviceId device;
        int socket = 0;

        auto operator<=>(const SocketPlace&) const = default;
        friend size_t qHash(const SocketPlace& place, size_t seed = 0)
        {
            return qHash(place.device, seed) ^ (static_cast<size_t>(place.socket) << 32);
        }
    };

    void reach(CableId lead);
    void reach(const Box& box, int socket);
    void follow(const Cable& lead);
    const Box* boxOf(DeviceId id);
    void write();
    void writeSocket(const SocketPlace& place);
    void writeLead(const Cable& cable);
    std::vector<int> switchesOf(const Device& device, const DeviceType& type) const;

    const Show& m_show;
    Sketches& m_sketches;
    std::vector<CableId> m_leads;
    std::vector<SocketPlace> m_sockets;
    std::deque<Box> m_boxes; ///< stay where they are when others come
    SmallSet<CableId> m_seenLeads;
    SmallSet<SocketPlace> m_seenSockets;
    IslandDraft m_draft;
};

/// All islands of the show, in order of their first leads.
std::vector<IslandDraft> draftIslands(const Show& show, Sketches& sketches);
