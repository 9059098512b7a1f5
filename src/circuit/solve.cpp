// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/solve.h"

#include "circuit/equations.h"

#include <algorithm>
#include <numbers>

namespace circuit {

namespace {

using Index = Eigen::Index;

Complex admittance(const Reactance& part, double omega)
{
    return part.kind == ElementKind::Capacitor ? Complex(0, omega * part.value)
                                               : 1.0 / Complex(leastOhm, omega * part.value);
}

Solution solutionFrom(const Network& network, const Eigen::MatrixXcd& nodeVolts)
{
    Solution solution;
    solution.volts.resize(network.nodeCount(), nodeVolts.cols());
    solution.volts.row(0).setZero();
    solution.volts.bottomRows(network.nodeCount() - 1) = nodeVolts;
    return solution;
}

Solution solveDc(const Network& network)
{
    const Equations eq = equations(network, true);
    const Eigen::MatrixXd unknowns = eq.matrix.partialPivLu().solve(eq.right);
    return solutionFrom(network, unknowns.topRows(eq.nodes).cast<Complex>());
}

/// Splits the unknowns in two: those that reactive parts touch, which are solved anew at each frequency, and the
/// resistive rest, which is eliminated once. Both halves must be solvable by themselves: a branch goes with the nodes
/// it holds, and a node that only such branches hold goes with them.
class Split {
public:
    explicit Split(const Equations& eq)
        : m_eq(eq)
        , m_reactive(static_cast<size_t>(eq.matrix.rows()), false)
        , m_earthed(static_cast<size_t>(eq.matrix.rows()), false)
    {
        findEarthed();
        for (const Reactance& part : eq.reactances) {
            mark(part.a);
            mark(part.b);
        }
        do {
            while (spread()) { }
        } while (tieLoose());
        for (Index i = 0; i < eq.matrix.rows(); ++i)
            (isReactive(i) ? reactive : resistive).push_back(i);
    }

    std::vector<Index> reactive;
    std::vector<Index> resistive;

private:
    bool isReactive(Index i) const { return m_reactive[static_cast<size_t>(i)]; }

    bool mark(Index i)
    {
        if (i < 0 || isReactive(i))
            return false;
        m_reactive[static_cast<size_t>(i)] = true;
        return true;
    }

    /// True when a node is held by conductances, not only by branches.
    bool standsAlone(Index node) const { return m_eq.matrix(node, node) > 2 * leakSiemens; }

    bool spread()
    {
        bool grown = false;
        for (Index branch = m_eq.nodes; branch < m_eq.matrix.rows(); ++branch) {
            for (Index node = 0; node < m_eq.nodes; ++node) {
                if (m_eq.matrix(branch, node) == 0 && m_eq.matrix(node, branch) == 0)
                    continue;
                if (isReactive(node))
                    grown = mark(branch) || grown;
                else if (isReactive(branch) && !standsAlone(node))
                    grown = mark(node) || grown;
            }
        }
        return grown;
    }

    /// True when the node is held by something outside its own lot: ground or a reactive node through a conductance, or
    /// ground through a resistive branch.
    bool isHeld(Index node) const
    {
        double outside = 0;
        for (Index other = 0; other < m_eq.nodes; ++other)
            outside += isReactive(other) ? 0 : m_eq.matrix(other, node); // columns lie together in memory
        // A sum of large terms is known to their rounding only.
        if (outside > 2 * leakSiemens + 1e-13 * m_eq.matrix(node, node))
            return true;
        return m_earthed[static_cast<size_t>(node)];
    }

    /// Nodes that a branch ties to ground.
    void findEarthed()
    {
        for (Index branch = m_eq.nodes; branch < m_eq.matrix.rows(); ++branch) {
            Index ends = 0, last = 0;
            for (Index node = 0; node < m_eq.nodes; ++node) {
                if (m_eq.matrix(branch, node) != 0) {
                    ++ends;
                    last = node;
                }
            }
            if (ends == 1)
                m_earthed[static_cast<size_t>(last)] = true;
        }
    }

    /// The resistive unknowns that hang together with this one.
    std::vector<Index> lotOf(Index first, std::vector<bool>& seen) const
    {
        std::vector<Index> lot {first};
        seen[static_cast<size_t>(first)] = true;
        for (size_t i = 0; i < lot.size(); ++i) {
            for (Index other = 0; other < m_eq.matrix.rows(); ++other) {
                const bool touches = m_eq.matrix(lot[i], other) != 0 || m_eq.matrix(other, lot[i]) != 0;
                if (touches && !isReactive(other) && !seen[static_cast<size_t>(other)]) {
                    seen[static_cast<size_t>(other)] = true;
                    lot.push_back(other);
                }
            }
        }
        return lot;
    }

    /// True for a node with the current of a reactive branch.
    bool hangs(Index node) const
    {
        for (Index branch = m_eq.nodes; branch < m_eq.matrix.rows(); ++branch) {
            if (node < m_eq.nodes && isReactive(branch) && m_eq.matrix(node, branch) != 0)
                return true;
        }
        return false;
    }

