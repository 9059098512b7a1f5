// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_trial.h"

#include <algorithm>
#include <array>

namespace {

struct Inside {
    const char* circuit;
    Content content = Content::Mono;
};

template <class Answer> struct Row {
    Answer answer;
    Inside inside;
};

constexpr std::array outputs {
    Row<Tracks> {Tracks::Inverted, {"two-drivers"}},
    Row<Tracks> {Tracks::OneEmpty, {"unbalanced-out"}},
    Row<Tracks> {Tracks::Same, {"stereo-out", Content::Same}},
    Row<Tracks> {Tracks::Different, {"stereo-out", Content::Stereo}},
};

constexpr std::array inputs {
    Row<Ring> {Ring::Nothing, {"unbalanced-in"}},
    Row<Ring> {Ring::Heard, {"balanced-in"}},
    Row<Ring> {Ring::OtherSide, {"stereo-in", Content::Stereo}},
};

std::optional<Inside> insideOf(bool output, const PortTrial& trial)
{
    if (trial.clicks == Clicks::One)
        return Inside {output ? "unbalanced-out" : "unbalanced-in"};
    const auto find = [](const auto& rows, auto answer) -> std::optional<Inside> {
        const auto row = std::ranges::find_if(rows, [answer](const auto& each) { return each.answer == answer; });
        return row == rows.end() ? std::nullopt : std::optional(row->inside);
    };
    return output ? find(outputs, trial.tracks) : find(inputs, trial.ring);
}

/// The socket of two contacts in place of one of three, where there is one of its shape.
ConnectorPtr withoutRing(const ConnectorPtr& connector, const Library& library)
{
    QString key = connector ? connector->key : QString();
    return library.connectors.value(key.replace(QLatin1String("-trs-"), QLatin1String("-ts-")), connector);
}

} // namespace

std::optional<Port> identified(Port port, const PortTrial& trial, const Library& library)
{
    const std::optional<Inside> inside = insideOf(port.direction != Direction::In, trial);
    if (!inside)
        return std::nullopt;
    port.circuit = QLatin1String(inside->circuit);
    port.content = inside->content;
    port.roles.clear();
    if (trial.clicks == Clicks::One)
        port.connector = withoutRing(port.connector, library);
    return port;
}
