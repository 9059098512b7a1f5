// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/run.h"

#include "signal/arriving.h"

#include <algorithm>

namespace {

/// A core of a lead, or a part in its plugs, from one piece of copper to another.
struct Core {
    int lead = 0;
    int toJoint = 0;
    int fromSocket = 0;
    int toSocket = 0;
};

/// An end of a lead as its wires name it: which end, and which of all contacts of the lead.
struct LeadContact {
    int end = -1;
    int contact = -1;
};

LeadContact contactIn(const CableType& type, const QString& name)
{
    int first = 0;
    for (std::size_t end = 0; end < type.ends.size(); ++end) {
        const ConnectorPtr& connector = type.ends[end].connector;
        if (const qsizetype dot = name.indexOf(u'.'); QStringView(name).left(dot) == type.ends[end].key)
            return {static_cast<int>(end), first + static_cast<int>(connector->contacts.indexOf(name.mid(dot + 1)))};
        first += static_cast<int>(connector->contacts.size());
    }
    return {};
}

/// Spreads from a socket along cores and through boxes; remembers by which lead each piece of copper was reached first.
class Spread {
public:
    explicit Spread(const Island& island)
        : m_island(island)
        , m_plan(island.answer->plan)
        , m_joints(island.answer->joints)
    {
        for (std::size_t i = 0; i < m_plan.leads.size(); ++i) {
            const CableType& type = *m_plan.leads[i].type;
            for (const Wire& wire : type.wires) {
                if (!wire.shield)
                    addCore(i, contactIn(type, wire.from), contactIn(type, wire.to));
            }
            for (const Part& part : type.parts)
                addCore(i, contactIn(type, part.nodes.first()), contactIn(type, part.nodes.last()));
        }
    }

    void from(int start)
    {
        m_steps.clear();
        m_open.clear();
        for (const int joint : m_joints.sockets[static_cast<std::size_t>(start)])
            reach(joint, -1, {});
        for (std::size_t next = 0; next < m_open.size(); ++next) {
            const int joint = m_open[next];
            for (const Core& core : m_cores.value(joint))
                reach(core.toJoint, joint, core);
        }
    }

    bool hasReached(int socket) const { return firstReached(socket) >= 0; }

    /// From where it began to this socket.
    QList<RunLead> leadsTo(int socket) const
    {
        QList<RunLead> leads;
        for (int joint = firstReached(socket); m_steps[joint].before >= 0; joint = m_steps[joint].before) {
            const Core& core = m_steps[joint].core;
            leads.prepend({m_island.lead(core.lead), m_island.socket(core.fromSocket), m_island.socket(core.toSocket)});
        }
        return leads;
    }

    bool hasReachedLead(std::size_t lead) const { return isAnyReached(m_joints.leads[lead]); }

private:
    struct Step {
        int before = -1; ///< the copper it was reached from
        Core core;
    };

    int socketAt(std::size_t lead, int end) const
    {
        const std::vector<PlanPlug>& plugs = m_plan.leads[lead].plugs;
        const auto plug = std::ranges::find(plugs, end, &PlanPlug::end);
        return plug == plugs.end() ? -1 : plug->socket;
    }

    void addCore(std::size_t lead, const LeadContact& one, const LeadContact& other)
    {
        const int here = socketAt(lead, one.end), there = socketAt(lead, other.end);
        if (here < 0 || there < 0 || one.contact < 0 || other.contact < 0)
            return;
        const std::vector<int>& joints = m_joints.leads[lead];
        const int from = joints[static_cast<std::size_t>(one.contact)], to = joints[static_cast<std::size_t>(other.contact)];
        if (from < 0 || to < 0)
            return;
        m_cores[from].push_back({static_cast<int>(lead), to, here, there});
        m_cores[to].push_back({static_cast<int>(lead), from, there, here});
    }

    void reach(int joint, int before, const Core& core)
    {
        if (joint < 0 || m_steps.contains(joint))
            return;
        m_steps.insert(joint, {before, core});
        m_open.push_back(joint);
    }

    int firstReached(int socket) const
    {
        const std::vector<int>& joints = m_joints.sockets[static_cast<std::size_t>(socket)];
        const auto found = std::ranges::find_if(joints, [this](int joint) { return m_steps.contains(joint); });
        return found == joints.end() ? -1 : *found;
    }

    bool isAnyReached(const std::vector<int>& joints) const
    {
        return std::ranges::any_of(joints, [this](int joint) { return m_steps.contains(joint); });
    }

    const Island& m_island;
    const Plan& m_plan;
    const Joints& m_joints;
    QHash<int, std::vector<Core>> m_cores; ///< by the copper they begin at
    QHash<int, Step> m_steps; ///< by copper that was reached
    std::vector<int> m_open;
};

bool isHeard(const Answer& answer, int from, const Arrival& arrival)
{
    for (std::size_t i = 0; i < answer.signals.size(); ++i) {
        if (answer.signals[i].socket == from && comesThrough(arrival, answer, i))
            return true;
    }
    return false;
}

} // namespace

QList<Run> runsOf(const Island& island)
{
    const Answer& answer = *island.answer;
    QList<Run> runs;
    Spread spread(island);
    int last = -1;
    for (const SentSignal& signal : answer.signals) {
        if (signal.socket == last)
            continue; // its other leg
        last = signal.socket;
        spread.from(last);
        for (const Arrival& arrival : answer.arrivals) {
            if (arrival.socket == last || !spread.hasReached(arrival.socket) || !isHeard(answer, last, arrival))
                continue;
            if (QList<RunLead> leads = spread.leadsTo(arrival.socket); !leads.isEmpty())
                runs.append({island.socket(last), island.socket(arrival.socket), std::move(leads)});
        }
    }
    return runs;
}

Joined joinedTo(const Island& island, const PortRef& socket)
{
    Joined joined;
    const int place = island.placeOf(socket);
    if (place < 0)
        return joined;
    Spread spread(island);
    spread.from(place);
    joined.sockets << socket;
    for (std::size_t i = 0; i < island.members.sockets.size(); ++i) {
        if (static_cast<int>(i) != place && spread.hasReached(static_cast<int>(i)))
            joined.sockets << island.members.sockets[i];
    }
    for (std::size_t i = 0; i < island.members.leads.size(); ++i) {
        if (spread.hasReachedLead(i))
            joined.leads << island.members.leads[i];
    }
    return joined;
}

bool areJoined(const Island& island, const PortRef& one, const PortRef& other)
{
    const auto& joints = island.answer->joints.sockets;
    const int here = island.placeOf(one), there = island.placeOf(other);
    return here >= 0 && there >= 0
        && std::ranges::any_of(joints[static_cast<std::size_t>(here)], [&](int joint) {
               return joint >= 0 && std::ranges::count(joints[static_cast<std::size_t>(there)], joint) > 0;
           });
}
