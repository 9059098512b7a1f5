// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <array>

namespace {

using namespace thresholds;

/// One leg that takes two signals of one socket.
struct Pair {
    int from;
    const Arrival& arrival;
    std::complex<double> left; ///< gains at 1 kHz
    std::complex<double> right;
};

template <class Visit> void forEachPair(const RuleCase& island, Visit visit)
{
    const std::vector<SentSignal>& sent = island.answer.signals;
    for (const Arrival& arrival : island.answer.arrivals) {
        for (const LegArrival& leg : arrival.legs) {
            for (size_t i = 0; i + 1 < sent.size(); ++i) {
                if (sent[i].socket == sent[i + 1].socket && sent[i].socket != arrival.socket)
                    visit(Pair {sent[i].socket, arrival, leg.gains[i][at1kHz], leg.gains[i + 1][at1kHz]});
            }
        }
    }
}

void centreCancelled(const RuleCase& island, Hits& hits)
{
    forEachPair(island, [&](const Pair& pair) {
        const double stronger = std::max(std::abs(pair.left), std::abs(pair.right));
        const double middle = std::abs(pair.left + pair.right);
        if (decibel(stronger) < absentDb || middle > cancelledRatio * stronger)
            return;
        const int to = pair.arrival.socket;
        Hit& hit = hits.add(linkSpots(island.plan(), pair.from, to), pair.from, to);
        hit.evidence.insert(QStringLiteral("middleDb"), decibel(middle / 2));
        hit.evidence.insert(QStringLiteral("sideDb"), decibel(stronger));
        const Content content = island.port(pair.from).content;
        if (content == Content::Same)
            hit.evidence.insert(QStringLiteral("same"), 1);
        if (content == Content::Apart) {
            hit.evidence.insert(QStringLiteral("apart"), 1);
            hit.severity = Severity::Note;
        }
    });
}

void sidesOpposed(const RuleCase& island, Hits& hits)
{
    for (const Arrival& arrival : island.answer.arrivals) {
        for (size_t i = 0; arrival.legs.size() == 2 && i < island.answer.signals.size(); ++i) {
            const auto left = arrival.legs[0].gains[i][at1kHz];
            const auto right = arrival.legs[1].gains[i][at1kHz];
            const bool both = decibel(std::abs(left)) > absentDb && decibel(std::abs(right)) > absentDb;
            if (!both || std::abs(left + right) > cancelledRatio * std::abs(left))
                continue;
            const int from = island.answer.signals[i].socket;
            Hit& hit = hits.add(linkSpots(island.plan(), from, arrival.socket), from, arrival.socket);
            hit.evidence.insert(QStringLiteral("leftDb"), decibel(std::abs(left)));
            hit.evidence.insert(QStringLiteral("rightDb"), decibel(std::abs(right)));
        }
    }
}

void summedToMono(const RuleCase& island, Hits& hits)
{
    forEachPair(island, [&](const Pair& pair) {
        const double left = std::abs(pair.left), right = std::abs(pair.right);
        const bool both = decibel(left) > absentDb && decibel(right) > absentDb;
        const bool opposed = std::abs(pair.left + pair.right) < std::max(left, right);
        const int to = pair.arrival.socket;
        const Content content = island.port(pair.from).content;
        if (!both || opposed || (content != Content::Stereo && content != Content::Apart))
            return;
        Hit& hit = hits.add(linkSpots(island.plan(), pair.from, to), pair.from, to);
        if (content == Content::Apart)
            hit.evidence.insert(QStringLiteral("apart"), 1);
    });
}

void polarityInverted(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        if (way.arrival.legs.size() != 1 || way.sent().leg != Role::Hot || !arrives(way))
            return;
        const auto gain = way.gain[at1kHz];
        if (gain.real() < 0 && std::abs(gain.imag()) <= -gain.real())
            hitOn(hits, way);
    });
}

void balanceLost(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        const bool meant = isBalanced(way.from) || way.leg.differential;
        const bool mono = way.sent().leg == Role::Hot;
        if (!meant || !mono || way.arrival.rejectionDb > poorRejectionDb || !isAnalogue(way.from.kind) || !arrives(way))
            return;
        hitOn(hits, way).evidence.insert(QStringLiteral("rejectionDb"), way.arrival.rejectionDb);
    });
}

