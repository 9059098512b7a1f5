// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/loom_lines.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

QString portOfNode(const QString& node)
{
    return node.section(QLatin1Char('.'), 0, 0);
}

bool isTerminal(const DeviceType& type, const QString& node)
{
    const Port* found = findPort(type, portOfNode(node));
    return found && !takesPlug(*found);
}

/// True for a wire from a contact of a socket to one of the lines behind it.
bool isLoomWire(const DeviceType& type, const Part& part)
{
    if (part.kind != PartKind::Wire || part.nodes[0].contains(QLatin1Char('#'))
        || part.nodes[1].contains(QLatin1Char('#')))
        return false;
    const bool one = isTerminal(type, part.nodes[0]), other = isTerminal(type, part.nodes[1]);
    return one != other && part.nodes[one ? 1 : 0].contains(QLatin1Char('.'));
}

} // namespace

const DeviceType* LoomLines::typeAt(DeviceId id) const
{
    const Device* device = m_show.devices.find(id);
    return device ? typeOf(m_show, *device) : nullptr;
}

const Parts& LoomLines::othersIn(const DeviceType& type) const
{
    const bool has = std::ranges::any_of(type.ports, [](const Port& port) { return !takesPlug(port); });
    const auto known = m_others.constFind(type.key);
    if (!has || known != m_others.cend())
        return has ? *known : type.inside;
    Parts others;
    std::ranges::copy_if(
        type.inside, std::back_inserter(others), [&type](const Part& part) { return !isLoomWire(type, part); });
    return *m_others.insert(type.key, others);
}

LoomEnd LoomLines::leadIn(const PortRef& line) const
{
    const DeviceType* type = typeAt(line.device);
    const QString here = line.port + QLatin1Char('.');
    const auto leads = [&](const Part& part) {
        return (part.nodes[0].startsWith(here) || part.nodes[1].startsWith(here)) && isLoomWire(*type, part);
    };
    if (!type || !isTerminal(*type, here))
        return {};
    const auto part = std::ranges::find_if(type->inside, leads);
    if (part == type->inside.end())
        return {};
    const QString out = part->nodes[part->nodes[0].startsWith(here) ? 1 : 0];
    const PortRef socket {line.device, portOfNode(out)};
    for (CableId id : cablesAt(m_show, socket)) {
        const QMap<QString, Plug>& plugs = m_show.cables.find(id)->plugs;
        for (auto plug = plugs.cbegin(); plug != plugs.cend(); ++plug) {
            if (plug->port == socket)
                return {id, plug.key(), out.section(QLatin1Char('.'), 1)};
        }
    }
    return {};
}

LoomEnd LoomLines::across(const LoomEnd& near, const QString& end) const
{
    const CableType* type = typeOf(m_show, *m_show.cables.find(near.cable));
    const QString here = near.end + QLatin1Char('.') + near.contact;
    const auto isMine
        = [&](const QString& contact) { return near.contact.isEmpty() ? contact.startsWith(here) : contact == here; };
    for (const Wire& wire : type ? type->wires : std::vector<Wire>()) {
        for (const auto& [own, other] : {std::pair(wire.from, wire.to), std::pair(wire.to, wire.from)}) {
            const QString far = portOfNode(other);
            if (isMine(own) && (end.isEmpty() || far == end))
                return {near.cable, far, other.section(QLatin1Char('.'), 1)};
        }
    }
    return {near.cable, end, {}};
}

PortRef LoomLines::lineAt(const PortRef& socket, const QString& contact) const
{
    const DeviceType* type = typeAt(socket.device);
    const QString here = socket.port + QLatin1Char('.') + contact;
    for (const Part& part : type ? type->inside : Parts()) {
        const qsizetype at = part.nodes.indexOf(here);
        if (at >= 0 && isLoomWire(*type, part))
            return {socket.device, portOfNode(part.nodes[1 - at])};
    }
    return socket;
}

PortRef LoomLines::beyond(const PortRef& line) const
{
    const LoomEnd near = leadIn(line);
    if (!near.cable)
        return {};
    const LoomEnd far = across(near);
    const PortRef socket = m_show.cables.find(far.cable)->plugs.value(far.end).port;
    return socket ? lineAt(socket, far.contact) : PortRef();
}
