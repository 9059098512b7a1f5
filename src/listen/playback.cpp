// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/playback.h"

#include "gear/port_defaults.h"
#include "listen/faults.h"
#include "signal/arriving.h"

#include <algorithm>

namespace {

constexpr double noiseUnderWeakestDb = 55; // an input's own noise; at the weakest level of use it begins to be heard
constexpr double peakOfSineDb = 3.01; // a figure of dBu is an RMS, what clips is its peak

double peakVolt(double dbu)
{
    return ratio(dbu + peakOfSineDb);
}

unsigned noiseSeed(size_t leg)
{
    return 41 + static_cast<unsigned>(leg);
}

} // namespace

Playback::Playback(const Analysis& analysis, const QList<PortRef>& inputs, const Listening& listening)
    : m_analysis(analysis)
    , m_listening(listening)
    , m_behind(behind(analysis, inputs))
    , m_cast(analysis.show(), m_behind.sources, listening.programme)
{
}

Samples Playback::arriving(const PortRef& input, size_t leg)
{
    const Island& island = *m_analysis.island(input);
    const Arrival& arrival = *m_analysis.arrival(input);
    const Answer& answer = *island.answer;
    const Port& port = answer.plan.port(arrival.socket);
    const bool digital = port.kind == Kind::Digital;
    Spectrum sum;
    double gibberish = 0;
    for (size_t i = 0; i < answer.signals.size(); ++i) {
        const Curve& gain = arrival.legs[leg].gains[i];
        const int sender = answer.signals[i].socket;
        const bool comes
            = sender != arrival.socket && gainDb(gain) > inaudibleDb && (m_powered || !isStarved(answer, sender));
        if (!comes)
            continue;
        const bool fromDigital = answer.plan.port(sender).kind == Kind::Digital;
        if (fromDigital == digital)
            addThrough(sum, spectrum(island, i), gain);
        else if (fromDigital)
            gibberish = std::max(gibberish, ratio(island.levels->sentDbu[i] + gainDb(gain)));
    }
    Samples loop = sum.empty() ? Samples(songLength) : m_filter.loop(sum);
    const bool comes = !sum.empty() || gibberish > 0;
    if (gibberish > 0) {
        addNoise(loop, gibberish, noiseSeed(leg));
        m_gibberish = true;
    }
    if (digital) // numbers: nothing hums, hisses or clips
        return loop;
    addFaults(loop, island, arrival, leg, comes);
    if (clip(loop, peakVolt(maximumDbu(port, arrival.legs[leg].leg))))
        m_clips = true;
    return loop;
}

/// What the input hears beside the programme: hum between the earths, and its own noise where it has to be turned
/// up.
void Playback::addFaults(Samples& loop, const Island& island, const Arrival& arrival, size_t leg, bool comes) const
{
    if (m_listening.hum && arrival.humDbu > leastDecibel / 2)
        addHum(loop, ratio(arrival.humDbu));
    const double weakest = minimumDbu(island.answer->plan.port(arrival.socket), arrival.legs[leg].leg);
    const double taken = takenDbu(island, arrival, arrival.legs[leg]);
    if (comes && taken < weakest)
        addNoise(loop, ratio(weakest - noiseUnderWeakestDb), noiseSeed(leg));
}

const Spectrum& Playback::spectrum(const Island& island, size_t signal)
{
    const auto at = std::make_pair(&island, signal);
    if (const auto known = m_spectra.find(at); known != m_spectra.end())
        return known->second;
    return m_spectra[at] = m_filter.spectrum(sending(island, signal));
}

Samples Playback::sending(const Island& island, size_t signal)
{
    const SentSignal& sent = island.answer->signals[signal];
    const PortRef output = island.socket(sent.socket);
    if (const PortRef input = inputBehind(m_analysis, output))
        return passedOn(input, island.answer->plan.port(sent.socket), sent.leg);
    const Blend& blend = m_cast.of(output, sent.leg).blend;
    Samples loop = mixed(*m_listening.song, blend);
    const bool side = blend == blends::left || blend == blends::right; // alike in what is alike on both sides
    const double level = side ? 1 : rms(loop);
    scale(loop, level > 0 ? ratio(island.levels->sentDbu[signal]) / level : 0);
    return loop;
}

/// What active gear makes of its input.
Samples Playback::passedOn(const PortRef& input, const Port& port, Role side)
{
    if (m_open.contains(input))
        return Samples(songLength); // feedback
    m_open.insert(input);
    const std::vector<LegArrival>& legs = m_analysis.arrival(input)->legs;
    const auto same = std::ranges::find(legs, side, &LegArrival::leg);
    Samples loop = arriving(input, same == legs.end() ? 0 : static_cast<size_t>(same - legs.begin()));
    m_open.remove(input);
    scale(loop, ratio(port.gain ? port.gain->value.value : 0));
    if (port.maximum && clip(loop, peakVolt(port.maximum->value.value)))
        m_clips = true;
    return loop;
}
