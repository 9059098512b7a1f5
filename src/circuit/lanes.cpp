// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/lanes.h"

#include <algorithm>
#include <numeric>

namespace circuit {

namespace {

constexpr double goodPivot = 1e-2; // squares: a tenth of the largest loses one digit at most
constexpr double leastPivot = 1e-8; // squares: a pivot this weak would lose four digits

/// y −= a × b, lane by lane.
void subtractProduct(double* __restrict yr, double* __restrict yi, const double* ar, const double* ai, const double* br,
    const double* bi, Index lanes)
{
    for (Index i = 0; i < lanes; ++i) {
        const double re = ar[i] * br[i] - ai[i] * bi[i];
        const double im = ar[i] * bi[i] + ai[i] * br[i];
        yr[i] -= re;
        yi[i] -= im;
    }
}

/// y ×= a, lane by lane.
void multiply(double* __restrict yr, double* __restrict yi, const double* ar, const double* ai, Index lanes)
{
    for (Index i = 0; i < lanes; ++i) {
        const double re = yr[i] * ar[i] - yi[i] * ai[i];
        yi[i] = yr[i] * ai[i] + yi[i] * ar[i];
        yr[i] = re;
    }
}

} // namespace

Lanes::Lanes(Index size, Index columns, Index lanes)
    : m_size(size)
    , m_columns(size + columns)
    , m_lanes(lanes)
    , m_real(static_cast<size_t>(size * m_columns * lanes))
    , m_imag(m_real.size())
    , m_largest(static_cast<size_t>(lanes))
    , m_filled(static_cast<size_t>(size))
    , m_order(static_cast<size_t>(size))
{
    std::iota(m_order.begin(), m_order.end(), Index(0));
}

void Lanes::add(Index row, Index column, double value)
{
    if (value == 0)
        return;
    fill(row, column);
    double* cells = real(row, column);
    for (Index lane = 0; lane < m_lanes; ++lane)
        cells[lane] += value;
}

void Lanes::add(Index row, Index column, Index lane, Complex value)
{
    fill(row, column);
    real(row, column)[lane] += value.real();
    imag(row, column)[lane] += value.imag();
}

bool Lanes::solve()
{
    for (Index step = 0; step < m_size; ++step) {
        if (!choosePivot(step))
            return false;
        eliminate(step);
    }
    substitute();
    return true;
}

/// Takes the row whose weakest lane is strongest against the largest cell of the column there.
bool Lanes::choosePivot(Index step)
{
    std::ranges::fill(m_largest, 0.0);
    for (Index i = step; i < m_size; ++i) {
        const Index row = m_order[static_cast<size_t>(i)];
        if (!isThere(row, step))
            continue;
        const double* re = real(row, step);
        const double* im = imag(row, step);
        for (Index lane = 0; lane < m_lanes; ++lane) {
            double& largest = m_largest[static_cast<size_t>(lane)];
            largest = std::max(largest, re[lane] * re[lane] + im[lane] * im[lane]);
        }
    }
    double best = 0;
    Index chosen = step;
    for (Index i = step; i < m_size && best < goodPivot; ++i) {
        const double here = worth(m_order[static_cast<size_t>(i)], step);
        if (here > best) {
            best = here;
            chosen = i;
        }
    }
    std::swap(m_order[static_cast<size_t>(step)], m_order[static_cast<size_t>(chosen)]);
    return best > leastPivot;
}

double Lanes::worth(Index row, Index column) const
{
    if (!isThere(row, column))
        return 0;
    const double* re = m_real.data() + cell(row, column);
    const double* im = m_imag.data() + cell(row, column);
    double least = 1;
    for (Index lane = 0; lane < m_lanes; ++lane) {
        const double square = re[lane] * re[lane] + im[lane] * im[lane];
        const double largest = m_largest[static_cast<size_t>(lane)];
        if (square < least * largest || largest == 0)
            least = largest > 0 ? square / largest : 0;
    }
    return least;
}

/// Makes the pivot its own inverse, and takes its row from those below.
void Lanes::eliminate(Index step)
{
    const Index pivot = m_order[static_cast<size_t>(step)];
    invertPivot(pivot, step);
    for (Index i = step + 1; i < m_size; ++i) {
        const Index row = m_order[static_cast<size_t>(i)];
        if (!isThere(row, step))
            continue;
        multiply(real(row, step), imag(row, step), real(pivot, step), imag(pivot, step), m_lanes);
        for (Index column = step + 1; column < m_columns; ++column) {
            if (!isThere(pivot, column))
                continue;
            fill(row, column);
            subtractProduct(real(row, column), imag(row, column), real(row, step), imag(row, step),
                real(pivot, column), imag(pivot, column), m_lanes);
        }
    }
}

void Lanes::invertPivot(Index row, Index column)
{
    double* re = real(row, column);
    double* im = imag(row, column);
    for (Index lane = 0; lane < m_lanes; ++lane) {
        const double square = re[lane] * re[lane] + im[lane] * im[lane];
        re[lane] = re[lane] / square;
        im[lane] = -im[lane] / square;
    }
}

/// From the last unknown to the first; the right sides become the answers.
void Lanes::substitute()
{
    for (Index step = m_size - 1; step >= 0; --step) {
        const Index row = m_order[static_cast<size_t>(step)];
        for (Index right = m_size; right < m_columns; ++right) {
            for (Index later = step + 1; later < m_size; ++later) {
                const Index known = m_order[static_cast<size_t>(later)];
                if (isThere(row, later))
                    subtractProduct(real(row, right), imag(row, right), real(row, later), imag(row, later),
                        real(known, right), imag(known, right), m_lanes);
            }
            multiply(real(row, right), imag(row, right), real(row, step), imag(row, step), m_lanes);
        }
    }
}

Complex Lanes::answer(Index unknown, Index column, Index lane) const
{
    const Index at = cell(m_order[static_cast<size_t>(unknown)], m_size + column) + lane;
    return {m_real[static_cast<size_t>(at)], m_imag[static_cast<size_t>(at)]};
}

} // namespace circuit
