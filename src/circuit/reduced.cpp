// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/reduced.h"

#include <algorithm>

namespace circuit {

namespace {

using Cells = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Splits the unknowns in two: those that reactive parts touch, which are solved anew at each frequency, and the
/// resistive rest, which is eliminated once. Both halves must be solvable by themselves: a branch goes with the nodes
/// it holds, and a node that only such branches hold goes with them.
class Split {
public:
    Split(const Equations& eq, const Cells& matrix)
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
            outside += isReactive(other) ? 0 : m_matrix(node, other);
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
    const Cells& m_matrix;
    std::vector<bool> m_reactive;
    std::vector<bool> m_earthed;
};

} // namespace

Reduced::Reduced(const Equations& eq)
    : m_size(eq.size)
    , m_sources(eq.sources)
    , m_cells(Cells::Zero(eq.size, eq.size + eq.sources))
    , m_place(size(eq.size), -1)
    , m_rowOf(size(eq.size), -1)
{
    for (const Eigen::Triplet<double>& entry : eq.entries)
        m_cells(entry.row(), entry.col()) += entry.value();
    for (const Eigen::Triplet<double>& entry : eq.right)
        m_cells(entry.row(), m_size + entry.col()) += entry.value();
    Split split(eq, m_cells);
    m_outer = split.reactive;
    for (size_t i = 0; i < m_outer.size(); ++i)
        m_place[size(m_outer[i])] = static_cast<Index>(i);
    std::vector<Index> rows = split.resistive;
    for (Index unknown : split.resistive)
        eliminate(unknown, rows);
    const auto placeOf = [this](Index unknown) { return unknown < 0 ? -1 : outerPlace(unknown); };
    for (const Reactance& part : eq.reactances)
        m_reactances.push_back({part.kind, placeOf(part.a), placeOf(part.b), part.value});
}

/// Gauss and Jordan: takes the unknown out of all other equations, with the strongest of the inner rows that are left.
void Reduced::eliminate(Index unknown, std::vector<Index>& rows)
{
    const auto pivot
        = std::ranges::max_element(rows, {}, [&](Index row) { return std::abs(m_cells(row, unknown)); });
    const Index own = *pivot;
    rows.erase(pivot);
    m_rowOf[size(unknown)] = own;
    m_cells.row(own) /= m_cells(own, unknown);
    for (Index row = 0; row < m_size; ++row) {
        if (const double factor = m_cells(row, unknown); row != own && factor != 0)
            m_cells.row(row) -= factor * m_cells.row(own);
    }
}

} // namespace circuit
