// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/equations.h"

#include <Eigen/Dense>

namespace circuit {

/// Equations with everything that does not change with frequency eliminated: what is left are the unknowns that
/// reactive parts touch, the outer ones. The inner ones follow from those.
class Reduced {
public:
    explicit Reduced(const Equations& equations);

    Index outerSize() const { return static_cast<Index>(m_outer.size()); }
    Index sources() const { return m_sources; }

    /// Of the outer unknowns, without the reactive parts.
    double cell(Index outer, Index other) const { return at(m_outer[size(outer)], m_outer[size(other)]); }
    double right(Index outer, Index source) const { return at(m_outer[size(outer)], m_size + source); }
    const std::vector<Reactance>& reactances() const { return m_reactances; } ///< between outer unknowns

    /// The place of an unknown among the outer ones; −1: it is an inner one.
    Index outerPlace(Index unknown) const { return m_place[size(unknown)]; }

    /// What an inner unknown is from the sources alone, and how much of an outer one comes off that.
    double inner(Index unknown, Index source) const { return at(m_rowOf[size(unknown)], m_size + source); }
    double share(Index unknown, Index outer) const { return at(m_rowOf[size(unknown)], m_outer[size(outer)]); }

private:
    static size_t size(Index index) { return static_cast<size_t>(index); }
    double at(Index row, Index column) const { return m_cells(row, column); }

    void eliminate(Index unknown, std::vector<Index>& rows);

    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    Index m_size; ///< unknowns
    Index m_sources;
    RowMajor m_cells; ///< the equations, right sides last
    std::vector<Index> m_outer; ///< unknowns
    std::vector<Index> m_place; ///< by unknown
    std::vector<Index> m_rowOf; ///< by inner unknown: the equation that tells it
    std::vector<Reactance> m_reactances;
};

} // namespace circuit
