// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <array>

namespace {

using namespace thresholds;

/// Calls visit(island, arrival, leg, first signal index) for each leg that takes two signals of one socket.
template <class Visit> void forEachPair(const Solved& solved, Visit visit)
{
    for (const Island& island : solved.analysis.islands) {
        for (const Arrival& arrival : island.arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                for (size_t i = 0; i + 1 < island.signals.size(); ++i) {
                    if (island.signals[i].from == island.signals[i + 1].from && island.signals[i].from != arrival.to)
                        visit(island, arrival, leg, static_cast<int>(i));
                }
            }
        }
    }
}

void centreCancelled(const Solved& solved, Hits& hits)
{
    forEachPair(solved, [&](const Island& island, const Arrival& arrival, const LegArrival& leg, int first) {
        const auto left = gainOf(leg, first)[at1kHz];
        const auto right = gainOf(leg, first + 1)[at1kHz];
        const double stronger = std::max(std::abs(left), std::abs(right));
        if (decibel(stronger) < absentDb || std::abs(left + right) > cancelledRatio * stronger)
            return;
        const PortRef from = island.signals[static_cast<size_t>(first)].from;
        Finding& finding = hits.add(linkSubjects(solved.show, island, from, arrival.to), from, arrival.to);
        finding.evidence.insert(QStringLiteral("middleDb"), decibel(std::abs(left + right) / 2));
        finding.evidence.insert(QStringLiteral("sideDb"), decibel(stronger));
        const Content content = portOf(solved.show, from)->content;
        if (content == Content::Same)
            finding.evidence.insert(QStringLiteral("same"), 1);
        if (content == Content::Apart) {
            finding.evidence.insert(QStringLiteral("apart"), 1);
            finding.severity = Severity::Note;
        }
    });
}

void sidesOpposed(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        for (const Arrival& arrival : island.arrivals) {
            for (size_t i = 0; arrival.legs.size() == 2 && i < island.signals.size(); ++i) {
                const auto left = gainOf(arrival.legs[0], static_cast<int>(i))[at1kHz];
                const auto right = gainOf(arrival.legs[1], static_cast<int>(i))[at1kHz];
                const bool both = decibel(std::abs(left)) > absentDb && decibel(std::abs(right)) > absentDb;
                if (!both || std::abs(left + right) > cancelledRatio * std::abs(left))
                    continue;
                const PortRef from = island.signals[i].from;
                Finding& finding = hits.add(linkSubjects(solved.show, island, from, arrival.to), from, arrival.to);
                finding.evidence.insert(QStringLiteral("leftDb"), decibel(std::abs(left)));
                finding.evidence.insert(QStringLiteral("rightDb"), decibel(std::abs(right)));
            }
        }
    }
}

void summedToMono(const Solved& solved, Hits& hits)
{
    forEachPair(solved, [&](const Island& island, const Arrival& arrival, const LegArrival& leg, int first) {
        const auto left = gainOf(leg, first)[at1kHz];
        const auto right = gainOf(leg, first + 1)[at1kHz];
        const bool both = decibel(std::abs(left)) > absentDb && decibel(std::abs(right)) > absentDb;
        if (!both || std::abs(left + right) < std::max(std::abs(left), std::abs(right)))
            return;
        const PortRef from = island.signals[static_cast<size_t>(first)].from;
        if (portOf(solved.show, from)->content == Content::Stereo)
            hits.add(linkSubjects(solved.show, island, from, arrival.to), from, arrival.to);
    });
}

void polarityInverted(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        if (way.arrival.legs.size() != 1 || way.signal.leg != Role::Hot || !arrives(way))
            return;
        const auto gain = way.gain[at1kHz];
        if (gain.real() >= 0 || std::abs(gain.imag()) > -gain.real())
            return;
        hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
    });
}

void balanceLost(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const bool meant = isBalanced(way.from) || way.leg.differential;
        const bool mono = way.signal.leg == Role::Hot;
        if (!meant || !mono || !arrives(way) || way.arrival.rejectionDb > poorRejectionDb || !isAnalogue(way.from.kind))
            return;
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.evidence.insert(QStringLiteral("rejectionDb"), way.arrival.rejectionDb);
    });
}

