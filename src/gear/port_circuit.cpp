// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_circuit.h"

#include "gear/port_defaults.h"

#include <algorithm>
#include <array>

namespace {

using circuit::Network;
using circuit::Node;

constexpr double bondOhm = 0.01; // sleeve or pin 1 to the case, AES48: by the shortest way
constexpr double windingLeakOhm = 20e6; // a floating winding to ground, each leg
constexpr double servoTieOhm = 10e3; // common mode of a cross-coupled output, each leg
constexpr double senseOhm = 10e3; // the sensing contact of a ground-cancelling output
constexpr double commonModeOhm = 10e3; // microphone input, each leg, 48 V off
constexpr double chokeHenry = 1e4; // parts supply current from sound
constexpr double couplingFarad = 47e-6; // output capacitor of gear that lives on 48 V
constexpr double phantomDrawVolt = 38; // what is left at the pins of a usual load, for turning mA into ohm

/// All that a circuit function needs to stamp one port.
struct Bench {
    Network& network;
    const Port& port;
    const RoleNodes& nodes;
    const PortState& state;
    double ohm;
    PortEnds ends {};

    /// The node behind a role; a role without a contact ends in the open.
    Node at(Role role) const { return nodes.contains(role) ? nodes.value(role) : network.addNode(); }

    void bondCommon() const
    {
        if (nodes.contains(Role::Common))
            network.resistor(nodes.value(Role::Common), state.chassis, bondOhm);
    }

    /// A leg at `volt` times the source, through `legOhm`. Without a source the leg is only the resistance.
    void leg(Role role, circuit::Source source, double volt, double legOhm)
    {
        const Node contact = at(role);
        if (source < 0) {
            network.resistor(contact, state.chassis, legOhm);
            ends.legs.push_back({role, state.chassis, contact, legOhm, 0, -1});
            return;
        }
        const Node inside = network.addNode();
        network.sameSource(source, inside, state.chassis, volt);
        network.resistor(inside, contact, legOhm);
        ends.legs.push_back({role, inside, contact, legOhm, volt, source});
    }

    /// A new signal that stands between no nodes yet; legs take their share of it.
    circuit::Source signal(Role role)
    {
        const Node unused = network.addNode();
        const circuit::Source source = network.source(unused, circuit::ground);
        ends.drives.push_back({role, source});
        return source;
    }

    /// A source that floats between two nodes behind half the impedance on either side.
    void floatingSource(Role plus, Role minus)
    {
        const Node a = network.addNode();
        const Node b = network.addNode();
        const circuit::Source source = network.source(a, b);
        ends.drives.push_back({plus, source});
        const Node hot = at(plus);
        const Node cold = at(minus);
        network.resistor(a, hot, ohm / 2);
        network.resistor(b, cold, ohm / 2);
        ends.legs.push_back({plus, a, hot, ohm / 2, 0.5, source});
        ends.legs.push_back({minus, b, cold, ohm / 2, -0.5, source});
    }

    void receive(Role leg, Node plus, Node minus, bool differential = false)
    {
        ends.receivers.push_back({leg, plus, minus, differential});
    }
};

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
    for (const auto& [role, volt] : {std::pair {Role::Hot, 0.5}, std::pair {Role::Cold, -0.5}}) {
        const Node contact = b.at(role);
        const Node inside = b.network.addNode();
        const Node behind = b.network.addNode();
        b.network.sameSource(source, inside, b.state.chassis, volt);
        b.network.capacitor(inside, behind, couplingFarad);
        b.network.resistor(behind, contact, b.ohm / 2);
        b.ends.legs.push_back({role, inside, contact, b.ohm / 2, volt, source});
    }
    b.bondCommon();
}

