// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"

/// The hum of mains at 50 Hz, of this RMS.
void addHum(Samples& loop, double level);

/// White noise of this RMS.
void addNoise(Samples& loop, double level, unsigned seed);

/// Rounds what is near the limit and holds it there; true when anything wanted to go beyond.
bool clip(Samples& loop, double limit);
