// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/instruments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <utility>

namespace {

constexpr double turn = 2 * std::numbers::pi;
constexpr double fadeSeconds = 0.03; // a stopped note dies in this time, without a click

/// sin 2πx for x from −16 on, to −109 dB: Taylor's series for a quarter of a turn, several times quicker than the
/// library.
double sineOf(double turns)
{
    double x = turns + 16.5;
    x -= static_cast<double>(static_cast<int>(x)) + 0.5; // −½ … ½
    x = std::abs(x) > 0.25 ? std::copysign(0.5, x) - x : x;
    const double y = turn * x, square = y * y;
    return y * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))));
}

int samplesIn(double time)
{
    return static_cast<int>(time * sampleRate);
}

/// Adds one sample after another to a loop.
class LoopPen {
public:
    LoopPen(Samples& track, int start)
        : m_track(track)
        , m_at(static_cast<size_t>(start) % track.size())
    {
    }

    void put(double value)
    {
        m_track[m_at] += static_cast<float>(value);
        if (++m_at == m_track.size())
            m_at = 0;
    }

private:
    Samples& m_track;
    size_t m_at;
};

/// 1 at first, and 1/e of what it was after each `seconds`.
class Fading {
public:
    explicit Fading(double seconds)
        : m_factor(std::exp(-1 / (seconds * sampleRate)))
    {
    }

    double next() { return std::exchange(m_value, m_value * m_factor); }

private:
    double m_factor;
    double m_value = 1;
};

/// A sine from phase 0 on, without asking for one each time.
class Sine {
public:
    explicit Sine(double hertz)
        : m_step(std::polar(1.0, turn * hertz / sampleRate))
    {
    }

    double next()
    {
        return std::exchange(m_at,
            {m_at.real() * m_step.real() - m_at.imag() * m_step.imag(),
                m_at.real() * m_step.imag() + m_at.imag() * m_step.real()})
            .imag();
    }

private:
    std::complex<double> m_step;
    std::complex<double> m_at {1, 0};
};

/// Rises within `attack` seconds, holds, and falls in the last bit of the note.
class Held {
public:
    Held(int length, double attack)
        : m_rise(1 / (attack * sampleRate))
        , m_fall(1 / (fadeSeconds * sampleRate))
        , m_length(length)
    {
    }

    double at(int i) const
    {
        const double fall = std::min(1.0, (m_length - i) * m_fall);
        return std::min(1.0, i * m_rise) * fall * fall;
    }

private:
    double m_rise, m_fall;
    int m_length;
};

} // namespace

void addKick(Samples& track, int start, double level)
{
    const int length = samplesIn(0.34);
    const Held held(length, 0.0008);
    SteadyNoise beater(7);
    Fading drop(0.022), skin(0.13), click(0.0025);
    LoopPen pen(track, start);
    double phase = 0;
    for (int i = 0; i < length; ++i) {
        phase += (47 + 130 * drop.next()) / sampleRate;
        pen.put(level * held.at(i)
            * (sineOf(phase) * skin.next() + 0.12 * static_cast<double>(beater.next()) * click.next()));
    }
}

void addSnare(Samples& track, int start, double level)
{
    const int length = samplesIn(0.24);
    const Held held(length, 0.001);
    SteadyNoise wires(static_cast<unsigned>(start) + 11);
    Fading rattle(0.07), skin(0.05);
    Sine head(186);
    LoopPen pen(track, start);
    double before = 0;
    for (int i = 0; i < length; ++i) {
        const double noise = static_cast<double>(wires.next());
        const double bright = noise - 0.6 * std::exchange(before, noise);
        pen.put(level * held.at(i) * (0.45 * bright * rattle.next() + 0.6 * head.next() * skin.next()));
    }
}

