// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace thresholds;

void noFit(const Solved& solved, Hits& hits)
{
    solved.show.cables.forEach([&](const Cable& cable) {
        const CableType* type = typeOf(solved.show, cable);
        for (auto it = cable.plugs.cbegin(); type && it != cable.plugs.cend(); ++it) {
            const CableEnd* end = findEnd(*type, it.key());
            const Port* port = portOf(solved.show, it->port);
            if (end && port && !fits(*end->connector, *port->connector))
                hits.add({cable.id, it->port}, {}, it->port);
        }
    });
}

void twoIntoOne(const Solved& solved, Hits& hits)
{
    QMap<PortRef, QList<CableId>> plugs;
    solved.show.cables.forEach([&](const Cable& cable) {
        for (const Plug& plug : cable.plugs)
            plugs[plug.port] << cable.id;
    });
    for (auto it = plugs.cbegin(); it != plugs.cend(); ++it) {
        if (it->size() < 2)
            continue;
        Finding& finding = hits.add({it->last(), it.key()}, {}, it.key());
        finding.evidence.insert(QStringLiteral("plugs"), double(it->size()));
    }
}

/// Data and mains are no matter of levels, and nobody can say what unknown contacts carry.
bool mayCarrySound(const Solved& solved, const Island& island)
{
    return std::ranges::none_of(island.ports, [&solved](const PortRef& ref) {
        const Port* port = portOf(solved.show, ref);
        return port && (port->kind == Kind::Network || port->kind == Kind::Power || hasUnknownContacts(*port));
    });
}

/// A passive box in the island, whose other side may just be empty.
bool hasPassiveBox(const Solved& solved, const Island& island)
{
    return std::ranges::any_of(island.ports, [&solved](const PortRef& ref) {
        return isPassive(*typeOf(solved.show, *solved.show.devices.find(ref.device)));
    });
}

void nothingArrives(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        if (!mayCarrySound(solved, island) || hasMisfit(solved.show, island))
            continue;
        const bool waiting = island.signals.empty() && (hasPassiveBox(solved, island) || island.arrivals.size() < 2);
        if (waiting)
            continue;
        for (const Arrival& arrival : island.arrivals) {
            const bool something = std::ranges::any_of(arrival.legs, [&](const LegArrival& leg) {
                return std::ranges::any_of(
                    leg.signals, [&](const LegSignal& entry) { return arrives(solved.show, island, arrival, entry); });
            });
            if (something || cablesAt(solved.show, arrival.to).isEmpty())
                continue;
            const PortRef from = island.signals.empty() ? PortRef {} : island.signals.front().from;
            hits.add(linkSubjects(solved.show, island, from ? from : arrival.to, arrival.to), from, arrival.to);
        }
    }
}

void unplugged(const Solved& solved, Hits& hits)
{
    solved.show.cables.forEach([&](const Cable& cable) {
        const CableType* type = typeOf(solved.show, cable);
        if (type && cable.plugs.size() < static_cast<qsizetype>(type->ends.size()))
            hits.add({cable.id});
    });
    solved.show.channels.forEach([&](const Channel& channel) {
        if (!channel.input || !cablesAt(solved.show, channel.input).isEmpty())
            return;
        Finding& finding = hits.add({channel.id, channel.input}, {}, channel.input);
        finding.evidence.insert(QStringLiteral("channel"), channel.number);
    });
}

/// The strongest gain of one signal anywhere in its island.
double strongestDb(const Island& island, int signal, PortRef& to)
{
    double best = leastDecibel;
    for (const Arrival& arrival : island.arrivals) {
        for (const LegArrival& leg : arrival.legs) {
            const double gain = gainDb(gainOf(leg, signal));
            if (arrival.to != island.signals[static_cast<size_t>(signal)].from && gain > best) {
                best = gain;
                to = arrival.to;
            }
        }
    }
    return best;
}

/// Of two signals from one socket, one arrives and the other does not.
void lostSignals(const Solved& solved, Hits& hits, const Island& island)
{
    for (size_t i = 0; i + 1 < island.signals.size(); ++i) {
        const PortRef from = island.signals[i].from;
        const Port* port = portOf(solved.show, from);
        if (from != island.signals[i + 1].from || !port || port->content == Content::Same)
            continue;
        PortRef to;
        const double first = strongestDb(island, static_cast<int>(i), to);
        const double second = strongestDb(island, static_cast<int>(i + 1), to);
        if (std::max(first, second) < absentDb || std::abs(first - second) < -absentDb)
            continue;
        Finding& finding = hits.add(linkSubjects(solved.show, island, from, to), from, to);
        finding.evidence.insert(QStringLiteral("lostDb"), -std::abs(first - second));
        finding.evidence.insert(QStringLiteral("rightLost"), second < first ? 1 : 0);
    }
}

