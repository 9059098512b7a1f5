// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/grounds.h"

#include "signal/analysis.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace {

constexpr size_t mains = 0;
constexpr int longestWay = 64; // steps from mains earth; a longer chain of unearthed gear has metres of its own shield

/// Cases, shields and mains earth, and what copper lies between them.
class GroundGraph {
public:
    GroundGraph(const Show& show, const std::vector<DeviceId>& devices, const std::vector<GroundFinder::Tie>& ties)
    {
        addNode({});
        for (DeviceId id : devices) {
            if (earthOf(show, id) == Earth::Earthed)
                addEdge(mains, nodeOf(id, caseLot));
        }
        for (const GroundFinder::Tie& tie : ties)
            addTie(tie);
    }

    std::vector<GroundLoop> loops()
    {
        spread();
        std::vector<GroundLoop> found;
        for (size_t edge = 0; edge < m_edges.size(); ++edge) {
            const auto [a, b] = m_edges[edge];
            if (m_nodes[a].viaEdge == edge || m_nodes[b].viaEdge == edge)
                continue;
            const bool reached = m_nodes[a].depth > 0 && m_nodes[b].depth > 0;
            if (reached && m_nodes[a].outlet != m_nodes[b].outlet && m_nodes[a].depth + m_nodes[b].depth <= longestWay)
                found.push_back(loopThrough(a, b));
        }
        return found;
    }

private:
    static constexpr size_t noEdge = size_t(-1);

    struct Node {
        GroundStep what;
        std::vector<size_t> edges;
        size_t viaEdge = noEdge; ///< by which it was reached from mains earth
        size_t before = 0;
        size_t outlet = 0; ///< the earthed case through which it was reached
        int depth = 0;
    };

    size_t addNode(const GroundStep& what)
    {
        m_nodes.push_back({what, {}});
        return m_nodes.size() - 1;
    }

    void addEdge(size_t a, size_t b)
    {
        m_nodes[a].edges.push_back(m_edges.size());
        m_nodes[b].edges.push_back(m_edges.size());
        m_edges.emplace_back(a, b);
    }

    /// A device's case, or a lot of joined contacts inside it.
    size_t nodeOf(DeviceId device, int lot)
    {
        const std::pair key {device.value, lot};
        const auto found = m_nodeOf.constFind(key);
        return found != m_nodeOf.constEnd() ? *found : *m_nodeOf.insert(key, addNode({device, {}}));
    }

    void addTie(const GroundFinder::Tie& tie)
    {
        std::vector<size_t> ends;
        for (const auto& [device, lot] : tie.ends) {
            const size_t end = nodeOf(device, lot);
            if (std::ranges::find(ends, end) == ends.end())
                ends.push_back(end);
        }
        if (ends.size() < 2)
            return;
        const size_t shield = addNode({{}, tie.lead});
        for (size_t end : ends)
            addEdge(shield, end);
    }

    /// Reaches everything from mains earth by the shortest way.
    void spread()
    {
        std::deque<size_t> waiting {mains};
        while (!waiting.empty()) {
            const size_t here = waiting.front();
            waiting.pop_front();
            for (size_t edge : m_nodes[here].edges) {
                const size_t there = m_edges[edge].first == here ? m_edges[edge].second : m_edges[edge].first;
                Node& next = m_nodes[there];
                if (there == mains || next.depth > 0)
                    continue;
                next.viaEdge = edge;
                next.before = here;
                next.outlet = here == mains ? there : m_nodes[here].outlet;
                next.depth = m_nodes[here].depth + 1;
                waiting.push_back(there);
            }
        }
    }

    QList<GroundStep> wayFromMains(size_t node) const
    {
        QList<GroundStep> way;
        for (; node != mains; node = m_nodes[node].before)
            way.prepend(m_nodes[node].what);
        return way;
    }

    GroundLoop loopThrough(size_t a, size_t b) const
    {
        GroundLoop loop {wayFromMains(a)};
        QList<GroundStep> back = wayFromMains(b);
        std::ranges::reverse(back);
        loop.steps << back;
        const auto repeated = std::ranges::unique(loop.steps); // inside and case of one box
        loop.steps.erase(repeated.begin(), repeated.end());
        return loop;
    }

    std::vector<Node> m_nodes;
    std::vector<std::pair<size_t, size_t>> m_edges;
    QHash<std::pair<quint32, int>, size_t> m_nodeOf;
};

} // namespace

GroundNetPtr GroundFinder::net(DeviceId device)
{
    if (m_found.contains(device) || !reachesTwoEarths(device))
        return nullptr;
    m_devices.clear();
    m_ties.clear();
    m_reached.clear();
    m_followed.clear();
    reach(device);
    for (size_t next = 0; next < m_devices.size(); ++next) {
        for (CableId lead : m_analysis.show().cables.at(m_devices[next]))
            follow(*m_analysis.island(lead));
    }
    m_found.unite(QSet(m_devices.begin(), m_devices.end()));
    std::ranges::sort(m_devices);
    std::ranges::stable_sort(m_ties, {}, &Tie::lead);
    std::vector<GroundLoop> loops = GroundGraph(m_analysis.show(), m_devices, m_ties).loops();
    return loops.empty() ? nullptr : std::make_shared<const GroundNet>(GroundNet {m_devices, std::move(loops)});
}

/// Without a second earthed case there is no loop; one is soon found where there are any.
bool GroundFinder::reachesTwoEarths(DeviceId device)
{
    int earths = 0;
    std::vector<DeviceId> devices;
    SmallSet<DeviceId> reached;
    const auto reachOne = [&](DeviceId id, Earth earth) {
        if (!reached.insert(id))
            return;
        devices.push_back(id);
        earths += earth == Earth::Earthed ? 1 : 0;
    };
    reachOne(device, earthOf(m_analysis.show(), device));
    for (size_t next = 0; next < devices.size(); ++next) {
        const DeviceId here = devices[next];
        for (CableId lead : m_analysis.show().cables.at(here)) {
            const Island& island = *m_analysis.island(lead);
            const auto isHere = [&](const GroundContact& contact) { return island.box(contact.box) == here; };
            for (const GroundJoint& joint : island.answer->grounds) {
                if (std::ranges::none_of(joint.contacts, isHere))
                    continue;
                for (const GroundContact& contact : joint.contacts)
                    reachOne(island.box(contact.box),
                        island.answer->plan.boxes[static_cast<size_t>(contact.box)].type->earth);
            }
            if (earths > 1)
                return true;
        }
    }
    m_found.unite(QSet(devices.begin(), devices.end()));
    return false;
}

void GroundFinder::reach(DeviceId device)
{
    if (m_reached.insert(device))
        m_devices.push_back(device);
}

/// An island may lie in several nets; only its ties that touch this one belong here.
void GroundFinder::follow(const Island& island)
{
    const std::vector<GroundJoint>& joints = island.answer->grounds;
    for (size_t i = 0; i < joints.size(); ++i) {
        const auto touches = [&](const GroundContact& contact) { return m_reached.contains(island.box(contact.box)); };
        if (std::ranges::none_of(joints[i].contacts, touches) || !m_followed.insert({island.first().value, i}))
            continue;
        Tie tie {island.lead(joints[i].lead), {}};
        for (const GroundContact& contact : joints[i].contacts) {
            tie.ends.emplace_back(island.box(contact.box), contact.lot);
            reach(island.box(contact.box));
        }
        m_ties.push_back(std::move(tie));
    }
}
