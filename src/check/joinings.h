// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connection.h"

/// A lead or a box that a way needs, and whether it has to be bought.
struct Piece {
    QString type; ///< device or cable type
    QString name;
    int lengthMm = 0; ///< leads only
    bool box = false;
    int count = 1;
    int owned = 0; ///< in stock: long enough, where it is a lead
    int free = 0; ///< of these, not in use in the show
};

/// From one device to the next, with what lies between.
struct Hop {
    QList<CableId> leads;
    DeviceId into;
};

/// One way to join two ports: tried on a copy of the show, solved and checked.
struct Joining {
    QString title; ///< "Stereo DI box at Phone", "Lead XLR"
    QString outcome; ///< what it comes to in a word or two: "as sent", "mono", "do not"
    QStringList tells; ///< what one will hear and what else is done, worst first
    QList<Piece> pieces;
    QList<Finding> findings; ///< that came with it, worst first
    std::optional<Severity> severity; ///< the worst of them
    QList<Hop> hops; ///< the new leads, from the sender on
    bool plain = false; ///< the lead one would take without thinking
    bool inPlace = false; ///< joined like this already
    Checked after; ///< the show with it put in
};

/// True when nothing has to be bought or pulled out elsewhere.
bool isOwned(const Joining& joining);
bool hasBox(const Joining& joining);

/// Ways to join the pair, best first: all well, then what is owned, then few and cheap parts. What does harm or fails
/// is told too, at the end, when it is the plain lead or one that is owned. Reads only its arguments: may run in
/// another thread.
QList<Joining> joinings(const Checked& now, const Pair& pair, const Library& library, Checker& checker);

/// The show with a way put in, without what was there for the trial alone.
Show putIn(const Joining& joining, const Pair& pair);

/// What was taken for granted in judging, as sentences.
QStringList assumptions(const Pair& pair);
