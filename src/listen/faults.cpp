// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/faults.h"

#include <array>
#include <cmath>
#include <numbers>

namespace {

constexpr double kneeShare = 0.8; // of the way to the limit, from where on it gets round

/// The hum of one transformer: turns a second of mains, and how strong against the first.
struct Harmonic {
    int of50Hz;
    double strength;
};
constexpr std::array harmonics {
    Harmonic {1, 1}, Harmonic {2, 0.35}, Harmonic {3, 0.5}, Harmonic {5, 0.22}, Harmonic {7, 0.1}, Harmonic {9, 0.05}};

} // namespace

void addHum(Samples& loop, double level)
{
    double power = 0;
    for (const Harmonic& harmonic : harmonics)
        power += harmonic.strength * harmonic.strength / 2;
    constexpr int period = sampleRate / 50;
    std::array<float, period> wave {};
    for (int i = 0; i < period; ++i) {
        double sum = 0;
        for (const Harmonic& harmonic : harmonics)
            sum += harmonic.strength * std::sin(2 * std::numbers::pi * harmonic.of50Hz * i / period);
        wave[static_cast<size_t>(i)] = static_cast<float>(level * sum / std::sqrt(power));
    }
    for (size_t i = 0; i < loop.size(); ++i)
        loop[i] += wave[i % period];
}

void addNoise(Samples& loop, double level, unsigned seed)
{
    SteadyNoise noise(seed);
    const auto gain = static_cast<float>(level * std::sqrt(3.0)); // evenly spread noise has an RMS of 1/√3
    for (float& sample : loop)
        sample += gain * noise.next();
}

bool clip(Samples& loop, double limit)
{
    const auto knee = static_cast<float>(kneeShare * limit), room = static_cast<float>((1 - kneeShare) * limit);
    bool clips = false;
    for (float& sample : loop) {
        const float size = std::abs(sample);
        if (size <= knee)
            continue;
        clips = clips || size > knee + room;
        sample = std::copysign(knee + room * std::tanh((size - knee) / room), sample);
    }
    return clips;
}
