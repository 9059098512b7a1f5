// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/sung.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr int formants = 5;
constexpr int step = 48; // samples between two settings of the mouth
constexpr double glideSeconds = 0.035; // from note to note
constexpr double mouthSeconds = 0.05; // from vowel to vowel

/// Resonances of the mouth: hertz, level in dB, bandwidth in hertz.
struct Mouth {
    std::array<double, formants> hertz;
    std::array<double, formants> decibels;
    std::array<double, formants> width;
};

/// A tenor's five vowels, as tables of singing synthesis have them (Csound manual, appendix "Formant values").
constexpr std::array<Mouth, 5> mouths {{
    {{650, 1080, 2650, 2900, 3250}, {0, -6, -7, -8, -22}, {80, 90, 120, 130, 140}},
    {{400, 1700, 2600, 3200, 3580}, {0, -14, -12, -14, -20}, {70, 80, 100, 120, 120}},
    {{290, 1870, 2800, 3250, 3540}, {0, -15, -18, -20, -30}, {40, 90, 100, 120, 120}},
    {{400, 800, 2600, 2800, 3000}, {0, -10, -12, -12, -26}, {70, 80, 100, 130, 135}},
    {{350, 600, 2700, 2900, 3300}, {0, -20, -17, -14, -26}, {40, 60, 100, 120, 120}},
}};

/// Two poles at a frequency, with a gain of 1 there.
class Resonator {
public:
    void tune(double hertz, double width)
    {
        const double radius = std::exp(-std::numbers::pi * width / sampleRate);
        m_a = 2 * radius * std::cos(turn * hertz / sampleRate);
        m_b = -radius * radius;
        m_gain = (1 - radius * radius) * 0.5;
    }
    double next(double in)
    {
        const double out = m_gain * (in - m_before) + m_a * m_one + m_b * m_two; // no DC passes
        m_before = m_last;
        m_last = in;
        m_two = m_one;
        m_one = out;
        return out;
    }

private:
    double m_a = 0, m_b = 0, m_gain = 0;
    double m_one = 0, m_two = 0, m_before = 0, m_last = 0;
};

/// A sawtooth without its edges' aliases: a rounded step (PolyBLEP, Välimäki 2007).
double sawtooth(double phase, double increment)
{
    double value = 2 * phase - 1;
    if (phase < increment) {
        const double x = phase / increment;
        value -= x + x - x * x - 1;
    } else if (phase > 1 - increment) {
        const double x = (phase - 1) / increment;
        value -= x * x + x + x + 1;
    }
    return value;
}

class Singer {
public:
    explicit Singer(const Sung& first)
        : m_hertz(first.note.hertz)
        , m_mouth(mouths[static_cast<size_t>(first.vowel)])
    {
    }

    void sing(Samples& track, const Sung& sung)
    {
        const Mouth& mouth = mouths[static_cast<size_t>(sung.vowel)];
        const int length = sung.note.length;
        for (int i = 0; i < length; ++i) {
            if (i % step == 0)
                shape(mouth, sung.note.hertz, i);
            const double loud = sung.note.level * swell(i, length);
            track[static_cast<size_t>(sung.note.start + i)] += static_cast<float>(loud * tone());
        }
        if (sung.hissed)
            hiss(track, sung.note);
    }

private:
    /// Moves mouth and voice on their way.
    void shape(const Mouth& to, double hertz, int i)
    {
        m_hertz += (hertz - m_hertz) * (1 - std::exp(-step / (glideSeconds * sampleRate)));
        const double t = static_cast<double>(i) / sampleRate;
        const double vibrato = 0.009 * std::clamp((t - 0.18) / 0.3, 0.0, 1.0) * std::sin(turn * 5.3 * t);
        m_increment = m_hertz * (1 + vibrato) / sampleRate;
        const double share = 1 - std::exp(-step / (mouthSeconds * sampleRate));
        for (size_t f = 0; f < formants; ++f) {
            m_mouth.hertz[f] += share * (to.hertz[f] - m_mouth.hertz[f]);
            m_mouth.decibels[f] += share * (to.decibels[f] - m_mouth.decibels[f]);
            m_mouth.width[f] += share * (to.width[f] - m_mouth.width[f]);
            m_resonators[f].tune(m_mouth.hertz[f], m_mouth.width[f]);
            m_strength[f] = std::pow(10, m_mouth.decibels[f] / 20);
        }
    }

    double tone()
    {
        m_phase += m_increment;
        if (m_phase >= 1)
            m_phase -= 1;
        const double air = 0.02 * static_cast<double>(m_breath.next());
        const double source = sawtooth(m_phase, m_increment) + air;
        double sum = 0.012 * air / 0.02; // breath that passes the lips
        for (size_t f = 0; f < formants; ++f)
            sum += m_strength[f] * m_resonators[f].next(source);
        return sum;
    }

    static double swell(int i, int length)
    {
        const double in = std::min(1.0, i / (0.045 * sampleRate));
        const double out = std::min(1.0, (length - i) / (0.07 * sampleRate));
        return in * in * (3 - 2 * in) * out * out * (3 - 2 * out);
    }

    void hiss(Samples& track, const Played& note)
    {
        constexpr int length = sampleRate * 9 / 100;
        double one = 0, two = 0;
        for (int i = 0; i < length && note.start - length * 3 / 4 + i >= 0; ++i) {
            const double noise = static_cast<double>(m_breath.next());
            const double bright = noise - 1.6 * one + 0.8 * two;
            two = one;
            one = noise;
            const double shape = std::sin(std::numbers::pi * i / length);
            track[static_cast<size_t>(note.start - length * 3 / 4 + i)]
                += static_cast<float>(0.018 * note.level * shape * shape * bright);
        }
    }

    double m_hertz;
    double m_increment = 0; ///< turns a sample
    double m_phase = 0; ///< turns
    Mouth m_mouth;
    std::array<Resonator, formants> m_resonators;
    std::array<double, formants> m_strength {};
    SteadyNoise m_breath {31};
};

} // namespace

void addVoice(Samples& track, std::span<const Sung> line)
{
    if (line.empty())
        return;
    Singer singer(line.front());
    for (const Sung& sung : line)
        singer.sing(track, sung);
}
