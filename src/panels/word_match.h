// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// A name, and what else may be said of it, made ready to be searched: small letters without accents.
struct Searched {
    QString text;
    qsizetype nameEnd = 0; ///< what follows is said beside the name
    quint64 letters = 0; ///< a bit for each letter in it: what lacks one is out at a glance
};

/// What is looked for: words that must all be found, in any order.
struct Wanted {
    QString text;
    QStringList words;
    quint64 letters = 0;
};

Searched searchable(const QString& name, const QString& beside = {});
Wanted wanted(const QString& typed);

/// How well the text answers, the more the better; 0: not at all. A word that is typed may be the beginning of a word
/// ("kic"), of several ("sb" for "Stage box", "sm58" for "SM 58"), or, as the least, stand somewhere inside ("box").
int matchScore(const Wanted& wanted, const Searched& searched);
