// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/cast.h"
#include "listen/heard.h"
#include "listen/loop_filter.h"
#include "listen/way.h"

#include <QSet>

#include <map>

/// Plays the song through a solved show, from the sources to some inputs. An RMS of 1 stands for 0 dBu.
class Playback {
public:
    Playback(const Analysis& analysis, const QList<PortRef>& inputs, const Listening& listening);

    const Behind& origin() const { return m_behind; }
    const Cast& cast() const { return m_cast; }

    /// All signals as they come in on one leg of an input, with what the input hears beside them.
    Samples arriving(const PortRef& input, size_t leg);

    /// A signal as it leaves its output.
    Samples sent(const Island& island, size_t signal) { return m_filter.loop(spectrum(island, signal)); }

    /// From now on gear without its supply plays all the same.
    void powerAll() { m_powered = true; }

    bool clips() const { return m_clips; }
    bool isGibberish() const { return m_gibberish; } ///< data is heard as noise

private:
    const Spectrum& spectrum(const Island& island, size_t signal);
    Samples sending(const Island& island, size_t signal);
    Samples passedOn(const PortRef& input, const Port& port, Role side);
    void addFaults(Samples& loop, const Island& island, const Arrival& arrival, size_t leg, bool comes) const;

    const Analysis& m_analysis;
    Listening m_listening;
    Behind m_behind;
    Cast m_cast;
    LoopFilter m_filter;
    std::map<std::pair<const Island*, size_t>, Spectrum> m_spectra;
    QSet<PortRef> m_open; ///< inputs that are being listened to
    bool m_powered = false;
    bool m_clips = false;
    bool m_gibberish = false;
};
