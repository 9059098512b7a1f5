// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/routes.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype mostReached = 256; ///< pieces of gear in one network

bool isDeskIn(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type && isDesk(*type);
}

/// What a port can go on with when channels came into its device by this protocol.
Streams goingOn(const Port& port, Protocol protocol)
{
    if (port.streams.empty() || protocol == Protocol::Any)
        return port.streams.empty() ? Streams {{protocol}} : port.streams;
    Streams left;
    for (const Stream& stream : port.streams) {
        if (const auto common = commonProtocol(stream.protocol, protocol))
            left.push_back({*common, stream.out, stream.in});
    }
    return left;
}

/// Goes from gear to gear over network leads, the nearest first. A desk is an end: what it hands on is a mix.
class Network {
public:
    Network(const Show& show, DeviceId start)
        : m_show(show)
    {
        m_reached.append({start, Protocol::Any, -1, {}});
        for (qsizetype i = 0; i < m_reached.size() && m_reached.size() < mostReached; ++i) {
            if (i == 0 || !isDeskIn(show, m_reached[i].device))
                leave(i);
        }
    }

    /// All gear that was reached, each with the leads from the start to it.
    template <class Visit> void forEach(Visit visit) const
    {
        QSet<DeviceId> told {m_reached.first().device};
        for (qsizetype i = 1; i < m_reached.size(); ++i) {
            if (!told.contains(m_reached[i].device))
                visit(m_reached[i].device, legsTo(i));
            told.insert(m_reached[i].device);
        }
    }

private:
    struct Reached {
        DeviceId device;
        Protocol protocol = Protocol::Any;
        qsizetype before = -1;
        RouteLeg leg; ///< the last one
    };

    void leave(qsizetype at)
    {
        const DeviceId here = m_reached[at].device;
        for (CableId id : QList<CableId>(m_show.cables.at(here))) {
            const QMap<QString, Plug>& plugs = m_show.cables.find(id)->plugs;
            for (const Plug& own : plugs) {
                for (const Plug& other : plugs) {
                    if (own.port.device == here && other.port.device != here && own.port != m_reached[at].leg.to)
                        take(at, {id, own.port, other.port, {}});
                }
            }
        }
    }

    void take(qsizetype at, RouteLeg leg)
    {
        const Port* from = portOf(m_show, leg.from);
        const Port* to = portOf(m_show, leg.to);
        if (!from || !to || !isNetworkPort(*from) || !isNetworkPort(*to))
            return;
        const Streams own = goingOn(*from, m_reached[at].protocol);
        std::optional<Stream> stream = own.empty() ? std::nullopt : commonStream(own, to->streams);
        if (!stream || stream->protocol == Protocol::Control)
            return;
        if (ridesOnEthernet(stream->protocol)) {
            // Each takes part for itself: what it hands on for others costs it no channels.
            const Streams open {{stream->protocol}};
            const bool first = m_reached[at].before < 0;
            stream = commonStream(first ? own : open, isDeskIn(m_show, leg.to.device) ? to->streams : open);
        }
        leg.stream = *stream;
        const bool known = std::ranges::any_of(m_reached, [&](const Reached& each) {
            return each.device == leg.to.device && (each.protocol == stream->protocol || each.before < 0);
        });
        if (!known)
            m_reached.append({leg.to.device, stream->protocol, at, leg});
    }

    QList<RouteLeg> legsTo(qsizetype at) const
    {
        QList<RouteLeg> legs;
        for (; m_reached[at].before >= 0; at = m_reached[at].before)
            legs.prepend(m_reached[at].leg);
        return legs;
    }

    const Show& m_show;
    QList<Reached> m_reached;
};

QList<RouteLeg> reversed(const QList<RouteLeg>& legs)
{
    QList<RouteLeg> back;
    for (const RouteLeg& leg : legs)
        back.prepend({leg.lead, leg.to, leg.from, {leg.stream.protocol, leg.stream.in, leg.stream.out}});
    return back;
}

bool isSound(Kind kind)
{
    return kind == Kind::Microphone || kind == Kind::Line || kind == Kind::Instrument;
}

} // namespace

bool isNetworkPort(const Port& port)
{
    return port.kind == Kind::Network || !port.streams.empty();
}

QList<Route> routesFrom(const Show& show, DeviceId box)
{
    QList<Route> routes;
    if (isDeskIn(show, box))
        return routes;
    Network(show, box).forEach([&](DeviceId reached, const QList<RouteLeg>& legs) {
        if (isDeskIn(show, reached))
            routes.append({box, reached, legs});
    });
    return routes;
}

QList<Route> routesTo(const Show& show, DeviceId desk)
{
    QList<Route> routes;
    Network(show, desk).forEach([&](DeviceId reached, const QList<RouteLeg>& legs) {
        if (!isDeskIn(show, reached))
            routes.append({reached, desk, reversed(legs)});
    });
    return routes;
}

QList<DeviceId> desksOf(const Show& show, DeviceId box)
{
    QList<DeviceId> desks;
    for (const Route& route : routesFrom(show, box))
        desks << route.desk;
    return desks;
}

int usedSockets(const Show& show, DeviceId box, Direction direction)
{
    QSet<QString> used;
    for (CableId id : show.cables.at(box)) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            const Port* port = plug.port.device == box ? portOf(show, plug.port) : nullptr;
            if (port && port->direction == direction && isSound(port->kind))
                used.insert(plug.port.port);
        }
    }
    return int(used.size());
}
