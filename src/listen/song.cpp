// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/song.h"

#include "listen/instruments.h"
#include "listen/sung.h"

#include <cmath>

namespace {

constexpr int beat = songLength / 16;
constexpr int eighth = beat / 2;
constexpr int bars = 4;
constexpr int bar = 4 * beat;

/// Of a key of the piano: 69 is A at 440 Hz.
double hertzOf(int key)
{
    return 440 * std::pow(2.0, (key - 69) / 12.0);
}

int at(double beats)
{
    return static_cast<int>(beats * beat);
}

/// A minor, F, C, G: what is under the tune in each bar.
struct Chord {
    int bass;
    std::array<int, 5> strings; ///< low to high
    std::array<int, 4> keys;
};
constexpr std::array<Chord, bars> chords {{
    {33, {45, 52, 57, 60, 64}, {60, 64, 67, 72}},
    {29, {41, 53, 57, 60, 65}, {57, 60, 64, 69}},
    {36, {48, 52, 55, 60, 64}, {55, 60, 64, 71}},
    {31, {43, 50, 55, 59, 67}, {59, 62, 67, 69}},
}};

Samples playDrums()
{
    Samples track(songLength);
    for (int n = 0; n < bars; ++n) {
        const double first = 4.0 * n;
        for (const double beats : {0.0, 2.5})
            addKick(track, at(first + beats), 1);
        if (n % 2 == 1)
            addKick(track, at(first + 3.75), 0.6);
        for (const double beats : {1.0, 3.0})
            addSnare(track, at(first + beats), 0.5);
        for (int half = 0; half < 8; ++half)
            addHat(track, n * bar + half * eighth, half % 2 == 0 ? 0.07 : 0.12);
    }
    return track;
}

Samples playBass()
{
    struct Step {
        double beats, length;
        int above; ///< semitones above the chord's own note
    };
    constexpr std::array<Step, 5> steps {{{0, 1.4, 0}, {1.5, 0.45, 0}, {2, 0.45, 7}, {2.5, 0.9, 0}, {3.5, 0.45, 12}}};
    Samples track(songLength);
    for (int n = 0; n < bars; ++n) {
        for (const Step& step : steps)
            addBass(track,
                {at(4.0 * n + step.beats), at(step.length), hertzOf(chords[static_cast<size_t>(n)].bass + step.above),
                    1});
    }
    return track;
}

Samples playGuitar()
{
    struct Strum {
        double beats, length;
        bool up;
    };
    constexpr std::array<Strum, 6> strums {
        {{0, 1, false}, {1, 0.5, false}, {1.5, 1, true}, {2.5, 0.5, true}, {3, 0.5, false}, {3.5, 0.5, true}}};
    constexpr int spread = sampleRate * 13 / 1000; // from string to string
    Samples track(songLength);
    unsigned pick = 100;
    for (int n = 0; n < bars; ++n) {
        const Chord& chord = chords[static_cast<size_t>(n)];
        for (const Strum& strum : strums) {
            const int strings = strum.up ? 3 : 5;
            for (int i = 0; i < strings; ++i) {
                const int string = strum.up ? 4 - i : i;
                addString(track,
                    {at(4.0 * n + strum.beats) + i * spread, at(strum.length + 0.08),
                        hertzOf(chord.strings[static_cast<size_t>(string)]), strum.up ? 0.55 : 0.8},
                    ++pick);
            }
        }
    }
    addRoom(track, 0.16);
    return track;
}

Samples playKeys()
{
    struct Stab {
        double beats, length, level;
    };
    constexpr std::array<Stab, 3> stabs {{{0.5, 1.4, 0.6}, {2, 0.4, 0.8}, {2.75, 1.2, 0.7}}};
    Samples track(songLength);
    for (int n = 0; n < bars; ++n) {
        for (const Stab& stab : stabs) {
            for (const int tone : chords[static_cast<size_t>(n)].keys)
                addKey(track, {at(4.0 * n + stab.beats), at(stab.length), hertzOf(tone), stab.level});
        }
    }
    addRoom(track, 0.2);
    return track;
}

Samples singVerse()
{
    struct Word {
        double beats, length;
        int tone;
        Vowel vowel;
        bool hissed;
    };
    constexpr std::array<Word, 19> words {{
        {0.5, 0.5, 57, Vowel::E, true},
        {1, 0.5, 60, Vowel::I, false},
        {1.5, 1, 64, Vowel::A, false},
        {2.5, 0.5, 62, Vowel::O, true},
        {3, 0.9, 60, Vowel::U, false},
        {4.5, 0.5, 60, Vowel::A, true},
        {5, 0.5, 60, Vowel::I, false},
        {5.5, 1, 62, Vowel::E, false},
        {6.5, 0.5, 60, Vowel::A, true},
        {7, 0.9, 57, Vowel::O, false},
        {8.5, 0.5, 60, Vowel::I, true},
        {9, 0.5, 64, Vowel::A, false},
        {9.5, 1.25, 67, Vowel::A, false},
        {10.75, 0.5, 64, Vowel::E, true},
        {11.25, 0.65, 62, Vowel::O, false},
        {12, 1, 62, Vowel::A, true},
        {13, 0.5, 59, Vowel::E, false},
        {13.5, 0.5, 60, Vowel::I, true},
        {14, 1.6, 59, Vowel::A, false},
    }};
    std::vector<Sung> line;
    for (const Word& word : words)
        line.push_back({{at(word.beats), at(word.length), hertzOf(word.tone), 1}, word.vowel, word.hissed});
    Samples track(songLength);
    addVoice(track, line);
    addRoom(track, 0.14);
    return track;
}

/// Brings an instrument to its level in the mix, its peaks rounded as by tape: at most 11 dB over its RMS.
Samples levelled(Samples track, double level)
{
    constexpr float headroom = 3.6F;
    scale(track, 1 / rms(track));
    for (float& sample : track)
        sample /= std::sqrt(1 + sample * sample / (headroom * headroom));
    scale(track, level / rms(track));
    return track;
}

} // namespace

QString key(Programme programme)
{
    switch (programme) {
    case Programme::Song:
        return QStringLiteral("song");
    case Programme::Voice:
        return QStringLiteral("voice");
    case Programme::Guitar:
        return QStringLiteral("guitar");
    }
    return {};
}

std::optional<Programme> programmeFromKey(const QString& wanted)
{
    for (const Programme programme : programmes) {
        if (key(programme) == wanted)
            return programme;
    }
    return std::nullopt;
}

SongPtr makeSong()
{
    // The squares of what one side has add up to about 1.
    return std::make_shared<const Song>(Song {levelled(singVerse(), 0.62), levelled(playBass(), 0.42),
        levelled(playDrums(), 0.4), levelled(playGuitar(), 0.5), levelled(playKeys(), 0.5)});
}

Samples mixed(const Song& song, const Blend& blend)
{
    Samples sum(songLength);
    const auto take = [&sum](const Samples& track, float share) {
        if (share != 0)
            add(sum, track, static_cast<double>(share));
    };
    take(song.voice, blend.voice);
    take(song.bass, blend.bass);
    take(song.drums, blend.drums);
    take(song.guitar, blend.guitar);
    take(song.keys, blend.keys);
    return sum;
}
