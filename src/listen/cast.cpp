// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/cast.h"

#include <algorithm>

namespace {

/// Who comes on, one source after the other.
constexpr std::array<std::array<Blend, 4>, programmes.size()> order {{
    {blends::keys, blends::guitar, blends::voice, blends::rhythm},
    {blends::voice, blends::guitar, blends::keys, blends::rhythm},
    {blends::guitar, blends::keys, blends::voice, blends::rhythm},
}};

/// What a single source plays.
Blend whole(Programme programme)
{
    switch (programme) {
    case Programme::Song:
        return blends::mono;
    case Programme::Voice:
        return blends::voice;
    case Programme::Guitar:
        return blends::guitar;
    }
    return {};
}

bool isMono(const Port& port)
{
    return port.content == Content::Mono && port.kind != Kind::Microphone && port.kind != Kind::Instrument;
}

} // namespace

Cast::Cast(const Show& show, const QList<PortRef>& sources, Programme programme)
    : m_programme(programme)
    , m_alone(sources.size() <= 1)
{
    const bool pair = programme == Programme::Song && sources.size() == 2 && sources[0].device == sources[1].device
        && isMono(*portOf(show, sources[0])) && isMono(*portOf(show, sources[1]));
    if (pair) {
        addPair(sources[0], sources[1]);
        return;
    }
    for (const PortRef& output : sources)
        addSocket(output, *portOf(show, output));
}

void Cast::addPair(const PortRef& left, const PortRef& right)
{
    m_players << Playing {left, Role::Hot, blends::left, Ear::Left}
              << Playing {right, Role::Hot, blends::right, Ear::Right};
}

void Cast::addSocket(const PortRef& output, const Port& port)
{
    const bool song = m_programme == Programme::Song;
    const Blend one = whole(m_programme);
    m_players << Playing {output, Role::Microphone, blends::voice, Ear::Both};
    switch (port.content) {
    case Content::Stereo:
        m_players << Playing {output, Role::Left, song ? blends::left : one, Ear::Left}
                  << Playing {output, Role::Right, song ? blends::right : one, Ear::Right};
        return;
    case Content::Apart:
        m_players << Playing {output, Role::Left, blends::keys, Ear::Left}
                  << Playing {output, Role::Right, blends::guitar, Ear::Right};
        return;
    case Content::Same:
    case Content::Mono:
        m_players << Playing {output, Role::Hot, m_alone ? one : soloist(), Ear::Both};
    }
}

Blend Cast::soloist()
{
    const auto& players = order[static_cast<size_t>(m_programme)];
    return players[static_cast<size_t>(m_soloists++) % players.size()];
}

const Playing& Cast::of(const PortRef& output, Role leg) const
{
    static const Playing nobody;
    const Playing* found = &nobody;
    for (const Playing& player : m_players) {
        if (player.output != output)
            continue;
        if (player.leg == leg)
            return player;
        if (player.leg != Role::Microphone && leg != Role::Microphone)
            found = &player;
    }
    return *found;
}

Programme usualProgramme(const Show& show, const QList<PortRef>& sources)
{
    const Port* port = sources.isEmpty() ? nullptr : portOf(show, sources.first());
    if (port && port->kind == Kind::Microphone)
        return Programme::Voice;
    return port && port->kind == Kind::Instrument && port->content == Content::Mono ? Programme::Guitar
                                                                                    : Programme::Song;
}
