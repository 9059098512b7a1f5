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
        const Eigen::Index size = m_out.nodes + branches;
        m_out.matrix = Eigen::MatrixXd::Zero(size, size);
        m_out.right = Eigen::MatrixXd::Zero(size, std::max(1, network.sourceCount()));
        m_out.matrix.diagonal().head(m_out.nodes).setConstant(leakSiemens);
        m_nextBranch = m_out.nodes;
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
                m_out.matrix.diagonal()(branch(e)) -= e.value;
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
            m_out.right(branch(e), e.source) = e.value;
            break;
        case ElementKind::Transformer: {
            const Eigen::Index row = branch(e);
            cell(row, e.c, -e.value);
            cell(row, e.d, e.value);
            // Power in equals power out: the second winding carries the first one's current times the ratio, backwards.
            current(e.c, row, -e.value);
            current(e.d, row, e.value);
            break;
        }
        case ElementKind::Follower: {
            const Eigen::Index row = branch(e);
            cell(row, e.c, -e.value);
            cell(row, e.d, e.value);
            break;
        }
        }
    }

    /// A new branch current from a to b, with the equation v(a) − v(b) = …
    Eigen::Index branch(const Element& e)
    {
        const Eigen::Index row = m_nextBranch++;
        cell(row, e.a, 1);
        cell(row, e.b, -1);
        current(e.a, row, 1);
        current(e.b, row, -1);
        m_out.matrix(row, row) -= leastOhm;
        return row;
    }

    void conductance(Node a, Node b, double siemens)
    {
        if (a > 0)
            m_out.matrix(a - 1, a - 1) += siemens;
        if (b > 0)
            m_out.matrix(b - 1, b - 1) += siemens;
        if (a > 0 && b > 0) {
            m_out.matrix(a - 1, b - 1) -= siemens;
            m_out.matrix(b - 1, a - 1) -= siemens;
        }
    }

    void cell(Eigen::Index row, Node node, double value)
    {
        if (node > 0)
            m_out.matrix(row, node - 1) += value;
    }

    void current(Node node, Eigen::Index column, double value)
    {
        if (node > 0)
            m_out.matrix(node - 1, column) += value;
    }

    bool m_atDc;
    Eigen::Index m_nextBranch = 0;
    Equations m_out;
};

} // namespace

Equations equations(const Network& network, bool atDc)
{
    return Builder(network, atDc).take();
}

} // namespace circuit
