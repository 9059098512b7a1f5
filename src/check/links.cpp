// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"

#include "check/thresholds.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"

#include <algorithm>

bool hasUnknownCircuit(const Port& port)
{
    return port.circuit.startsWith(QLatin1String("unknown"));
}

bool hasUnknownContacts(const Port& port)
{
    if (!hasUnknownCircuit(port))
        return false;
    const QMap<QString, Role> roles = contactRoles(port);
    return std::ranges::all_of(roles, [](Role role) { return role == Role::Open; });
}

bool isAnalogue(Kind kind)
{
    return kind == Kind::Microphone || kind == Kind::Instrument || kind == Kind::Line || kind == Kind::Headphone
        || kind == Kind::Phono;
}

bool isPushed(const LegLoad& load)
{
    return load.pushShare > thresholds::pushingShare
        || (load.pushShare > thresholds::strongPushShare && load.pushMilliampere > thresholds::driverMilliampere);
}

int receiverOf(const Answer& answer, int from)
{
    const auto found
        = std::ranges::find_if(answer.arrivals, [from](const Arrival& arrival) { return arrival.socket != from; });
    return found == answer.arrivals.end() ? -1 : found->socket;
}

int leadBetween(const Plan& plan, int from, int to)
{
    for (int socket : {to, from}) {
        for (size_t lead = 0; lead < plan.leads.size(); ++lead) {
            const bool touches = std::ranges::any_of(
                plan.leads[lead].plugs, [socket](const PlanPlug& plug) { return plug.socket == socket; });
            if (touches)
                return static_cast<int>(lead);
        }
    }
    return 0;
}

std::vector<Spot> linkSpots(const Plan& plan, int from, int to)
{
    std::vector<Spot> spots {{Spot::On::Lead, leadBetween(plan, from, to)}};
    if (from >= 0)
        spots.push_back({Spot::On::Socket, from});
    if (to >= 0 && to != from)
        spots.push_back({Spot::On::Socket, to});
    return spots;
}

Hit& hitOn(Hits& hits, const Way& way)
{
    return hits.add(linkSpots(way.island.plan(), way.sender(), way.receiver()), way.sender(), way.receiver());
}

int unbalancedLengthMm(const Answer& answer)
{
    int total = 0;
    for (size_t lead = 0; lead < answer.plan.leads.size(); ++lead) {
        // A wire has two ends: the contact of a plug where none is soldered on carries nothing on.
        const bool cold = std::ranges::count(answer.carries[lead], Role::Cold) > 1;
        total += cold ? 0 : answer.plan.leads[lead].lengthMm;
    }
    return total;
}

int leadLengthMm(const Plan& plan)
{
    int total = 0;
    for (const PlanLead& lead : plan.leads)
        total += lead.lengthMm;
    return total;
}

bool arrives(const RuleCase& island, const Arrival& arrival, const LegArrival& leg, int signal)
{
    const Curve& gain = leg.gains[static_cast<size_t>(signal)];
    return arrives(gain)
        || island.levels.sentDbu[static_cast<size_t>(signal)] + gainDb(gain) >= minimumDbu(island.port(arrival.socket), leg.leg);
}

bool arrives(const Way& way)
{
    return arrives(way.gain) || way.sentDbu + gainDb(way.gain) >= minimumDbu(way.to, way.leg.leg);
}

bool hasMisfit(const Plan& plan)
{
    return std::ranges::any_of(plan.leads, [&plan](const PlanLead& lead) {
        return std::ranges::any_of(lead.plugs, [&](const PlanPlug& plug) {
            const ConnectorPtr& own = lead.type->ends[static_cast<size_t>(plug.end)].connector;
            return !fits(*own, *plan.port(plug.socket).connector);
        });
    });
}
