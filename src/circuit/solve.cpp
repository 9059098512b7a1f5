// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/solve.h"

#include "circuit/lanes.h"
#include "circuit/reduced.h"

#include <Eigen/SparseLU>

#include <numbers>

namespace circuit {

namespace {

constexpr Index mostDense = 120; // unknowns; beyond that most cells are empty

/// Calls put(row, column, sign) for the cells that an admittance between two unknowns adds to.
template <class Put> void stamp(const Reactance& part, Put put)
{
    if (part.a >= 0)
        put(part.a, part.a, 1.0);
    if (part.b >= 0)
        put(part.b, part.b, 1.0);
    if (part.a >= 0 && part.b >= 0) {
        put(part.a, part.b, -1.0);
        put(part.b, part.a, -1.0);
    }
}

std::vector<double> omegas(std::span<const double> hertz)
{
    std::vector<double> all;
    for (double each : hertz)
        all.push_back(2 * std::numbers::pi * each);
    return all;
}

/// Small networks: the resistive part is eliminated once, the rest is solved at all frequencies side by side, or, where
/// that costs too many digits, one after the other.
class Dense : public Solution::Method {
public:
    Dense(const Equations& equations, std::span<const double> hertz)
        : m_reduced(equations)
        , m_omegas(omegas(hertz))
        , m_lanes(fits() ? outerSize() : 0, fits() ? equations.sources : 0, static_cast<Index>(hertz.size()))
    {
        if (!fits() || !solveSideBySide())
            solveOneByOne();
    }

    Complex between(Index plus, Index minus, Index source, Index frequency) override
    {
        return volt(plus, source, frequency) - volt(minus, source, frequency);
    }

private:
    Index outerSize() const { return m_reduced.outerSize(); }
    bool fits() const { return outerSize() + m_reduced.sources() <= Lanes::mostColumns; }

    bool solveSideBySide()
    {
        for (Index row = 0; row < outerSize(); ++row) {
            for (Index column = 0; column < outerSize(); ++column)
                m_lanes.add(row, column, m_reduced.cell(row, column));
            for (Index source = 0; source < m_reduced.sources(); ++source)
                m_lanes.add(row, outerSize() + source, m_reduced.right(row, source));
        }
        const size_t count = m_omegas.size();
        std::vector<double> admittances(2 * count);
        for (const Reactance& part : m_reduced.reactances()) {
            for (size_t f = 0; f < count; ++f) {
                const Complex admittance = part.admittance(m_omegas[f]);
                admittances[f] = admittance.real();
                admittances[count + f] = admittance.imag();
            }
            stamp(part,
                [&](Index row, Index column, double sign) { m_lanes.add(row, column, admittances, sign); });
        }
        return m_lanes.solve();
    }

    void solveOneByOne()
    {
        Eigen::MatrixXcd resistive(outerSize(), outerSize());
        Eigen::MatrixXcd right(outerSize(), m_reduced.sources());
        for (Index row = 0; row < outerSize(); ++row) {
            for (Index column = 0; column < outerSize(); ++column)
                resistive(row, column) = m_reduced.cell(row, column);
            for (Index source = 0; source < m_reduced.sources(); ++source)
                right(row, source) = m_reduced.right(row, source);
        }
        for (double omega : m_omegas) {
            Eigen::MatrixXcd matrix = resistive;
            for (const Reactance& part : m_reduced.reactances())
                stamp(part, [&](Index row, Index column, double sign) {
                    matrix(row, column) += sign * part.admittance(omega);
                });
            m_oneByOne.push_back(matrix.partialPivLu().solve(right));
        }
    }

    Complex volt(Index unknown, Index source, Index frequency) const
    {
        if (unknown < 0)
            return 0;
        if (const Index outer = m_reduced.outerPlace(unknown); outer >= 0)
            return outerVolt(outer, source, frequency);
        Complex volt = m_reduced.inner(unknown, source);
        for (Index i = 0; i < outerSize(); ++i) {
            if (const double share = m_reduced.share(unknown, i); share != 0)
                volt -= share * outerVolt(i, source, frequency);
        }
        return volt;
    }

    Complex outerVolt(Index outer, Index source, Index frequency) const
    {
        return m_oneByOne.empty() ? m_lanes.answer(outer, source, frequency)
                                  : m_oneByOne[static_cast<size_t>(frequency)](outer, source);
    }

    Reduced m_reduced;
    std::vector<double> m_omegas;
    Lanes m_lanes;
    std::vector<Eigen::MatrixXcd> m_oneByOne; ///< by frequency; empty where the lanes have the answer
};

/// Large networks. With as many sources as nodes nobody wants all volts: what is asked for between two nodes is solved
/// for all sources at once, by the transposed equations.
class Sparse : public Solution::Method {
public:
    Sparse(const Equations& equations, std::span<const double> hertz)
        : m_right(equations.size, equations.sources)
    {
        m_right.setFromTriplets(equations.right.begin(), equations.right.end());
        for (double omega : omegas(hertz))
            factorize(equations, omega);
    }

    Complex between(Index plus, Index minus, Index source, Index frequency) override
    {
        if (plus != m_plus || minus != m_minus || frequency != m_frequency)
            ask(plus, minus, frequency);
        return m_bySource(source);
    }

private:
    using Matrix = Eigen::SparseMatrix<Complex>;

    void factorize(const Equations& equations, double omega)
    {
        std::vector<Eigen::Triplet<Complex>> cells;
        for (const Eigen::Triplet<double>& entry : equations.entries)
            cells.emplace_back(entry.row(), entry.col(), entry.value());
        for (const Reactance& part : equations.reactances)
            stamp(part, [&](Index row, Index column, double sign) {
                cells.emplace_back(row, column, sign * part.admittance(omega));
            });
        Matrix matrix(equations.size, equations.size);
        matrix.setFromTriplets(cells.begin(), cells.end());
        m_factors.push_back(std::make_unique<Eigen::SparseLU<Matrix>>(matrix));
    }

    void ask(Index plus, Index minus, Index frequency)
    {
        m_plus = plus;
        m_minus = minus;
        m_frequency = frequency;
        Eigen::VectorXcd probe = Eigen::VectorXcd::Zero(m_right.rows());
        if (plus >= 0)
            probe(plus) += 1;
        if (minus >= 0)
            probe(minus) -= 1;
        const Eigen::VectorXcd weights = m_factors[static_cast<size_t>(frequency)]->transpose().solve(probe);
        m_bySource = m_right.transpose().cast<Complex>() * weights;
    }

    Eigen::SparseMatrix<double> m_right;
    std::vector<std::unique_ptr<Eigen::SparseLU<Matrix>>> m_factors; ///< by frequency
    Index m_plus = -2; ///< what was asked for last, and the volts then
    Index m_minus = -2;
    Index m_frequency = -1;
    Eigen::VectorXcd m_bySource;
};

Solution solved(const Equations& equations, std::span<const double> hertz)
{
    if (equations.size <= mostDense)
        return Solution(std::make_unique<Dense>(equations, hertz));
    return Solution(std::make_unique<Sparse>(equations, hertz));
}

} // namespace

Solution solve(const Network& network, std::span<const double> hertz, std::span<const Node> fed)
{
    Equations eq = equations(network, false);
    for (Node node : fed) {
        if (node != ground)
            eq.right.emplace_back(node - 1, eq.sources, 1);
        ++eq.sources;
    }
    return solved(eq, hertz);
}

Solution solve(const Network& network, double hertz)
{
    return solved(equations(network, hertz == 0), {&hertz, 1});
}

} // namespace circuit
