// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"

#include <Eigen/SparseCore>

#include <complex>
#include <vector>

namespace circuit {

using Index = Eigen::Index;
using Complex = std::complex<double>;

constexpr double leakSiemens = 1e-12; ///< ties floating nodes, far below any real part
constexpr double leastOhm = 1e-6; ///< in series with every branch, so that ideal sources in parallel have an answer
constexpr double wireOhm = 1e-3; ///< as an admittance, less would drown the leak of a floating node

/// A part whose admittance changes with frequency, between two unknowns; −1 is ground.
struct Reactance {
    ElementKind kind = ElementKind::Capacitor; ///< Capacitor or Inductor
    Index a = -1;
    Index b = -1;
    double value = 0;

    Complex admittance(double omega) const;
};

/// The modified nodal equations of a network: unknowns are the node volts (without ground), then the currents of the
/// branches. What does not change with frequency is in the entries, which add up; the rest is listed.
struct Equations {
    Index nodes = 0;
    Index size = 0; ///< nodes and branches
    Index sources = 0;
    std::vector<Eigen::Triplet<double>> entries;
    std::vector<Eigen::Triplet<double>> right; ///< row, source, volts
    std::vector<Reactance> reactances;
};

/// At DC inductors are wire and capacitors are gaps, so that nothing reactive is left.
Equations equations(const Network& network, bool atDc);

} // namespace circuit
