// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

/// One sent signal on its way to one receiving leg.
struct Way {
    const RuleCase& island;
    int signal; ///< index into the answer's signals
    const Arrival& arrival;
    const LegArrival& leg;
    const Curve& gain;
    const Port& from;
    const Port& to;
    double sentDbu;
    double takenDbu; ///< of all signals together

    int sender() const { return sent().socket; }
    int receiver() const { return arrival.socket; }
    const SentSignal& sent() const { return island.answer.signal(signal); }
};

/// Calls visit(way) for every pair of sent signal and receiving leg of different sockets.
template <class Visit> void forEachWay(const RuleCase& island, Visit visit)
{
    const Answer& answer = island.answer;
    for (size_t i = 0; i < answer.arrivals.size(); ++i) {
        const Arrival& arrival = answer.arrivals[i];
        for (size_t j = 0; j < arrival.legs.size(); ++j) {
            for (size_t signal = 0; signal < answer.signals.size(); ++signal) {
                const int sender = answer.signals[signal].socket;
                if (sender != arrival.socket)
                    visit(Way {island, static_cast<int>(signal), arrival, arrival.legs[j], arrival.legs[j].gains[signal],
                        island.port(sender), island.port(arrival.socket), island.levels.sentDbu[signal],
                        island.levels.takenDbu[i][j]});
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
bool arrives(const RuleCase& island, const Arrival& arrival, const LegArrival& leg, int signal);
bool arrives(const Way& way);

/// True when no source says what any contact of this port is there for.
bool hasUnknownContacts(const Port& port);

/// True when no source states the circuit behind the port.
bool hasUnknownCircuit(const Port& port);

/// Small analogue signals, from microphones to headphones.
bool isAnalogue(Kind kind);

/// True when another output drags this contact so far that both have a hard time.
bool isPushed(const LegLoad& load);

/// The socket that loads an output: the first receiver that is not the output itself; −1: none.
int receiverOf(const Answer& answer, int from);

/// The lead that a finding between two sockets is shown on: one at the receiver, else one at the sender, else any.
int leadBetween(const Plan& plan, int from, int to);

/// The subjects of a finding about a link: its lead, then both sockets. `from` may be −1.
std::vector<Spot> linkSpots(const Plan& plan, int from, int to);

/// A hit on the link that this way goes.
Hit& hitOn(Hits& hits, const Way& way);

/// How much lead carries its signal on one wire against the shield, in millimetres.
int unbalancedLengthMm(const Answer& answer);

/// The lengths of all leads together.
int leadLengthMm(const Plan& plan);

/// True when some plug sits in a socket it does not fit.
bool hasMisfit(const Plan& plan);
