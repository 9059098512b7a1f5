// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/equations.h"

#include <Eigen/Dense>

namespace circuit {

/// Equations with everything that does not change with frequency eliminated: what is left are the unknowns that
/// reactive parts touch, the outer ones. The inner ones follow from those.
struct Reduced {
    explicit Reduced(const Equations& equations);

    Eigen::MatrixXd matrix; ///< of the outer unknowns, without the reactive parts
    Eigen::MatrixXd right; ///< by outer unknown and source
    std::vector<Reactance> reactances; ///< between outer unknowns
    std::vector<Index> outer; ///< by unknown: its place among the outer ones, or −1
    std::vector<Index> inner; ///< by unknown: its place among the inner ones, or −1
    Eigen::MatrixXd passOn; ///< what outer volts take from the inner ones
    Eigen::MatrixXd innerRight; ///< inner volts with all outer ones at zero, by source
};

} // namespace circuit
