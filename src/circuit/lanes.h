// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/equations.h"

#include <cstdint>
#include <memory>
#include <span>

namespace circuit {

/// A small complex system of linear equations at many frequencies at once. The values of a cell at all frequencies lie
/// side by side, so that the elimination runs through all of them in one go. Cells that are zero by structure cost
/// nothing.
class Lanes {
public:
    /// `size` unknowns, `columns` right sides, all zero; at most `mostColumns` together.
    Lanes(Index size, Index columns, Index lanes);

    static constexpr Index mostColumns = 64;

    /// Adds to a cell of the matrix, or of a right side when `column` is `size` or more: the same in all lanes …
    void add(Index row, Index column, double value);
    /// … or `sign` times a value for each, first all real parts, then all imaginary ones.
    void add(Index row, Index column, std::span<const double> values, double sign);

    /// Solves by Gauss, with the same pivots at all frequencies. False where no pivot is good enough for all of them;
    /// what stands here is then of no use any more.
    bool solve();

    /// After a solution.
    Complex answer(Index unknown, Index column, Index lane) const;

private:
    double* cell(Index row, Index column) const { return m_cells.get() + (row * m_columns + column) * 2 * m_lanes; }
    bool isThere(Index row, Index column) const { return m_filled[static_cast<size_t>(row)] >> column & 1; }
    void fill(Index row, Index column);

    void chooseOrder();
    bool choosePivot(size_t step);
    double worth(Index row, Index column, const double* largest) const;
    void eliminate(size_t step);
    void substitute();

    Index m_size;
    Index m_columns; ///< right sides and all
    Index m_lanes;
    std::unique_ptr<double[]> m_cells; ///< of each cell the real parts, then the imaginary ones
    std::vector<std::uint64_t> m_filled; ///< by row: the cells that are not zero by structure
    std::vector<Index> m_unknowns; ///< in the order of their elimination
    std::vector<Index> m_rows; ///< by step: the row of the pivot
    std::vector<Index> m_rowOf; ///< by unknown
};

} // namespace circuit
