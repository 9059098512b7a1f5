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
constexpr double phantomDrawVolt = 38; // what is left at the pins of a usual load, for turning mA into ohm

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
    CircuitRow {QLatin1StringView("insert"), insertRoles, insert, false, false},
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

PortEnds stamp(Network& network, const Port& port, const RoleNodes& nodes, const PortSetting& state)
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

bool sends(const Port& port)
{
    return port.direction == Direction::Out || (port.direction == Direction::Both && isDriven(port));
}
