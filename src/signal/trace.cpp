// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/trace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const DeviceType* typeAt(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    return device ? typeOf(show, *device) : nullptr;
}

/// A network lead from this device to a desk.
struct DeskLink {
    CableId lead;
    DeviceId desk;
};

DeskLink deskLink(const Show& show, DeviceId box)
{
    for (const CableId id : show.cables.at(box)) {
        bool network = false;
        DeviceId desk;
        for (const Plug& plug : show.cables.find(id)->plugs) {
            const Port* port = portOf(show, plug.port);
            const DeviceType* type = typeAt(show, plug.port.device);
            network = network || (plug.port.device == box && port && port->kind == Kind::Network);
            if (plug.port.device != box && type && type->category == "mixer"_L1)
                desk = plug.port.device;
        }
        if (network && desk)
            return {id, desk};
    }
    return {};
}

/// Goes from island to island, back to the sources and on to the ends.
class Walk {
public:
    explicit Walk(const Analysis& analysis)
        : m_analysis(analysis)
        , m_show(analysis.show())
    {
    }

    void back(const PortRef& input) { reach(m_analysis.island(input), m_back, m_backSeen); }
    void on(const PortRef& output) { reach(m_analysis.island(output), m_on, m_onSeen); }
    void both(const Island* island);
    void through(const PortRef& port, Direction direction);
    Trace finish();
    Trace& trace() { return m_trace; }

    QList<PortRef> followers(const PortRef& input) const;

private:
    void reach(const Island* island, QList<const Island*>& open, QSet<CableId>& seen);
    void stepBack(const Island& island);
    void stepOn(const Island& island);
    void takeDesk(DeviceId box);
    QList<DeviceId> chain(DeviceId from, DeviceId to) const;
    QList<DeviceId> neighbours(DeviceId device) const;

    const Analysis& m_analysis;
    const Show& m_show;
    Trace m_trace;
    QList<const Island*> m_back, m_on; ///< still to be looked at
    QSet<CableId> m_backSeen, m_onSeen;
};

void Walk::reach(const Island* island, QList<const Island*>& open, QSet<CableId>& seen)
{
    if (!island || seen.contains(island->first()))
        return;
    seen.insert(island->first());
    open << island;
    m_trace.devices.unite(QSet<DeviceId>(island->members.boxes.cbegin(), island->members.boxes.cend()));
    m_trace.cables.unite(QSet<CableId>(island->members.leads.cbegin(), island->members.leads.cend()));
}

void Walk::both(const Island* island)
{
    reach(island, m_back, m_backSeen);
    reach(island, m_on, m_onSeen);
}

/// At the device that is asked about its own ports are ends where nothing in it leads on.
void Walk::through(const PortRef& port, Direction direction)
{
    if (!m_analysis.island(port))
        return;
    if (direction != Direction::Out)
        back(port);
    if (direction != Direction::In)
        on(port);
    if (direction == Direction::Out && !followedInput(m_show, port))
        m_trace.sources << port;
    if (direction == Direction::In && followers(port).isEmpty())
        m_trace.ends << port;
}

QList<PortRef> Walk::followers(const PortRef& input) const
{
    QList<PortRef> outputs;
    const DeviceType* type = typeAt(m_show, input.device);
    for (const QString& key : type ? portKeys(*type) : QStringList()) {
        if (followedInput(m_show, {input.device, key}) == input)
            outputs << PortRef {input.device, key};
    }
    return outputs;
}

void Walk::stepBack(const Island& island)
{
    for (const SentSignal& signal : island.answer->signals) {
        const PortRef& from = island.socket(signal.socket);
        const PortRef behind = followedInput(m_show, from);
        if (behind && m_analysis.island(behind))
            back(behind);
        else if (!m_trace.sources.contains(from))
            m_trace.sources << from;
    }
}

void Walk::stepOn(const Island& island)
{
    for (const Arrival& arrival : island.answer->arrivals) {
        const PortRef& to = island.socket(arrival.socket);
        bool passesOn = false;
        for (const PortRef& output : followers(to)) {
            passesOn = passesOn || m_analysis.island(output);
            on(output);
        }
        if (!passesOn && !m_trace.ends.contains(to))
            m_trace.ends << to;
    }
}

