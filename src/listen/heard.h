// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "listen/song.h"

/// How one wants to listen.
struct Listening {
    SongPtr song;
    Programme programme = Programme::Song;
    bool asItArrives = true; ///< too soft stays soft; else everything is brought to one loudness
    bool hum = true; ///< what loops and long leads pick up
};

/// What is to be heard, and what the ear should know about it.
struct Heard {
    Sound sound;
    double offDb = 0; ///< how far it arrives above (+) or below (−) where it should
    bool silent = false;
    bool clips = false; ///< it arrives above what the input takes
    bool tamed = false; ///< dangerous in truth; it is not played louder than anything else
};

/// What is heard at these inputs, all of them together: left and right of a stereo input in their ears, one signal in
/// both. Never above −3 dBFS, and at about −18 dBFS RMS where all is well. Reads only its arguments: may run in another
/// thread.
Heard heardAt(const Checked& checked, const QList<PortRef>& inputs, const Listening& listening);

/// What is sent to these inputs, before any lead.
Heard sentTo(const Checked& checked, const QList<PortRef>& inputs, const Listening& listening);

/// Levels of what is played, in dB against full scale.
namespace loudness {
constexpr double usualDb = -18; ///< RMS of what arrives as it should (EBU R 68: −18 dBFS is the alignment level)
constexpr double mostDb = -12; ///< RMS of anything at all
constexpr double peakDb = -3;
} // namespace loudness
