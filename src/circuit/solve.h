// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"

#include <Eigen/Dense>

#include <complex>
#include <span>
#include <vector>

namespace circuit {

using Complex = std::complex<double>;

/// The answer at one frequency: volts of every node for every independent source alone, all others at 0 V.
struct Solution {
    Eigen::MatrixXcd volts; ///< rows: nodes (row 0 is ground), columns: sources

    Complex volt(Node node, Source source) const { return volts(node, source); }
    Complex between(Node plus, Node minus, Source source) const { return volts(plus, source) - volts(minus, source); }
};

/// Solves the network by modified nodal analysis at each of the frequencies, in hertz (0 = DC).
/// Floating parts are tied to ground through 1 Tohm, so that every network has an answer.
std::vector<Solution> sweep(const Network& network, std::span<const double> hertz);

/// The same at one frequency.
Solution solve(const Network& network, double hertz);

} // namespace circuit
