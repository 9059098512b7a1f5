// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_sources.h"

#include "gear/port_circuit.h"
#include "show/loom_lines.h"
#include "show/parts_in_force.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Walks along the cores that carry the signal, through leads, bays and passive boxes, up to gear that sends.
class CoreWalk {
public:
    explicit CoreWalk(const Show& show)
        : m_show(show)
        , m_looms(show)
    {
    }

    QList<PortRef> from(const PortRef& socket)
    {
        reach(socket);
        while (!m_open.isEmpty())
            follow(m_open.takeLast());
        return m_sources;
    }

private:
    void reach(const PortRef& socket)
    {
        if (m_seen.contains(socket))
            return;
        m_seen.insert(socket);
        m_open << socket;
    }

    void follow(const PortRef& socket)
    {
        for (const CableId id : cablesAt(m_show, socket)) {
            for (const Plug& plug : m_show.cables.find(id)->plugs)
                reach(plug.port);
        }
        const Device* device = m_show.devices.find(socket.device);
        const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
        const Port* port = type ? findPort(*type, socket.port) : nullptr;
        if (!port)
            return;
        if (const PortRef beyond = takesPlug(*port) ? PortRef() : m_looms.beyond(socket))
            reach(beyond);
        if (stationOf(*type) == Station::PatchBay)
            followWires(*device, *type, *port, socket);
        else if (isPassive(*type))
            followBox(socket.device);
        if (sends(*port))
            m_sources << socket;
    }

    void followWires(const Device& device, const DeviceType& type, const Port& port, const PortRef& socket)
    {
        const int number = portNumber(port, socket.port);
        const QString mark = number > 0 ? u"#."_s : u"."_s;
        const QString here = port.key + mark + port.connector->contacts.value(0);
        for (const Part& part : type.inside) {
            const qsizetype end = part.nodes.indexOf(here);
            if (part.kind != PartKind::Wire || end < 0 || !isInForce(m_show, device, part, number))
                continue;
            const QString& other = part.nodes[1 - end];
            const qsizetype dot = other.indexOf(mark);
            if (dot > 0)
                reach({device.id, other.left(dot) + (number > 0 ? QString::number(number) : QString())});
        }
    }

    void followBox(DeviceId box)
    {
        for (const CableId id : m_show.cables.at(box)) {
            for (const Plug& plug : m_show.cables.find(id)->plugs) {
                if (plug.port.device == box)
                    reach(plug.port);
            }
        }
    }

    const Show& m_show;
    LoomLines m_looms;
    QSet<PortRef> m_seen;
    QList<PortRef> m_open;
    QList<PortRef> m_sources;
};

} // namespace

PortRef otherEnd(const Show& show, const PortRef& socket)
{
    for (const CableId id : cablesAt(show, socket)) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            if (plug.port != socket)
                return plug.port;
        }
    }
    return LoomLines(show).beyond(socket);
}

std::optional<double> sentDbu(const Analysis& analysis, const PortRef& source)
{
    const Island* island = analysis.island(source);
    if (!island || !island->levels)
        return {};
    for (std::size_t i = 0; i < island->answer->signals.size(); ++i) {
        if (island->socket(island->answer->signals[i].socket) == source)
            return island->levels->sentDbu[i];
    }
    return {};
}

QList<PortRef> sourcesAt(const Analysis& analysis, const PortRef& socket)
{
    QList<PortRef> found = CoreWalk(analysis.show()).from(socket);
    std::ranges::stable_sort(found, std::greater(),
        [&](const PortRef& source) { return sentDbu(analysis, source).value_or(leastDecibel); });
    return found;
}

std::optional<PortRef> sourceAt(const Analysis& analysis, const PortRef& socket)
{
    const QList<PortRef> all = sourcesAt(analysis, socket);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}
