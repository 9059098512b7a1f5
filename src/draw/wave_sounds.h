// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/port.h"
#include "signal/answer.h"

/// A few milliseconds of a made-up sound for each kind of source, as sums of partials.
struct Partial {
    double hertz;
    double size;
    double turn; ///< phase in turns
    double fade = 0; ///< per second
};
using WaveSound = std::vector<Partial>;

/// What one signal is made of, and its name.
struct WaveProgramme {
    QList<const WaveSound*> sounds;
    QString name;
};

WaveProgramme waveProgramme(const Port& port, Role leg);

/// Adds the sound, as it comes through that gain, to the wave; no gain: as it is.
void addSound(std::vector<double>& wave, const WaveSound& sound, const Curve* gain, double share = 1);
