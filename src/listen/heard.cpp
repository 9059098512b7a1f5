// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/heard.h"

#include "check/thresholds.h"
#include "gear/port_defaults.h"
#include "listen/playback.h"
#include "signal/arriving.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double mostLiftDb = 40; // no knob turns more up than that
constexpr double silenceDb = -110; // RMS against full scale
constexpr int mostGear = 16; // one signal goes through; more is feedback

/// The signal that is strongest on a leg; −1: none comes through.
int strongest(const Analysis& analysis, const PortRef& input, size_t leg)
{
    const Island& island = *analysis.island(input);
    const Arrival& arrival = *analysis.arrival(input);
    int found = -1;
    double most = leastDecibel;
    for (size_t i = 0; i < island.answer->signals.size(); ++i) {
        const double gain = gainDb(arrival.legs[leg].gains[i]);
        if (island.answer->signals[i].socket == arrival.socket || gain <= inaudibleDb)
            continue;
        if (const double level = gain + island.levels->sentDbu[i]; level > most) {
            most = level;
            found = static_cast<int>(i);
        }
    }
    return found;
}

/// Sits at some inputs: who is heard in which ear, and how loud.
class Listener {
public:
    Listener(const Checked& checked, const QList<PortRef>& inputs, const Listening& listening)
        : m_analysis(checked.analysis())
        , m_inputs(inputs)
        , m_listening(listening)
        , m_playback(m_analysis, inputs, listening)
    {
        for (const CableId island : m_playback.origin().islands) {
            for (const Finding& finding : checked.findingsOfIsland(island)) {
                m_heard.tamed = m_heard.tamed || finding.severity == Severity::Danger;
                if (!finding.accepted && finding.severity >= Severity::Warning)
                    m_troubled << island;
            }
        }
    }

    Heard heard()
    {
        for (const PortRef& input : m_inputs) {
            const Arrival* arrival = m_analysis.arrival(input);
            for (size_t leg = 0; arrival && leg < arrival->legs.size(); ++leg)
                take(m_playback.arriving(input, leg), earOf(input, leg), -referenceDbu(input, leg));
        }
        return finish();
    }

    Heard sent()
    {
        m_heard.tamed = false; // what is sent hurts nobody yet
        m_playback.powerAll();
        QList<const Island*> done;
        for (const PortRef& input : m_inputs) {
            const Island* island = m_analysis.island(input);
            if (!island || done.contains(island))
                continue;
            done << island;
            for (size_t i = 0; i < island->answer->signals.size(); ++i)
                takeSent(*island, i);
        }
        if (const double level = loudest(); level > ratio(silenceDb))
            scaleAll(ratio(loudness::usualDb) / level);
        return finish();
    }

private:
    /// Puts a signal into its ear, `gainDb` up from dBu to the usual loudness.
    void take(Samples signal, Ear ear, double gainDb)
    {
        const double gain = ratio(loudness::usualDb + gainDb);
        if (ear != Ear::Right)
            add(m_heard.sound.left, signal, gain);
        if (ear != Ear::Left)
            add(m_heard.sound.right, signal, gain);
    }

    void takeSent(const Island& island, size_t signal)
    {
        const SentSignal& sent = island.answer->signals[signal];
        const PortRef output = island.socket(sent.socket);
        const double dbu = island.levels->sentDbu[signal];
        const bool goesThere = std::ranges::any_of(
            m_inputs, [&](const PortRef& input) { return input != output && island.placeOf(input) >= 0; });
        if (!goesThere || dbu <= leastDecibel / 2)
            return;
        Ear ear = sent.leg == Role::Left ? Ear::Left : sent.leg == Role::Right ? Ear::Right : Ear::Both;
        if (ear == Ear::Both && !inputBehind(m_analysis, output))
            ear = m_playback.cast().of(output, sent.leg).ear;
        take(m_playback.sent(island, signal), ear, -dbu);
    }

    /// Where the level on this leg should be. Where nothing is wrong, or a box has made another level of it on purpose,
    /// somebody has set the knob for what arrives; else for what is sent. The knob reaches as far as the input does.
    double referenceDbu(const PortRef& input, size_t leg) const
    {
        const Island& island = *m_analysis.island(input);
        const Arrival& arrival = *m_analysis.arrival(input);
        const Port& port = island.answer->plan.port(arrival.socket);
        const double taken = takenDbu(island, arrival, arrival.legs[leg]);
        const bool wanted = !m_troubled.contains(island.first()) || hasBoxBetween(island, input);
        const double level = wanted && taken > leastDecibel / 2 ? taken : expectedDbu(input, leg);
        if (port.kind == Kind::Digital)
            return level;
        const Role role = arrival.legs[leg].leg;
        const double least = minimumDbu(port, role);
        return std::clamp(level, least, std::max(least, maximumDbu(port, role) - thresholds::peakDb));
    }

