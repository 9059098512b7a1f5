// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/stock.h"

enum class StockGroup { Leads, SpecialLeads, Boxes, Microphones, Stands, Gear };

/// One sort of thing: how many the show needs, how many are owned.
struct StockNeed {
    StockGroup group = StockGroup::Gear;
    QString key; ///< as in the stock list
    int lengthMm = 0; ///< leads: what is pulled, a usual or owned length
    int needed = 0;
    std::optional<int> owned; ///< nothing: the list does not say
    int byLonger = 0; ///< of those needed: served by a longer owned lead
    int inUse = 0; ///< of those owned: needed here or for a shorter one
    int missing = 0; ///< as if what the list does not say were none
    bool known = false; ///< the list tells enough of its kind for `missing` to hold
    bool beyond = false; ///< a lead longer than any usual or owned one
    QList<CableId> cables; ///< what needs it
    QList<DeviceId> devices;
    QList<ChannelId> channels;

    int free() const { return owned.value_or(0) - inUse; }
    bool isShort() const { return known && missing > 0; }
};

/// What the show needs and what is owned, by group, name and length. Gear that musicians bring along and what is only
/// drawn is there where the list has it.
QList<StockNeed> stockNeeds(const Show& show, const Library& library);

/// The length to pull for a lead: its own where that is a usual or owned one, else the next owned one, else the next
/// usual one; nothing where none is long enough.
std::optional<int> pulledLength(const CableType& type, const Pieces& owned, int lengthMm);

/// "Shure SM58", "XLR", "short boom"; the key itself where nobody knows the type.
QString stockName(const Show& show, const Library& library, const QString& key);

/// Takes as owned whatever is missing.
void ownWhatIsNeeded(Show& show, const Library& library);
