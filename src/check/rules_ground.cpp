// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "signal/analyse.h"
#include "signal/grounds.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace {

using namespace thresholds;

/// What a loop current does to a signal that has the shield as its way back.
struct Hum {
    PortRef from;
    PortRef to;
    double humDbu = leastDecibel;
    double belowSignalDb = leastDecibel; ///< hum against the signal's own level
};

double strongest(const Arrival& arrival)
{
    double best = leastDecibel;
    for (const LegArrival& leg : arrival.legs) {
        for (const LegSignal& entry : leg.signals)
            best = std::max(best, gainDb(entry.gain));
    }
    return best;
}

std::optional<Hum> humOf(const Solved& solved, const Island& island, const Arrival& arrival)
{
    const auto sender = std::ranges::find_if(
        island.signals, [&arrival](const SentSignal& signal) { return signal.from.device != arrival.to.device; });
    if (sender == island.signals.end() || arrival.legs.empty() || arrival.rejectionDb > poorRejectionDb)
        return {};
    const Port* from = portOf(solved.show, sender->from);
    const Port* to = portOf(solved.show, arrival.to);
    if (!from || !to || !isAnalogue(from->kind) || !isAnalogue(to->kind))
        return {};
    const double hum = decibel(earthDifferenceVolt / voltAtZeroDbu) + strongest(arrival) - arrival.rejectionDb;
    return Hum {sender->from, arrival.to, hum, hum - arrival.legs.front().levelDbu};
}

/// The worst hum that current through this lead's shield makes; nothing where the link is balanced.
std::optional<Hum> humIn(const Solved& solved, CableId lead)
{
    std::optional<Hum> worst;
    const Island* island = solved.analysis.island(lead);
    for (size_t i = 0; island && i < island->arrivals.size(); ++i) {
        const std::optional<Hum> hum = humOf(solved, *island, island->arrivals[i]);
        if (hum && hum->belowSignalDb > audibleHumDb && (!worst || hum->belowSignalDb > worst->belowSignalDb))
            worst = hum;
    }
    return worst;
}

/// The loop's cases and leads from earth to earth, the way the signal goes.
QList<Subject> loopSubjects(const GroundLoop& loop, const Hum& hum)
{
    QList<Subject> subjects;
    for (const GroundStep& step : loop.steps)
        subjects << (step.lead ? Subject(step.lead) : Subject(step.device));
    if (subjects.indexOf(Subject(hum.from.device)) > subjects.indexOf(Subject(hum.to.device)))
        std::ranges::reverse(subjects);
    return subjects;
}

QSet<DeviceId> casesOf(const GroundLoop& loop)
{
    QSet<DeviceId> cases;
    for (const GroundStep& step : loop.steps) {
        if (step.device)
            cases.insert(step.device);
    }
    return cases;
}

/// Two leads side by side between the same cases are one loop to whoever has to cure it.
void groundLoop(const Solved& solved, Hits& hits)
{
    QSet<QSet<DeviceId>> told;
    for (const GroundLoop& loop : groundLoops(solved.show)) {
        std::optional<Hum> worst;
        for (const GroundStep& step : loop.steps) {
            const std::optional<Hum> hum = step.lead ? humIn(solved, step.lead) : std::nullopt;
            if (hum && (!worst || hum->belowSignalDb > worst->belowSignalDb))
                worst = hum;
        }
        if (!worst || told.contains(casesOf(loop)))
            continue;
        told.insert(casesOf(loop));
        Finding& finding = hits.add(loopSubjects(loop, *worst), worst->from, worst->to);
        finding.evidence.insert(QStringLiteral("humDbu"), worst->humDbu);
        finding.evidence.insert(QStringLiteral("belowSignalDb"), worst->belowSignalDb);
    }
}

constexpr std::array rows {
    Rule {"ground-loop", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "It hums: a ground loop through {from}"),
            QT_TRANSLATE_NOOP("Rule",
                "Current runs round this loop: {path}. On an unbalanced lead the shield is the way back of the "
                "signal, so its volts are heard: {humDbu}, taking 0.1 V between the earths of one room."),
            QT_TRANSLATE_NOOP("Rule",
                "Break the loop in the signal: a DI or an isolation transformer, with its ground lift on, or a "
                "balanced output. Never lift the mains earth: it saves lives.")},
        groundLoop},
};

} // namespace

std::span<const Rule> groundRules()
{
    return rows;
}
