// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <optional>

/// What is owned, and leads taken from it. Lengths are millimetres; gear and stands have the length 0.

/// Stands are owned by the words that channels have for them. In the stock list they stand as "stand:short boom".
QString standKey(const QString& stand);
QString standOf(const QString& key); ///< "short boom"; empty for a type of gear or lead
bool isStand(const QString& text); ///< false for an empty one, "none" and its like

/// True when the list says something about gear or leads: else nobody knows what of these is owned.
bool listsGear(const Show& show);

/// How many are owned; nothing where the list does not say.
std::optional<int> ownedCount(const Show& show, const QString& key, int lengthMm);

/// Says how many are owned; with nothing the list no longer says.
void setOwned(Show& show, const QString& key, int lengthMm, std::optional<int> count);

/// Pieces by length.
using Pieces = QMap<int, int>;
Pieces ownedPieces(const Show& show, const QString& key);

/// Which owned leads serve for which needed ones.
struct Shares {
    QMap<int, Pieces> taken; ///< by needed length: how many of each owned length
    Pieces missing; ///< by needed length
};

/// Gives as many needed leads as possible an owned one that is long enough: the same length first, then the longest
/// need first, the shortest that will do.
Shares shareOut(const Pieces& needed, const Pieces& owned);

int longestSensible(int leastMm); ///< who needs 3 m does not lay 20

/// The shortest owned length that is long enough and sensible, whether or not others use it; 0: none.
int ownedLength(const Show& show, const QString& type, int leastMm);

/// The length for a new lead of that way: an owned one, else the next usual one.
int leadLength(const Show& show, const CableType& type, int wayMm);
int leadLength(const Show& show, const CableType& type, QPoint from, QPoint to);

/// What came of giving leads the lengths of owned ones.
struct StockLengths {
    QList<CableId> changed;
    QList<CableId> without; ///< none that is free is long enough
    QList<CableId> unlisted; ///< the list has no lead of the type
};

/// Gives each of the leads the length of an owned one that no other lead needs. Those without keep theirs.
StockLengths takeLengthsFromStock(Show& show, const QList<CableId>& leads);
