// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

/// One sent signal on its way to one receiving leg.
struct Way {
    const Island& island;
    const SentSignal& signal;
    const Arrival& arrival;
    const LegArrival& leg;
    const Curve& gain;
    const Port& from;
    const Port& to;
};

/// Calls visit(way) for every pair of sent signal and receiving leg of different ports.
template <class Visit> void forEachWay(const Solved& solved, Visit visit)
{
    for (const Island& island : solved.analysis.islands) {
        for (const Arrival& arrival : island.arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                for (const LegSignal& entry : leg.signals) {
                    const SentSignal& signal = island.signals[static_cast<size_t>(entry.signal)];
                    const Port* from = portOf(solved.show, signal.from);
                    const Port* to = portOf(solved.show, arrival.to);
                    if (from && to && signal.from != arrival.to)
                        visit(Way {island, signal, arrival, leg, entry.gain, *from, *to});
                }
            }
        }
    }
}

/// Below this a signal counts as not there, unless it was hot enough to be of use all the same.
constexpr double absentDb = -40;

inline bool arrives(const Curve& gain)
{
    return gainDb(gain) > absentDb;
}

/// True when enough comes through: little loss, or still the level that the input wants.
bool arrives(const Show& show, const Island& island, const Arrival& arrival, const LegSignal& entry);
bool arrives(const Way& way);

/// True when no source says what any contact of this port is there for.
bool hasUnknownContacts(const Port& port);

/// Small analogue signals, from microphones to headphones.
bool isAnalogue(Kind kind);

/// The port of the island that loads an output: the first receiver that is not the output itself.
PortRef receiverOf(const Island& island, const PortRef& from);

/// The lead that a finding between two ports is shown on: one at the receiver, else one at the sender, else any.
CableId leadBetween(const Show& show, const Island& island, const PortRef& from, const PortRef& to);

/// The subjects of a finding about a link: its lead, then both ports.
QList<Subject> linkSubjects(const Show& show, const Island& island, const PortRef& from, const PortRef& to);

/// How much lead of an island carries its signal on one wire against the shield, in millimetres.
int unbalancedLengthMm(const Show& show, const Island& island);

/// True when some plug of the island sits in a socket it does not fit.
bool hasMisfit(const Show& show, const Island& island);
