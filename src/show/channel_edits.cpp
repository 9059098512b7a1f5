// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/channel_edits.h"

#include "show/edits.h"
#include "show/repatch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestNumber = 1'000'000; // as in show files

void setNumber(Show& show, const PatchLine& line, int number)
{
    changeLine(show, line, [number](auto& thing) { thing.number = std::min(number, highestNumber); });
}

/// The lines that are not kept go up to the next free number where a kept one has theirs.
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

std::optional<int> numberFrom(const QString& text)
{
    bool fine = false;
    const int number = text.trimmed().toInt(&fine);
    return fine && number >= 0 && number <= highestNumber ? std::optional(number) : std::nullopt;
}

bool putText(Channel& channel, PatchField field, const QString& text)
{
    static const QMap<PatchField, QString Channel::*> members {{PatchField::Name, &Channel::name},
        {PatchField::Player, &Channel::player}, {PatchField::Group, &Channel::group},
        {PatchField::Stand, &Channel::stand}, {PatchField::Mixes, &Channel::mixes},
        {PatchField::ProvidedBy, &Channel::providedBy}, {PatchField::Note, &Channel::note}};
    const auto member = members.constFind(field);
    if (member != members.constEnd())
        channel.**member = text;
    return member != members.constEnd();
}

bool putText(Mix& mix, PatchField field, const QString& text)
{
    static const QMap<PatchField, QString Mix::*> members {{PatchField::Name, &Mix::name},
        {PatchField::ProvidedBy, &Mix::providedBy}, {PatchField::Note, &Mix::note}};
    const auto member = members.constFind(field);
    if (member != members.constEnd())
        mix.**member = text;
    return member != members.constEnd();
}

bool putPhantom(Show& show, const PatchLine& line, const QString& text)
{
    const std::optional<bool> on = yesOrNo(text);
    const PortRef socket = lineSocket(show, line);
    if (!on || (*on && !canPhantom(show, socket)))
        return on && phantomOn(show, socket) == *on;
    if (canPhantom(show, socket) && phantomOn(show, socket) != *on)
        setSwitch(show, socket.device, phantomSwitch(socket.port), *on ? u"on"_s : u"off"_s);
    return true;
}

bool putChecked(Show& show, const PatchLine& line, const QString& text)
{
    const std::optional<bool> on = yesOrNo(text);
    if (on)
        changeLine(show, line, [&on](auto& thing) { thing.lineChecked = *on; });
    return on.has_value();
}

bool putSocket(Show& show, const PatchLine& line, const QString& text, const SocketsByName& sockets)
{
    const QString key = socketKey(text);
    if (!key.isEmpty() && !sockets.contains(key))
        return false;
    repatch(show, line, sockets.value(key));
    return true;
}

/// As setLineText, but nobody makes room for a number yet.
bool putIn(Show& show, const PatchLine& line, PatchField field, const QString& text, const SocketsByName& sockets)
{
    switch (field) {
    case PatchField::Number: {
        const std::optional<int> number = numberFrom(text);
        if (number)
            setNumber(show, line, *number);
        return number.has_value();
    }
    case PatchField::Phantom:
        return putPhantom(show, line, text);
    case PatchField::LineChecked:
        return putChecked(show, line, text);
    case PatchField::Socket:
        return putSocket(show, line, text, sockets);
    default:
        break;
    }
    bool taken = false;
    changeLine(show, line, [&](auto& thing) { taken = putText(thing, field, text); });
    return taken || text.isEmpty();
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

int lastNumber(const Show& show, PatchSide side)
{
    const QList<PatchLine> lines = patchLines(show, side);
    return lines.isEmpty() ? 0 : lineNumber(show, lines.constLast());
}

/// The lines of a paste, with those that have to be added.
QList<PatchLine> linesFor(Show& show, PatchSide side, qsizetype row, qsizetype count, Pasted& pasted)
{
    QList<PatchLine> lines = patchLines(show, side).mid(row, count);
    for (int number = lastNumber(show, side) + 1; lines.size() < count; ++number) {
        lines << addLine(show, side, number, {});
        ++pasted.added;
    }
    return lines;
}

} // namespace

QString socketKey(const QString& name)
{
    return QString(name).replace(QChar::Nbsp, u' ').simplified().toLower();
}

bool setLineText(Show& show, const PatchLine& line, PatchField field, const QString& text, const SocketsByName& sockets)
{
    const bool taken = putIn(show, line, field, text, sockets);
    if (taken && field == PatchField::Number)
        makeRoom(show, {line});
    return taken;
}

Pasted pasteLines(Show& show, PatchSide side, qsizetype row, const QList<std::optional<PatchField>>& fields,
    const QList<QStringList>& block, const SocketsByName& sockets)
{
    Pasted pasted;
    const QList<PatchLine> lines = linesFor(show, side, row, block.size(), pasted);
    QList<PatchLine> numbered;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype column = 0; column < std::min(block[i].size(), fields.size()); ++column) {
            if (!fields[column])
                continue;
            const bool taken = putIn(show, lines[i], *fields[column], block[i][column], sockets);
            pasted.refused += taken ? 0 : 1;
            if (taken && *fields[column] == PatchField::Number)
                numbered << lines[i];
        }
    }
    makeRoom(show, numbered);
    return pasted;
}

void fillDown(Show& show, const QList<PatchLine>& lines, PatchField field, const SocketsByName& sockets)
{
    if (lines.isEmpty() || field == PatchField::Number || field == PatchField::Socket)
        return;
    const QString text = lineText(show, lines.constFirst(), field);
    for (const PatchLine& line : lines.mid(1))
        setLineText(show, line, field, text, sockets);
}

void fillSeries(Show& show, const QList<PatchLine>& lines, PatchField field, const SocketsByName& sockets)
{
    if (lines.isEmpty())
        return;
    if (field == PatchField::Number)
        return renumberLines(show, lines, lineNumber(show, lines.constFirst()));
    static const QRegularExpression ending(u"^(.*?)(\\d{1,6})$"_s);
    const auto match = ending.match(lineText(show, lines.constFirst(), field));
    if (!match.hasMatch())
        return fillDown(show, lines, field, sockets);
    const int first = match.captured(2).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString number = QString::number(first + i).rightJustified(match.captured(2).size(), u'0');
        setLineText(show, lines[i], field, match.captured(1) + number, sockets);
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

void clearFields(Show& show, const QList<PatchLine>& lines, const QList<PatchField>& fields)
{
    for (const PatchLine& line : lines) {
        for (const PatchField field : fields) {
            if (field != PatchField::Number)
                setLineText(show, line, field, {}, {});
        }
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
