// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_circuit.h"

#include "gear/port_bench.h"
#include "gear/port_defaults.h"

#include <algorithm>
#include <array>

using circuit::Network;
using circuit::Node;

namespace {

constexpr double chokeHenry = 1e4; // parts supply current from sound

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
    QLatin1StringView key;
    const Roles& roles; ///< dealt out along the connector's contacts
    void (*stamp)(Bench&);
    bool balanced; ///< two legs carry one signal
    bool driven; ///< electronics push the contacts
};

const Roles headphoneRoles {Role::Left, Role::LeftCold, Role::Right, Role::RightCold, Role::Common};
const Roles insertRoles {Role::Send, Role::Return, Role::Common};
const Roles noRoles {};

const std::array rows {
    CircuitRow {QLatin1StringView("two-drivers"), balancedRoles, twoDrivers, true, true},
    CircuitRow {QLatin1StringView("servo"), balancedRoles, servo, true, true},
    CircuitRow {QLatin1StringView("transformer-out"), balancedRoles, transformerOut, true, true},
    CircuitRow {QLatin1StringView("impedance-balanced"), balancedRoles, impedanceBalanced, true, true},
    CircuitRow {QLatin1StringView("ground-sensing"), balancedRoles, groundSensing, true, true},
    CircuitRow {QLatin1StringView("unbalanced-out"), plainRoles, unbalancedOut, false, true},
    CircuitRow {QLatin1StringView("stereo-out"), stereoRoles, stereoOut, false, true},
    CircuitRow {QLatin1StringView("balanced-headphone-out"), headphoneRoles, balancedHeadphoneOut, true, true},
    CircuitRow {QLatin1StringView("dynamic"), balancedRoles, floatingCapsule, true, false},
    CircuitRow {QLatin1StringView("ribbon"), balancedRoles, floatingCapsule, true, false},
    CircuitRow {QLatin1StringView("condenser"), balancedRoles, poweredOut, true, false},
    CircuitRow {QLatin1StringView("electret"), plainRoles, electret, false, false},
    CircuitRow {QLatin1StringView("pickup"), plainRoles, pickup, false, false},
    CircuitRow {QLatin1StringView("piezo"), plainRoles, piezo, false, false},
    CircuitRow {QLatin1StringView("speaker-out"), pairRoles, speakerOut, false, true},
    CircuitRow {QLatin1StringView("bridged-speaker-out"), pairRoles, bridgedSpeakerOut, true, true},
    CircuitRow {QLatin1StringView("digital-out"), balancedRoles, floatingCapsule, true, true},
    CircuitRow {QLatin1StringView("coax-out"), plainRoles, unbalancedOut, false, true},
    CircuitRow {QLatin1StringView("unknown-out"), balancedRoles, unknownOut, false, true},
    CircuitRow {QLatin1StringView("balanced-in"), balancedRoles, balancedIn, true, false},
    CircuitRow {QLatin1StringView("mic-in"), balancedRoles, microphoneIn, true, false},
    CircuitRow {QLatin1StringView("transformer-in"), balancedRoles, transformerIn, true, false},
    CircuitRow {QLatin1StringView("unbalanced-in"), plainRoles, unbalancedIn, false, false},
    CircuitRow {QLatin1StringView("hi-z-in"), plainRoles, unbalancedIn, false, false},
    CircuitRow {QLatin1StringView("phono-in"), plainRoles, unbalancedIn, false, false},
    CircuitRow {QLatin1StringView("stereo-in"), stereoRoles, stereoIn, false, false},
    CircuitRow {QLatin1StringView("headphone-load"), stereoRoles, headphoneLoad, false, false},
    CircuitRow {QLatin1StringView("speaker-load"), pairRoles, twoWireLoad, false, false},
    CircuitRow {QLatin1StringView("digital-in"), balancedRoles, twoWireLoad, true, false},
    CircuitRow {QLatin1StringView("coax-in"), plainRoles, unbalancedIn, false, false},
    CircuitRow {QLatin1StringView("unknown-in"), balancedRoles, unknownIn, false, false},
    CircuitRow {QLatin1StringView("insert"), insertRoles, insert, false, true},
    CircuitRow {QLatin1StringView("joint"), noRoles, onlyCopper, false, false},
    CircuitRow {QLatin1StringView("network"), noRoles, onlyCopper, false, false},
};

