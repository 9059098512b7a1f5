// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/equations.h"

#include <algorithm>

namespace circuit {

namespace {

bool hasBranchCurrent(const Element& e, bool atDc)
{
    switch (e.kind) {
    case ElementKind::Resistor:
        return e.value < wireOhm;
    case ElementKind::Capacitor:
        return false;
    case ElementKind::Inductor:
        return atDc;
    case ElementKind::VoltageSource:
    case ElementKind::Transformer:
    case ElementKind::Follower:
        return true;
    }
    return false;
}

class Builder {
public:
    Builder(const Network& network, bool atDc)
        : m_atDc(atDc)
    {
        m_out.nodes = network.nodeCount() - 1;
        const auto branches
            = std::ranges::count_if(network.elements(), [atDc](const Element& e) { return hasBranchCurrent(e, atDc); });
        m_out.size = m_out.nodes + branches;
        m_out.sources = network.sourceCount();
        m_out.entries.reserve(static_cast<size_t>(m_out.nodes) + 4 * network.elements().size());
        m_nextBranch = m_out.nodes;
        for (Index node = 0; node < m_out.nodes; ++node)
            put(node, node, leakSiemens);
        for (const Element& e : network.elements())
            add(e);
    }

    Equations take() { return std::move(m_out); }

private:
    void add(const Element& e)
    {
        switch (e.kind) {
        case ElementKind::Resistor:
            if (e.value < wireOhm)
                addResistance(branch(e), e.value);
            else
                conductance(e.a, e.b, 1 / e.value);
            break;
        case ElementKind::Capacitor:
            if (!m_atDc)
                m_out.reactances.push_back({e.kind, e.a - 1, e.b - 1, e.value});
            break;
        case ElementKind::Inductor:
            if (m_atDc)
                branch(e);
            else
                m_out.reactances.push_back({e.kind, e.a - 1, e.b - 1, e.value});
            break;
        case ElementKind::VoltageSource:
            m_out.right.emplace_back(branch(e), e.source, e.value);
            break;
        case ElementKind::Transformer: {
            const Index row = branch(e);
            cell(row, e.c, -e.value);
            cell(row, e.d, e.value);
            // Power in equals power out: the second winding carries the first one's current times the ratio, backwards.
            current(e.c, row, -e.value);
            current(e.d, row, e.value);
            break;
        }
        case ElementKind::Follower: {
            const Index row = branch(e);
            cell(row, e.c, -e.value);
            cell(row, e.d, e.value);
            break;
        }
        }
    }

    /// A new branch current from a to b, with the equation v(a) − v(b) = …
    Index branch(const Element& e)
    {
        const Index row = m_nextBranch++;
        cell(row, e.a, 1);
        cell(row, e.b, -1);
        current(e.a, row, 1);
        current(e.b, row, -1);
        addResistance(row, leastOhm);
        return row;
    }

    void addResistance(Index branch, double ohm) { put(branch, branch, -ohm); }

    void put(Index row, Index column, double value) { m_out.entries.emplace_back(row, column, value); }

    void conductance(Node a, Node b, double siemens)
    {
        if (a > 0)
            put(a - 1, a - 1, siemens);
        if (b > 0)
            put(b - 1, b - 1, siemens);
        if (a > 0 && b > 0) {
            put(a - 1, b - 1, -siemens);
            put(b - 1, a - 1, -siemens);
        }
    }

    void cell(Index row, Node node, double value)
    {
        if (node > 0)
            put(row, node - 1, value);
    }

    void current(Node node, Index column, double value)
    {
        if (node > 0)
            put(node - 1, column, value);
    }

    bool m_atDc;
    Index m_nextBranch = 0;
    Equations m_out;
};

} // namespace

Complex Reactance::admittance(double omega) const
{
    return kind == ElementKind::Capacitor ? Complex(0, omega * value) : 1.0 / Complex(leastOhm, omega * value);
}

Equations equations(const Network& network, bool atDc)
{
    return Builder(network, atDc).take();
}

} // namespace circuit
