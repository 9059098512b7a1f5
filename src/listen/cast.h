// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "listen/song.h"

/// Where in the stereo picture something belongs.
enum class Ear { Both, Left, Right };

/// What one signal plays, and on which side it is meant to be heard.
struct Playing {
    PortRef output;
    Role leg = Role::Hot;
    Blend blend;
    Ear ear = Ear::Both;
};

/// Who plays what: the two sides of a stereo output play the two sides of the song, different gear plays different
/// instruments.
class Cast {
public:
    Cast(const Show& show, const QList<PortRef>& sources, Programme programme);

    const Playing& of(const PortRef& output, Role leg) const;

private:
    void addSocket(const PortRef& output, const Port& port);
    void addPair(const PortRef& left, const PortRef& right);
    Blend soloist();

    Programme m_programme;
    bool m_alone; ///< one output plays the whole
    int m_soloists = 0;
    QList<Playing> m_players;
};

/// What suits the first of these sources: a voice for a microphone, a guitar for a guitar.
Programme usualProgramme(const Show& show, const QList<PortRef>& sources);
