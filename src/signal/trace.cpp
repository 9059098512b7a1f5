// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/trace.h"

#include "show/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const DeviceType* typeAt(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    return device ? typeOf(show, *device) : nullptr;
}

QList<DeviceId> gearOn(const QList<Run>& runs)
{
    QList<DeviceId> gear;
    const auto add = [&gear](DeviceId device) {
        if (gear.isEmpty() || gear.constLast() != device)
            gear << device;
    };
    for (const Run& run : runs) {
        for (const RunLead& lead : run.leads) {
            add(lead.from.device);
            add(lead.to.device);
        }
    }
    return gear;
}

/// Goes from run to run, back to the sources and on to the ends.
class Walk {
public:
    explicit Walk(const Analysis& analysis)
        : m_analysis(analysis)
        , m_show(analysis.show())
    {
    }

    /// All runs that pass a lead, a socket, or hang together with the socket in its box.
    void through(CableId lead);
    void through(const PortRef& socket);

    void back(const PortRef& output);
    void on(const PortRef& input);
    Trace finish();
    Trace& trace() { return m_trace; }

private:
    template <class Passes> bool takeWhere(const Island& island, Passes passes);
    void take(const Run& run);
    void takeLoose(const Island& island, const PortRef& socket);
    void takeBack(const PortRef& output);
    void takeOn(const PortRef& input);
    void takeDesk(DeviceId box);
    const QList<Run>& runs(const Island& island);

    const Analysis& m_analysis;
    const Show& m_show;
    Trace m_trace;
    QHash<CableId, QList<Run>> m_runs; ///< by first lead of the island
    QList<PortRef> m_back, m_on; ///< still to be looked at
    QSet<PortRef> m_backSeen, m_onSeen, m_looseSeen;
};

const QList<Run>& Walk::runs(const Island& island)
{
    const auto known = m_runs.find(island.first());
    return known != m_runs.end() ? *known : *m_runs.insert(island.first(), runsOf(island));
}

template <class Passes> bool Walk::takeWhere(const Island& island, Passes passes)
{
    bool some = false;
    for (const Run& run : runs(island)) {
        if (!passes(run))
            continue;
        take(run);
        back(run.from);
        on(run.to);
        some = true;
    }
    return some;
}

void Walk::take(const Run& run)
{
    if (m_trace.runs.contains(run))
        return;
    m_trace.runs << run;
    for (const RunLead& lead : run.leads) {
        m_trace.cables.insert(lead.lead);
        m_trace.devices.insert(lead.from.device);
        m_trace.devices.insert(lead.to.device);
    }
}

/// Leads and gear on which nothing is heard: one end hangs free, or the copper is broken.
void Walk::takeLoose(const Island& island, const PortRef& socket)
{
    if (m_looseSeen.contains(socket))
        return;
    const Joined joined = joinedTo(island, socket);
    for (const CableId lead : joined.leads)
        m_trace.cables.insert(lead);
    for (const PortRef& reached : joined.sockets) {
        m_looseSeen.insert(reached);
        m_trace.devices.insert(reached.device);
        const int place = island.placeOf(reached);
        if (std::ranges::find(island.answer->signals, place, &SentSignal::socket) != island.answer->signals.end())
            back(reached);
        if (island.answer->arrivalAt(place))
            on(reached);
    }
}

void Walk::through(CableId lead)
{
    const Island* island = m_analysis.island(lead);
    if (!island)
        return;
    m_trace.cables.insert(lead);
    const bool heard = takeWhere(*island, [lead](const Run& run) {
        return std::ranges::find(run.leads, lead, &RunLead::lead) != run.leads.end();
    });
    if (heard)
        return;
    for (const Plug& plug : m_show.cables.find(lead)->plugs)
        takeLoose(*island, plug.port);
}

bool passes(const Run& run, const PortRef& socket)
{
    return run.from == socket || run.to == socket || std::ranges::any_of(run.leads, [&socket](const RunLead& lead) {
        return lead.from == socket || lead.to == socket;
    });
}

void Walk::through(const PortRef& socket)
{
    const Island* island = m_analysis.island(socket);
    if (!island || takeWhere(*island, [&socket](const Run& run) { return passes(run, socket); }))
        return;
    const bool heard = takeWhere(*island, [&](const Run& run) {
        return std::ranges::any_of(island->members.sockets, [&](const PortRef& other) {
            return other.device == socket.device && areJoined(*island, other, socket) && passes(run, other);
        });
    });
    if (!heard)
        takeLoose(*island, socket);
}

void Walk::back(const PortRef& output)
{
    if (m_backSeen.contains(output))
        return;
    m_backSeen.insert(output);
    m_back << output;
}

void Walk::on(const PortRef& input)
{
    if (m_onSeen.contains(input))
        return;
    m_onSeen.insert(input);
    m_on << input;
}

