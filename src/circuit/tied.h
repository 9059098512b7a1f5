// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/solve.h"

#include <Eigen/Dense>

namespace circuit {

/// The same network with some of its nodes tied to ground, through a resistance each. That follows from the solution at
/// hand, since what these resistances carry is the only unknown.
class Tied {
public:
    /// `solution` must tell of one ampere into each of the nodes, as sources from `firstFed` on.
    Tied(const Solution& solution, std::size_t frequency, std::vector<Node> nodes, Source firstFed, double ohm);

    /// Volts between two nodes with one of the network's own sources on.
    Complex between(Node plus, Node minus, Source source) const;

    /// The same with 1 V between ground and the resistance at one of the nodes, by its place among them.
    Complex betweenFor(Node plus, Node minus, std::size_t tied) const;

private:
    Complex withCurrents(Node plus, Node minus, const Eigen::VectorXcd& volts) const;

    const Solution& m_solution;
    std::size_t m_frequency;
    std::vector<Node> m_nodes;
    Source m_firstFed;
    Eigen::PartialPivLU<Eigen::MatrixXcd> m_ohms; ///< volts at the resistances' far ends from the amperes they carry
};

} // namespace circuit
