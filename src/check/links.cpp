// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"

#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"

#include <algorithm>

namespace {

bool touches(const Show& show, CableId id, const PortRef& port)
{
    const Cable* cable = show.cables.find(id);
    return cable && std::ranges::any_of(cable->plugs, [&port](const Plug& plug) { return plug.port == port; });
}

} // namespace

bool hasUnknownContacts(const Port& port)
{
    if (!port.circuit.startsWith(QLatin1String("unknown")))
        return false;
    const QMap<QString, Role> roles = contactRoles(port);
    return std::ranges::all_of(roles, [](Role role) { return role == Role::Open; });
}

bool isAnalogue(Kind kind)
{
    return kind == Kind::Microphone || kind == Kind::Instrument || kind == Kind::Line || kind == Kind::Headphone
        || kind == Kind::Phono;
}

PortRef receiverOf(const Island& island, const PortRef& from)
{
    for (const Arrival& arrival : island.arrivals) {
        if (arrival.to != from)
            return arrival.to;
    }
    return {};
}

CableId leadBetween(const Show& show, const Island& island, const PortRef& from, const PortRef& to)
{
    for (const PortRef& port : {to, from}) {
        for (CableId id : island.cables) {
            if (touches(show, id, port))
                return id;
        }
    }
    return island.cables.isEmpty() ? CableId {} : island.cables.first();
}

QList<Subject> linkSubjects(const Show& show, const Island& island, const PortRef& from, const PortRef& to)
{
    QList<Subject> subjects;
    if (const CableId lead = leadBetween(show, island, from, to))
        subjects << lead;
    return subjects << from << to;
}

int unbalancedLengthMm(const Show& show, const Island& island)
{
    int total = 0;
    for (CableId id : island.cables) {
        const bool cold = island.carries.value(id).values().contains(Role::Cold);
        total += cold ? 0 : show.cables.find(id)->lengthMm;
    }
    return total;
}

bool arrives(const Show& show, const Island& island, const Arrival& arrival, const LegSignal& entry)
{
    const Port* to = portOf(show, arrival.to);
    const double level = island.signals[static_cast<size_t>(entry.signal)].levelDbu + gainDb(entry.gain);
    return arrives(entry.gain) || (to && level >= minimumDbu(*to));
}

bool arrives(const Way& way)
{
    return arrives(way.gain) || way.signal.levelDbu + gainDb(way.gain) >= minimumDbu(way.to);
}

bool hasMisfit(const Show& show, const Island& island)
{
    return std::ranges::any_of(island.cables, [&show](CableId id) {
        const Cable& cable = *show.cables.find(id);
        const CableType* type = typeOf(show, cable);
        for (auto it = cable.plugs.cbegin(); type && it != cable.plugs.cend(); ++it) {
            const CableEnd* end = findEnd(*type, it.key());
            const Port* port = portOf(show, it->port);
            if (!end || !port || !fits(*end->connector, *port->connector))
                return true;
        }
        return false;
    });
}
