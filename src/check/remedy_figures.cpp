// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy_figures.h"

#include "check/links.h"
#include "check/tone.h"
#include "signal/arriving.h"

#include <algorithm>
#include <array>
#include <complex>
#include <limits>
#include <optional>

namespace {

constexpr double mostRejectionDb = 120; // more is a matter of the parts' tolerance
constexpr double mostHertz = 20000;
constexpr double heardDb = 1, heardRatio = 1.2; // less nobody hears

/// A source and the socket where it comes up, in one show.
struct Link {
    const Analysis& analysis;
    PortRef from;
    PortRef to;
};

using Measured = std::optional<double>;

/// The most that a leg of the source's island gets of its first signal, and the leg's arrival.
const Curve* strongestCurve(const Link& link)
{
    const Island* island = link.analysis.island(link.from);
    const int socket = island ? island->placeOf(link.from) : -1;
    const Curve* best = nullptr;
    for (size_t i = 0; island && i < island->answer->signals.size(); ++i) {
        for (const Arrival& arrival : island->answer->arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                const bool own = island->answer->signals[i].socket == socket && arrival.socket != socket;
                if (own && (!best || gainDb(leg.gains[i]) > gainDb(*best)))
                    best = &leg.gains[i];
            }
        }
    }
    return best;
}

const LegLoad* loadOf(const Link& link)
{
    const Island* island = link.analysis.island(link.from);
    const int socket = island ? island->placeOf(link.from) : -1;
    const LegLoad* heaviest = nullptr;
    for (size_t i = 0; island && i < island->answer->loads.size(); ++i) {
        const LegLoad& load = island->answer->loads[i];
        if (load.socket == socket && (!heaviest || load.lossDb > heaviest->lossDb))
            heaviest = &load;
    }
    return heaviest;
}

Measured level(const Link& link)
{
    const Island* island = link.analysis.island(link.to);
    const Arrival* arrival = link.analysis.arrival(link.to);
    return island && arrival ? Measured(takenDbu(*island, *arrival, arrival->legs.front())) : std::nullopt;
}

Measured rejection(const Link& link)
{
    const Arrival* arrival = link.analysis.arrival(link.to);
    return arrival ? Measured(std::min(arrival->rejectionDb, mostRejectionDb)) : std::nullopt;
}

Measured treble(const Link& link)
{
    const Curve* curve = strongestCurve(link);
    return curve ? Measured(std::min(trebleHertz(*curve), mostHertz)) : std::nullopt;
}

Measured loss(const Link& link)
{
    const LegLoad* load = loadOf(link);
    return load ? Measured(load->lossDb) : std::nullopt;
}

Measured load(const Link& link)
{
    const LegLoad* found = loadOf(link);
    const Port* port = portOf(link.analysis.show(), link.from);
    return found && port ? Measured(loadOhm(*port, *found)) : std::nullopt;
}

/// What one leg leaves of all that the two signals of a socket share, against the stronger alone; 0 where it takes in
/// only one of them.
double middleOf(const Answer& answer, const LegArrival& leg, int socket)
{
    std::complex<double> sum;
    double strongest = 0, weakest = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < answer.signals.size(); ++i) {
        if (answer.signals[i].socket != socket)
            continue;
        sum += leg.gains[i][at1kHz];
        strongest = std::max(strongest, std::abs(leg.gains[i][at1kHz]));
        weakest = std::min(weakest, std::abs(leg.gains[i][at1kHz]));
    }
    const bool both = strongest > 0 && decibel(weakest / strongest) > absentDb;
    return both ? std::min(0.0, decibel(std::abs(sum) / strongest)) : 0;
}

Measured middle(const Link& link)
{
    const Island* island = link.analysis.island(link.from);
    const int socket = island ? island->placeOf(link.from) : -1;
    double least = 0;
    for (const Arrival& arrival : island ? island->answer->arrivals : std::vector<Arrival> {}) {
        for (const LegArrival& leg : arrival.legs)
            least = arrival.socket == socket ? least : std::min(least, middleOf(*island->answer, leg, socket));
    }
    return island ? Measured(least) : std::nullopt;
}

Measured supply(const Link& link)
{
    const PortDc* dc = link.analysis.dc(link.from);
    const Port* port = portOf(link.analysis.show(), link.from);
    return dc && port ? Measured(port->phantom == Phantom::Needs ? suppliedVolt(*port, *dc) : dc->highest())
                      : std::nullopt;
}

/// The figure that tells most about a rule's findings.
struct Gauge {
    const char* rule;
    const char* evidence;
    Measured (*measure)(const Link& link);
    int better; ///< +1: more is better; −1: less is; 0: it depends
};

constexpr std::array gauges {
    Gauge {"level-too-low", "levelDbu", level, +1},
    Gauge {"level-too-high", "levelDbu", level, -1},
    Gauge {"speaker-into-line", "levelDbu", level, -1}, Gauge {"loading-loss", "lossDb", loss, -1},
    Gauge {"load-too-low", "loadOhm", load, +1}, Gauge {"treble-loss", "trebleHz", treble, +1},
    Gauge {"centre-cancelled", "middleDb", middle, +1},
    Gauge {"hum-prone-length", "rejectionDb", rejection, 0}, // a shorter lead picks up less all the same,
    Gauge {"ground-loop", "rejectionDb", rejection, +1}, Gauge {"phantom-missing", "reachVolt", supply, +1},
    Gauge {"phantom-hazard", "reachVolt", supply, 0}, // isolated, it may be another supply,
};

} // namespace

bool isNoBetter(const QList<FigureChange>& changes, const Finding& finding)
{
    return std::ranges::any_of(changes, [&finding](const FigureChange& change) {
        const auto gauge
            = std::ranges::find_if(gauges, [&](const Gauge& row) { return finding.rule == QLatin1String(row.rule); });
        const double gained = gauge->better * (change.after - change.before);
        const bool decibels
            = change.evidence.endsWith(QLatin1String("Db")) || change.evidence.endsWith(QLatin1String("Dbu"));
        const double least = decibels ? heardDb : (heardRatio - 1) * std::min(change.before, change.after);
        return gauge->better != 0 && gained < least;
    });
}

QList<FigureChange> figuresOf(const Checked& before, const Checked& after, const Finding& finding, const PortRef& end)
{
    QList<FigureChange> changes;
    for (const Gauge& gauge : gauges) {
        const bool otherScale = gauge.measure == level && end != finding.to; // another input wants another level
        if (finding.rule != QLatin1String(gauge.rule) || otherScale)
            continue;
        const Measured was = gauge.measure({before.analysis(), finding.from, finding.to});
        const Measured is = gauge.measure({after.analysis(), finding.from, end});
        if (was && is)
            changes << FigureChange {QString::fromLatin1(gauge.evidence), *was, *is};
    }
    return changes;
}