/// One side of a stereo input gets nothing while the other is fed.
void emptySides(const Solved& solved, Hits& hits, const Island& island)
{
    for (const Arrival& arrival : island.arrivals) {
        if (arrival.legs.size() < 2 || island.signals.empty() || island.signals.front().from == arrival.to)
            continue;
        const auto fed = [](const LegArrival& leg) {
            return std::ranges::any_of(leg.signals, [](const LegSignal& signal) { return arrives(signal.gain); });
        };
        const bool left = fed(arrival.legs[0]);
        const bool right = fed(arrival.legs[1]);
        if (left == right)
            continue;
        const PortRef from = island.signals.front().from;
        Finding& finding = hits.add(linkSubjects(solved.show, island, from, arrival.to), from, arrival.to);
        finding.severity = Severity::Warning;
        finding.evidence.insert(QStringLiteral("rightLost"), right ? 0 : 1);
    }
}

void legLost(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        const qsizetype before = hits.found().size();
        lostSignals(solved, hits, island);
        if (hits.found().size() == before)
            emptySides(solved, hits, island);
    }
}

void legShorted(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        for (const LegLoad& load : island.loads) {
            const Port* port = portOf(solved.show, load.port);
            const bool pushed = load.pushShare > pushingShare;
            if (!port || !isDriven(*port) || load.shortShare < shortedShare || pushed)
                continue;
            Finding& finding = hits.add(linkSubjects(solved.show, island, load.port, load.port), load.port);
            finding.evidence.insert(QStringLiteral("shortedShare"), load.shortShare);
        }
    }
}

void outputsJoined(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        const LegLoad* worstLoad = nullptr;
        for (const LegLoad& load : island.loads) {
            if (load.pushShare > pushingShare && (!worstLoad || load.pushMilliampere > worstLoad->pushMilliampere))
                worstLoad = &load;
        }
        if (!worstLoad)
            continue;
        const PortRef other = worstLoad->pushedBy;
        Finding& finding = hits.add(linkSubjects(solved.show, island, other, worstLoad->port), other, worstLoad->port);
        finding.evidence.insert(QStringLiteral("currentMa"), worstLoad->pushMilliampere);
        if (worstLoad->pushMilliampere > driverMilliampere)
            finding.severity = Severity::Danger;
    }
}

constexpr std::array unpluggedVariants {
    Variant {"channel",
        {QT_TRANSLATE_NOOP("Rule", "Channel {channel} gets nothing"),
            QT_TRANSLATE_NOOP("Rule", "It listens to {to}, and no lead is plugged in there."),
            QT_TRANSLATE_NOOP("Rule", "Plug its source in, or give the channel another socket.")}},
};

constexpr std::array rows {
    Rule {"no-fit", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "This plug does not go into that socket"),
            QT_TRANSLATE_NOOP("Rule", "The lead {lead} has no plug for {to}, which is a {socket}."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead with the right plug, or an adapter.")},
        noFit, {}, true},
    Rule {"two-into-one", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "{plugs} plugs for one socket"), QT_TRANSLATE_NOOP("Rule", "{to} takes one plug."),
            QT_TRANSLATE_NOOP("Rule", "Move one lead to a free socket, or put a splitter or a mixer between.")},
        twoIntoOne, {}, true},
    Rule {"nothing-arrives", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Silence: nothing arrives"),
            QT_TRANSLATE_NOOP("Rule",
                "No wire of the lead brings the signal to {to}: the way there or the way back is open or shorted."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead whose wires lead from signal to signal and from ground to ground.")},
        nothingArrives},
    Rule {"leg-lost", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "One side is missing"),
            QT_TRANSLATE_NOOP("Rule", "{from} sends two signals, and one of them ends before {to}."),
            QT_TRANSLATE_NOOP(
                "Rule", "Give each side a wire and an input of its own, or sum them in a box made for it.")},
        legLost},
    Rule {"leg-shorted", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "One contact of the output is shorted"),
            QT_TRANSLATE_NOOP("Rule",
                "The lead ties a driven contact of {from} to its ground. The output works into a short: it may get "
                "hot, distort, and make the rest quieter."),
            QT_TRANSLATE_NOOP(
                "Rule", "Take a lead with as many contacts as the output, or one that leaves that contact open.")},
        legShorted},
    Rule {"outputs-joined", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Two outputs fight each other"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} and {to} are tied together. Each drives the other's low impedance: quiet, distorted, and hard "
                "on both ({currentMa})."),
            QT_TRANSLATE_NOOP("Rule", "Give each output an input of its own, or join them in a merge box or mixer.")},
        outputsJoined},
    Rule {"unplugged", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "A plug hangs free"),
            QT_TRANSLATE_NOOP("Rule", "The lead {lead} has an end that is not plugged in."),
            QT_TRANSLATE_NOOP("Rule", "Plug it in, or take the lead away.")},
        unplugged, unpluggedVariants},
};

} // namespace

std::span<const Rule> connectionRules()
{
    return rows;
}
