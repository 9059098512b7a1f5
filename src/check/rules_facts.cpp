// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "check/what_if.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using namespace thresholds;

/// The strongest leg of an input: what all signals of its source that are alike on both sides add up to.
double strengthDb(const Show& show, const Island& island, const Arrival& arrival)
{
    double best = leastDecibel;
    for (const LegArrival& leg : arrival.legs) {
        std::complex<double> sum = 0;
        double most = 0;
        for (const LegSignal& entry : leg.signals) {
            const PortRef from = island.signals[static_cast<size_t>(entry.signal)].from;
            const Port* port = portOf(show, from);
            const bool together = port && (port->content == Content::Stereo || port->content == Content::Same);
            sum += from != arrival.to && together ? entry.gain[at1kHz] : 0;
            most = std::max(most, from != arrival.to && !together ? std::abs(entry.gain[at1kHz]) : 0);
        }
        best = std::max(best, decibel(std::max(most, std::abs(sum))));
    }
    return best;
}

/// What may be behind a socket that nobody has described.
QStringList possibleCircuits(const Port& port)
{
    const bool three = port.connector && port.connector->contacts.size() > 2;
    if (!three)
        return {};
    if (port.direction == Direction::In)
        return {QStringLiteral("balanced-in"), QStringLiteral("unbalanced-in"), QStringLiteral("stereo-in")};
    return {QStringLiteral("two-drivers"), QStringLiteral("impedance-balanced"), QStringLiteral("transformer-out"),
        QStringLiteral("unbalanced-out")};
}

struct Outcomes {
    double best = leastDecibel;
    double worst = leastDecibel;
};

/// The link solved with each circuit that the port may have.
Outcomes outcomesOf(const Show& show, const Island& island, const PortRef& ref, const Port& port, SolvedShapes& shapes)
{
    QList<double> all;
    for (const QString& circuit : possibleCircuits(port)) {
        Show alone = islandAlone(show, island);
        setCircuit(alone, ref, circuit);
        const Analysis analysis = analyse(alone, shapes);
        const PortRef to = port.direction == Direction::In ? ref : receiverOf(island, ref);
        const Arrival* arrival = analysis.arrival(to);
        if (arrival)
            all << strengthDb(alone, *analysis.island(to), *arrival);
    }
    return all.isEmpty() ? Outcomes {} : Outcomes {std::ranges::max(all), std::ranges::min(all)};
}

void portUnknown(const Solved& solved, Hits& hits)
{
    SolvedShapes shapes;
    for (const Island& island : solved.analysis.islands) {
        for (const PortRef& ref : island.ports) {
            const Port* port = portOf(solved.show, ref);
            const bool unknown = port && port->circuit.startsWith(QLatin1String("unknown"));
            if (!unknown || hasUnknownContacts(*port) || cablesAt(solved.show, ref).isEmpty())
                continue;
            Finding& finding = hits.add(linkSubjects(solved.show, island, ref, ref), ref);
            const Outcomes outcomes = outcomesOf(solved.show, island, ref, *port, shapes);
            if (outcomes.best - outcomes.worst < differentDb)
                continue;
            finding.evidence.insert(QStringLiteral("bestDb"), outcomes.best);
            finding.evidence.insert(QStringLiteral("worstDb"), outcomes.worst);
        }
    }
}

void contactsUnknown(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        for (const PortRef& ref : island.ports) {
            const Port* port = portOf(solved.show, ref);
            if (port && hasUnknownContacts(*port) && !cablesAt(solved.show, ref).isEmpty())
                hits.add(linkSubjects(solved.show, island, ref, ref), ref);
        }
    }
}

bool isDigital(Kind kind)
{
    return kind == Kind::Digital || kind == Kind::Network;
}

void kindMismatch(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        if (isDigital(way.from.kind) != isDigital(way.to.kind) && arrives(way) && way.signal.leg != Role::Right)
            hits.add(linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from,
                way.arrival.to);
    });
}

