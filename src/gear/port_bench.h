// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"
#include "gear/port_circuit.h"

constexpr double couplingFarad = 47e-6; ///< output capacitor of gear that lives on its lead
constexpr double headsetInputOhm = 5000; ///< usual microphone input of a phone
constexpr double headsetMicrophoneOhm = 2000; ///< usual electret with its transistor
constexpr double bondOhm = 0.01; ///< sleeve or pin 1 to the case, AES48: by the shortest way

/// All that a circuit function needs to stamp one port.
struct Bench {
    circuit::Network& network;
    const Port& port;
    const RoleNodes& nodes;
    const PortSetting& state;
    double ohm;
    PortEnds ends {};

    /// The node behind a role; a role without a contact ends in the open.
    circuit::Node at(Role role) const { return nodes.contains(role) ? nodes.value(role) : network.addNode(); }

    void bondCommon() const
    {
        if (nodes.contains(Role::Common))
            network.resistor(nodes.value(Role::Common), state.chassis, bondOhm);
    }

    /// A leg of electronics that live on what comes down the lead: behind a capacitor, which keeps that out of them.
    void coupledLeg(Role role, circuit::Node back, circuit::Source source, double volt, double legOhm)
    {
        const circuit::Node contact = at(role);
        const circuit::Node inside = network.addNode();
        const circuit::Node behind = network.addNode();
        network.sameSource(source, inside, back, volt);
        network.capacitor(inside, behind, couplingFarad);
        network.resistor(behind, contact, legOhm);
        ends.legs.push_back({role, inside, contact, legOhm, volt, source});
    }

    /// A leg at `volt` times the source, through `legOhm`. Without a source the leg is only the resistance.
    void leg(Role role, circuit::Source source, double volt, double legOhm)
    {
        const circuit::Node contact = at(role);
        if (source < 0) {
            network.resistor(contact, state.chassis, legOhm);
            ends.legs.push_back({role, state.chassis, contact, legOhm, 0, -1});
            return;
        }
        const circuit::Node inside = network.addNode();
        network.sameSource(source, inside, state.chassis, volt);
        network.resistor(inside, contact, legOhm);
        ends.legs.push_back({role, inside, contact, legOhm, volt, source});
    }

    /// A new signal that stands between no nodes yet; legs take their share of it.
    circuit::Source signal(Role role)
    {
        const circuit::Node unused = network.addNode();
        const circuit::Source source = network.source(unused, circuit::ground);
        ends.drives.push_back({role, source});
        return source;
    }

    /// A source that floats between two nodes behind half the impedance on either side.
    void floatingSource(Role plus, Role minus)
    {
        const circuit::Node a = network.addNode();
        const circuit::Node b = network.addNode();
        const circuit::Source source = network.source(a, b);
        ends.drives.push_back({plus, source});
        const circuit::Node hot = at(plus);
        const circuit::Node cold = at(minus);
        network.resistor(a, hot, ohm / 2);
        network.resistor(b, cold, ohm / 2);
        ends.legs.push_back({plus, a, hot, ohm / 2, 0.5, source});
        ends.legs.push_back({minus, b, cold, ohm / 2, -0.5, source});
    }

    /// Where a headset jack takes in its microphone, and feeds it.
    void microphoneContact()
    {
        const circuit::Node contact = at(Role::Microphone);
        const circuit::Node behind = network.addNode();
        network.capacitor(contact, behind, couplingFarad);
        network.resistor(behind, state.chassis, headsetInputOhm);
        receive(Role::Microphone, contact, state.chassis);
    }

    void receive(Role leg, circuit::Node plus, circuit::Node minus, bool differential = false)
    {
        ends.receivers.push_back({leg, plus, minus, differential});
    }
};

/// The circuits, each puts one kind of port between its contacts.
void twoDrivers(Bench& b);
void servo(Bench& b);
void transformerOut(Bench& b);
void impedanceBalanced(Bench& b);
void groundSensing(Bench& b);
void unbalancedOut(Bench& b);
void stereoOut(Bench& b);
void balancedHeadphoneOut(Bench& b);
void floatingCapsule(Bench& b);
void poweredOut(Bench& b);
void electret(Bench& b);
void pickup(Bench& b);
void piezo(Bench& b);
void speakerOut(Bench& b);
void bridgedSpeakerOut(Bench& b);
void balancedIn(Bench& b);
void microphoneIn(Bench& b);
void transformerIn(Bench& b);
void unbalancedIn(Bench& b);
void stereoIn(Bench& b);
void headphoneLoad(Bench& b);
void twoWireLoad(Bench& b);
void insert(Bench& b);