Earth earthOf(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type ? type->earth : Earth::Unknown;
}

void humProneLength(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const int length = unbalancedLengthMm(solved.show, way.island);
        const bool mains = earthOf(solved.show, way.signal.from.device) != Earth::Floating;
        const bool first = way.signal.leg == Role::Hot || way.signal.leg == Role::Left;
        if (!mains || !first || length <= humProneMm || way.arrival.rejectionDb > poorRejectionDb || !arrives(way)
            || !isAnalogue(way.from.kind) || !isAnalogue(way.to.kind))
            return;
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.evidence.insert(QStringLiteral("metres"), length / 1000.0);
        finding.evidence.insert(QStringLiteral("rejectionDb"), way.arrival.rejectionDb);
        if (way.arrival.humDbu > leastDecibel / 2)
            finding.evidence.insert(QStringLiteral("humDbu"), way.arrival.humDbu);
    });
}

constexpr std::array cancelledVariants {
    Variant {"same",
        {QT_TRANSLATE_NOOP("Rule", "Almost silent"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} sends the same on both contacts, and the balanced input takes one minus the other. What is "
                "left is {middleDb}."),
            QT_TRANSLATE_NOOP("Rule", "Use the tip alone: a lead with its ring open.")}},
    Variant {"apart",
        {QT_TRANSLATE_NOOP("Rule", "Both signals share one channel, one of them upside down"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} sends two different signals; the balanced input takes one minus the other. Both are heard, and "
                "they cannot be mixed apart."),
            QT_TRANSLATE_NOOP("Rule", "Fine for one fader. For two, give each signal an input.")}},
};

constexpr std::array rows {
    Rule {"centre-cancelled", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "The singer disappears"),
            QT_TRANSLATE_NOOP("Rule",
                "Stereo goes into a balanced input. The input takes left minus right, so all that is the same on both "
                "sides cancels: voice, bass, kick."),
            QT_TRANSLATE_NOOP("Rule", "Give left and right an input each.")},
        centreCancelled, cancelledVariants},
    Rule {"sides-opposed", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Hollow: both sides play the same, one upside down"),
            QT_TRANSLATE_NOOP("Rule",
                "A balanced output goes into a stereo input. Left gets the signal, right gets it inverted; summed to "
                "mono nothing is left."),
            QT_TRANSLATE_NOOP("Rule", "Feed both sides from the hot wire alone, or through a transformer.")},
        sidesOpposed},
    Rule {"summed-to-mono", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Stereo comes out as mono"),
            QT_TRANSLATE_NOOP("Rule", "Left and right of {from} are joined on the way to {to}."),
            QT_TRANSLATE_NOOP("Rule", "Fine if mono is wanted. For stereo give each side an input.")},
        summedToMono},
    Rule {"polarity-inverted", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Upside down: thin next to other sources"),
            QT_TRANSLATE_NOOP("Rule",
                "Hot and cold are swapped on the way from {from} to {to}. Alone one hears nothing of it; together with "
                "a second source bass cancels."),
            QT_TRANSLATE_NOOP("Rule", "Take a straight lead, or turn the polarity at the desk.")},
        polarityInverted},
    Rule {"balance-lost", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "The sound is right; hum is no longer rejected"),
            QT_TRANSLATE_NOOP("Rule",
                "One end is balanced, the other is not, so the link is unbalanced: it rejects hum by {rejectionDb} "
                "only."),
            QT_TRANSLATE_NOOP("Rule",
                "Nothing to do on a short lead. On a long one lift the ground at the box, or put a DI or a transformer "
                "at the unbalanced end.")},
        balanceLost},
    Rule {"hum-prone-length", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "It may hum: {metres} of unbalanced lead"),
            QT_TRANSLATE_NOOP("Rule",
                "Current between the two mains earths flows through the shield, and on an unbalanced lead the shield "
                "is part of the signal."),
            QT_TRANSLATE_NOOP("Rule", "Keep unbalanced leads under 6 m: put a DI at {from} and go on balanced.")},
        humProneLength},
};

} // namespace

std::span<const Rule> signalRules()
{
    return rows;
}
