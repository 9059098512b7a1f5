// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/instruments.h"

#include <span>

enum class Vowel { A, E, I, O, U };

/// A sung note.
struct Sung {
    Played note;
    Vowel vowel = Vowel::A;
    bool hissed = false; ///< begins with an S
};

/// Adds a line of notes, one after the other, sung by one voice. The line has to end before the loop does.
void addVoice(Samples& track, std::span<const Sung> line);