/// What all signals together make of one input, with the levels of the whole show and the gains of another solution.
double levelDbu(const Island& island, const Island& solution, const PortRef& to)
{
    double power = 0;
    for (const Arrival& arrival : solution.arrivals) {
        for (size_t i = 0; arrival.to == to && !arrival.legs.empty() && i < island.signals.size(); ++i) {
            const auto gain = gainOf(arrival.legs.front(), static_cast<int>(i))[at1kHz];
            const double level = island.signals[i].from == to ? 0 : ratio(island.signals[i].levelDbu);
            power += std::norm(gain) * level * level;
        }
    }
    return decibel(std::sqrt(power));
}

void plugHalfOut(const Solved& solved, Hits& hits)
{
    SolvedShapes shapes;
    solved.show.cables.forEach([&](const Cable& cable) {
        for (const Plug& plug : cable.plugs) {
            const Island* island = solved.analysis.island(cable.id);
            if (plug.outMm <= 0 || !island)
                continue;
            Finding& finding = hits.add({cable.id, plug.port}, {}, plug.port);
            finding.evidence.insert(QStringLiteral("outMm"), plug.outMm);
            const PortRef to = receiverOf(*island, island->signals.empty() ? PortRef {} : island->signals.front().from);
            Show alone = islandAlone(solved.show, *island);
            pushIn(alone, cable.id);
            const Analysis pushed = analyse(alone, shapes);
            const Island* then = pushed.island(cable.id);
            if (!to || !then || then->signals.size() != island->signals.size())
                continue;
            finding.evidence.insert(QStringLiteral("levelDbu"), levelDbu(*island, *island, to));
            finding.evidence.insert(QStringLiteral("pushedDbu"), levelDbu(*island, *then, to));
        }
    });
}

constexpr std::array unknownVariants {
    Variant {"worstDb",
        {QT_TRANSLATE_NOOP("Rule", "It depends on how {from} is built inside, and nobody knows"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says whether it is balanced. At best {bestDb} of the signal come through, at worst "
                "{worstDb}. The verdict takes a three-contact socket as balanced."),
            QT_TRANSLATE_NOOP("Rule",
                "Look into the manual, or try it: does a TRS plug click twice on its way in? Then state the port.")}},
};

constexpr std::array plugVariants {
    Variant {"pushedDbu",
        {QT_TRANSLATE_NOOP("Rule", "A plug is half out"),
            QT_TRANSLATE_NOOP("Rule",
                "At {to} other contacts touch than should: {levelDbu} arrives now, {pushedDbu} with the plug fully "
                "in."),
            QT_TRANSLATE_NOOP("Rule", "Push it in until it clicks. If that is worse, the lead is the wrong one.")}},
};

constexpr std::array rows {
    Rule {"port-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Not known how {from} is built inside"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says whether it is balanced. A three-contact socket is taken as balanced, a two-contact one "
                "as unbalanced; if that is wrong, so is the verdict."),
            QT_TRANSLATE_NOOP("Rule", "Look into the manual, or try it with a lead of each kind.")},
        portUnknown, unknownVariants},
    Rule {"plug-half-out", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "A plug is half out"),
            QT_TRANSLATE_NOOP("Rule", "At {to} other contacts touch than should, or none."),
            QT_TRANSLATE_NOOP("Rule", "Push it in until it clicks.")},
        plugHalfOut, plugVariants, true},
    Rule {"contacts-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Nobody knows which contact does what"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says what the contacts of {from} carry, and there is no usual order for so many. No verdict "
                "is given: it would be a guess."),
            QT_TRANSLATE_NOOP("Rule",
                "Ask the maker, or measure it, and state the contacts. Till then use the maker's own adapter.")},
        contactsUnknown},
    Rule {"kind-mismatch", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Noise or silence in place of music"),
            QT_TRANSLATE_NOOP(
                "Rule", "One of {from} and {to} is digital, the other is not. The plug fits, the signal does not."),
            QT_TRANSLATE_NOOP("Rule", "Put a converter between, or use a socket of the same kind.")},
        kindMismatch, {}, true},
};

} // namespace

std::span<const Rule> factRules()
{
    return rows;
}