const CircuitRow* findRow(const QString& key)
{
    const auto found
        = std::ranges::find_if(rows, [&key](const CircuitRow& row) { return key == row.key; });
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

/// A resistance that only DC passes; it stands at the contact, so that its current is the contact's.
void passDc(Bench& b, Node contact, Node other, double ohm)
{
    const Node middle = b.network.addNode();
    b.network.resistor(contact, middle, ohm);
    b.network.inductor(middle, other, chokeHenry);
}

/// The contact of a headset that its microphone is on, else the hot one.
Node poweredContact(Bench& b)
{
    return b.nodes.contains(Role::Microphone) ? b.at(Role::Microphone) : b.at(Role::Hot);
}

/// Supply current as a load that sound does not see.
void drawPower(Bench& b)
{
    const SupplyFacts facts = factsOf(b.port.supply);
    const double stated = b.port.phantomCurrent ? b.port.phantomCurrent->value.value : facts.milliampere;
    const double ohm = facts.drawVolt / (std::max(stated, 0.1) / 1000);
    switch (b.port.supply) {
    case Supply::TPower:
        passDc(b, b.at(Role::Hot), b.at(Role::Cold), ohm);
        break;
    case Supply::PlugIn:
        passDc(b, poweredContact(b), b.nodes.value(Role::Common, b.state.chassis), ohm);
        break;
    case Supply::P48:
    case Supply::P24:
    case Supply::P12:
    case Supply::Aes42:
        passDc(b, b.at(Role::Hot), b.state.chassis, 2 * ohm);
        passDc(b, b.at(Role::Cold), b.state.chassis, 2 * ohm);
    }
}

/// Feeds what is plugged in, where the circuit itself does not.
void supplyPower(Bench& b)
{
    const SupplyFacts facts = factsOf(b.port.supply);
    const Node rail = b.network.addNode();
    if (b.port.supply == Supply::TPower) {
        const Node other = b.network.addNode();
        b.ends.supply = b.network.source(rail, other, facts.volt);
        passDc(b, b.at(Role::Hot), rail, facts.feedOhm);
        passDc(b, b.at(Role::Cold), other, facts.feedOhm);
        return;
    }
    b.ends.supply = b.network.source(rail, b.state.chassis, facts.volt);
    if (b.port.supply == Supply::PlugIn) {
        passDc(b, poweredContact(b), rail, facts.feedOhm);
        return;
    }
    passDc(b, b.at(Role::Hot), rail, facts.feedOhm);
    passDc(b, b.at(Role::Cold), rail, facts.feedOhm);
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

PortEnds stamp(Network& network, const Port& port, const RoleNodes& nodes, const PortSetting& state)
{
    Bench bench {network, port, nodes, state, impedanceOhm(port)};
    const CircuitRow* row = findRow(port.circuit);
    if (!row)
        return {};
    const bool powered = row->stamp == twoDrivers && livesOnPhantom(port);
    powered ? poweredOut(bench) : row->stamp(bench);
    if (livesOnPhantom(port))
        drawPower(bench);
    if (state.phantomOn && port.phantom == Phantom::Supplies && bench.ends.supply < 0)
        supplyPower(bench);
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
        keys << row.key;
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

bool livesOnPhantom(const Port& port)
{
    return port.phantom == Phantom::Needs || port.phantom == Phantom::Optional;
}

bool sends(const Port& port)
{
    return port.direction == Direction::Out || (port.direction == Direction::Both && isDriven(port));
}
