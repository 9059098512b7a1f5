// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTold = 4; ///< moves in one line; the rest are counted

struct PatchWords {
    Q_DECLARE_TR_FUNCTIONS(PatchWords)
};

} // namespace

QString movesText(const Show& before, const Show& after, PatchSide side, const QMap<PortRef, QString>& tags)
{
    QStringList moves;
    for (const PatchLine& line : patchLines(after, side)) {
        const PortRef from = lineSocket(before, line), to = lineSocket(after, line);
        if (!from || from == to)
            continue;
        const QString end = to ? tags.value(to) : PatchWords::tr("no socket");
        moves << PatchWords::tr("%1: %2 → %3").arg(lineName(after, line), tags.value(from), end);
    }
    const qsizetype more = moves.size() - mostTold;
    if (more <= 0)
        return moves.join(u"; "_s);
    return PatchWords::tr("%1; and %n more", nullptr, int(more)).arg(moves.mid(0, mostTold).join(u"; "_s));
}

QString leftOutText(const QList<QStringList>& block, const QList<std::optional<PatchField>>& fields, qsizetype refused)
{
    qsizetype beyond = 0, derived = 0;
    for (const QStringList& row : block) {
        beyond = std::max(beyond, row.size() - fields.size());
        for (qsizetype column = 0; column < std::min(row.size(), fields.size()); ++column)
            derived += !fields[column] && !row[column].isEmpty() ? 1 : 0;
    }
    QStringList texts;
    if (beyond > 0)
        texts << PatchWords::tr("%n columns at the right did not fit into the list.", nullptr, int(beyond));
    if (derived > 0)
        texts << PatchWords::tr("%n cells say what the leads say already, such as the microphone; they stay.", nullptr,
            int(derived));
    if (refused > 0)
        texts << PatchWords::tr("%n cells could not be taken: no number, no such socket, or no 48 V there.", nullptr,
            int(refused));
    if (!texts.isEmpty())
        texts << PatchWords::tr("All of it is still on the clipboard.");
    return texts.join(u' ');
}
