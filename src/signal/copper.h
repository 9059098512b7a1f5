// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"
#include "gear/port_circuit.h"
#include "signal/plan.h"
#include "signal/sketches.h"

/// A socket of the plan with what was stamped for it.
struct StampedPort {
    PortEnds ends;
    RoleNodes nodes;
    std::vector<circuit::Node> contacts; ///< in the order of the connector
    size_t firstElement = 0; ///< what was stamped: elements of the network from here on …
    size_t lastElement = 0; ///< … up to the one before this
};

/// A case and its way to earth.
struct StampedCase {
    circuit::Node node = circuit::ground;
    circuit::Source earth = -1; ///< volts between this earth and the others'; −1 where there is none
    bool mayBeEarthed = false; ///< not so far, but mains earth is what its hum rejection is told for
};

/// The network of one plan. Its lists run along those of the plan.
struct Copper {
    circuit::Network network;
    std::vector<StampedPort> ports; ///< by socket
    std::vector<StampedCase> cases; ///< by box
    std::vector<std::vector<circuit::Node>> leadContacts; ///< by lead, contacts counted through its ends
};

/// Puts an island together: contacts that touch become one node, wires become resistance and capacitance.
Copper buildCopper(const Plan& plan, Sketches& sketches);

constexpr double earthOhm = 0.5; ///< protective conductor from a case to where all of them meet
