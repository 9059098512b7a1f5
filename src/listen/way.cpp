// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/way.h"

#include "signal/arriving.h"
#include "signal/trace.h"

#include <QSet>

#include <algorithm>

namespace {

void addOnce(QList<PortRef>& list, const PortRef& ref)
{
    if (!list.contains(ref))
        list << ref;
}

/// Goes back from inputs to where their sound begins.
class WayBack {
public:
    explicit WayBack(const Analysis& analysis)
        : m_analysis(analysis)
    {
    }

    void visit(const PortRef& input)
    {
        const Island* island = m_analysis.island(input);
        const Arrival* arrival = m_analysis.arrival(input);
        if (!island || !arrival || m_seen.contains(input))
            return;
        m_seen.insert(input);
        if (!m_behind.islands.contains(island->first()))
            m_behind.islands << island->first();
        const Answer& answer = *island->answer;
        for (size_t i = 0; i < answer.signals.size(); ++i) {
            if (answer.signals[i].socket == arrival->socket || !comesThrough(*arrival, answer, i))
                continue;
            const PortRef output = island->socket(answer.signals[i].socket);
            if (const PortRef before = inputBehind(m_analysis, output))
                visit(before);
            else
                addOnce(m_behind.sources, output);
        }
    }

    Behind finish()
    {
        std::ranges::stable_sort(
            m_behind.sources, [](const PortRef& a, const PortRef& b) { return a.device < b.device; });
        return m_behind;
    }

private:
    const Analysis& m_analysis;
    Behind m_behind;
    QSet<PortRef> m_seen;
};

/// The outputs in an island that send to these inputs.
QList<PortRef> sendersTo(const Analysis& analysis, const QList<PortRef>& inputs)
{
    QList<PortRef> senders;
    for (const PortRef& input : inputs) {
        const Island* island = analysis.island(input);
        for (const SentSignal& sent : island ? island->answer->signals : std::vector<SentSignal> {}) {
            if (island->socket(sent.socket) != input)
                addOnce(senders, island->socket(sent.socket));
        }
    }
    return senders;
}

QSet<DeviceId> devicesOf(const QList<PortRef>& ports)
{
    QSet<DeviceId> devices;
    for (const PortRef& port : ports)
        devices.insert(port.device);
    return devices;
}

/// The islands in which these senders play after the change, where they were or on leads that are new.
QList<const Island*> islandsOf(const Analysis& before, const QList<PortRef>& senders, const Analysis& after)
{
    QList<const Island*> islands;
    const auto take = [&islands](const Island* island) {
        if (island && !islands.contains(island))
            islands << island;
    };
    for (const PortRef& sender : senders)
        take(after.island(sender));
    const QSet<DeviceId> devices = devicesOf(senders);
    for (const CableId id : difference(before.show().cables, after.show().cables)) {
        const Cable* cable = after.show().cables.find(id);
        const bool theirs = cable && std::ranges::any_of(cable->plugs, [&](const Plug& plug) {
            const Port* port = portOf(after.show(), plug.port);
            return devices.contains(plug.port.device) && port && port->direction != Direction::In;
        });
        if (theirs)
            take(after.island(id));
    }
    return islands;
}

} // namespace

PortRef inputBehind(const Analysis& analysis, const PortRef& output)
{
    const PortRef input = followedInput(analysis.show(), output);
    return input && analysis.arrival(input) ? input : PortRef {};
}

QList<PortRef> inputsOf(const Analysis& analysis, CableId lead)
{
    const Island* island = analysis.island(lead);
    if (!island)
        return {};
    QList<PortRef> inputs;
    for (const Arrival* arrival : arrivalsOf(*island, lead))
        inputs << island->socket(arrival->socket);
    return inputs;
}

QList<PortRef> inputsAfter(const Analysis& before, CableId lead, const Analysis& after)
{
    const QList<PortRef> inputs = inputsOf(before, lead);
    const QSet<DeviceId> wanted = devicesOf(inputs);
    QList<const Island*> islands = islandsOf(before, sendersTo(before, inputs), after);
    QList<PortRef> there, ends;
    for (qsizetype i = 0; i < islands.size(); ++i) {
        for (const Arrival& arrival : islands[i]->answer->arrivals) {
            const PortRef input = islands[i]->socket(arrival.socket);
            if (wanted.contains(input.device)) {
                addOnce(there, input);
                continue;
            }
            const qsizetype known = islands.size();
            for (const PortRef& output : followersOf(after.show(), input)) {
                const Island* next = after.island(output);
                if (next && !islands.contains(next))
                    islands << next;
            }
            if (islands.size() == known)
                addOnce(ends, input);
        }
    }
    return there.isEmpty() ? ends : there;
}

Behind behind(const Analysis& analysis, const QList<PortRef>& inputs)
{
    WayBack way(analysis);
    for (const PortRef& input : inputs)
        way.visit(input);
    return way.finish();
}
