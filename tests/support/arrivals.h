// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"
#include "support/show_builder.h"

#include <algorithm>
#include <stdexcept>

inline std::vector<const Island*> islandsOf(const Analysis& analysis)
{
    std::vector<const Island*> islands;
    analysis.forEachIsland([&islands](const Island& island) { islands.push_back(&island); });
    return islands;
}

/// A complex gain from one signal of a sending port to one leg of a receiving port; 0 where nothing is joined.
struct Link {
    const Show& show;
    const Analysis& analysis;

    std::complex<double> gain(
        const QString& from, Role signal, const QString& to, Role leg, std::size_t frequency = at1kHz) const
    {
        const Island* island = analysis.island(portIn(show, to));
        const LegArrival* arrived = legAt(to, leg);
        const int sender = island ? island->placeOf(portIn(show, from)) : -1;
        for (size_t i = 0; arrived && i < island->answer->signals.size(); ++i) {
            if (island->answer->signals[i].socket == sender && island->answer->signals[i].leg == signal)
                return arrived->gains[i][frequency];
        }
        return 0;
    }

    double db(const QString& from, Role signal, const QString& to, Role leg, std::size_t frequency = at1kHz) const
    {
        return decibel(std::abs(gain(from, signal, to, leg, frequency)));
    }

    const LegArrival* legAt(const QString& to, Role leg) const
    {
        const Arrival* arrival = analysis.arrival(portIn(show, to));
        if (!arrival)
            return nullptr;
        const auto found = std::ranges::find(arrival->legs, leg, &LegArrival::leg);
        return found == arrival->legs.end() ? nullptr : &*found;
    }

    double levelDbu(const QString& to, Role leg = Role::Hot) const
    {
        const Island* island = analysis.island(portIn(show, to));
        for (size_t i = 0; island && i < island->answer->arrivals.size(); ++i) {
            const Arrival& arrival = island->answer->arrivals[i];
            for (size_t j = 0; arrival.socket == island->placeOf(portIn(show, to)) && j < arrival.legs.size(); ++j) {
                if (arrival.legs[j].leg == leg)
                    return island->levels->takenDbu[i][j];
            }
        }
        return leastDecibel;
    }

    /// How one contact of a sending port fares; throws where there is none.
    LegLoad load(const QString& from, Role role) const
    {
        const PortRef sender = portIn(show, from);
        if (const Island* island = analysis.island(sender)) {
            for (const LegLoad& each : island->answer->loads) {
                if (each.socket == island->placeOf(sender) && each.role == role)
                    return each;
            }
        }
        throw std::runtime_error("nothing loads " + from.toStdString());
    }
};
