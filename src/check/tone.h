// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/answer.h"

/// Where the treble is 3 dB below 1 kHz for good, in hertz; infinity where that is above 20 kHz.
double trebleHertz(const Curve& gain);

/// Where the bass is 3 dB below 1 kHz for good, in hertz; 0 where that is below 20 Hz.
double bassHertz(const Curve& gain);

/// The resonance of a coil with its lead's capacitance, in hertz; 0 where the curve has no peak. Exact for
/// H = k / (1 + (R + jωL)(1/Rload + jωC)): the real part of 1/H falls with ω² and is zero at the resonance, less the
/// loading.
double resonanceHertz(const Curve& gain);
