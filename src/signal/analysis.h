// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"
#include "signal/answers.h"
#include "signal/grounds.h"
#include "signal/islands.h"

/// Copper that hangs together, solved: what everything in it is called in the show, and the answer, which counts them
/// by place.
struct Island {
    Members members;
    AnswerPtr answer;
    LevelsPtr levels;

    CableId first() const { return members.leads.front(); } ///< what the island is known by
    const PortRef& socket(int place) const { return members.sockets[static_cast<std::size_t>(place)]; }
    CableId lead(int place) const { return members.leads[static_cast<std::size_t>(place)]; }
    DeviceId box(int place) const { return members.boxes[static_cast<std::size_t>(place)]; }
    int placeOf(const PortRef& socket) const; ///< −1: not here
    int placeOf(CableId lead) const; ///< −1: not here
};
using IslandPtr = std::shared_ptr<const Island>;

/// A show, solved. A value: copies share what they have in common, and the next one is made from the one before at the
/// cost of what differs.
class Analysis {
public:
    const Show& show() const { return m_show; }

    const Island* island(CableId lead) const; ///< nullptr: no such lead
    IslandPtr islandPtr(CableId lead) const;
    const Island* island(const PortRef& socket) const; ///< nullptr where nothing hangs together with it
    const Arrival* arrival(const PortRef& to) const;
    const PortDc* dc(const PortRef& socket) const;

    /// The ground loops among the cases that copper ties to this one; nullptr where there are none.
    const GroundNet* groundNet(DeviceId device) const;

    /// Calls visit(island) for each, in order of their first leads.
    template <class Visit> void forEachIsland(Visit visit) const
    {
        m_homes.forEach([&visit](const Home& home) {
            if (home.island->first() == home.id)
                visit(*home.island);
        });
    }

    /// Calls visit(net) for each, in order of their first devices.
    template <class Visit> void forEachGroundNet(Visit visit) const
    {
        m_grounds.forEach([&visit](const Grounded& grounded) {
            if (grounded.net->devices.front() == grounded.id)
                visit(*grounded.net);
        });
    }

    /// The leads whose islands are not the same ones in both.
    friend QList<CableId> changedLeads(const Analysis& before, const Analysis& after)
    {
        return difference(before.m_homes, after.m_homes);
    }

    /// The devices whose ground nets are not the same ones in both.
    friend QList<DeviceId> changedGrounds(const Analysis& before, const Analysis& after)
    {
        return difference(before.m_grounds, after.m_grounds);
    }

private:
    friend class AnalysisUpdate;

    /// Which island a lead lies in.
    struct Home {
        CableId id;
        IslandPtr island;
        bool operator==(const Home&) const = default;
    };
    /// Which net a case belongs to.
    struct Grounded {
        DeviceId id;
        GroundNetPtr net;
        bool operator==(const Grounded&) const = default;
    };

    Show m_show;
    Store<Home> m_homes;
    Store<Grounded> m_grounds;
};

/// Solves the show anew where it differs from the one that was solved before.
Analysis analyse(const Show& show, const Analysis& before, Answers& answers);

/// Solves the whole show.
Analysis analyse(const Show& show, Answers& answers);
Analysis analyse(const Show& show);