void humProneLength(const RuleCase& island, Hits& hits)
{
    const int length = unbalancedLengthMm(island.answer);
    if (length <= humProneMm)
        return;
    forEachWay(island, [&](const Way& way) {
        const bool mains = island.plan().typeOf(way.sender()).earth != Earth::Floating;
        const bool first = way.sent().leg == Role::Hot || way.sent().leg == Role::Left;
        if (!mains || !first || way.arrival.rejectionDb > poorRejectionDb || !isAnalogue(way.from.kind)
            || !isAnalogue(way.to.kind) || !arrives(way))
            return;
        Hit& hit = hitOn(hits, way);
        hit.evidence.insert(QStringLiteral("metres"), length / 1000.0);
        hit.evidence.insert(QStringLiteral("rejectionDb"), way.arrival.rejectionDb);
        if (way.arrival.humDbu > leastDecibel / 2)
            hit.evidence.insert(QStringLiteral("humDbu"), way.arrival.humDbu);
        if (way.to.kind == Kind::Instrument && way.from.kind != Kind::Instrument)
            hit.evidence.insert(QStringLiteral("intoAmplifier"), 1);
        else if (isBalanced(way.from))
            hit.evidence.insert(way.leg.differential ? QStringLiteral("balancedBoth") : QStringLiteral("balancedOut"), 1);
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

constexpr std::array proneVariants {
    Variant {"intoAmplifier",
        {QT_TRANSLATE_NOOP("Rule", "It may hum: {metres} of unbalanced lead"),
            QT_TRANSLATE_NOOP("Rule",
                "Current between the two mains earths flows through the shield, and on an unbalanced lead the shield "
                "is part of the signal."),
            QT_TRANSLATE_NOOP("Rule", "Go balanced up to {to}, and put a re-amp box there with a short lead.")}},
    Variant {"balancedBoth",
        {QT_TRANSLATE_NOOP("Rule", "It may hum: {metres} of unbalanced lead"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} and {to} are both balanced, but the lead between is not: its shield carries the current "
                "between the two mains earths, and is part of the signal."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead with three contacts at both ends. No box is needed.")}},
    Variant {"balancedOut",
        {QT_TRANSLATE_NOOP("Rule", "It may hum: {metres} of unbalanced lead"),
            QT_TRANSLATE_NOOP("Rule",
                "Current between the two mains earths flows through the shield, and on an unbalanced lead the shield "
                "is part of the signal."),
            QT_TRANSLATE_NOOP("Rule", "Go balanced up to {to}, and put an isolation transformer there.")}},
};

constexpr std::array summedVariants {
    Variant {"apart",
        {QT_TRANSLATE_NOOP("Rule", "Both signals share one channel"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} sends two different signals, and they are joined on the way to {to}. Both are heard; they "
                "cannot be mixed apart any more."),
            QT_TRANSLATE_NOOP("Rule", "Fine for one fader. For two, give each signal an input.")}},
};

constexpr std::array rows {
    Rule {"centre-cancelled", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "The singer disappears"),
            QT_TRANSLATE_NOOP("Rule",
                "Stereo goes into a balanced input. The input takes left minus right, so all that is the same on both "
                "sides cancels: voice, bass, kick."),
            QT_TRANSLATE_NOOP("Rule", "Give left and right an input each.")},
        {.inCase = centreCancelled}, cancelledVariants},
    Rule {"sides-opposed", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Hollow: both sides play the same, one upside down"),
            QT_TRANSLATE_NOOP("Rule",
                "A balanced output goes into a stereo input. Left gets the signal, right gets it inverted; summed to "
                "mono nothing is left."),
            QT_TRANSLATE_NOOP("Rule", "Feed both sides from the hot wire alone, or through a transformer.")},
        {.inCase = sidesOpposed}},
    Rule {"summed-to-mono", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Stereo comes out as mono"),
            QT_TRANSLATE_NOOP("Rule", "Left and right of {from} are joined on the way to {to}."),
            QT_TRANSLATE_NOOP("Rule", "Fine if mono is wanted. For stereo give each side an input.")},
        {.inCase = summedToMono}, summedVariants},
    Rule {"polarity-inverted", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Upside down: thin next to other sources"),
            QT_TRANSLATE_NOOP("Rule",
                "Hot and cold are swapped on the way from {from} to {to}. Alone one hears nothing of it; together with "
                "a second source bass cancels."),
            QT_TRANSLATE_NOOP("Rule", "Take a straight lead, or turn the polarity at the desk.")},
        {.inCase = polarityInverted}},
    Rule {"balance-lost", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "The sound is right; hum is no longer rejected"),
            QT_TRANSLATE_NOOP("Rule",
                "One end is balanced, the other is not, so the link is unbalanced: it rejects hum by {rejectionDb} "
                "only."),
            QT_TRANSLATE_NOOP("Rule",
                "Nothing to do on a short lead. Where a long one hums, put a DI box or a transformer at the unbalanced "
                "end.")},
        {.inCase = balanceLost}},
    Rule {"hum-prone-length", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "It may hum: {metres} of unbalanced lead"),
            QT_TRANSLATE_NOOP("Rule",
                "Current between the two mains earths flows through the shield, and on an unbalanced lead the shield "
                "is part of the signal."),
            QT_TRANSLATE_NOOP("Rule", "Keep unbalanced leads under 6 m: put a DI at {from} and go on balanced.")},
        {.inCase = humProneLength}, proneVariants},
};

} // namespace

std::span<const Rule> signalRules()
{
    return rows;
}
