// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/solve.h"
#include "gear/port_circuit.h"

#include <functional>

/// A bench with real port circuits on it: contacts are nodes, everything shares one earthed case.
class Rig {
public:
    using Node = circuit::Node;

    circuit::Network& network() { return m_network; }
    Node node() { return m_network.addNode(); }

    /// Stamps a port of that circuit and impedance on these contacts.
    PortEnds port(const char* circuit, double ohm, const RoleNodes& contacts);
    PortEnds port(const Port& port, const RoleNodes& contacts, bool phantomOn = false);

    /// Resistance between a node and ground, all sources at 0 V.
    double ohmAt(Node node, double hertz = 1000) const;

    /// The gain to a node, or from the first to the second.
    double gain(Node plus, Node minus, circuit::Source source, double hertz = 1000) const;

private:
    circuit::Network m_network;
};

/// A port with its figures in plain numbers.
Port portOf(const char* circuit, double ohm, double henry = 0, double farad = 0);

/// Where a rising or falling curve crosses this value, between two frequencies.
double crossing(const std::function<double(double)>& curve, double value, double from, double to);

/// Where a curve with one peak has it.
double peak(const std::function<double(double)>& curve, double from, double to);
