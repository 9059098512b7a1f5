// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/candidates.h"

/// What a box is made for: from which kind of source into which kind of input. Nothing else is tried with it.
struct Purpose {
    const char* function;
    QList<Kind> from;
    QList<Kind> to;
    bool backwards = false; ///< a passive one, fed at its output
    QStringList rules {}; ///< tried for these findings alone; empty: for any
};

/// The row for a box between such a source and such an input, or null. What counts is what a box is first of all: a DI
/// may also isolate, and some can buffer, but nobody buys one for that.
const Purpose* purposeOf(const DeviceType& box, Kind from, Kind to);

/// True when such a box is tried for this finding.
bool isAgainst(const Purpose& purpose, const Finding& finding);

/// True when the box is made for that, fed at its input.
bool isFor(const DeviceType& box, Kind from, Kind to);

/// What a socket is for; one that is only copper takes what the far end of it takes.
Kind wantedKind(const RepairBench& bench, const PortRef& target);

/// What comes out of the faulty link's sending socket, likewise.
Kind sentKind(const RepairBench& bench);

/// Boxes made for this way, those that are owned first, then the generic ones, then the library.
QList<DeviceTypePtr> boxesFor(const RepairBench& bench, Kind from, Kind to);

/// True when electronics carry the signal.
bool isActive(const DeviceType& type);