    /// A lot of resistive nodes that hangs on branches alone would be solved against the leaks alone, with all digits
    /// lost. One of its nodes goes with the reactive ones.
    bool tieLoose()
    {
        bool grown = false;
        std::vector<bool> seen(m_reactive.size(), false);
        for (Index node = 0; node < m_eq.nodes; ++node) {
            if (isReactive(node) || seen[static_cast<size_t>(node)])
                continue;
            const std::vector<Index> lot = lotOf(node, seen);
            const auto hanging = std::ranges::find_if(lot, [this](Index i) { return hangs(i); });
            const bool held = std::ranges::any_of(lot, [this](Index i) { return i < m_eq.nodes && isHeld(i); });
            grown = (hanging != lot.end() && !held && mark(*hanging)) || grown;
        }
        return grown;
    }

    const Equations& m_eq;
    std::vector<bool> m_reactive;
    std::vector<bool> m_earthed;
};

/// The network with its resistive part eliminated: small complex equations a frequency.
class Reduced {
public:
    explicit Reduced(const Equations& eq)
        : m_eq(eq)
        , m_split(eq)
    {
        const Eigen::MatrixXd inner = eq.matrix(m_split.resistive, m_split.resistive);
        const Eigen::PartialPivLU<Eigen::MatrixXd> lu(inner);
        m_passOn = lu.solve(Eigen::MatrixXd(eq.matrix(m_split.resistive, m_split.reactive)));
        m_innerRight = lu.solve(Eigen::MatrixXd(eq.right(m_split.resistive, Eigen::all)));
        const Eigen::MatrixXd back = eq.matrix(m_split.reactive, m_split.resistive);
        m_matrix = eq.matrix(m_split.reactive, m_split.reactive) - back * m_passOn;
        m_right = (eq.right(m_split.reactive, Eigen::all) - back * m_innerRight).cast<Complex>();
        for (size_t i = 0; i < m_split.reactive.size(); ++i)
            m_place.emplace_back(m_split.reactive[i], static_cast<Index>(i));
    }

    Eigen::MatrixXcd nodeVolts(double omega) const
    {
        Eigen::MatrixXcd matrix = m_matrix.cast<Complex>();
        for (const Reactance& part : m_eq.reactances)
            add(matrix, part, admittance(part, omega));
        const Eigen::MatrixXcd outer = matrix.partialPivLu().solve(m_right);
        const Eigen::MatrixXcd inner = m_innerRight - m_passOn * outer;
        Eigen::MatrixXcd volts(m_eq.nodes, outer.cols());
        for (size_t i = 0; i < m_split.reactive.size(); ++i) {
            if (m_split.reactive[i] < m_eq.nodes)
                volts.row(m_split.reactive[i]) = outer.row(static_cast<Index>(i));
        }
        for (size_t i = 0; i < m_split.resistive.size(); ++i) {
            if (m_split.resistive[i] < m_eq.nodes)
                volts.row(m_split.resistive[i]) = inner.row(static_cast<Index>(i));
        }
        return volts;
    }

private:
    Index placeOf(Index unknown) const
    {
        const auto found = std::ranges::lower_bound(m_place, unknown, {}, &std::pair<Index, Index>::first);
        return found->second;
    }

    void add(Eigen::MatrixXcd& matrix, const Reactance& part, Complex y) const
    {
        const Index a = part.a < 0 ? -1 : placeOf(part.a);
        const Index b = part.b < 0 ? -1 : placeOf(part.b);
        if (a >= 0)
            matrix(a, a) += y;
        if (b >= 0)
            matrix(b, b) += y;
        if (a >= 0 && b >= 0) {
            matrix(a, b) -= y;
            matrix(b, a) -= y;
        }
    }

    const Equations& m_eq;
    Split m_split;
    Eigen::MatrixXd m_passOn; ///< inner volts from outer ones
    Eigen::MatrixXd m_innerRight;
    Eigen::MatrixXd m_matrix;
    Eigen::MatrixXcd m_right;
    std::vector<std::pair<Index, Index>> m_place; ///< where each reactive unknown stands in the small equations
};

} // namespace

std::vector<Solution> sweep(const Network& network, std::span<const double> hertz)
{
    const Equations eq = equations(network, false);
    const Reduced reduced(eq);
    std::vector<Solution> solutions;
    solutions.reserve(hertz.size());
    for (double frequency : hertz) {
        if (frequency == 0)
            solutions.push_back(solveDc(network));
        else
            solutions.push_back(solutionFrom(network, reduced.nodeVolts(2 * std::numbers::pi * frequency)));
    }
    return solutions;
}

Solution solve(const Network& network, double hertz)
{
    return hertz == 0 ? solveDc(network) : sweep(network, {&hertz, 1}).front();
}

} // namespace circuit
