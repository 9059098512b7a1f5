// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/short_name.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastLetters = 3; // of a word, as long as others can give

bool isVowel(QChar c)
{
    return u"aeiouäöüáéíóúàèìòùâêîôû"_s.contains(c.toLower());
}

/// Numbers, and what is as short as one.
bool mustStay(const QString& word)
{
    return word.size() < 2 || std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Takes one letter away; the last vowel after the first letter where there is one.
void shorten(QString& word)
{
    for (qsizetype i = word.size() - 1; i > 0; --i) {
        if (isVowel(word[i])) {
            word.remove(i, 1);
            return;
        }
    }
    word.chop(1);
}

/// The longest word that may give a letter; nullptr where none may.
QString* longest(QStringList& words, qsizetype least)
{
    QString* found = nullptr;
    for (QString& word : words) {
        if (!mustStay(word) && word.size() > least && (!found || word.size() > found->size()))
            found = &word;
    }
    return found;
}

/// Without gaps; a capital says where a word begins.
QString joined(const QStringList& words)
{
    QString all;
    for (const QString& word : words)
        all += word.left(1).toUpper() + word.mid(1);
    return all;
}

} // namespace

QString shortName(const QString& name, const std::function<bool(const QString&)>& fits)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const qsizetype least : {leastLetters, qsizetype(1)}) {
        while (QString* word = longest(words, least)) {
            shorten(*word);
            if (fits(words.join(u' ')))
                return words.join(u' ');
        }
        if (fits(joined(words)))
            return joined(words);
    }
    return {};
}
