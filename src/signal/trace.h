// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/run.h"

#include <QSet>

/// The way of a signal through the show: all it passes between where it begins and where it ends.
struct Trace {
    QSet<DeviceId> devices;
    QSet<CableId> cables;
    QList<PortRef> sources; ///< the outputs it begins at, ascending
    QList<PortRef> ends; ///< the inputs it ends in, ascending
    QList<Run> runs; ///< from gear to gear
    QList<DeviceId> chain; ///< the gear from the first source to the first end
};

/// Follows what travels there in both directions, through boxes and through gear that passes it on.
Trace traceLead(const Analysis& analysis, CableId lead);
Trace tracePort(const Analysis& analysis, const PortRef& port);

/// Follows what comes into the device back to where it begins, and what leaves it to where it ends.
Trace traceDevice(const Analysis& analysis, DeviceId device);

/// The input whose signal comes out at this port; nothing where the signal begins there.
PortRef followedInput(const Show& show, const PortRef& output);

/// The outputs of the same device that send on what comes in here.
QList<PortRef> followersOf(const Show& show, const PortRef& input);

/// The runs that lead from a source of the trace to one of its ends, through gear that passes the signal on; empty
/// where none do.
QList<Run> runsBetween(const Trace& trace, const Show& show, const PortRef& source, const PortRef& end);
