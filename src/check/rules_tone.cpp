// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "check/tone.h"
#include "check/what_if.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <array>

namespace {

using namespace thresholds;

bool isPickup(const Port& port)
{
    return port.circuit == QLatin1String("pickup");
}

/// How high the same link goes on leads of 3 m in all.
double trebleOnShortLeads(const Solved& solved, const Way& way)
{
    Show alone = islandAlone(solved.show, way.island);
    shortenTo(alone, goodLeadMm);
    const Analysis short3m = analyse(alone);
    const Arrival* arrival = short3m.arrival(way.arrival.to);
    const auto leg = static_cast<size_t>(&way.leg - way.arrival.legs.data());
    const auto signal = static_cast<int>(&way.signal - way.island.signals.data());
    return arrival && leg < arrival->legs.size() ? trebleHertz(gainOf(arrival->legs[leg], signal)) : 0;
}

int leadLengthMm(const Solved& solved, const Island& island)
{
    int total = 0;
    for (CableId id : island.cables)
        total += solved.show.cables.find(id)->lengthMm;
    return total;
}

void trebleLoss(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const bool pickup = isPickup(way.from);
        const bool first = way.signal.leg == Role::Hot || way.signal.leg == Role::Left;
        const bool told = !hits.found().isEmpty() && hits.found().last().from == way.signal.from;
        if (!first || told || !isAnalogue(way.from.kind) || !isAnalogue(way.to.kind) || !arrives(way.gain))
            return;
        const double treble = trebleHertz(way.gain);
        if (treble >= (pickup ? pickupNoteHertz : trebleNoteHertz))
            return;
        const int length = leadLengthMm(solved, way.island);
        const double better = length > goodLeadMm ? trebleOnShortLeads(solved, way) : treble;
        const bool lead = better > leadMadeRatio * treble;
        const bool dull = treble < (pickup ? pickupWarningHertz : trebleWarningHertz);
        if (pickup && !lead && !dull)
            return; // a dark pickup sounds like that on any lead
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.severity = dull ? Severity::Warning : Severity::Note;
        finding.evidence.insert(QStringLiteral("trebleHz"), treble);
        finding.evidence.insert(QStringLiteral("inputOhm"), impedanceOhm(way.to));
        if (const double resonance = resonanceHertz(way.gain); pickup && resonance > 0)
            finding.evidence.insert(QStringLiteral("resonanceHz"), resonance);
        if (!lead)
            return;
        finding.evidence.insert(QStringLiteral("leadMetres"), length / 1000.0);
        finding.evidence.insert(QStringLiteral("shortLeadHz"), better);
    });
}

constexpr std::array trebleVariants {
    Variant {"leadMetres",
        {QT_TRANSLATE_NOOP("Rule", "Dull: the long lead takes the treble"),
            QT_TRANSLATE_NOOP("Rule",
                "{leadMetres} of lead are a capacitor across {from}: treble ends at {trebleHz} (−3 dB against 1 kHz), "
                "with 3 m of lead at {shortLeadHz}."),
            QT_TRANSLATE_NOOP("Rule", "Use a shorter lead, or put a buffer or an active DI at {from}.")}},
};

constexpr std::array rows {
    Rule {"treble-loss", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Dull: the input takes the treble"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} loads {from} with {inputOhm}: treble ends at {trebleHz} (−3 dB against 1 kHz), whatever the "
                "lead."),
            QT_TRANSLATE_NOOP("Rule", "Use an input of higher impedance: an instrument input or an active DI.")},
        trebleLoss, trebleVariants},
};

} // namespace

std::span<const Rule> toneRules()
{
    return rows;
}
