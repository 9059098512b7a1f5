// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/sound.h"

#include <algorithm>
#include <cmath>

namespace {

double power(const Samples& samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

} // namespace

double rms(const Samples& samples)
{
    return std::sqrt(power(samples));
}

double rms(const Sound& sound)
{
    return std::sqrt((power(sound.left) + power(sound.right)) / 2);
}

double peak(const Samples& samples)
{
    float most = 0;
    for (const float sample : samples)
        most = std::max(most, std::abs(sample));
    return static_cast<double>(most);
}

double peak(const Sound& sound)
{
    return std::max(peak(sound.left), peak(sound.right));
}

void scale(Samples& samples, double gain)
{
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
}

void add(Samples& to, const Samples& from, double gain)
{
    if (to.size() < from.size())
        to.resize(from.size());
    for (size_t i = 0; i < from.size(); ++i)
        to[i] += from[i] * static_cast<float>(gain);
}