void addHat(Samples& track, int start, double level)
{
    const int length = samplesIn(0.07);
    const Held held(length, 0.0006);
    SteadyNoise metal(static_cast<unsigned>(start) + 23);
    Fading ring(0.016);
    LoopPen pen(track, start);
    double one = 0, two = 0;
    for (int i = 0; i < length; ++i) {
        const double noise = static_cast<double>(metal.next());
        pen.put(level * held.at(i) * (noise - 2 * one + two) * ring.next());
        two = std::exchange(one, noise);
    }
}

void addBass(Samples& track, const Played& note)
{
    constexpr int partials = 9;
    const Held held(note.length, 0.005);
    for (int partial = 1; partial <= partials; ++partial) {
        const double strength = note.level / std::pow(partial, 1.15);
        Fading fading(0.9 / (1 + 0.55 * (partial - 1)));
        Sine sine(note.hertz * partial);
        LoopPen pen(track, note.start);
        for (int i = 0; i < note.length; ++i)
            pen.put(strength * held.at(i) * fading.next() * sine.next());
    }
}

void addString(Samples& track, const Played& note, unsigned pick)
{
    const double period = sampleRate / note.hertz - 0.5; // the averaging below delays by half a sample
    const auto whole = static_cast<size_t>(period);
    const double part = period - static_cast<double>(whole);
    const double allpass = (1 - part) / (1 + part);
    Samples line(whole);
    SteadyNoise noise(pick);
    float soft = 0;
    for (float& sample : line) { // the plectrum
        soft += 0.3F * (noise.next() - soft);
        sample = soft;
    }
    const double decay = std::pow(0.001, 1 / (note.hertz * 3.2)); // 60 dB in 3.2 s
    const Held held(note.length, 0.0008);
    LoopPen pen(track, note.start);
    double last = 0, allpassIn = 0, allpassOut = 0;
    size_t at = 0;
    for (int i = 0; i < note.length; ++i) {
        const double out = static_cast<double>(line[at]);
        pen.put(note.level * held.at(i) * out);
        const double damped = decay * 0.5 * (out + std::exchange(last, out));
        allpassOut = allpass * (damped - allpassOut) + std::exchange(allpassIn, damped);
        line[at] = static_cast<float>(allpassOut);
        if (++at == whole)
            at = 0;
    }
}

void addKey(Samples& track, const Played& note)
{
    const Held held(note.length, 0.003);
    Fading bark(0.25), ping(0.06), tone(0.9);
    Sine bending(note.hertz), tine(14 * note.hertz);
    LoopPen pen(track, note.start);
    double phase = 0;
    for (int i = 0; i < note.length; ++i) {
        const double bend = (0.35 + 1.3 * note.level * bark.next()) / turn * bending.next();
        const double sum = sineOf(phase + bend) + 0.16 * ping.next() * tine.next();
        pen.put(note.level * held.at(i) * tone.next() * sum);
        phase += note.hertz / sampleRate;
    }
}

void addRoom(Samples& track, double level)
{
    struct Reflection {
        double milliseconds;
        double gain;
    };
    // Primes, so that no two fall together; each bounce is weaker and comes from another wall.
    constexpr std::array<Reflection, 12> walls {{{11, 0.8}, {17, -0.72}, {23, 0.66}, {31, 0.58}, {41, -0.52},
        {53, 0.45}, {67, -0.38}, {83, 0.32}, {103, 0.26}, {127, -0.2}, {151, 0.15}, {179, -0.11}}};
    Samples dull = track;
    float soft = 0;
    for (float& sample : dull) {
        soft += 0.3F * (sample - soft);
        sample = soft;
    }
    for (const Reflection& wall : walls) {
        const auto shift = static_cast<size_t>(samplesIn(wall.milliseconds / 1000));
        const auto gain = static_cast<float>(level * wall.gain);
        for (size_t i = shift; i < track.size(); ++i)
            track[i] += gain * dull[i - shift];
        for (size_t i = 0; i < shift; ++i)
            track[i] += gain * dull[i + dull.size() - shift];
    }
}
