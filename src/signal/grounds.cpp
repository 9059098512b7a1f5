// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/grounds.h"

#include "signal/ground_joints.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace {

constexpr size_t mains = 0;
constexpr int longestWay
    = 64; ///< steps from mains earth; a longer chain of unearthed gear has metres of its own shield

/// Cases, shields and mains earth, and what copper lies between them.
class GroundGraph {
public:
    explicit GroundGraph(const Show& show)
        : m_show(show)
    {
        addNode({});
        show.devices.forEach([this](const Device& device) {
            const DeviceType* type = typeOf(m_show, device);
            if (type && type->earth == Earth::Earthed)
                addEdge(mains, caseOf(device.id));
        });
        show.cables.forEach([this](const Cable& cable) { addLead(cable); });
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
        QList<size_t> edges;
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
        m_nodes[a].edges << m_edges.size();
        m_nodes[b].edges << m_edges.size();
        m_edges.emplace_back(a, b);
    }

    size_t caseOf(DeviceId id)
    {
        const auto found = m_cases.constFind(id.value);
        return found != m_cases.constEnd() ? *found : *m_cases.insert(id.value, addNode({id, {}}));
    }

    /// The node of a lot of joined contacts inside a box.
    size_t insideOf(DeviceId id, int lot)
    {
        const std::pair key {id.value, lot};
        const auto found = m_insides.constFind(key);
        return found != m_insides.constEnd() ? *found : *m_insides.insert(key, addNode({id, {}}));
    }

    void addLead(const Cable& cable)
    {
        for (const std::vector<GroundContact>& lot : m_joints.lots(m_show, cable)) {
            QList<size_t> ends;
            for (const GroundContact& contact : lot) {
                const size_t end
                    = contact.lot == caseLot ? caseOf(contact.device) : insideOf(contact.device, contact.lot);
                if (!ends.contains(end))
                    ends << end;
            }
            if (ends.size() < 2)
                continue;
            const size_t shield = addNode({{}, cable.id});
            for (size_t end : ends)
                addEdge(shield, end);
        }
    }

    /// Reaches everything from mains earth by the shortest way.
    void spread()
    {
        std::deque<size_t> waiting {mains};
        while (!waiting.empty()) {
            const size_t here = waiting.front();
            waiting.pop_front();
            for (size_t edge : std::as_const(m_nodes[here].edges)) {
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

    const Show& m_show;
    GroundJoints m_joints;
    std::vector<Node> m_nodes;
    std::vector<std::pair<size_t, size_t>> m_edges;
    QHash<quint32, size_t> m_cases;
    QHash<std::pair<quint32, int>, size_t> m_insides;
};

} // namespace

std::vector<GroundLoop> groundLoops(const Show& show)
{
    return GroundGraph(show).loops();
}
