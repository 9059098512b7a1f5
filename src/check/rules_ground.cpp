// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"

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

/// The signal that comes in loudest from another box, and how loud.
struct Loudest {
    int signal = -1; ///< −1: none
    double gainDb = -100; ///< less is silence
};

Loudest loudest(const Answer& answer, const Arrival& arrival)
{
    const auto boxOf = [&answer](int socket) { return answer.plan.sockets[static_cast<size_t>(socket)].box; };
    Loudest best;
    for (const LegArrival& leg : arrival.legs) {
        for (size_t i = 0; i < leg.gains.size(); ++i) {
            if (gainDb(leg.gains[i]) > best.gainDb && boxOf(answer.signals[i].socket) != boxOf(arrival.socket))
                best = {static_cast<int>(i), gainDb(leg.gains[i])};
        }
    }
    return best;
}

std::optional<Hum> humOf(const Island& island, size_t index)
{
    const Answer& answer = *island.answer;
    const Arrival& arrival = answer.arrivals[index];
    const Loudest best = loudest(answer, arrival);
    if (best.signal < 0 || arrival.rejectionDb > poorRejectionDb)
        return {};
    const int sender = answer.signal(best.signal).socket;
    if (!isAnalogue(answer.plan.port(sender).kind) || !isAnalogue(answer.plan.port(arrival.socket).kind))
        return {};
    const double hum = decibel(earthDifferenceVolt / voltAtZeroDbu) + best.gainDb - arrival.rejectionDb;
    return Hum {island.socket(sender), island.socket(arrival.socket), hum,
        hum - island.levels->takenDbu[index].front()};
}

/// The worst hum that current through this lead's shield makes; nothing where the link is balanced.
std::optional<Hum> humIn(const Analysis& analysis, CableId lead)
{
    std::optional<Hum> worst;
    const Island& island = *analysis.island(lead);
    for (size_t i = 0; i < island.answer->arrivals.size(); ++i) {
        const std::optional<Hum> hum = humOf(island, i);
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
void groundLoop(const Analysis& analysis, const GroundNet& net, Finds& finds)
{
    QSet<QSet<DeviceId>> told;
    for (const GroundLoop& loop : net.loops) {
        std::optional<Hum> worst;
        for (const GroundStep& step : loop.steps) {
            const std::optional<Hum> hum = step.lead ? humIn(analysis, step.lead) : std::nullopt;
            if (hum && (!worst || hum->belowSignalDb > worst->belowSignalDb))
                worst = hum;
        }
        if (!worst || told.contains(casesOf(loop)))
            continue;
        told.insert(casesOf(loop));
        Finding& finding = finds.add(loopSubjects(loop, *worst), worst->from, worst->to);
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
        {.inNet = groundLoop}},
};

} // namespace

std::span<const Rule> groundRules()
{
    return rows;
}
