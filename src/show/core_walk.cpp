// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/core_walk.h"

#include "show/loom_lines.h"
#include "show/parts_in_force.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Walks through the inside of a passive box, from contact to contact; shields and cases are no way.
class BoxWalk {
public:
    /// `parts` are those inside that lead on.
    BoxWalk(const Show& show, const Device& device, const DeviceType& type, const Parts& parts)
        : m_show(show)
        , m_device(device)
        , m_type(type)
        , m_parts(parts)
    {
    }

    /// The sockets that hang together with this one.
    QStringList from(const Port& port, const QString& key)
    {
        const int number = portNumber(port, key);
        for (const QString& contact : port.connector->contacts)
            reach({port.key + (number > 0 ? u"#."_s : u"."_s) + contact, number});
        while (!m_open.isEmpty())
            follow(m_open.takeLast());
        return m_sockets;
    }

private:
    /// A node as its part writes it, and the number that stands for "#".
    struct Node {
        QString text;
        int number = 0;

        QString spelledOut() const { return QString(text).replace(u'#', QString::number(number)); }
    };

    void reach(const Node& node)
    {
        const QString name = node.spelledOut();
        if (m_seen.contains(name) || name == "chassis"_L1)
            return;
        const qsizetype dot = name.indexOf(u'.');
        const QString key = name.left(dot);
        const Port* port = dot > 0 ? findPort(m_type, key) : nullptr;
        const QStringList contacts = port && port->connector ? port->connector->contacts : QStringList();
        if (contacts.size() > 1 && name.mid(dot + 1) == contacts.last())
            return;
        m_seen.insert(name);
        m_open << node;
        if (port && !m_sockets.contains(key))
            m_sockets << key;
    }

    void follow(const Node& node)
    {
        const QString name = node.spelledOut();
        for (const Part& part : m_parts) {
            if (part.nodes.contains(node.text))
                pass(part, node.number);
            else if (part.nodes.contains(name))
                pass(part, 0);
        }
    }

    /// Through one part; through that of every number where the way comes from something that is not counted.
    void pass(const Part& part, int number)
    {
        const bool isCounted = std::ranges::any_of(part.nodes, [](const QString& node) { return node.contains(u'#'); });
        const int first = isCounted && number == 0 ? 1 : number, last = isCounted && number == 0 ? most(part) : number;
        for (int n = first; n <= last; ++n) {
            if (!isInForce(m_show, m_device, part, n))
                continue;
            for (const QString& node : part.nodes)
                reach({node, node.contains(u'#') ? n : 0});
        }
    }

    int most(const Part& part) const
    {
        int count = 0;
        for (const Port& port : m_type.ports) {
            if (std::ranges::any_of(part.nodes, [&](const QString& node) { return node.startsWith(port.key + u"#."_s); }))
                count = std::max(count, port.count);
        }
        return count;
    }

    const Show& m_show;
    const Device& m_device;
    const DeviceType& m_type;
    const Parts& m_parts;
    QSet<QString> m_seen;
    QList<Node> m_open;
    QStringList m_sockets;
};

/// Walks along the cores, through leads, bays and passive boxes.
class CoreWalk {
public:
    explicit CoreWalk(const Show& show)
        : m_show(show)
        , m_looms(show)
    {
    }

    QList<CoreStep> from(const PortRef& socket)
    {
        reach(socket);
        for (m_at = 0; m_at < m_steps.size(); ++m_at) {
            const PortRef here = m_steps[m_at].socket;
            follow(here);
        }
        return m_steps;
    }

private:
    void reach(const PortRef& socket)
    {
        if (m_seen.contains(socket))
            return;
        m_seen.insert(socket);
        m_steps << CoreStep {socket, m_at};
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
        if (port && !takesPlug(*port))
            reachBeyond(socket);
        if (port && port->connector && isPassive(*type)) {
            for (const QString& joined : BoxWalk(m_show, *device, *type, m_looms.othersIn(*type)).from(*port, socket.port))
                reach({device->id, joined});
        }
    }

    /// Through a loom to the socket at its other end.
    void reachBeyond(const PortRef& socket)
    {
        if (const PortRef beyond = m_looms.beyond(socket))
            reach(beyond);
    }

    const Show& m_show;
    LoomLines m_looms;
    QSet<PortRef> m_seen;
    QList<CoreStep> m_steps;
    qsizetype m_at = -1;
};

} // namespace

QList<CoreStep> coreWalk(const Show& show, const PortRef& start)
{
    return CoreWalk(show).from(start);
}

QList<PortRef> coreWay(const Show& show, const PortRef& from, const PortRef& to)
{
    const QList<CoreStep> steps = coreWalk(show, to);
    const auto found = std::ranges::find(steps, from, &CoreStep::socket);
    QList<PortRef> way;
    for (qsizetype at = found == steps.end() ? -1 : found - steps.begin(); at >= 0; at = steps[at].before)
        way << steps[at].socket;
    return way;
}
