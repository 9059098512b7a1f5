// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"
#include "gear/port.h"

#include <QMap>

#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

/// The nodes behind a port's contacts, by what the contacts are there for.
class RoleNodes {
public:
    RoleNodes() { m_nodes.fill(none); }
    RoleNodes(std::initializer_list<std::pair<Role, circuit::Node>> nodes)
        : RoleNodes()
    {
        for (const auto& [role, node] : nodes)
            insert(role, node);
    }

    bool contains(Role role) const { return m_nodes[place(role)] != none; }
    circuit::Node value(Role role, circuit::Node otherwise = circuit::ground) const
    {
        return contains(role) ? m_nodes[place(role)] : otherwise;
    }
    void insert(Role role, circuit::Node node) { m_nodes[place(role)] = node; }

private:
    static constexpr circuit::Node none = -1;
    static std::size_t place(Role role) { return static_cast<std::size_t>(role); }

    std::array<circuit::Node, roleCount> m_nodes {};
};

/// One independent signal that a port sends. Its source is scaled so that 1 V is the rated open-circuit output.
struct Drive {
    Role leg = Role::Hot; ///< Hot for a mono signal; Left, Right, Send
    circuit::Source source = -1;
};

/// One contact's way out of a sending port: the volts behind it and the resistance it comes through.
struct SendingLeg {
    Role role = Role::Hot;
    circuit::Node inside = circuit::ground;
    circuit::Node contact = circuit::ground;
    double ohm = 0;
    double volt = 0; ///< the leg's share of the source, signed
    circuit::Source source = -1; ///< −1 where the leg is driven by nothing, as the cold of an impedance-balanced output
};

/// One signal that a port takes in: the volts between two nodes.
struct Receiver {
    Role leg = Role::Hot;
    circuit::Node plus = circuit::ground;
    circuit::Node minus = circuit::ground;
    bool differential = false; ///< takes one leg minus the other
};

struct PortEnds {
    std::vector<Drive> drives;
    std::vector<SendingLeg> legs;
    std::vector<Receiver> receivers;
    circuit::Source supply = -1; ///< of phantom power and its like; counts at DC alone
};

/// What the port's circuit depends on besides its own figures.
struct PortSetting {
    circuit::Node chassis = circuit::ground;
    bool phantomOn = false; ///< the input feeds what is plugged in
};

/// Which contact plays which role: the circuit's order along the connector's contacts, then the port's own exceptions.
QMap<QString, Role> contactRoles(const Port& port);

/// Puts the port's electronics between its contacts. The same network serves at DC, where coils are wire, capacitors
/// are gaps and the only source that counts is the phantom supply.
PortEnds stamp(circuit::Network& network, const Port& port, const RoleNodes& nodes, const PortSetting& state);

/// True when the circuit is a row of the table.
bool isPortCircuit(const QString& key);

/// Keys of all port circuits, for the file checks.
QStringList portCircuits();

/// True for circuits that send or take a signal on two legs that are meant as one.
bool isBalanced(const Port& port);

/// True for outputs that drive their contacts with electronics: joining two of them makes one push into the other.
bool isDriven(const Port& port);

/// True for ports that a signal comes out of; a headset socket is one, too.
bool sends(const Port& port);

/// True for electronics that run on what comes down the lead, perhaps on a battery as well.
bool livesOnPhantom(const Port& port);
