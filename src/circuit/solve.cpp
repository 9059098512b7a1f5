// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/solve.h"

#include <algorithm>
#include <numbers>

namespace circuit {

namespace {

constexpr double leakSiemens = 1e-12; // ties floating nodes, far below any real part
constexpr double leastOhm = 1e-6;
constexpr double wireOhm = 1e-3; // as an admittance, less would drown the leak of a floating node

bool hasBranchCurrent(const Element& e, double hertz)
{
    switch (e.kind) {
    case ElementKind::Resistor:
        return e.value < wireOhm;
    case ElementKind::Capacitor:
        return false;
    case ElementKind::Inductor:
        return hertz == 0;
    case ElementKind::VoltageSource:
    case ElementKind::Transformer:
    case ElementKind::Follower:
        return true;
    }
    return false;
}

/// The modified nodal equations: unknowns are node volts (without ground), then the branch currents.
class Equations {
public:
    Equations(const Network& network, double hertz)
        : m_nodes(network.nodeCount() - 1)
        , m_omega(2 * std::numbers::pi * hertz)
    {
        const auto branches = std::ranges::count_if(
            network.elements(), [hertz](const Element& e) { return hasBranchCurrent(e, hertz); });
        const Eigen::Index size = m_nodes + branches;
        m_matrix = Eigen::MatrixXcd::Zero(size, size);
        m_right = Eigen::MatrixXcd::Zero(size, std::max(1, network.sourceCount()));
        for (Eigen::Index i = 0; i < m_nodes; ++i)
            m_matrix(i, i) = leakSiemens;
        m_nextBranch = m_nodes;
        for (const Element& e : network.elements())
            add(e);
    }

    Eigen::MatrixXcd solve() const { return m_matrix.partialPivLu().solve(m_right); }

private:
    void add(const Element& e)
    {
        switch (e.kind) {
        case ElementKind::Resistor:
            if (e.value < wireOhm) {
                const Eigen::Index row = branch(e);
                m_matrix(row, row) -= e.value;
            } else {
                admittance(e.a, e.b, 1 / e.value);
            }
            break;
        case ElementKind::Capacitor:
            admittance(e.a, e.b, Complex(0, m_omega * e.value));
            break;
        case ElementKind::Inductor:
            if (m_omega > 0)
                admittance(e.a, e.b, 1.0 / Complex(leastOhm, m_omega * e.value));
            else
                branch(e);
            break;
        case ElementKind::VoltageSource: {
            const Eigen::Index row = branch(e);
            m_right(row, e.source) = e.value;
            break;
        }
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
        // A trace of resistance keeps two ideal sources in parallel solvable.
        m_matrix(row, row) -= leastOhm;
        return row;
    }

    void admittance(Node a, Node b, Complex y)
    {
        if (a > 0)
            m_matrix(a - 1, a - 1) += y;
        if (b > 0)
            m_matrix(b - 1, b - 1) += y;
        if (a > 0 && b > 0) {
            m_matrix(a - 1, b - 1) -= y;
            m_matrix(b - 1, a - 1) -= y;
        }
    }

    void cell(Eigen::Index row, Node node, double value)
    {
        if (node > 0)
            m_matrix(row, node - 1) += value;
    }

    void current(Node node, Eigen::Index column, double value)
    {
        if (node > 0)
            m_matrix(node - 1, column) += value;
    }

    Eigen::Index m_nodes;
    double m_omega;
    Eigen::Index m_nextBranch = 0;
    Eigen::MatrixXcd m_matrix;
    Eigen::MatrixXcd m_right;
};

} // namespace

Solution solve(const Network& network, double hertz)
{
    const Eigen::MatrixXcd unknowns = Equations(network, hertz).solve();
    Solution solution;
    solution.volts = Eigen::MatrixXcd::Zero(network.nodeCount(), unknowns.cols());
    solution.volts.bottomRows(network.nodeCount() - 1) = unknowns.topRows(network.nodeCount() - 1);
    return solution;
}

} // namespace circuit
