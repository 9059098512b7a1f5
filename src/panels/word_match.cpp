// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/word_match.h"

#include <algorithm>

namespace {

constexpr int mostPieces = 5; ///< words that one typed word may begin
constexpr int leastInside = 3; ///< letters; fewer stand inside everything

// Points for a typed word, by where it stands.
constexpr int textBegins = 110;
constexpr int wordBegins = 90;
constexpr int wordsBegin = 75;
constexpr int eachPiece = 5;
constexpr int insideWord = 25;
constexpr int wholeWord = 8; ///< on top
constexpr int wholeName = 300; ///< on top of all
constexpr int longest = 60; ///< letters that count against a long text

/// Letters and digits have a bit of their own, the rest share.
int bitOf(ushort code)
{
    if (code >= u'a' && code <= u'z')
        return code - u'a';
    if (code >= u'0' && code <= u'9')
        return 26 + code - u'0';
    return 36 + code % 28;
}

quint64 bitsOf(const QString& text)
{
    quint64 bits = 0;
    for (const QChar letter : text) {
        if (letter != u' ')
            bits |= quint64(1) << bitOf(letter.unicode());
    }
    return bits;
}

QString folded(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
    if (plain)
        return text.toCaseFolded();
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.category() == QChar::Mark_NonSpacing; });
    return letters;
}

/// Digits after letters begin a word too: "sm58".
bool beginsWord(QStringView text, qsizetype at)
{
    if (!text[at].isLetterOrNumber())
        return false;
    if (at == 0 || !text[at - 1].isLetterOrNumber())
        return true;
    return text[at].isDigit() != text[at - 1].isDigit();
}

bool endsWord(QStringView text, qsizetype end)
{
    return end == text.size() || !text[end].isLetterOrNumber();
}

/// The fewest words of the text, from the one at `at` on, whose beginnings put together are the typed word; 0: none.
int piecesFrom(QStringView typed, QStringView text, qsizetype at, int most)
{
    qsizetype same = 0;
    while (same < typed.size() && at + same < text.size() && typed[same] == text[at + same])
        ++same;
    if (same == typed.size())
        return 1;
    if (most == 1)
        return 0;
    for (qsizetype taken = same; taken > 0; --taken) {
        for (qsizetype next = at + taken; next < text.size(); ++next) {
            if (text[next] != typed[taken] || !beginsWord(text, next))
                continue;
            if (const int pieces = piecesFrom(typed.mid(taken), text, next, most - 1))
                return pieces + 1;
        }
    }
    return 0;
}

int pointsAt(QStringView typed, QStringView text, qsizetype at)
{
    const int pieces = piecesFrom(typed, text, at, mostPieces);
    if (pieces == 0)
        return 0;
    if (pieces > 1)
        return wordsBegin - eachPiece * pieces + (at == 0 ? eachPiece : 0);
    const bool whole = endsWord(text, at + typed.size());
    if (at == 0)
        return textBegins + (whole ? wholeWord : 0);
    return wordBegins + (whole ? wholeWord : 0);
}

int points(QStringView typed, QStringView text)
{
    int best = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == typed[0] && beginsWord(text, at))
            best = std::max(best, pointsAt(typed, text, at));
    }
    if (best == 0 && typed.size() >= leastInside && text.contains(typed))
        best = insideWord;
    return best;
}

} // namespace

Searched searchable(const QString& name, const QString& beside)
{
    QString small = folded(name);
    const qsizetype nameEnd = small.size();
    if (!beside.isEmpty())
        small += u' ' + folded(beside);
    const quint64 letters = bitsOf(small);
    return {std::move(small), nameEnd, letters};
}

Wanted wanted(const QString& typed)
{
    const QString small = folded(typed.simplified());
    return {small, small.split(u' ', Qt::SkipEmptyParts), bitsOf(small)};
}

int matchScore(const Wanted& wanted, const Searched& searched)
{
    if (wanted.words.isEmpty() || (wanted.letters & ~searched.letters) != 0)
        return 0;
    int sum = 0;
    for (const QString& word : wanted.words) {
        const int found = points(word, searched.text);
        if (found == 0)
            return 0;
        sum += found;
    }
    const int length = int(std::min<qsizetype>(searched.nameEnd, longest));
    const bool whole = QStringView(searched.text).left(searched.nameEnd) == wanted.text;
    return 10 * sum / int(wanted.words.size()) - length + (whole ? wholeName : 0);
}
