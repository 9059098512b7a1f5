// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"

enum class BayJackType { Trs, Tt, Xlr, Rca };

/// How the jacks of a pair are joined.
enum class BayMode { Half, Full, Open, Parallel, Isolated };

/// A patch bay of two rows as somebody has it or builds it.
struct BayWish {
    static constexpr int mostPairs = 96;

    int pairs = 24;
    BayJackType front = BayJackType::Trs;
    BayJackType rear = BayJackType::Trs;
    BayMode mode = BayMode::Half; ///< of all pairs, until one is set otherwise
};

/// What a jack can be: XLR and RCA have no springs, so nothing is normalled there.
QList<BayMode> modesOf(BayJackType front);

/// The word for a mode in the switches of bays: "half".
QString modeWord(BayMode mode);

/// The type of such a bay; the same wish makes the same type. The upper XLR row sends, the lower one receives.
DeviceType makeBay(const BayWish& wish, const Library& library);
