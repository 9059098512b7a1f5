// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/equations.h"

namespace circuit {

/// A small complex system of linear equations at many frequencies at once. The number of a cell at all frequencies lie
/// side by side, so that the elimination runs through all of them in one go.
class Lanes {
public:
    /// `size` unknowns, `columns` right sides, all zero.
    Lanes(Index size, Index columns, Index lanes);

    /// How many unknowns and right sides together can be handled.
    static constexpr Index mostColumns = 64;

    /// Adds to a cell of the matrix, in all lanes or in one.
    void add(Index row, Index column, double value);
    void add(Index row, Index column, Index lane, Complex value);

    /// Adds to a right side, in all lanes.
    void addRight(Index row, Index column, double value) { add(row, m_size + column, value); }

    /// Solves by Gauss, with the same pivots at all frequencies. False where no pivot is good enough for all of them;
    /// what stands here is then of no use any more.
    bool solve();

    Complex answer(Index unknown, Index column, Index lane) const;

private:
    double* real(Index row, Index column) { return m_real.data() + cell(row, column); }
    double* imag(Index row, Index column) { return m_imag.data() + cell(row, column); }
    Index cell(Index row, Index column) const { return (row * m_columns + column) * m_lanes; }
    bool isThere(Index row, Index column) const { return m_filled[static_cast<size_t>(row)] >> column & 1; }
    void fill(Index row, Index column) { m_filled[static_cast<size_t>(row)] |= std::uint64_t(1) << column; }

    bool choosePivot(Index step);
    double worth(Index row, Index column) const;
    void eliminate(Index step);
    void substitute();
    void invertPivot(Index row, Index column);

    Index m_size;
    Index m_columns; ///< right sides and all
    Index m_lanes;
    std::vector<double> m_real;
    std::vector<double> m_imag;
    std::vector<double> m_largest; ///< by lane: the square of the largest cell in the column at work
    std::vector<std::uint64_t> m_filled; ///< by row: the cells that are not zero by structure
    std::vector<Index> m_order; ///< by step: the row of its pivot
};

} // namespace circuit