void pickup(Bench& b)
{
    const Node hot = b.at(Role::Hot);
    const Node inside = b.network.addNode();
    const Node coil = b.network.addNode();
    const circuit::Source source = b.network.source(inside, b.state.chassis);
    b.network.resistor(inside, coil, b.ohm);
    b.network.inductor(coil, hot, b.port.inductance ? b.port.inductance->value.value : 3.0);
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
    Node rail = b.state.chassis;
    if (b.state.phantomOn) {
        rail = b.network.addNode();
        b.ends.phantom = b.network.source(rail, b.state.chassis, phantomVolt);
    }
    const double feed = b.state.phantomOn ? phantomFeedOhm : commonModeOhm;
    b.network.resistor(rail, hot, feed);
    b.network.resistor(rail, cold, feed);
    b.network.resistor(hot, cold, 1 / (1 / std::min(b.ohm, 1.9 * feed) - 1 / (2 * feed)));
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
    b.network.resistor(hot, b.state.chassis, b.ohm);
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

/// What is not stated is taken as the usual: a balanced socket for three contacts, an unbalanced one for two.
void unknownOut(Bench& b)
{
    b.nodes.contains(Role::Cold) ? twoDrivers(b) : unbalancedOut(b);
}

void unknownIn(Bench& b)
{
    b.nodes.contains(Role::Cold) ? balancedIn(b) : unbalancedIn(b);
}

void onlyCopper(Bench&) { }

using Roles = std::vector<Role>;
const Roles balancedRoles {Role::Hot, Role::Cold, Role::Common};
const Roles plainRoles {Role::Hot, Role::Common};
const Roles stereoRoles {Role::Left, Role::Right, Role::Common};
const Roles pairRoles {Role::Hot, Role::Cold};

/// One kind of electronics behind a port.
struct CircuitRow {
    const char* key;
    const Roles& roles; ///< dealt out along the connector's contacts
    void (*stamp)(Bench&);
    bool balanced; ///< two legs carry one signal
    bool driven; ///< electronics push the contacts
};

const Roles headphoneRoles {Role::Left, Role::LeftCold, Role::Right, Role::RightCold, Role::Common};
const Roles insertRoles {Role::Send, Role::Return, Role::Common};
const Roles noRoles {};

const std::array rows {
    CircuitRow {"two-drivers", balancedRoles, twoDrivers, true, true},
    CircuitRow {"servo", balancedRoles, servo, true, true},
    CircuitRow {"transformer-out", balancedRoles, transformerOut, true, true},
    CircuitRow {"impedance-balanced", balancedRoles, impedanceBalanced, true, true},
    CircuitRow {"ground-sensing", balancedRoles, groundSensing, true, true},
    CircuitRow {"unbalanced-out", plainRoles, unbalancedOut, false, true},
    CircuitRow {"stereo-out", stereoRoles, stereoOut, false, true},
    CircuitRow {"balanced-headphone-out", headphoneRoles, balancedHeadphoneOut, true, true},
    CircuitRow {"dynamic", balancedRoles, floatingCapsule, true, false},
    CircuitRow {"ribbon", balancedRoles, floatingCapsule, true, false},
    CircuitRow {"condenser", balancedRoles, poweredOut, true, false},
    CircuitRow {"pickup", plainRoles, pickup, false, false},
    CircuitRow {"piezo", plainRoles, piezo, false, false},
    CircuitRow {"speaker-out", pairRoles, speakerOut, false, true},
    CircuitRow {"bridged-speaker-out", pairRoles, bridgedSpeakerOut, true, true},
    CircuitRow {"digital-out", balancedRoles, floatingCapsule, true, true},
    CircuitRow {"coax-out", plainRoles, unbalancedOut, false, true},
    CircuitRow {"unknown-out", balancedRoles, unknownOut, false, true},
    CircuitRow {"balanced-in", balancedRoles, balancedIn, true, false},
    CircuitRow {"mic-in", balancedRoles, microphoneIn, true, false},
    CircuitRow {"transformer-in", balancedRoles, transformerIn, true, false},
    CircuitRow {"unbalanced-in", plainRoles, unbalancedIn, false, false},
    CircuitRow {"hi-z-in", plainRoles, unbalancedIn, false, false},
    CircuitRow {"phono-in", plainRoles, unbalancedIn, false, false},
    CircuitRow {"stereo-in", stereoRoles, stereoIn, false, false},
    CircuitRow {"headphone-load", stereoRoles, headphoneLoad, false, false},
    CircuitRow {"speaker-load", pairRoles, twoWireLoad, false, false},
    CircuitRow {"digital-in", balancedRoles, twoWireLoad, true, false},
    CircuitRow {"coax-in", plainRoles, unbalancedIn, false, false},
    CircuitRow {"unknown-in", balancedRoles, unknownIn, false, false},
    CircuitRow {"insert", insertRoles, insert, false, false},
    CircuitRow {"joint", noRoles, onlyCopper, false, false},
    CircuitRow {"network", noRoles, onlyCopper, false, false},
};

const CircuitRow* findRow(const QString& key)
{
    const auto found
        = std::ranges::find_if(rows, [&key](const CircuitRow& row) { return key == QLatin1String(row.key); });
    return found == rows.end() ? nullptr : &*found;
}

/// The role of the contact at `index` of `count`: roles in order, the shield always on the last contact, except for a
/// headset jack, where the microphone comes after it.
Role dealtRole(const Roles& roles, qsizetype index, qsizetype count)
{
    const auto size = static_cast<qsizetype>(roles.size());
    if (roles.empty())
        return Role::Open;
    if (roles.back() != Role::Common || count == size)
        return index < size ? roles[static_cast<size_t>(index)] : Role::Open;
    const bool headset = count == 4 && roles.front() == Role::Left && size == 3;
    if (headset)
        return std::array {Role::Left, Role::Right, Role::Common, Role::Microphone}[static_cast<size_t>(index)];
    if (index == count - 1)
        return Role::Common;
    return index < size - 1 ? roles[static_cast<size_t>(index)] : Role::Open;
}

/// Supply current as a load that sound does not see.
void drawPhantom(Bench& b)
{
    if (b.port.phantom != Phantom::Needs && b.port.phantom != Phantom::Optional)
        return;
    const double milliampere = b.port.phantomCurrent ? b.port.phantomCurrent->value.value : 4.0;
    const double legOhm = phantomDrawVolt / (std::max(milliampere, 0.1) / 2000);
    for (Role role : {Role::Hot, Role::Cold}) {
        const Node middle = b.network.addNode();
        b.network.inductor(b.at(role), middle, chokeHenry);
        b.network.resistor(middle, b.state.chassis, legOhm);
    }
}

bool livesOnPhantom(const Port& port)
{
    return port.phantom == Phantom::Needs || port.phantom == Phantom::Optional;
}

} // namespace

