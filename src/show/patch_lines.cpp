// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/patch_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T> QList<PatchLine> inOrder(const Store<T>& store)
{
    QList<std::pair<int, PatchLine>> numbered;
    numbered.reserve(store.size());
    store.forEach([&numbered](const T& thing) { numbered.append({thing.number, thing.id}); });
    std::ranges::stable_sort(numbered, {}, &std::pair<int, PatchLine>::first);
    QList<PatchLine> lines;
    for (const auto& [number, line] : numbered)
        lines << line;
    return lines;
}

/// Calls `visit` with the channel or mix, if it is there.
template <class Visit> void look(const Show& show, const PatchLine& line, Visit visit)
{
    const auto* channelId = std::get_if<ChannelId>(&line);
    const Channel* channel = channelId ? show.channels.find(*channelId) : nullptr;
    const Mix* mix = channelId ? nullptr : show.mixes.find(std::get<MixId>(line));
    if (channel)
        visit(*channel);
    else if (mix)
        visit(*mix);
}

QString textOf(const Channel& channel, PatchField field)
{
    switch (field) {
    case PatchField::Number:
        return QString::number(channel.number);
    case PatchField::Name:
        return channel.name;
    case PatchField::Player:
        return channel.player;
    case PatchField::Group:
        return channel.group;
    case PatchField::Stand:
        return channel.stand;
    case PatchField::Mixes:
        return channel.mixes;
    case PatchField::ProvidedBy:
        return channel.providedBy;
    case PatchField::Note:
        return channel.note;
    case PatchField::Phantom:
    case PatchField::Socket:
    case PatchField::LineChecked:
        return {};
    }
    Q_UNREACHABLE();
}

QString textOf(const Mix& mix, PatchField field)
{
    if (field == PatchField::Number)
        return QString::number(mix.number);
    if (field == PatchField::Name)
        return mix.name;
    if (field == PatchField::ProvidedBy)
        return mix.providedBy;
    return field == PatchField::Note ? mix.note : QString();
}

const PortRef& socketOf(const Channel& channel)
{
    return channel.input;
}

const PortRef& socketOf(const Mix& mix)
{
    return mix.output;
}

} // namespace

QList<PatchLine> patchLines(const Show& show, PatchSide side)
{
    return side == PatchSide::Inputs ? inOrder(show.channels) : inOrder(show.mixes);
}

PatchSide sideOf(const PatchLine& line)
{
    return std::holds_alternative<ChannelId>(line) ? PatchSide::Inputs : PatchSide::Outputs;
}

int lineNumber(const Show& show, const PatchLine& line)
{
    int number = 0;
    look(show, line, [&number](const auto& thing) { number = thing.number; });
    return number;
}

QString lineName(const Show& show, const PatchLine& line)
{
    return lineText(show, line, PatchField::Name);
}

PortRef lineSocket(const Show& show, const PatchLine& line)
{
    PortRef socket;
    look(show, line, [&socket](const auto& thing) { socket = socketOf(thing); });
    return socket;
}

QString lineText(const Show& show, const PatchLine& line, PatchField field)
{
    QString text;
    look(show, line, [&](const auto& thing) { text = textOf(thing, field); });
    if (field == PatchField::Phantom && phantomOn(show, lineSocket(show, line)))
        text = u"on"_s;
    if (field == PatchField::LineChecked)
        look(show, line, [&text](const auto& thing) { text = thing.lineChecked ? u"yes"_s : QString(); });
    return text;
}

std::optional<PatchLine> pairedWith(const Show& show, const PatchLine& line)
{
    const auto* id = std::get_if<ChannelId>(&line);
    const Channel* here = id ? show.channels.find(*id) : nullptr;
    std::optional<PatchLine> partner;
    if (!here)
        return partner;
    show.channels.forEach([&](const Channel& other) {
        const bool after = here->linked && other.number == here->number + 1;
        const bool before = !here->linked && other.linked && other.number == here->number - 1;
        if (!partner && (after || before))
            partner = other.id;
    });
    return partner;
}

bool canPhantom(const Show& show, const PortRef& socket)
{
    const Port* port = portOf(show, socket);
    return port && port->direction == Direction::In && port->phantom == Phantom::Supplies
        && port->supply == Supply::P48 && !factsOf(port->supply).always;
}

std::optional<bool> yesOrNo(const QString& text)
{
    static const QStringList yes {u"on"_s, u"yes"_s, u"y"_s, u"x"_s, u"✓"_s, u"1"_s, u"48"_s, u"48v"_s, u"+48"_s,
        u"true"_s, u"ja"_s, u"an"_s, u"ein"_s};
    static const QStringList no {QString(), u"off"_s, u"no"_s, u"n"_s, u"0"_s, u"-"_s, u"–"_s, u"false"_s, u"nein"_s,
        u"aus"_s};
    const QString word = text.toLower().remove(u' ').remove(QChar::Nbsp).trimmed();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}
