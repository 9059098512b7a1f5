// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_bench.h"

#include <algorithm>

using circuit::Node;

namespace {

constexpr double windingLeakOhm = 20e6; // a floating winding to ground, each leg
constexpr double blockingFarad = 100e-6; // keeps 48 V out of the amplifier
constexpr double commonModeOhm = 10e3; // microphone input, each leg, 48 V off
constexpr double bleederOhm = 100e3; // what is left of it at DC: another desk's 48 V on the same wires stays up

} // namespace

void balancedIn(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node cold = b.at(Role::Cold);
    b.network.resistor(hot, b.state.chassis, b.ohm / 2);
    b.network.resistor(cold, b.state.chassis, b.ohm / 2);
    b.receive(Role::Hot, hot, cold, true);
    b.bondCommon();
}

void microphoneIn(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node cold = b.at(Role::Cold);
    const bool feeds = b.state.phantomOn && b.port.supply != Supply::TPower;
    Node rail = b.state.chassis;
    double feedOhm = commonModeOhm;
    if (!b.state.phantomOn) {
        rail = b.network.addNode();
        b.network.capacitor(rail, b.state.chassis, blockingFarad);
        b.network.resistor(rail, b.state.chassis, bleederOhm);
    } else if (feeds) {
        rail = b.network.addNode();
        b.ends.supply = b.network.source(rail, b.state.chassis, factsOf(b.port.supply).volt);
        feedOhm = factsOf(b.port.supply).feedOhm;
    }
    b.network.resistor(rail, hot, feedOhm);
    b.network.resistor(rail, cold, feedOhm);
    Node behind = hot;
    if (b.state.phantomOn) {
        behind = b.network.addNode();
        b.network.capacitor(hot, behind, blockingFarad);
    }
    b.network.resistor(behind, cold, 1 / (1 / std::min(b.ohm, 1.9 * feedOhm) - 1 / (2 * feedOhm)));
    b.receive(Role::Hot, hot, cold, true);
    b.bondCommon();
}

void transformerIn(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node cold = b.at(Role::Cold);
    b.network.resistor(hot, cold, b.ohm);
    b.network.resistor(hot, b.state.chassis, windingLeakOhm);
    b.network.resistor(cold, b.state.chassis, windingLeakOhm);
    b.receive(Role::Hot, hot, cold, true);
    b.bondCommon();
}

void unbalancedIn(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    Node behind = hot;
    if (b.state.phantomOn) {
        behind = b.network.addNode();
        b.network.capacitor(hot, behind, blockingFarad);
    }
    b.network.resistor(behind, b.state.chassis, b.ohm);
    if (b.port.capacitance)
        b.network.capacitor(hot, b.state.chassis, b.port.capacitance->value.value);
    b.receive(Role::Hot, hot, b.state.chassis);
    b.bondCommon();
}

void stereoIn(Bench& b)
{
    for (Role side : {Role::Left, Role::Right}) {
        const Node node = b.at(side);
        b.network.resistor(node, b.state.chassis, b.ohm);
        b.receive(side, node, b.state.chassis);
    }
    b.bondCommon();
}

void headphoneLoad(Bench& b)
{
    const Node common = b.at(Role::Common);
    for (const auto& [side, own] : {std::pair {Role::Left, Role::LeftCold}, std::pair {Role::Right, Role::RightCold}}) {
        const Node node = b.at(side);
        const Node back = b.nodes.value(own, common); // four-wire headphones have a return for each ear
        b.network.resistor(node, back, b.ohm);
        b.receive(side, node, back);
    }
    if (b.nodes.contains(Role::Microphone)) // a headset
        b.coupledLeg(Role::Microphone, common, b.signal(Role::Microphone), 1, headsetMicrophoneOhm);
}

void twoWireLoad(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node cold = b.at(Role::Cold);
    b.network.resistor(hot, cold, b.ohm);
    b.receive(Role::Hot, hot, cold);
    b.bondCommon();
}

void insert(Bench& b)
{
    b.leg(Role::Send, b.signal(Role::Send), 1, b.ohm);
    const Node back = b.at(Role::Return);
    b.network.resistor(back, b.state.chassis, 10e3);
    b.receive(Role::Return, back, b.state.chassis);
    b.bondCommon();
}
