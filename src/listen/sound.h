// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

constexpr int sampleRate = 48000; ///< samples a second, all through

/// One channel of sound. Everything here is one turn of a loop: what rings on after the end goes on at the beginning.
using Samples = std::vector<float>;

/// What the two ears get, full scale at ±1; both sides are equally long.
struct Sound {
    Samples left;
    Samples right;

    bool operator==(const Sound&) const = default;
};

double rms(const Samples& samples);
double rms(const Sound& sound); ///< of both sides together
double peak(const Samples& samples);
double peak(const Sound& sound);

void scale(Samples& samples, double gain);

/// Adds `from` × gain; an empty `to` counts as silence.
void add(Samples& to, const Samples& from, double gain = 1);

/// White noise that is the same every time, between −1 and 1.
class SteadyNoise {
public:
    explicit SteadyNoise(unsigned seed)
        : m_state(seed * 2654435761U + 1U)
    {
    }

    float next()
    {
        m_state ^= m_state << 13U; // xorshift, Marsaglia 2003
        m_state ^= m_state >> 17U;
        m_state ^= m_state << 5U;
        return static_cast<float>(m_state) * 4.656612873e-10F - 1.0F;
    }

private:
    unsigned m_state;
};
