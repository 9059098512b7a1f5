// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/line_text.h"

#include "show/channel_edits.h"
#include "show/edits.h"
#include "show/repatch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberFrom(const QString& text)
{
    bool fine = false;
    const int number = text.trimmed().toInt(&fine);
    return fine && number >= 0 && number <= highestLineNumber ? std::optional(number) : std::nullopt;
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

int lastNumber(const Show& show, PatchSide side)
{
    const QList<PatchLine> lines = patchLines(show, side);
    return lines.isEmpty() ? 0 : lineNumber(show, lines.constLast());
}

/// The lines of a paste, with those that have to be added.
QList<PatchLine> linesFor(Show& show, PatchSide side, qsizetype row, qsizetype count, Pasted& pasted)
{
    const QList<PatchLine> lines = patchLines(show, side).mid(row, count);
    pasted.added = count - lines.size();
    return lines + insertLines(show, side, lastNumber(show, side) + 1, pasted.added);
}

/// The sockets after the first line's go to the others, one by one; who has them gets theirs.
void fillSockets(Show& show, const QList<PatchLine>& lines)
{
    const PortRef first = lineSocket(show, lines.constFirst());
    const QList<PortRef> sockets = patchSockets(show, first.device, sideOf(lines.constFirst()));
    const qsizetype at = sockets.indexOf(first);
    for (qsizetype i = 1; at >= 0 && i < lines.size() && at + i < sockets.size(); ++i)
        repatch(show, lines[i], sockets[at + i]);
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
    if (field == PatchField::Socket)
        return fillSockets(show, lines);
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

void clearFields(Show& show, const QList<PatchLine>& lines, const QList<PatchField>& fields)
{
    for (const PatchLine& line : lines) {
        for (const PatchField field : fields) {
            if (field != PatchField::Number)
                setLineText(show, line, field, {}, {});
        }
    }
}
