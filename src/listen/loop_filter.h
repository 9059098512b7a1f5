// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"
#include "signal/answer.h"

/// A loop taken apart into its frequencies: bin n stands for n turns a loop.
using Spectrum = std::vector<std::complex<float>>;

/// Sends loops through curves. A loop is filtered as a whole, as one turn of a circle: every frequency in it gets the
/// gain the curve has there, and the end still joins the beginning.
class LoopFilter {
public:
    LoopFilter();
    ~LoopFilter();
    LoopFilter(const LoopFilter&) = delete;
    LoopFilter& operator=(const LoopFilter&) = delete;

    Spectrum spectrum(const Samples& loop);
    Samples loop(const Spectrum& spectrum);

private:
    struct Transform;
    std::unique_ptr<Transform> m_transform;
};

/// Adds what comes out of a curve when `from` goes in. Between the solved frequencies the gain runs in dB and the phase
/// in degrees over the logarithm of frequency; outside of them it stays.
void addThrough(Spectrum& to, const Spectrum& from, const Curve& gain);

/// The complex gain at any frequency, as addThrough uses it.
std::complex<double> gainAt(const Curve& gain, double hertz);
