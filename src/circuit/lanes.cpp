// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/lanes.h"

#include <algorithm>
#include <bit>
#include <numeric>

// The loops below are built twice, and the processor that has wider registers takes the wider ones.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define WIDE_WHERE_POSSIBLE __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define WIDE_WHERE_POSSIBLE
#endif

namespace circuit {

namespace {

constexpr double goodPivot = 1e-2; // squares: a tenth of the largest loses one digit at most
constexpr double leastPivot = 1e-8; // squares: a pivot this weak would lose four digits

/// y −= a × b in every lane; real parts come first.
inline void subtractProduct(double* __restrict y, const double* a, const double* b, Index lanes)
{
    for (Index i = 0; i < lanes; ++i) {
        y[i] -= a[i] * b[i] - a[lanes + i] * b[lanes + i];
        y[lanes + i] -= a[i] * b[lanes + i] + a[lanes + i] * b[i];
    }
}

/// y ×= a in every lane.
inline void multiply(double* __restrict y, const double* a, Index lanes)
{
    for (Index i = 0; i < lanes; ++i) {
        const double re = y[i] * a[i] - y[lanes + i] * a[lanes + i];
        y[lanes + i] = y[i] * a[lanes + i] + y[lanes + i] * a[i];
        y[i] = re;
    }
}

/// Takes `factor` times the pivot's row from a row, in the columns of the mask.
WIDE_WHERE_POSSIBLE void subtractRow(
    double* row, const double* pivot, const double* factor, std::uint64_t columns, Index lanes)
{
    for (; columns != 0; columns &= columns - 1) {
        const Index at = std::countr_zero(columns) * 2 * lanes;
        subtractProduct(row + at, factor, pivot + at, lanes);
    }
}

WIDE_WHERE_POSSIBLE void multiplyCell(double* cell, const double* factor, Index lanes)
{
    multiply(cell, factor, lanes);
}

WIDE_WHERE_POSSIBLE void raiseLargest(double* __restrict largest, const double* cell, Index lanes)
{
    for (Index i = 0; i < lanes; ++i)
        largest[i] = std::max(largest[i], cell[i] * cell[i] + cell[lanes + i] * cell[lanes + i]);
}

/// True when the cell is a good pivot in every lane.
WIDE_WHERE_POSSIBLE bool isGood(const double* cell, const double* largest, Index lanes)
{
    int weak = 0;
    for (Index i = 0; i < lanes; ++i) {
        const double square = cell[i] * cell[i] + cell[lanes + i] * cell[lanes + i];
        weak |= !(square > 0 && square >= goodPivot * largest[i]);
    }
    return weak == 0;
}

WIDE_WHERE_POSSIBLE void invert(double* cell, Index lanes)
{
    for (Index i = 0; i < lanes; ++i) {
        const double square = cell[i] * cell[i] + cell[lanes + i] * cell[lanes + i];
        cell[i] = cell[i] / square;
        cell[lanes + i] = -cell[lanes + i] / square;
    }
}

std::uint64_t bit(Index column)
{
    return std::uint64_t(1) << column;
}

} // namespace

Lanes::Lanes(Index size, Index columns, Index lanes)
    : m_size(size)
    , m_columns(size + columns)
    , m_lanes(lanes)
    , m_cells(new double[static_cast<size_t>(size * m_columns * 2 * lanes)]) // each is set when it is first filled
    , m_filled(static_cast<size_t>(size))
    , m_unknowns(static_cast<size_t>(size))
    , m_rows(static_cast<size_t>(size))
    , m_rowOf(static_cast<size_t>(size))
{
    std::iota(m_unknowns.begin(), m_unknowns.end(), Index(0));
    std::iota(m_rows.begin(), m_rows.end(), Index(0));
}

void Lanes::fill(Index row, Index column)
{
    if (isThere(row, column))
        return;
    m_filled[static_cast<size_t>(row)] |= bit(column);
    std::fill_n(cell(row, column), 2 * m_lanes, 0.0);
}

void Lanes::add(Index row, Index column, double value)
{
    if (value == 0)
        return;
    fill(row, column);
    double* re = cell(row, column);
    for (Index lane = 0; lane < m_lanes; ++lane)
        re[lane] += value;
}

void Lanes::add(Index row, Index column, std::span<const double> values, double sign)
{
    fill(row, column);
    double* numbers = cell(row, column);
    for (size_t i = 0; i < values.size(); ++i)
        numbers[i] += sign * values[i];
}

bool Lanes::solve()
{
    chooseOrder();
    for (size_t step = 0; step < m_unknowns.size(); ++step) {
        if (!choosePivot(step))
            return false;
        eliminate(step);
    }
    substitute();
    return true;
}

/// Unknowns in few equations go first: that keeps empty cells empty.
void Lanes::chooseOrder()
{
    std::vector<int> equations(m_unknowns.size());
    for (std::uint64_t row : m_filled) {
        for (std::uint64_t columns = row; columns != 0; columns &= columns - 1) {
            if (const auto column = std::countr_zero(columns); column < m_size)
                ++equations[static_cast<size_t>(column)];
        }
    }
    std::ranges::stable_sort(m_unknowns, {}, [&](Index unknown) { return equations[static_cast<size_t>(unknown)]; });
}

/// Takes the first row that is good in all lanes against the largest cell of the column there, else the one whose
/// weakest lane is strongest.
bool Lanes::choosePivot(size_t step)
{
    const Index column = m_unknowns[step];
    std::vector<size_t> candidates;
    for (size_t i = step; i < m_rows.size(); ++i) {
        if (isThere(m_rows[i], column))
            candidates.push_back(i);
    }
    std::vector<double> largest(static_cast<size_t>(m_lanes));
    for (size_t i : candidates)
        raiseLargest(largest.data(), cell(m_rows[i], column), m_lanes);
    for (size_t i : candidates) {
        if (isGood(cell(m_rows[i], column), largest.data(), m_lanes)) {
            std::swap(m_rows[step], m_rows[i]);
            return true;
        }
    }
    const auto strongest = std::ranges::max_element(
        candidates, {}, [&](size_t i) { return worth(m_rows[i], column, largest.data()); });
    if (strongest == candidates.end() || worth(m_rows[*strongest], column, largest.data()) < leastPivot)
        return false;
    std::swap(m_rows[step], m_rows[*strongest]);
    return true;
}

double Lanes::worth(Index row, Index column, const double* largest) const
{
    const double* re = cell(row, column);
    double least = 1;
    for (Index lane = 0; lane < m_lanes; ++lane) {
        const double square = re[lane] * re[lane] + re[m_lanes + lane] * re[m_lanes + lane];
        least = std::min(least, largest[lane] > 0 ? square / largest[lane] : 0);
    }
    return least;
}

/// Makes the pivot its own inverse, and takes its row from those below.
void Lanes::eliminate(size_t step)
{
    const Index column = m_unknowns[step];
    const Index pivot = m_rows[step];
    invert(cell(pivot, column), m_lanes);
    std::uint64_t rest = m_filled[static_cast<size_t>(pivot)];
    for (size_t done = 0; done <= step; ++done)
        rest &= ~bit(m_unknowns[done]);
    for (size_t i = step + 1; i < m_rows.size(); ++i) {
        const Index row = m_rows[i];
        if (!isThere(row, column))
            continue;
        multiplyCell(cell(row, column), cell(pivot, column), m_lanes);
        for (std::uint64_t fresh = rest & ~m_filled[static_cast<size_t>(row)]; fresh != 0; fresh &= fresh - 1)
            fill(row, std::countr_zero(fresh));
        subtractRow(cell(row, 0), cell(pivot, 0), cell(row, column), rest, m_lanes);
    }
}

/// From the last unknown to the first; the right sides become the answers.
void Lanes::substitute()
{
    const std::uint64_t rights = ~(m_size < 64 ? bit(m_size) - 1 : ~std::uint64_t(0));
    for (size_t step = m_unknowns.size(); step-- > 0;) {
        const Index row = m_rows[step];
        m_rowOf[static_cast<size_t>(m_unknowns[step])] = row;
        std::uint64_t& filled = m_filled[static_cast<size_t>(row)];
        for (size_t later = step + 1; later < m_unknowns.size(); ++later) {
            if (!isThere(row, m_unknowns[later]))
                continue;
            const Index known = m_rows[later];
            const std::uint64_t columns = m_filled[static_cast<size_t>(known)] & rights;
            for (std::uint64_t fresh = columns & ~filled; fresh != 0; fresh &= fresh - 1)
                fill(row, std::countr_zero(fresh));
            subtractRow(cell(row, 0), cell(known, 0), cell(row, m_unknowns[later]), columns, m_lanes);
        }
        for (std::uint64_t columns = filled & rights; columns != 0; columns &= columns - 1)
            multiplyCell(cell(row, std::countr_zero(columns)), cell(row, m_unknowns[step]), m_lanes);
    }
}

Complex Lanes::answer(Index unknown, Index column, Index lane) const
{
    const Index row = m_rowOf[static_cast<size_t>(unknown)];
    if (!isThere(row, m_size + column))
        return 0;
    const double* re = cell(row, m_size + column) + lane;
    return {re[0], re[m_lanes]};
}

} // namespace circuit
