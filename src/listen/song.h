// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>

/// What one can hear through a lead.
enum class Programme {
    Song, ///< voice, bass and drums in the middle, a guitar on the left, keys on the right
    Voice,
    Guitar,
};
inline constexpr std::array programmes {Programme::Song, Programme::Voice, Programme::Guitar};

/// "song", "voice", "guitar": as on the command line.
QString key(Programme programme);
std::optional<Programme> programmeFromKey(const QString& key);

/// Four bars made by the program itself, instrument by instrument; the same every time.
struct Song {
    Samples voice;
    Samples bass;
    Samples drums;
    Samples guitar;
    Samples keys;
};
using SongPtr = std::shared_ptr<const Song>;

constexpr int songLength = 10 * sampleRate; ///< samples: 16 beats at 96 a minute, and a whole number of turns of hum

SongPtr makeSong();

/// How much of each instrument there is in a signal.
struct Blend {
    float voice = 0;
    float bass = 0;
    float drums = 0;
    float guitar = 0;
    float keys = 0;

    bool operator==(const Blend&) const = default;
};

namespace blends {
constexpr Blend left {1, 1, 1, 1, 0};
constexpr Blend right {1, 1, 1, 0, 1};
constexpr Blend mono {1, 1, 1, 0.5F, 0.5F};
constexpr Blend voice {1, 0, 0, 0, 0};
constexpr Blend rhythm {0, 1, 1, 0, 0};
constexpr Blend guitar {0, 0, 0, 1, 0};
constexpr Blend keys {0, 0, 0, 0, 1};
} // namespace blends

/// The instruments together, as loud as they stand to each other. `left` and `right` have an RMS of about 1.
Samples mixed(const Song& song, const Blend& blend);
