// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/patch_lines.h"

/// A line that goes to another socket; its lead and its 48 V go with it.
struct Repatched {
    PatchLine line;
    PortRef from; ///< nothing: it had none
    PortRef to;

    bool operator==(const Repatched&) const = default;
};

/// The sockets of a box or desk that channels listen to or mixes leave by, in its own order.
QList<PortRef> patchSockets(const Show& show, DeviceId box, PatchSide side);

/// Stage boxes and desks with such sockets.
QList<DeviceId> patchBoxes(const Show& show, PatchSide side);

/// Takes the line to the socket. The line that had it gets the old one; where a lead is plugged that no line listens to,
/// nothing is re-plugged.
QList<Repatched> repatch(Show& show, const PatchLine& line, const PortRef& to);

/// How lines are spread over sockets.
struct AssignOptions {
    DeviceId box; ///< nothing: for each line the nearest with free sockets
    bool banks = false; ///< each group begins a bank of eight
    bool stereoOnOdd = true; ///< pairs begin at an odd socket
    bool keepGaps = false; ///< gaps between numbers stay gaps between sockets
};

/// What moves, and what found no room and stays.
struct Assigned {
    QList<Repatched> moves;
    QList<PatchLine> left;
};

/// Takes the lines, in the order of their numbers, to free sockets.
Assigned assignLines(Show& show, const QList<PatchLine>& lines, const AssignOptions& options);
