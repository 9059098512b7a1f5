// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/tied.h"

namespace circuit {

namespace {

Eigen::MatrixXcd ohmsBetween(
    const Solution& solution, std::size_t frequency, const std::vector<Node>& nodes, Source firstFed, double ohm)
{
    const auto size = static_cast<Index>(nodes.size());
    Eigen::MatrixXcd ohms = Eigen::MatrixXcd::Identity(size, size) * ohm;
    for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j)
            ohms(i, j) += solution.volt(nodes[static_cast<size_t>(i)], firstFed + static_cast<Source>(j), frequency);
    }
    return ohms;
}

} // namespace

Tied::Tied(const Solution& solution, std::size_t frequency, std::vector<Node> nodes, Source firstFed, double ohm)
    : m_solution(solution)
    , m_frequency(frequency)
    , m_nodes(std::move(nodes))
    , m_firstFed(firstFed)
    , m_ohms(ohmsBetween(solution, frequency, m_nodes, firstFed, ohm))
{
}

Complex Tied::between(Node plus, Node minus, Source source) const
{
    Eigen::VectorXcd volts(static_cast<Index>(m_nodes.size()));
    for (size_t i = 0; i < m_nodes.size(); ++i)
        volts(static_cast<Index>(i)) = -m_solution.volt(m_nodes[i], source, m_frequency);
    return m_solution.between(plus, minus, source, m_frequency) + withCurrents(plus, minus, volts);
}

Complex Tied::betweenFor(Node plus, Node minus, std::size_t tied) const
{
    Eigen::VectorXcd volts = Eigen::VectorXcd::Zero(static_cast<Index>(m_nodes.size()));
    volts(static_cast<Index>(tied)) = 1;
    return withCurrents(plus, minus, volts);
}

Complex Tied::withCurrents(Node plus, Node minus, const Eigen::VectorXcd& volts) const
{
    if (m_nodes.empty())
        return 0;
    const Eigen::VectorXcd amperes = m_ohms.solve(volts);
    Complex sum = 0;
    for (Index i = 0; i < amperes.size(); ++i)
        sum += amperes(i) * m_solution.between(plus, minus, m_firstFed + static_cast<Source>(i), m_frequency);
    return sum;
}

} // namespace circuit
