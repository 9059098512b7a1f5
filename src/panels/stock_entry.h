// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/stock_need.h"
#include "panels/word_match.h"

/// One thing as people write it: "SM58", "4 × XLR 5 m", "short boom".
struct StockEntry {
    QString key; ///< empty: a lead of which nobody said how long it is
    QString name;
    int lengthMm = 0;
    std::optional<int> count;
};

/// Finds what is meant among the leads, the gear and the stands there are; what is none of these is kept by its words,
/// as stands are.
class StockFinder {
public:
    StockFinder(const Show& show, const Library& library);

    std::optional<StockEntry> find(const QString& typed) const;

    /// A row of a spreadsheet: name, length where it has a unit or stands before the count, count. Nothing where the
    /// row has no count.
    std::optional<StockEntry> read(const QStringList& cells) const;

    const QStringList& choices() const { return m_choices; } ///< to complete what is typed

private:
    /// What can be owned, by a name it has.
    struct Sort {
        Searched name;
        QString shown;
        QString key;
        CableTypePtr lead; ///< null for gear and stands
    };

    void add(const QString& name, const QString& beside, const QString& key, const CableTypePtr& lead = {});
    const Sort* named(const QString& typed) const;
    const Sort* sortOf(const QString& typed) const;

    QList<Sort> m_sorts;
    QStringList m_choices;
};
