// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/stock_need.h"
#include "report/patch_list.h"
#include "report/table.h"

/// One sort of thing to take along.
struct PullRow {
    QString name;
    int lengthMm = 0; ///< leads only
    LeadPlug from, to; ///< leads only
    bool plugsTell = false; ///< no other lead on the list has the same plugs
    QString usedFor; ///< channels and mixes, else what it is called in the show
    int needed = 0;
    int spare = 0; ///< of those that are owned and free
    std::optional<int> owned;
    int missing = 0;
    bool known = false; ///< the stock list tells enough to say what is missing
    int byLonger = 0;
    bool beyond = false; ///< longer than any usual or owned lead
};

/// What lies together in the store.
struct PullSection {
    StockGroup group = StockGroup::Gear;
    QList<PullRow> rows;
};

/// What the show needs from the store.
QList<PullSection> pullList(const Show& show, const PatchRows& patch);

QString sectionName(StockGroup group);
Table pullTable(const QList<PullSection>& sections);
