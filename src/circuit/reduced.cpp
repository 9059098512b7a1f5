// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/reduced.h"

#include <algorithm>

namespace circuit {

namespace {

/// Splits the unknowns in two: those that reactive parts touch, which are solved anew at each frequency, and the
/// resistive rest, which is eliminated once. Both halves must be solvable by themselves: a branch goes with the nodes
/// it holds, and a node that only such branches hold goes with them.
class Split {
public:
    Split(const Equations& eq, const Eigen::MatrixXd& matrix)
        : m_eq(eq)
        , m_matrix(matrix)
        , m_reactive(static_cast<size_t>(eq.size), false)
        , m_earthed(static_cast<size_t>(eq.size), false)
    {
        findEarthed();
        for (const Reactance& part : eq.reactances) {
            mark(part.a);
            mark(part.b);
        }
        do {
            while (spread()) { }
        } while (tieLoose());
        for (Index i = 0; i < eq.size; ++i)
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
    bool standsAlone(Index node) const { return m_matrix(node, node) > 2 * leakSiemens; }

    bool spread()
    {
        bool grown = false;
        for (Index branch = m_eq.nodes; branch < m_eq.size; ++branch) {
            for (Index node = 0; node < m_eq.nodes; ++node) {
                if (m_matrix(branch, node) == 0 && m_matrix(node, branch) == 0)
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
            outside += isReactive(other) ? 0 : m_matrix(other, node); // columns lie together in memory
        // A sum of large terms is known to their rounding only.
        if (outside > 2 * leakSiemens + 1e-13 * m_matrix(node, node))
            return true;
        return m_earthed[static_cast<size_t>(node)];
    }

    /// Nodes that a branch ties to ground.
    void findEarthed()
    {
        for (Index branch = m_eq.nodes; branch < m_eq.size; ++branch) {
            Index ends = 0, last = 0;
            for (Index node = 0; node < m_eq.nodes; ++node) {
                if (m_matrix(branch, node) != 0) {
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
            for (Index other = 0; other < m_eq.size; ++other) {
                const bool touches = m_matrix(lot[i], other) != 0 || m_matrix(other, lot[i]) != 0;
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
        for (Index branch = m_eq.nodes; branch < m_eq.size; ++branch) {
            if (node < m_eq.nodes && isReactive(branch) && m_matrix(node, branch) != 0)
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
    const Eigen::MatrixXd& m_matrix;
    std::vector<bool> m_reactive;
    std::vector<bool> m_earthed;
};

/// Where each of the listed unknowns stands in the list; −1 for the others.
std::vector<Index> placesOf(const std::vector<Index>& listed, Index count)
{
    std::vector<Index> places(static_cast<size_t>(count), -1);
    for (size_t i = 0; i < listed.size(); ++i)
        places[static_cast<size_t>(listed[i])] = static_cast<Index>(i);
    return places;
}

} // namespace

Reduced::Reduced(const Equations& eq)
{
    Eigen::MatrixXd whole = Eigen::MatrixXd::Zero(eq.size, eq.size);
    for (const Eigen::Triplet<double>& entry : eq.entries)
        whole(entry.row(), entry.col()) += entry.value();
    Eigen::MatrixXd sources = Eigen::MatrixXd::Zero(eq.size, eq.sources);
    for (const Eigen::Triplet<double>& entry : eq.right)
        sources(entry.row(), entry.col()) += entry.value();
    const Split split(eq, whole);
    outer = placesOf(split.reactive, eq.size);
    inner = placesOf(split.resistive, eq.size);

    const Eigen::PartialPivLU<Eigen::MatrixXd> lu(Eigen::MatrixXd(whole(split.resistive, split.resistive)));
    passOn = lu.solve(Eigen::MatrixXd(whole(split.resistive, split.reactive)));
    innerRight = lu.solve(Eigen::MatrixXd(sources(split.resistive, Eigen::all)));
    const Eigen::MatrixXd back = whole(split.reactive, split.resistive);
    matrix = whole(split.reactive, split.reactive);
    matrix.noalias() -= back * passOn;
    right = sources(split.reactive, Eigen::all);
    right.noalias() -= back * innerRight;

    const auto placeOf = [this](Index unknown) { return unknown < 0 ? -1 : outer[static_cast<size_t>(unknown)]; };
    for (const Reactance& part : eq.reactances)
        reactances.push_back({part.kind, placeOf(part.a), placeOf(part.b), part.value});
}

} // namespace circuit
