// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_words.h"

#include <QCoreApplication>

namespace {

struct StockWords {
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

} // namespace

QString stockLengthsText(const StockLengths& lengths)
{
    QStringList texts;
    if (!lengths.changed.isEmpty())
        texts << StockWords::tr("%n leads got the length of one that is owned.", nullptr, int(lengths.changed.size()));
    if (!lengths.without.isEmpty())
        texts << StockWords::tr("%n found none that is free and long enough, and stay as they were.", nullptr,
            int(lengths.without.size()));
    if (!lengths.unlisted.isEmpty())
        texts << StockWords::tr("%n are of kinds that the stock list does not have.", nullptr,
            int(lengths.unlisted.size()));
    if (texts.isEmpty())
        texts << StockWords::tr("All of them have the length of an owned lead already.");
    return texts.join(QLatin1Char(' '));
}
