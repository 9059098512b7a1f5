// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/wave_sounds.h"

#include "draw/arrival_text.h"

#include <algorithm>
#include <numbers>

namespace {

constexpr double seconds = 0.026; // what a wave shows

/// A voice: a fundamental with a formant around its third partial.
const WaveSound voice {{210, 0.42, 0.00}, {420, 0.30, 0.21}, {630, 0.34, 0.55}, {840, 0.16, 0.10}, {1470, 0.07, 0.62}};
const WaveSound guitar {{330, 0.22, 0.10}, {660, 0.16, 0.40}, {990, 0.12, 0.75}, {1980, 0.06, 0.20}};
const WaveSound keys {{277, 0.24, 0.60}, {554, 0.14, 0.15}, {1108, 0.09, 0.85}, {1662, 0.05, 0.30}};
const WaveSound bass {{98, 0.62, 0.05}, {196, 0.30, 0.30}, {294, 0.10, 0.70}};
/// A plucked string: rich at first, then only its lower partials ring on.
const WaveSound pluck {{196, 0.34, 0.25, 14}, {392, 0.26, 0.25, 40}, {784, 0.2, 0.27, 80}, {1568, 0.16, 0.3, 120},
    {3136, 0.16, 0.33, 160}, {5200, 0.14, 0.36, 190}, {7600, 0.12, 0.4, 220}};

/// The gain between the solver's frequencies, straight over the logarithm of frequency.
std::complex<double> gainAt(const Curve& gain, double hertz)
{
    const auto above = std::ranges::upper_bound(programmeHertz, hertz);
    const std::size_t high = std::clamp<std::size_t>(
        static_cast<std::size_t>(above - programmeHertz.begin()), 1, programmeHertz.size() - 1);
    const double share
        = std::log(hertz / programmeHertz[high - 1]) / std::log(programmeHertz[high] / programmeHertz[high - 1]);
    return gain[high - 1] + (gain[high] - gain[high - 1]) * std::clamp(share, 0.0, 1.0);
}

} // namespace

WaveProgramme waveProgramme(const Port& port, Role leg)
{
    const bool right = leg == Role::Right, sided = right || leg == Role::Left;
    if (port.content == Content::Stereo && sided)
        return right ? WaveProgramme {{&voice, &keys}, ArrivalText::tr("voice + keys")}
                     : WaveProgramme {{&voice, &guitar}, ArrivalText::tr("voice + guitar")};
    if (port.content == Content::Apart && sided)
        return right ? WaveProgramme {{&keys}, ArrivalText::tr("melody")}
                     : WaveProgramme {{&bass}, ArrivalText::tr("bass")};
    if (port.kind == Kind::Instrument)
        return {{&pluck}, ArrivalText::tr("pluck")};
    if (port.kind == Kind::Microphone || leg == Role::Microphone)
        return {{&voice}, ArrivalText::tr("voice")};
    return {{&voice, &guitar}, ArrivalText::tr("voice + guitar")};
}

void addSound(std::vector<double>& wave, const WaveSound& sound, const Curve* gain, double share)
{
    const double step = seconds / double(wave.size());
    for (const Partial& partial : sound) {
        const std::complex<double> factor = gain ? gainAt(*gain, partial.hertz) : 1.0;
        const std::complex<double> turn
            = std::polar(std::exp(-partial.fade * step), 2 * std::numbers::pi * partial.hertz * step);
        std::complex<double> pointer
            = share * partial.size * factor * std::polar(1.0, 2 * std::numbers::pi * partial.turn);
        for (double& value : wave) {
            value += pointer.real();
            pointer *= turn;
        }
    }
}