void Walk::takeBack(const PortRef& output)
{
    const PortRef behind = followedInput(m_show, output);
    const Island* island = behind ? m_analysis.island(behind) : nullptr;
    if (!island) {
        m_trace.sources << output;
        return;
    }
    bool heard = false;
    for (const Run& run : runs(*island)) {
        if (run.to != behind)
            continue;
        take(run);
        back(run.from);
        heard = true;
    }
    if (!heard)
        takeLoose(*island, behind);
}

void Walk::takeOn(const PortRef& input)
{
    bool passesOn = false;
    for (const PortRef& output : followersOf(m_show, input)) {
        const Island* island = m_analysis.island(output);
        if (!island)
            continue;
        passesOn = true;
        bool heard = false;
        for (const Run& run : runs(*island)) {
            if (run.from != output)
                continue;
            take(run);
            on(run.to);
            heard = true;
        }
        if (!heard)
            takeLoose(*island, output);
    }
    if (!passesOn)
        m_trace.ends << input;
}

/// A channel that comes in at a stage box goes on to all its desks over the network, and a mix comes that way.
void Walk::takeDesk(DeviceId box)
{
    for (const Route& route : routesFrom(m_show, box)) {
        for (const RouteLeg& leg : route.legs) {
            m_trace.devices.insert(leg.to.device);
            m_trace.cables.insert(leg.lead);
        }
    }
}

Trace Walk::finish()
{
    while (!m_back.isEmpty() || !m_on.isEmpty()) {
        if (!m_back.isEmpty())
            takeBack(m_back.takeLast());
        else
            takeOn(m_on.takeLast());
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
        m_trace.chain = gearOn(runsBetween(m_trace, m_show, m_trace.sources.constFirst(), m_trace.ends.constFirst()));
    if (m_trace.chain.isEmpty() && !m_trace.sources.isEmpty() && !m_trace.ends.isEmpty())
        m_trace.chain = {m_trace.sources.constFirst().device, m_trace.ends.constFirst().device};
    return m_trace;
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

QList<PortRef> followersOf(const Show& show, const PortRef& input)
{
    QList<PortRef> outputs;
    const DeviceType* type = typeAt(show, input.device);
    for (const QString& key : type ? portKeys(*type) : QStringList()) {
        if (followedInput(show, {input.device, key}) == input)
            outputs << PortRef {input.device, key};
    }
    return outputs;
}

QList<Run> runsBetween(const Trace& trace, const Show& show, const PortRef& source, const PortRef& end)
{
    QList<std::pair<const Run*, qsizetype>> open; // with the place of the one that comes after it
    QSet<const Run*> seen;
    const auto addRunsTo = [&](const PortRef& input, qsizetype after) {
        for (const Run& run : trace.runs) {
            if (run.to == input && !seen.contains(&run)) {
                seen.insert(&run);
                open.emplace_back(&run, after);
            }
        }
    };
    addRunsTo(end, -1);
    for (qsizetype i = 0; i < open.size(); ++i) {
        const PortRef from = open[i].first->from;
        if (from != source) {
            if (const PortRef behind = followedInput(show, from))
                addRunsTo(behind, i);
            continue;
        }
        QList<Run> runs;
        for (qsizetype at = i; at >= 0; at = open[at].second)
            runs << *open[at].first;
        return runs;
    }
    return {};
}

Trace traceLead(const Analysis& analysis, CableId lead)
{
    Walk walk(analysis);
    walk.through(lead);
    return walk.finish();
}

Trace tracePort(const Analysis& analysis, const PortRef& port)
{
    Walk walk(analysis);
    walk.trace().devices.insert(port.device);
    walk.through(port);
    if (followedInput(analysis.show(), port))
        walk.back(port);
    if (!followersOf(analysis.show(), port).isEmpty())
        walk.on(port);
    return walk.finish();
}

Trace traceDevice(const Analysis& analysis, DeviceId device)
{
    const Show& show = analysis.show();
    Walk walk(analysis);
    walk.trace().devices.insert(device);
    const DeviceType* type = typeAt(show, device);
    for (const QString& key : type ? portKeys(*type) : QStringList()) {
        if (!cablesAt(show, {device, key}).isEmpty())
            walk.through(PortRef {device, key});
    }
    QSet<DeviceId> boxes;
    for (const Route& route : type && isDesk(*type) ? routesTo(show, device) : QList<Route>())
        boxes.insert(route.box);
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input && boxes.contains(channel.input.device))
            walk.through(channel.input);
    });
    show.mixes.forEach([&](const Mix& mix) {
        if (mix.output && boxes.contains(mix.output.device))
            walk.through(mix.output);
    });
    return walk.finish();
}
