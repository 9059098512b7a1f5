// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/signal_path.h"

#include "show/parts_in_force.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 24; ///< leads on one way; a ring ends here

QString node(const QString& text, int number)
{
    return QString(text).replace(u'#', QString::number(number)).section(u'.', 0, 0);
}

bool runs(Direction direction, Direction wanted)
{
    return direction == wanted || direction == Direction::Both;
}

/// The names of the box's ports and inner nodes that one piece of copper joins, grown around `seed`.
QStringList grownFrom(const QString& seed, const QList<QStringList>& joints)
{
    QStringList reached {seed};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const QStringList& joint : joints) {
            if (!joint.contains(reached[i]))
                continue;
            for (const QString& name : joint) {
                if (!reached.contains(name))
                    reached << name;
            }
        }
    }
    return reached;
}

QList<QStringList> joints(const Show& show, const Device& device, const Parts& inside, int number)
{
    QList<QStringList> found;
    for (const Part& part : inside) {
        if (!isInForce(show, device, part, number))
            continue;
        QStringList names;
        for (const QString& text : part.nodes) {
            if (const QString name = node(text, number); name != "chassis"_L1)
                names << name;
        }
        found << names;
    }
    return found;
}

} // namespace

LeadPlug plugOf(const CableType& type, const QString& end)
{
    const CableEnd* plug = findEnd(type, end);
    const bool male = !plug || plug->connector->faces.empty() || plug->connector->faces.front().gender == Gender::Male;
    return plug ? LeadPlug {plug->connector->family, male ? Gender::Male : Gender::Female} : LeadPlug {};
}

SignalPaths::SignalPaths(const Show& show)
    : m_show(show)
    , m_looms(show)
{
    show.cables.forEach([this](const Cable& cable) {
        for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it) {
            if (!m_leads.contains(it->port))
                m_leads.insert(it->port, {cable.id, it.key(), {}});
        }
    });
}

/// The lead in this socket, or the one in the DB25 that a line goes out by.
LoomEnd SignalPaths::leadIn(const PortRef& socket) const
{
    const auto found = m_leads.constFind(socket);
    return found != m_leads.constEnd() ? *found : m_looms.leadIn(socket);
}

LoomEnd SignalPaths::farEnd(const LoomEnd& near, Direction wanted) const
{
    const bool whole = near.contact.isEmpty();
    return m_looms.across(near, whole ? farEnd(*m_show.cables.find(near.cable), near.end, wanted) : QString());
}

/// The end of the lead where the signal comes from or goes to: one in a port of that direction, else one that hangs
/// free, else whatever there is.
QString SignalPaths::farEnd(const Cable& cable, const QString& end, Direction wanted) const
{
    const CableType* type = typeOf(m_show, cable);
    QString best;
    int bestRank = -1;
    for (const CableEnd& other : type ? type->ends : std::vector<CableEnd>()) {
        const Port* port = portOf(m_show, cable.plugs.value(other.key).port);
        const int rank = !port ? 1 : runs(port->direction, wanted) ? 2 : 0;
        if (other.key != end && rank > bestRank) {
            best = other.key;
            bestRank = rank;
        }
    }
    return best;
}

QStringList SignalPaths::joinedPorts(const PortRef& ref) const
{
    const Device* device = m_show.devices.find(ref.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    const Port* port = type ? findPort(*type, ref.port) : nullptr;
    if (!port || type->inside.empty())
        return {};
    const int number = std::max(1, portNumber(*port, ref.port));
    QStringList names = grownFrom(ref.port, joints(m_show, *device, m_looms.othersIn(*type), number));
    names.removeFirst();
    return names;
}

/// The port of the same box with a lead in it that copper joins with this one: one for that direction alone before one
/// for both.
PortRef SignalPaths::behind(const PortRef& ref, Direction wanted) const
{
    PortRef best;
    for (const QString& name : joinedPorts(ref)) {
        const PortRef other {ref.device, name};
        const Port* port = portOf(m_show, other);
        if (!port || !leadIn(other).cable)
            continue;
        if (port->direction == wanted)
            return other;
        if (port->direction == Direction::Both && !best)
            best = other;
    }
    return best;
}

/// The output of the same device that gives on what comes in here.
PortRef SignalPaths::follower(const PortRef& input) const
{
    const Device* device = m_show.devices.find(input.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    if (!type)
        return {};
    const Port* port = findPort(*type, input.port);
    for (const QString& key : portKeys(*type)) {
        const Port* output = findPort(*type, key);
        const bool follows
            = port && output->follows == port->key && portNumber(*output, key) == portNumber(*port, input.port);
        if (follows && leadIn({input.device, key}).cable)
            return {input.device, key};
    }
    return {};
}

PathHop SignalPaths::hop(const Cable& cable, const QString& from, const QString& to) const
{
    const CableType* type = typeOf(m_show, cable);
    PathHop made;
    made.cable = cable.id;
    made.lengthMm = cable.lengthMm;
    made.label = cable.label;
    if (!type)
        return made;
    made.lead = type->name;
    made.special = type->toMake || type->ends.size() > 2 || !type->parts.empty();
    made.from = plugOf(*type, from);
    made.to = plugOf(*type, to);
    return made;
}

void SignalPaths::enterBox(PathHop& hop, DeviceId id) const
{
    const Device* device = m_show.devices.find(id);
    hop.box = id;
    hop.boxName = device->name;
    hop.di = typeOf(m_show, *device)->functions.contains("di"_L1);
}

SignalPath SignalPaths::upstream(const PortRef& input) const
{
    SignalPath path;
    path.end = input;
    path.ports << input;
    PortRef at = input;
    while (path.hops.size() < longest) {
        const LoomEnd lead = leadIn(at);
        if (!lead.cable)
            break;
        const Cable& cable = *m_show.cables.find(lead.cable);
        const LoomEnd far = farEnd(lead, Direction::Out);
        PathHop made = hop(cable, far.end, lead.end);
        if (!path.hops.isEmpty())
            enterBox(made, at.device);
        path.hops.prepend(made);
        path.start = m_looms.lineAt(cable.plugs.value(far.end).port, far.contact);
        const Port* port = portOf(m_show, path.start);
        if (!port)
            break;
        path.ports << path.start;
        at = behind(path.start, Direction::In);
        if (!at && !port->follows.isEmpty()) {
            const int number = portNumber(*port, path.start.port);
            at = {path.start.device, number ? port->follows + QString::number(number) : port->follows};
        }
        if (!at || path.ports.contains(at))
            break;
        path.ports << at;
    }
    return path;
}

SignalPath SignalPaths::downstream(const PortRef& output) const
{
    SignalPath path;
    path.start = path.end = output;
    path.ports << output;
    PortRef at = output;
    while (path.hops.size() < longest) {
        const LoomEnd lead = leadIn(at);
        if (!lead.cable)
            break;
        const Cable& cable = *m_show.cables.find(lead.cable);
        const LoomEnd far = farEnd(lead, Direction::In);
        path.hops << hop(cable, lead.end, far.end);
        path.end = m_looms.lineAt(cable.plugs.value(far.end).port, far.contact);
        if (!portOf(m_show, path.end))
            break;
        path.ports << path.end;
        at = behind(path.end, Direction::Out);
        if (!at)
            at = follower(path.end);
        if (!at || path.ports.contains(at))
            break;
        enterBox(path.hops.last(), path.end.device);
        path.ports << at;
    }
    return path;
}