/// A channel that comes in at a stage box goes on to the desk over the network, and a mix comes that way.
void Walk::takeDesk(DeviceId box)
{
    const DeskLink link = deskLink(m_show, box);
    if (!link.desk)
        return;
    m_trace.devices.insert(link.desk);
    m_trace.cables.insert(link.lead);
}

Trace Walk::finish()
{
    while (!m_back.isEmpty() || !m_on.isEmpty()) {
        if (!m_back.isEmpty())
            stepBack(*m_back.takeLast());
        else
            stepOn(*m_on.takeLast());
    }
    std::sort(m_trace.sources.begin(), m_trace.sources.end());
    std::sort(m_trace.ends.begin(), m_trace.ends.end());
    m_show.channels.forEach([this](const Channel& channel) {
        if (m_trace.ends.contains(channel.input))
            takeDesk(channel.input.device);
    });
    m_show.mixes.forEach([this](const Mix& mix) {
        if (m_trace.sources.contains(mix.output))
            takeDesk(mix.output.device);
    });
    if (!m_trace.sources.isEmpty() && !m_trace.ends.isEmpty())
        m_trace.chain = chain(m_trace.sources.constFirst().device, m_trace.ends.constFirst().device);
    return m_trace;
}

QList<DeviceId> Walk::neighbours(DeviceId device) const
{
    QList<DeviceId> others;
    for (const CableId id : m_show.cables.at(device)) {
        if (!m_trace.cables.contains(id))
            continue;
        for (const Plug& plug : m_show.cables.find(id)->plugs)
            others << plug.port.device;
    }
    return others;
}

/// The fewest pieces of gear on the traced leads between the two; both ends alone where no lead leads from one to the
/// other.
QList<DeviceId> Walk::chain(DeviceId from, DeviceId to) const
{
    QHash<DeviceId, DeviceId> before {{from, from}};
    QList<DeviceId> open {from};
    for (qsizetype next = 0; next < open.size() && !before.contains(to); ++next) {
        for (const DeviceId other : neighbours(open[next])) {
            if (before.contains(other))
                continue;
            before.insert(other, open[next]);
            open << other;
        }
    }
    if (!before.contains(to))
        return {from, to};
    QList<DeviceId> way {to};
    while (way.constFirst() != from)
        way.prepend(before.value(way.constFirst()));
    return way;
}

} // namespace

PortRef followedInput(const Show& show, const PortRef& output)
{
    const DeviceType* type = typeAt(show, output.device);
    const Port* found = type ? findPort(*type, output.port) : nullptr;
    if (!found || found->follows.isEmpty())
        return {};
    const int number = portNumber(*found, output.port);
    const QString numbered = number > 0 ? found->follows + QString::number(number) : found->follows;
    return {output.device, findPort(*type, numbered) ? numbered : found->follows};
}

DeviceId deskOf(const Show& show, DeviceId box)
{
    return deskLink(show, box).desk;
}

Trace traceLead(const Analysis& analysis, CableId lead)
{
    Walk walk(analysis);
    walk.both(analysis.island(lead));
    return walk.finish();
}

Trace tracePort(const Analysis& analysis, const PortRef& port)
{
    Walk walk(analysis);
    walk.trace().devices.insert(port.device);
    walk.both(analysis.island(port));
    if (const PortRef behind = followedInput(analysis.show(), port))
        walk.back(behind);
    for (const PortRef& output : walk.followers(port))
        walk.on(output);
    return walk.finish();
}

Trace traceDevice(const Analysis& analysis, DeviceId device)
{
    const Show& show = analysis.show();
    Walk walk(analysis);
    walk.trace().devices.insert(device);
    const DeviceType* type = typeAt(show, device);
    for (const QString& key : type ? portKeys(*type) : QStringList())
        walk.through({device, key}, findPort(*type, key)->direction);
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input && deskOf(show, channel.input.device) == device)
            walk.both(analysis.island(channel.input));
    });
    show.mixes.forEach([&](const Mix& mix) {
        if (mix.output && deskOf(show, mix.output.device) == device)
            walk.both(analysis.island(mix.output));
    });
    return walk.finish();
}
