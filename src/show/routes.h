// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// Digital legs: how channels get from a box to a desk, over one network lead or several.

/// One network lead on the way.
struct RouteLeg {
    CableId lead;
    PortRef from;
    PortRef to;
    Stream stream; ///< as `from` sees it: `out` channels go that way, `in` come back
};

/// The shortest way between a box and a desk: through other boxes in a chain, and through switches.
struct Route {
    DeviceId box;
    DeviceId desk;
    QList<RouteLeg> legs; ///< from the box on, never empty
};

/// The ways from this box to all desks it reaches, the nearest first. Two desks share its preamps: a digital split.
QList<Route> routesFrom(const Show& show, DeviceId box);

/// The ways to this desk from all gear that reaches it, the nearest first; switches on the way are among it.
QList<Route> routesTo(const Show& show, DeviceId desk);

/// The desks that a box reaches over the network, the nearest first.
QList<DeviceId> desksOf(const Show& show, DeviceId box);

/// How many of a box's sockets of this direction have a lead in them: the channels it has to send, or takes back.
int usedSockets(const Show& show, DeviceId box, Direction direction);

/// True for a socket that digital legs begin and end at.
bool isNetworkPort(const Port& port);
