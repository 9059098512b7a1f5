// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

/// A lead on the way of a signal, with the sockets it comes from and goes to.
struct RunLead {
    CableId lead;
    PortRef from;
    PortRef to;

    bool operator==(const RunLead&) const = default;
};

/// The way of a signal through copper: from an output through leads and passive boxes to an input.
struct Run {
    PortRef from;
    PortRef to;
    QList<RunLead> leads; ///< never empty; two that follow each other meet in a box

    bool operator==(const Run&) const = default;
};

/// All runs of an island, as it is plugged and switched now: signals that are heard at an input, and the copper that
/// brings them. By output, then by input.
QList<Run> runsOf(const Island& island);

/// What hangs together with a socket now, whether a signal comes that way or not.
struct Joined {
    QList<PortRef> sockets;
    QList<CableId> leads;
};
Joined joinedTo(const Island& island, const PortRef& socket);

/// True for two sockets that are one piece of copper: joined inside their box.
bool areJoined(const Island& island, const PortRef& one, const PortRef& other);
