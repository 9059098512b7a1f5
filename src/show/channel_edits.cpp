// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/channel_edits.h"

#include <QSet>

#include <algorithm>

namespace {

/// First halves of stereo pairs with their second.
QList<std::pair<PatchLine, PatchLine>> pairsIn(const Show& show, PatchSide side)
{
    QList<std::pair<PatchLine, PatchLine>> pairs;
    const QList<PatchLine> lines = patchLines(show, side);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const auto* id = std::get_if<ChannelId>(&lines[i]);
        if (id && show.channels.find(*id)->linked && lineNumber(show, lines[i + 1]) == lineNumber(show, lines[i]) + 1)
            pairs.append({lines[i], lines[i + 1]});
    }
    return pairs;
}

/// Second halves follow their first where the way things were moved has parted them.
void keepPairs(Show& show, const QList<std::pair<PatchLine, PatchLine>>& pairs)
{
    for (const auto& [first, second] : pairs) {
        const int number = lineNumber(show, first) + 1;
        if (lineNumber(show, second) == number)
            continue;
        setNumber(show, second, number);
        makeRoom(show, {first, second});
    }
}

PatchLine addLine(Show& show, PatchSide side, int number, const QString& name)
{
    const quint32 id = ++show.lastId;
    if (side == PatchSide::Inputs) {
        Channel channel;
        channel.id.value = id;
        channel.number = number;
        channel.name = name;
        show.channels.insert(channel);
        return channel.id;
    }
    Mix mix;
    mix.id.value = id;
    mix.number = number;
    mix.name = name;
    show.mixes.insert(mix);
    return mix.id;
}

} // namespace

void setNumber(Show& show, const PatchLine& line, int number)
{
    changeLine(show, line, [number](auto& thing) { thing.number = std::min(number, highestLineNumber); });
}

void makeRoom(Show& show, const QList<PatchLine>& kept)
{
    if (kept.isEmpty())
        return;
    QSet<int> taken;
    for (const PatchLine& line : kept)
        taken.insert(lineNumber(show, line));
    for (const PatchLine& line : patchLines(show, sideOf(kept.constFirst()))) {
        int number = lineNumber(show, line);
        if (kept.contains(line) || !taken.contains(number))
            continue;
        while (taken.contains(number))
            ++number;
        taken.insert(number);
        setNumber(show, line, number);
    }
}

void moveLines(Show& show, const QList<PatchLine>& lines, qsizetype row)
{
    if (lines.isEmpty())
        return;
    const PatchSide side = sideOf(lines.constFirst());
    const QList<PatchLine> before = patchLines(show, side);
    const auto pairs = pairsIn(show, side);
    QSet<qsizetype> moving;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const std::optional<PatchLine> partner = pairedWith(show, before[i]);
        if (lines.contains(before[i]) || (partner && lines.contains(*partner)))
            moving.insert(i);
    }
    const bool partsPair = std::ranges::any_of(
        pairs, [&](const auto& pair) { return row > 0 && row < before.size() && pair.second == before[row]; });
    row = std::clamp<qsizetype>(partsPair ? row + 1 : row, 0, before.size());
    QList<PatchLine> upper, moved, lower;
    for (qsizetype i = 0; i < before.size(); ++i)
        (moving.contains(i) ? moved : i < row ? upper : lower) << before[i];
    QList<int> numbers;
    for (const PatchLine& line : before)
        numbers << lineNumber(show, line);
    const QList<PatchLine> after = upper + moved + lower;
    for (qsizetype i = 0; i < after.size(); ++i)
        setNumber(show, after[i], numbers[i]);
    keepPairs(show, pairs);
}

void renumberLines(Show& show, const QList<PatchLine>& lines, int first)
{
    for (const PatchLine& line : lines)
        setNumber(show, line, first++);
    makeRoom(show, lines);
}

QList<PatchLine> insertLines(Show& show, PatchSide side, int number, qsizetype count, const QString& name)
{
    QList<PatchLine> added;
    for (qsizetype i = 0; i < count; ++i)
        added << addLine(show, side, number + int(i), name);
    makeRoom(show, added);
    return added;
}

void removeLines(Show& show, const QList<PatchLine>& lines)
{
    for (const PatchLine& line : lines) {
        if (const auto* channel = std::get_if<ChannelId>(&line))
            show.channels.remove(*channel);
        else
            show.mixes.remove(std::get<MixId>(line));
    }
}

qsizetype setLinked(Show& show, const QList<PatchLine>& lines, bool linked)
{
    qsizetype changed = 0;
    QSet<quint32> seconds; // whoever is the second half already begins no pair
    const QList<PatchLine> all = patchLines(show, PatchSide::Inputs);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        const ChannelId id = std::get<ChannelId>(all[i]);
        const bool both = lines.contains(all[i]) && (lines.size() == 1 || lines.contains(all[i + 1]));
        const bool either = lines.contains(all[i]) || lines.contains(all[i + 1]);
        const bool follows = lineNumber(show, all[i + 1]) == lineNumber(show, all[i]) + 1;
        const bool was = show.channels.find(id)->linked;
        const bool fits = linked ? both && follows && !seconds.contains(id.value) : either;
        if (was != linked && fits) {
            show.channels.update(id, [linked](Channel& channel) { channel.linked = linked; });
            ++changed;
        }
        if (show.channels.find(id)->linked)
            seconds.insert(std::get<ChannelId>(all[i + 1]).value);
    }
    return changed;
}
