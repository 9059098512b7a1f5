// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"

/// One note: when, how long, how high, how loud. Times in samples; the track it is added to is one turn of a loop.
struct Played {
    int start = 0;
    int length = 0;
    double hertz = 0;
    double level = 1;
};

void addKick(Samples& track, int start, double level);
void addSnare(Samples& track, int start, double level);
void addHat(Samples& track, int start, double level);
void addBass(Samples& track, const Played& note);

/// A plucked string, after Karplus and Strong (1983).
void addString(Samples& track, const Played& note, unsigned pick);

/// An electric piano: two sines, one of which bends the other.
void addKey(Samples& track, const Played& note);

/// The first reflections of a small room; `level` against the dry sound.
void addRoom(Samples& track, double level);
