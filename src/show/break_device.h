// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// How one box becomes several of a smaller type: a 32-way multicore four of eight ways.
struct Breaking {
    DeviceTypePtr piece;
    int pieces = 0;
    int ways = 0; ///< of one piece: the channels that stay together
    QMap<QString, std::pair<int, QString>> places; ///< where each port goes: which piece, which port of it
};

/// Nothing where the type is not several times smaller, or where it cannot stand in.
std::optional<Breaking> breaking(const DeviceType& whole, const DeviceTypePtr& piece);

/// True for boxes of many alike ways: multicores, stage boxes, splitters.
bool canBreak(const DeviceType& type);

/// All that a multicore, stage box or splitter can be broken into, what fits without a rest and in few pieces first.
QList<Breaking> breakings(const DeviceType& whole, const Library& library);

/// What became of a box.
struct Broken {
    QList<DeviceId> pieces; ///< the first is the box itself, changed
    int moved = 0; ///< plugs that went to another piece or port
    QList<CableId> loose; ///< leads with a free end now: no piece has such a port
};

/// Breaks the box. Plugs, channels, mixes, 48 V, switches and labels go with their channel; the pieces are called
/// "A 1–8", "B 9–16", and stand side by side. Where the box hung on a network lead, the pieces are chained.
Broken breakDevice(Show& show, DeviceId id, const Breaking& breaking);
