// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"

#include <QByteArray>

/// The sound as a WAV file: stereo, 48 kHz, 24 bit. What is over full scale is cut off.
QByteArray wavFile(const Sound& sound);
