// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/rig.h"

#include <cmath>

namespace {

constexpr int steps = 200;

template <class Unit> MaybeFigure<Unit> figure(double value)
{
    return value > 0 ? MaybeFigure<Unit>({{value}, Grade::Reference, -1}) : std::nullopt;
}

} // namespace

PortEnds Rig::port(const char* circuit, double ohm, const RoleNodes& contacts)
{
    return port(portOf(circuit, ohm), contacts);
}

PortEnds Rig::port(const Port& port, const RoleNodes& contacts, bool phantomOn)
{
    return stamp(m_network, port, contacts, {circuit::ground, phantomOn});
}

double Rig::ohmAt(Node node, double hertz) const
{
    constexpr double far = 1e6; // as good as a current source of a microampere
    circuit::Network driven = m_network;
    const Node source = driven.addNode();
    const circuit::Source index = driven.source(source, circuit::ground);
    driven.resistor(source, node, far);
    const circuit::Complex volt = solve(driven, hertz).volt(node, index);
    return std::abs(far * volt / (1.0 - volt));
}

double Rig::gain(Node plus, Node minus, circuit::Source source, double hertz) const
{
    return std::abs(solve(m_network, hertz).between(plus, minus, source));
}

Port portOf(const char* circuit, double ohm, double henry, double farad)
{
    Port port;
    port.circuit = QString::fromLatin1(circuit);
    port.impedance = {{ohm}, Grade::Reference, -1};
    port.inductance = figure<Henry>(henry);
    port.capacitance = figure<Farad>(farad);
    return port;
}

double crossing(const std::function<double(double)>& curve, double value, double from, double to)
{
    const bool rising = curve(to) > curve(from);
    for (int i = 0; i < steps; ++i) {
        const double middle = std::sqrt(from * to);
        ((curve(middle) > value) == rising ? to : from) = middle;
    }
    return from;
}

double peak(const std::function<double(double)>& curve, double from, double to)
{
    for (int i = 0; i < steps; ++i) {
        const double left = from * std::cbrt(to / from), right = to / std::cbrt(to / from);
        curve(left) > curve(right) ? to = right : from = left;
    }
    return from;
}
