// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/run.h"

#include "signal/arriving.h"

#include <algorithm>

namespace {

/// The ends of a lead that its cores or the parts in its plugs join with this one; a common shield does not count.
std::vector<bool> endsJoined(const CableType& type, int end)
{
    const auto endOf = [&type](const QString& contact) {
        return std::ranges::find(type.ends, contact.section(u'.', 0, 0), &CableEnd::key) - type.ends.begin();
    };
    std::vector<std::pair<qsizetype, qsizetype>> joints;
    for (const Wire& wire : type.wires) {
        if (!wire.shield)
            joints.emplace_back(endOf(wire.from), endOf(wire.to));
    }
    for (const Part& part : type.parts)
        joints.emplace_back(endOf(part.nodes.first()), endOf(part.nodes.last()));
    std::vector<bool> joined(type.ends.size() + 1); // the last: no end of this name
    joined[static_cast<std::size_t>(end)] = true;
    for (std::size_t round = 0; round < type.ends.size(); ++round) {
        for (const auto& [one, other] : joints) {
            const auto a = static_cast<std::size_t>(one), b = static_cast<std::size_t>(other);
            joined[a] = joined[b] = joined[a] || joined[b];
        }
    }
    return joined;
}

/// Spreads from a socket along cores and through boxes; remembers by which lead each socket was reached first.
class Spread {
public:
    explicit Spread(const Island& island)
        : m_island(island)
        , m_plan(island.answer->plan)
    {
        m_plugs.resize(m_plan.sockets.size());
        for (std::size_t lead = 0; lead < m_plan.leads.size(); ++lead) {
            for (const PlanPlug& plug : m_plan.leads[lead].plugs)
                m_plugs[static_cast<std::size_t>(plug.socket)].push_back({static_cast<int>(lead), plug.end});
        }
        for (std::size_t socket = 0; socket < m_plan.sockets.size(); ++socket)
            m_lots[lotOf(static_cast<int>(socket))].push_back(static_cast<int>(socket));
    }

    void from(int start)
    {
        m_steps.assign(m_plan.sockets.size(), {});
        m_open = {start};
        step(start).seen = true;
        for (std::size_t next = 0; next < m_open.size(); ++next)
            follow(m_open[next]);
    }

    const std::vector<int>& reached() const { return m_open; }
    bool hasReached(int socket) { return step(socket).seen; }

    /// From where it began to this socket.
    QList<RunLead> leadsTo(int socket)
    {
        QList<RunLead> leads;
        for (int at = socket; step(at).before >= 0; at = step(at).before) {
            if (step(at).lead >= 0)
                leads.prepend({m_island.lead(step(at).lead), m_island.socket(step(at).before), m_island.socket(at)});
        }
        return leads;
    }

    QList<CableId> leadsReached() const
    {
        QList<CableId> leads;
        for (std::size_t i = 0; i < m_plan.leads.size(); ++i) {
            const bool mine = std::ranges::any_of(m_plan.leads[i].plugs,
                [this](const PlanPlug& plug) { return m_steps[static_cast<std::size_t>(plug.socket)].seen; });
            if (mine)
                leads << m_island.lead(static_cast<int>(i));
        }
        return leads;
    }

private:
    struct PlugAt {
        int lead;
        int end;
    };
    struct Step {
        bool seen = false;
        int before = -1; ///< the socket it was reached from
        int lead = -1; ///< −1: through the box
    };

    Step& step(int socket) { return m_steps[static_cast<std::size_t>(socket)]; }
    int lotOf(int socket) const { return m_island.answer->inside[static_cast<std::size_t>(socket)]; }

    void reach(int socket, int before, int lead)
    {
        if (step(socket).seen)
            return;
        step(socket) = {true, before, lead};
        m_open.push_back(socket);
    }

    void follow(int socket)
    {
        for (const PlugAt& at : m_plugs[static_cast<std::size_t>(socket)]) {
            const PlanLead& lead = m_plan.leads[static_cast<std::size_t>(at.lead)];
            std::vector<bool> joined;
            if (lead.type->ends.size() > 2)
                joined = endsJoined(*lead.type, at.end);
            for (const PlanPlug& other : lead.plugs) {
                if (joined.empty() || joined[static_cast<std::size_t>(other.end)])
                    reach(other.socket, socket, at.lead);
            }
        }
        for (const int other : m_lots[lotOf(socket)])
            reach(other, socket, -1);
    }

    const Island& m_island;
    const Plan& m_plan;
    std::vector<std::vector<PlugAt>> m_plugs; ///< by socket
    QHash<int, std::vector<int>> m_lots; ///< sockets that hang together inside
    std::vector<Step> m_steps; ///< by socket
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
    for (const int reached : spread.reached())
        joined.sockets << island.socket(reached);
    joined.leads = spread.leadsReached();
    return joined;
}
