// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/arrival.h"
#include "support/show_builder.h"

#include <algorithm>
#include <stdexcept>

/// A complex gain from one signal of a sending port to one leg of a receiving port; 0 where nothing is joined.
struct Link {
    const Show& show;
    const Analysis& analysis;

    std::complex<double> gain(
        const QString& from, Role signal, const QString& to, Role leg, std::size_t frequency = at1kHz) const
    {
        const PortRef sender = portIn(show, from);
        const Island* island = analysis.island(portIn(show, to));
        const LegArrival* arrived = legAt(to, leg);
        for (size_t i = 0; island && arrived && i < island->signals.size(); ++i) {
            if (island->signals[i].from == sender && island->signals[i].leg == signal)
                return gainOf(*arrived, static_cast<int>(i))[frequency];
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
        const LegArrival* arrived = legAt(to, leg);
        return arrived ? arrived->levelDbu : leastDecibel;
    }

    /// How one contact of a sending port fares; throws where there is none.
    LegLoad load(const QString& from, Role role) const
    {
        const PortRef sender = portIn(show, from);
        if (const Island* island = analysis.island(sender)) {
            for (const LegLoad& each : island->loads) {
                if (each.port == sender && each.role == role)
                    return each;
            }
        }
        throw std::runtime_error("nothing loads " + from.toStdString());
    }
};
