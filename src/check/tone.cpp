// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/tone.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double limitDb = -3;
constexpr double peakDb = 1; // less is no resonance to speak of

double relativeDb(const Curve& gain, std::size_t at)
{
    return gainDb(gain, at) - gainDb(gain);
}

/// Between two frequencies, on the scales of ear and ruler, where the curve passes the limit.
double passes(const Curve& gain, std::size_t inside, std::size_t outside)
{
    const double from = relativeDb(gain, inside);
    const double to = relativeDb(gain, outside);
    const double share = from > to ? (from - limitDb) / (from - to) : 0;
    return programmeHertz[inside] * std::pow(programmeHertz[outside] / programmeHertz[inside], share);
}

} // namespace

double trebleHertz(const Curve& gain)
{
    std::size_t at = programmeHertz.size() - 1;
    while (at > at1kHz && relativeDb(gain, at) < limitDb)
        --at;
    return at + 1 < programmeHertz.size() ? passes(gain, at, at + 1) : std::numeric_limits<double>::infinity();
}

double bassHertz(const Curve& gain)
{
    std::size_t at = 0;
    while (at < at1kHz && relativeDb(gain, at) < limitDb)
        ++at;
    return at > 0 ? passes(gain, at, at - 1) : 0;
}

double resonanceHertz(const Curve& gain)
{
    double highest = 0;
    for (std::size_t i = at1kHz; i < gain.size(); ++i)
        highest = std::max(highest, relativeDb(gain, i));
    if (highest < peakDb || gain[at1kHz] == 0.0 || gain[at5kHz] == 0.0)
        return 0;
    const double low = (1.0 / gain[at1kHz]).real();
    const double high = (1.0 / gain[at5kHz]).real();
    const double lowSquare = programmeHertz[at1kHz] * programmeHertz[at1kHz];
    const double slope = (low - high) / (programmeHertz[at5kHz] * programmeHertz[at5kHz] - lowSquare);
    const double square = slope != 0 ? (low + slope * lowSquare) / slope : 0;
    return square > 0 ? std::sqrt(square) : 0;
}
