// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_bench.h"

#include <utility>

using circuit::Node;

namespace {

constexpr double windingLeakOhm = 20e6; // a floating winding to ground, each leg
constexpr double servoTieOhm = 10e3; // common mode of a cross-coupled output, each leg
constexpr double senseOhm = 10e3; // the sensing contact of a ground-cancelling output

} // namespace

void twoDrivers(Bench& b)
{
    const circuit::Source source = b.signal(Role::Hot);
    b.leg(Role::Hot, source, 0.5, b.ohm / 2);
    b.leg(Role::Cold, source, -0.5, b.ohm / 2);
    b.bondCommon();
}

void servo(Bench& b)
{
    b.floatingSource(Role::Hot, Role::Cold);
    for (const SendingLeg& leg : b.ends.legs)
        b.network.resistor(leg.inside, b.state.chassis, servoTieOhm);
    b.bondCommon();
}

void transformerOut(Bench& b)
{
    b.floatingSource(Role::Hot, Role::Cold);
    for (const SendingLeg& leg : b.ends.legs)
        b.network.resistor(leg.contact, b.state.chassis, windingLeakOhm);
    b.bondCommon();
}

void impedanceBalanced(Bench& b)
{
    const circuit::Source source = b.signal(Role::Hot);
    b.leg(Role::Hot, source, 1, b.ohm / 2);
    b.leg(Role::Cold, -1, 0, b.ohm / 2);
    b.bondCommon();
}

void groundSensing(Bench& b)
{
    const Node cold = b.at(Role::Cold);
    const Node hot = b.at(Role::Hot);
    const Node reference = b.network.addNode();
    const Node inside = b.network.addNode();
    b.network.resistor(cold, b.state.chassis, senseOhm);
    b.network.follower(reference, b.state.chassis, cold, b.state.chassis, 1);
    const circuit::Source source = b.network.source(inside, reference);
    b.network.resistor(inside, hot, b.ohm);
    b.ends.drives.push_back({Role::Hot, source});
    b.ends.legs.push_back({Role::Hot, inside, hot, b.ohm, 1, source});
    b.bondCommon();
}

void unbalancedOut(Bench& b)
{
    b.leg(Role::Hot, b.signal(Role::Hot), 1, b.ohm);
    b.bondCommon();
}

void stereoOut(Bench& b)
{
    b.leg(Role::Left, b.signal(Role::Left), 1, b.ohm);
    b.leg(Role::Right, b.signal(Role::Right), 1, b.ohm);
    if (b.nodes.contains(Role::Microphone))
        b.microphoneContact();
    b.bondCommon();
}

void balancedHeadphoneOut(Bench& b)
{
    const circuit::Source left = b.signal(Role::Left);
    b.leg(Role::Left, left, 0.5, b.ohm / 2);
    b.leg(Role::LeftCold, left, -0.5, b.ohm / 2);
    const circuit::Source right = b.signal(Role::Right);
    b.leg(Role::Right, right, 0.5, b.ohm / 2);
    b.leg(Role::RightCold, right, -0.5, b.ohm / 2);
    b.bondCommon();
}

/// A coil or capsule between hot and cold, tied to nothing.
void floatingCapsule(Bench& b)
{
    b.floatingSource(Role::Hot, Role::Cold);
    b.bondCommon();
}

/// Electronics that live on phantom power: two legs behind capacitors.
void poweredOut(Bench& b)
{
    const circuit::Source source = b.signal(Role::Hot);
    b.coupledLeg(Role::Hot, b.state.chassis, source, 0.5, b.ohm / 2);
    b.coupledLeg(Role::Cold, b.state.chassis, source, -0.5, b.ohm / 2);
    b.bondCommon();
}

/// A capsule with its transistor, on one contact.
void electret(Bench& b)
{
    b.coupledLeg(Role::Hot, b.state.chassis, b.signal(Role::Hot), 1, b.ohm);
    b.bondCommon();
}

void pickup(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node inside = b.network.addNode();
    const Node coil = b.network.addNode();
    const circuit::Source source = b.network.source(inside, b.state.chassis);
    b.network.inductor(inside, coil, b.port.inductance ? b.port.inductance->value.value : 3.0);
    b.network.resistor(coil, hot, b.ohm);
    b.network.capacitor(hot, b.state.chassis, b.port.capacitance ? b.port.capacitance->value.value : 100e-12);
    b.ends.drives.push_back({Role::Hot, source});
    b.ends.legs.push_back({Role::Hot, inside, hot, b.ohm, 1, source});
    b.bondCommon();
}

void piezo(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node inside = b.network.addNode();
    const circuit::Source source = b.network.source(inside, b.state.chassis);
    b.network.capacitor(inside, hot, b.port.capacitance ? b.port.capacitance->value.value : 1e-9);
    b.ends.drives.push_back({Role::Hot, source});
    b.ends.legs.push_back({Role::Hot, inside, hot, 0, 1, source});
    b.bondCommon();
}

void speakerOut(Bench& b)
{
    b.leg(Role::Hot, b.signal(Role::Hot), 1, b.ohm);
    b.network.resistor(b.at(Role::Cold), b.state.chassis, bondOhm);
    b.bondCommon();
}

void bridgedSpeakerOut(Bench& b)
{
    const circuit::Source source = b.signal(Role::Hot);
    b.leg(Role::Hot, source, 0.5, b.ohm / 2);
    b.leg(Role::Cold, source, -0.5, b.ohm / 2);
    b.bondCommon();
}
