// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/loop_reader.h"

/// Where sound comes out of the computer.
class Player {
public:
    virtual ~Player() = default;

    /// Plays a loop on and on; one that plays already goes over to it where it is. False: there is no sound output.
    virtual bool play(SoundPtr sound) = 0;
    virtual void stop() = 0;
};

/// The output the system has chosen; it is looked for when something is played.
std::unique_ptr<Player> makePlayer();