QMap<QString, Role> contactRoles(const Port& port)
{
    QMap<QString, Role> roles;
    const CircuitRow* row = findRow(port.circuit);
    if (!row || !port.connector)
        return roles;
    const QStringList& contacts = port.connector->contacts;
    for (qsizetype i = 0; i < contacts.size(); ++i)
        roles.insert(contacts[i], dealtRole(row->roles, i, contacts.size()));
    for (auto it = port.roles.cbegin(); it != port.roles.cend(); ++it)
        roles.insert(it.key(), it.value());
    return roles;
}

PortEnds stamp(Network& network, const Port& port, const RoleNodes& nodes, const PortState& state)
{
    Bench bench {network, port, nodes, state, impedanceOhm(port)};
    const CircuitRow* row = findRow(port.circuit);
    if (!row)
        return {};
    const bool powered = row->stamp == twoDrivers && livesOnPhantom(port);
    powered ? poweredOut(bench) : row->stamp(bench);
    drawPhantom(bench);
    return bench.ends;
}

bool isPortCircuit(const QString& key)
{
    return findRow(key) != nullptr;
}

QStringList portCircuits()
{
    QStringList keys;
    for (const CircuitRow& row : rows)
        keys << QString::fromLatin1(row.key);
    return keys;
}

bool isBalanced(const Port& port)
{
    const CircuitRow* row = findRow(port.circuit);
    return row && row->balanced;
}

bool isDriven(const Port& port)
{
    const CircuitRow* row = findRow(port.circuit);
    return row && row->driven;
}

bool sends(const Port& port)
{
    return port.direction == Direction::Out || (port.direction == Direction::Both && isDriven(port));
}
