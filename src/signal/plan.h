// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/cable_type.h"
#include "gear/device_type.h"

#include <vector>

/// A device that takes part in an island.
struct PlanBox {
    DeviceTypePtr type;
    std::vector<int> switches; ///< for each switch of the type the place of its position; −1: one it does not have

    bool operator==(const PlanBox&) const = default;
};

/// A socket that takes part: of which box, which of its ports.
struct PlanSocket {
    int box = 0;
    int row = 0; ///< index into the type's ports
    int place = 0; ///< among all sockets of the type, counted ports spelled out
    bool phantomOn = false;

    bool operator==(const PlanSocket&) const = default;
};

/// A plug of a lead in one of the sockets.
struct PlanPlug {
    int end = 0; ///< index into the cable type's ends
    int socket = 0;
    int outMm = 0; ///< how far it is pulled out

    bool operator==(const PlanPlug&) const = default;
};

struct PlanLead {
    CableTypePtr type;
    int lengthMm = 0;
    std::vector<PlanPlug> plugs;

    bool operator==(const PlanLead&) const = default;
};

/// Copper that hangs together, with places in lists where a show has names: all that its answer depends on, and nothing
/// else. Islands with equal plans have one answer.
struct Plan {
    std::vector<PlanBox> boxes;
    std::vector<PlanSocket> sockets;
    std::vector<PlanLead> leads;

    const DeviceType& typeOf(int socket) const { return *boxes[boxOf(socket)].type; }
    const Port& port(int socket) const
    {
        return typeOf(socket).ports[static_cast<size_t>(sockets[static_cast<size_t>(socket)].row)];
    }
    bool isPlugged(int socket) const;
    std::vector<bool> pluggedIn(int box, std::size_t count) const; ///< by place among the sockets of the box's type

    bool operator==(const Plan&) const = default;

private:
    size_t boxOf(int socket) const { return static_cast<size_t>(sockets[static_cast<size_t>(socket)].box); }
};

std::size_t hash(const Plan& plan);

/// What would be: copies of a plan with one thing changed.
Plan withLeadsOf(Plan plan, int totalMm); ///< all leads together shortened to that length; shorter ones stay
Plan withPlugsIn(Plan plan, int lead); ///< its plugs pushed fully in
Plan withType(Plan plan, int box, const DeviceTypePtr& type); ///< another type of the same ports and switches