    /// True when the island goes through passive gear: a box that neither sends nor is this one.
    bool hasBoxBetween(const Island& island, const PortRef& input) const
    {
        return std::ranges::any_of(island.members.boxes, [&](DeviceId box) {
            return box != input.device && std::ranges::none_of(island.answer->signals, [&](const SentSignal& sent) {
                return island.socket(sent.socket).device == box;
            }) && std::ranges::none_of(island.answer->arrivals, [&](const Arrival& other) {
                return island.socket(other.socket).device == box;
            });
        });
    }

    /// The level of what arrives as it is sent; of the strongest there is where nothing arrives.
    double expectedDbu(const PortRef& input, size_t leg) const
    {
        const Island& island = *m_analysis.island(input);
        const Arrival& arrival = *m_analysis.arrival(input);
        double sent = leastDecibel;
        if (const int signal = strongest(m_analysis, input, leg); signal >= 0) {
            sent = island.levels->sentDbu[static_cast<size_t>(signal)];
        } else {
            for (size_t i = 0; i < island.answer->signals.size(); ++i) {
                if (island.answer->signals[i].socket != arrival.socket)
                    sent = std::max(sent, island.levels->sentDbu[i]);
            }
        }
        return sent;
    }

    /// The ear for a leg: its own side, or that of the signal it gets where another input gets the other one.
    Ear earOf(const PortRef& input, size_t leg) const
    {
        const Arrival& arrival = *m_analysis.arrival(input);
        const Role role = arrival.legs[leg].leg;
        if (role == Role::Left || role == Role::LeftCold)
            return Ear::Left;
        if (role == Role::Right || role == Role::RightCold)
            return Ear::Right;
        return m_inputs.size() > 1 ? earOfSignal(input, leg) : Ear::Both;
    }

    Ear earOfSignal(const PortRef& input, size_t leg, int gear = 0) const
    {
        const Island& island = *m_analysis.island(input);
        const int signal = strongest(m_analysis, input, leg);
        if (signal < 0)
            return Ear::Both;
        const SentSignal& sent = island.answer->signal(signal);
        if (sent.leg == Role::Left || sent.leg == Role::Right)
            return sent.leg == Role::Left ? Ear::Left : Ear::Right;
        const PortRef output = island.socket(sent.socket);
        const PortRef before = inputBehind(m_analysis, output);
        if (before && gear == mostGear)
            return Ear::Both;
        return before ? earOfSignal(before, 0, gear + 1) : m_playback.cast().of(output, sent.leg).ear;
    }

    double loudest() const { return std::max(rms(m_heard.sound.left), rms(m_heard.sound.right)); }

    void scaleAll(double gain)
    {
        scale(m_heard.sound.left, gain);
        scale(m_heard.sound.right, gain);
    }

    Heard finish()
    {
        m_heard.clips = m_playback.clips();
        m_heard.sound.left.resize(songLength);
        m_heard.sound.right.resize(songLength);
        const double level = loudest();
        if (level < ratio(silenceDb)) {
            m_heard.silent = true;
            m_heard.offDb = leastDecibel;
            scaleAll(0);
            return std::move(m_heard);
        }
        m_heard.offDb = decibel(level) - loudness::usualDb;
        const double most = m_heard.tamed || m_playback.isGibberish() ? loudness::usualDb : loudness::mostDb;
        const double wanted = m_listening.asItArrives ? std::min(m_heard.offDb + loudness::usualDb, most)
                                                      : loudness::usualDb + std::min(0.0, m_heard.offDb + mostLiftDb);
        scaleAll(ratio(wanted) / level);
        if (const double top = peak(m_heard.sound); top > ratio(loudness::peakDb))
            scaleAll(ratio(loudness::peakDb) / top);
        return std::move(m_heard);
    }

    const Analysis& m_analysis;
    QList<PortRef> m_inputs;
    Listening m_listening;
    Playback m_playback;
    QList<CableId> m_troubled; ///< islands with something wrong
    Heard m_heard;
};

} // namespace

Heard heardAt(const Checked& checked, const QList<PortRef>& inputs, const Listening& listening)
{
    return Listener(checked, inputs, listening).heard();
}

Heard sentTo(const Checked& checked, const QList<PortRef>& inputs, const Listening& listening)
{
    return Listener(checked, inputs, listening).sent();
}
