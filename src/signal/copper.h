// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"
#include "gear/port_circuit.h"
#include "signal/arrival.h"

/// A port of an island with what was stamped for it.
struct StampedPort {
    PortRef ref;
    const Port* port = nullptr;
    PortEnds ends;
    RoleNodes nodes;
    QMap<QString, circuit::Node> contacts;
};

/// A case and its way to earth.
struct StampedChassis {
    DeviceId device;
    circuit::Node node = circuit::ground;
    circuit::Source earth = -1; ///< volts between this earth and the others'; −1 where there is none
};

/// A contact of a plug on a lead.
struct StampedContact {
    CableId cable;
    QString name; ///< "end.contact"
    circuit::Node node = circuit::ground;
};

/// The network of one island.
struct Copper {
    circuit::Network network;
    std::vector<StampedPort> ports;
    std::vector<StampedChassis> chassis;
    std::vector<StampedContact> leadContacts;
    std::vector<std::pair<circuit::Node, circuit::Node>> wires; ///< both ends of every wire in a lead
};

/// What hangs together: ports and cables, without any answer yet.
struct IslandParts {
    QList<PortRef> ports;
    QList<CableId> cables;
};

/// Splits the show into islands of joined copper. Active gear separates them, passive boxes do not.
std::vector<IslandParts> findIslands(const Show& show);

/// Puts an island together: contacts that touch become one node, wires become resistance and capacitance.
/// With `allEarthed` every case stands on mains earth: the question of how well the link rejects hum.
Copper buildCopper(const Show& show, const IslandParts& parts, bool allEarthed = false);
