// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/part_terms.h"

namespace {

const QString freeWord = QStringLiteral(" free");

PartTerm termOf(const QString& text)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const bool isUnless = equals > 1 && text[equals - 1] == QLatin1Char('!');
    if (equals > 0)
        return {text.left(isUnless ? equals - 1 : equals), text.mid(equals + 1), isUnless};
    return text.endsWith(freeWord) ? PartTerm {text.chopped(freeWord.size()), {}, false} : PartTerm {};
}

} // namespace

QList<PartTerm> termsOf(const QString& when, int number)
{
    QList<PartTerm> terms;
    for (const QString& text : when.split(QLatin1String(" & "), Qt::SkipEmptyParts))
        terms << termOf(number > 0 ? QString(text).replace(QLatin1Char('#'), QString::number(number)) : text);
    return terms;
}
