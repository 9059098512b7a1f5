// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "check/tone.h"
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
double trebleOnShortLeads(const Way& way)
{
    const AnswerPtr short3m = way.island.answers.of(withLeadsOf(way.island.plan(), goodLeadMm));
    const Arrival* arrival = short3m->arrivalAt(way.receiver());
    const auto leg = static_cast<size_t>(&way.leg - way.arrival.legs.data());
    return arrival ? trebleHertz(arrival->legs[leg].gains[static_cast<size_t>(way.signal)]) : 0;
}

void trebleLoss(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        const bool pickup = isPickup(way.from);
        const bool first = way.sent().leg == Role::Hot || way.sent().leg == Role::Left;
        const bool told = !hits.found().empty() && hits.found().back().from == way.sender();
        if (!first || told || !isAnalogue(way.from.kind) || !isAnalogue(way.to.kind) || !arrives(way.gain))
            return;
        const double treble = trebleHertz(way.gain);
        if (treble >= (pickup ? pickupNoteHertz : trebleNoteHertz))
            return;
        const int length = leadLengthMm(island.plan());
        const double better = length > goodLeadMm ? trebleOnShortLeads(way) : treble;
        const bool lead = better > leadMadeRatio * treble;
        const bool dull = treble < (pickup ? pickupWarningHertz : trebleWarningHertz);
        if (pickup && !lead && !dull)
            return; // a dark pickup sounds like that on any lead
        Hit& hit = hitOn(hits, way);
        hit.severity = dull ? Severity::Warning : Severity::Note;
        hit.evidence.insert(QStringLiteral("trebleHz"), treble);
        hit.evidence.insert(QStringLiteral("inputOhm"), impedanceOhm(way.to));
        if (const double resonance = resonanceHertz(way.gain); pickup && resonance > 0)
            hit.evidence.insert(QStringLiteral("resonanceHz"), resonance);
        if (!lead && !(knowsImpedance(way.from) && knowsImpedance(way.to))) {
            hit.severity = Severity::Note;
            hit.evidence.insert(QStringLiteral("assumed"), 1);
        }
        if (!lead)
            return;
        hit.evidence.insert(QStringLiteral("leadMetres"), length / 1000.0);
        hit.evidence.insert(QStringLiteral("shortLeadHz"), better);
    });
}

constexpr std::array trebleVariants {
    Variant {"assumed",
        {QT_TRANSLATE_NOOP("Rule", "Perhaps dull"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} seems to load {from} with {inputOhm}: treble would end at {trebleHz} (−3 dB against 1 kHz). One "
                "of the two impedances is assumed: no source states it."),
            QT_TRANSLATE_NOOP("Rule", "Listen to it, and add the figure from the manual to the gear.")}},
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
        {.inCase = trebleLoss}, trebleVariants},
};

} // namespace

std::span<const Rule> toneRules()
{
    return rows;
}
