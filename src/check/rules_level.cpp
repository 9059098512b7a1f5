// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "check/tone.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace thresholds;

bool loadOrSound(Kind kind)
{
    return kind != Kind::Digital && kind != Kind::Network && kind != Kind::Power;
}

/// The way that brings most of what a leg takes in.
bool isMain(const Way& way)
{
    const double mine = way.sentDbu + gainDb(way.gain);
    for (size_t other = 0; other < way.leg.gains.size(); ++other) {
        const double here = way.island.levels.sentDbu[other] + gainDb(way.leg.gains[other]);
        const bool earlier = static_cast<int>(other) < way.signal;
        const bool own = way.island.answer.signals[other].socket == way.receiver();
        if (!own && (here > mine || (here == mine && earlier)))
            return false;
    }
    return &way.leg == &way.arrival.legs.front();
}

/// A verdict that hangs on an assumed figure is a note when it turns within what is usual.
void markAssumed(Hit& hit, double margin, bool sentKnown, bool takenKnown)
{
    const double doubt = (sentKnown ? 0 : usualSpreadDb) + (takenKnown ? 0 : usualSpreadDb);
    if (margin >= doubt)
        return;
    hit.severity = Severity::Note;
    hit.evidence.insert(QStringLiteral("assumed"), 1);
}

bool knowsLevel(const Port& sender)
{
    return sender.nominal || !sender.follows.isEmpty();
}

void levelTooLow(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        const double missing = minimumDbu(way.to, way.leg.leg) - way.takenDbu;
        const bool sounding = loadOrSound(way.from.kind) && loadOrSound(way.to.kind) && way.sentDbu > -150;
        if (missing <= 0 || !sounding || !arrives(way) || !isMain(way))
            return;
        Hit& hit = hitOn(hits, way);
        hit.severity = missing > hopelessDb ? Severity::Error : Severity::Warning;
        hit.evidence.insert(QStringLiteral("levelDbu"), way.takenDbu);
        hit.evidence.insert(QStringLiteral("neededDbu"), minimumDbu(way.to, way.leg.leg));
        hit.evidence.insert(QStringLiteral("missingDb"), missing);
        if (way.from.kind == Kind::Phono)
            hit.evidence.insert(QStringLiteral("phono"), 1);
        markAssumed(hit, missing, knowsLevel(way.from), way.to.minimum.has_value());
    });
}

bool isSpeakerLevel(const Way& way)
{
    return way.from.kind == Kind::Speaker && way.to.kind != Kind::Speaker && way.takenDbu > speakerDbu;
}

/// Peaks end where the output itself does.
bool staysBelowLimit(const Way& way)
{
    return way.from.maximum && way.from.maximum->value.value + gainDb(way.gain) <= maximumDbu(way.to, way.leg.leg);
}

void levelTooHigh(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        const double over = way.takenDbu + peakDb - maximumDbu(way.to, way.leg.leg);
        const bool sounding = loadOrSound(way.from.kind) && loadOrSound(way.to.kind);
        if (over <= 0 || !sounding || staysBelowLimit(way) || isSpeakerLevel(way) || !arrives(way) || !isMain(way))
            return;
        Hit& hit = hitOn(hits, way);
        hit.severity = over > tooHotErrorDb ? Severity::Error : Severity::Warning;
        if (over <= tooHotNoteDb && way.takenDbu - nominalDbu(way.to, way.leg.leg) <= besideNominalDb) {
            hit.severity = Severity::Note;
            hit.evidence.insert(QStringLiteral("peaksOnly"), 1);
        }
        hit.evidence.insert(QStringLiteral("levelDbu"), way.takenDbu);
        hit.evidence.insert(QStringLiteral("limitDbu"), maximumDbu(way.to, way.leg.leg));
        hit.evidence.insert(QStringLiteral("overDb"), over);
        markAssumed(hit, over, knowsLevel(way.from), way.to.maximum.has_value());
    });
}

/// A passive box between, that is not made for loudspeaker level.
void speakerIntoBoxes(const RuleCase& island, Hits& hits)
{
    const auto& sent = island.levels.sentDbu;
    for (size_t signal = 0; signal < sent.size(); ++signal) {
        const int from = island.answer.signals[signal].socket;
        if (island.port(from).kind != Kind::Speaker || sent[signal] <= speakerDbu)
            continue;
        for (size_t place = 0; place < island.plan().sockets.size(); ++place) {
            const auto to = static_cast<int>(place);
            const Port& port = island.port(to);
            const bool copper = port.circuit == QLatin1String("joint");
            const bool weak = copper && port.direction == Direction::In && port.kind != Kind::Speaker;
            if (!weak || !island.plan().isPlugged(to))
                continue;
            Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
            hit.evidence.insert(QStringLiteral("levelDbu"), sent[signal]);
            hit.evidence.insert(QStringLiteral("levelVolt"), voltAtZeroDbu * ratio(sent[signal]));
        }
        return;
    }
}

void speakerIntoLine(const RuleCase& island, Hits& hits)
{
    speakerIntoBoxes(island, hits);
    forEachWay(island, [&](const Way& way) {
        if (!isSpeakerLevel(way) || !isMain(way))
            return;
        Hit& hit = hitOn(hits, way);
        hit.evidence.insert(QStringLiteral("levelDbu"), way.takenDbu);
        hit.evidence.insert(QStringLiteral("levelVolt"), voltAtZeroDbu * ratio(way.takenDbu));
    });
}

/// Matched digital lines lose half by design; headphones are turned up; for loudspeakers the load itself is judged.
bool lossIsMeant(const Port& from, const Port& to)
{
    const bool digital = from.kind == Kind::Digital || to.kind == Kind::Digital;
    const bool power = from.kind == to.kind && (to.kind == Kind::Headphone || to.kind == Kind::Speaker);
    return digital || power;
}

/// The curve from one socket to the first leg of another; null where nothing comes through.
const Curve* curveOf(const Answer& answer, int from, int to)
{
    const Arrival* arrival = answer.arrivalAt(to);
    const auto signal = std::ranges::find(answer.signals, from, &SentSignal::socket);
    if (!arrival || signal == answer.signals.end())
        return nullptr;
    return &arrival->legs.front().gains[static_cast<size_t>(signal - answer.signals.begin())];
}

/// A source that is a small capacitor loses bass into its load; from 1 kHz on nothing is missing.
void tellBass(Hit& hit, const Curve* curve)
{
    if (!curve || gainDb(*curve) < -lossWarningDb)
        return;
    const double bass = bassHertz(*curve);
    if (bass < bassNoteHertz)
        return;
    hit.severity = bass > bassWarningHertz ? Severity::Warning : Severity::Note;
    hit.evidence.insert(QStringLiteral("bassHz"), bass);
}

/// What is lost when every impedance that no source states is as kind as is usual.
double lossAtLeastDb(const LegLoad& load, const Port& from, const Port& to)
{
    const double doubt = (knowsImpedance(from) ? 1 : usualSpreadOhm) * (knowsImpedance(to) ? 1 : usualSpreadOhm);
    return decibel(1 + (ratio(load.lossDb) - 1) / doubt);
}

void loadingLoss(const RuleCase& island, Hits& hits)
{
    const LegLoad* heaviest = nullptr;
    for (const LegLoad& load : island.answer.loads) {
        const bool shorted = load.shortShare > shortedShare;
        const bool joined = load.pushShare > joinedShare;
        if (load.driven && !shorted && !joined && (!heaviest || load.lossDb > heaviest->lossDb))
            heaviest = &load;
    }
    if (!heaviest || heaviest->lossDb < lossWarningDb)
        return;
    const int from = heaviest->socket;
    const int to = receiverOf(island.answer, from);
    if (to < 0 || lossIsMeant(island.port(from), island.port(to)))
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
    hit.severity = heaviest->lossDb >= lossErrorDb ? Severity::Error : Severity::Warning;
    hit.evidence.insert(QStringLiteral("lossDb"), heaviest->lossDb);
    hit.evidence.insert(QStringLiteral("inputOhm"), impedanceOhm(island.port(to)));
    if (island.port(to).kind == Kind::Headphone)
        hit.evidence.insert(QStringLiteral("phones"), 1);
    tellBass(hit, curveOf(island.answer, from, to));
    if (lossAtLeastDb(*heaviest, island.port(from), island.port(to)) >= lossWarningDb)
        return;
    hit.severity = Severity::Note;
    hit.evidence.insert(QStringLiteral("assumed"), 1);
}

constexpr std::array loadingVariants {
    Variant {"assumed",
        {QT_TRANSLATE_NOOP("Rule", "Perhaps weak and thin"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} seems to load {from} with {inputOhm}, and {lossDb} would be lost, but one of the two impedances "
                "is assumed: no source states it. Within what is usual it may be fine."),
            QT_TRANSLATE_NOOP("Rule", "Listen to it, and add the figure from the manual to the gear.")}},
    Variant {"phones",
        {QT_TRANSLATE_NOOP("Rule", "Weak and thin: this output cannot drive headphones"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} loads {from} with {inputOhm}; {lossDb} are lost inside the output, more of the bass."),
            QT_TRANSLATE_NOOP(
                "Rule", "Plug the headphones into a headphone socket, or put a headphone amplifier between.")}},
    Variant {"bassHz",
        {QT_TRANSLATE_NOOP("Rule", "Thin: the bass goes"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} is a small capacitor, and {to} loads it with {inputOhm}: below {bassHz} the sound falls away."),
            QT_TRANSLATE_NOOP("Rule", "Use an input of 5 MΩ or more: a preamp or an active DI made for piezos.")}},
};

constexpr std::array lowVariants {
    Variant {"phono",
        {QT_TRANSLATE_NOOP("Rule", "Quiet and thin: a turntable needs a phono preamp"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives; {to} wants {neededDbu} at least. And records are cut with little bass and much "
                "treble: only a phono preamp turns that back."),
            QT_TRANSLATE_NOOP("Rule", "Put a phono preamp at {from}, or use an input marked phono.")}},
    Variant {"assumed",
        {QT_TRANSLATE_NOOP("Rule", "Perhaps too quiet"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives and {to} wants {neededDbu}, but one of the two is assumed: no source states it. "
                "Within what is usual it may be enough."),
            QT_TRANSLATE_NOOP("Rule", "Try it at full level, and add the figure from the manual to the gear.")}},
};

constexpr std::array highVariants {
    Variant {"assumed",
        {QT_TRANSLATE_NOOP("Rule", "Perhaps too loud"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives, with peaks 12 dB above, and {to} takes {limitDbu}, but one of the two is assumed: "
                "no source states it. Within what is usual it may be fine."),
            QT_TRANSLATE_NOOP("Rule", "Try it at full level, and add the figure from the manual to the gear.")}},
    Variant {"peaksOnly",
        {QT_TRANSLATE_NOOP("Rule", "Near the limit: the highest peaks may distort"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. Only peaks go beyond, by {overDb}."),
            QT_TRANSLATE_NOOP("Rule", "Turn the source down a little when it gets loud.")}},
};

constexpr std::array rows {
    Rule {"level-too-low", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too quiet, with hiss when turned up"),
            QT_TRANSLATE_NOOP("Rule", "{levelDbu} arrives; {to} wants {neededDbu} at least. {missingDb} are missing."),
            QT_TRANSLATE_NOOP("Rule", "Use an input with more gain, or put a preamp between.")},
        {.inCase = levelTooLow}, lowVariants},
    Rule {"level-too-high", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too loud: it distorts"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. That is {overDb} too much."),
            QT_TRANSLATE_NOOP(
                "Rule", "Turn the source down, use a line input, or put a pad, DI or re-amp box between.")},
        {.inCase = levelTooHigh}, highVariants},
    Rule {"loading-loss", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Weak and thin: the input pulls the source down"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} loads {from} with {inputOhm}; {lossDb} are lost inside the source, more of treble or bass."),
            QT_TRANSLATE_NOOP("Rule", "Use an input of higher impedance: an instrument input or a DI box.")},
        {.inCase = loadingLoss}, loadingVariants},
    Rule {"speaker-into-line", Severity::Danger,
        {QT_TRANSLATE_NOOP("Rule", "Stop: this can burn the input"),
            QT_TRANSLATE_NOOP(
                "Rule", "{from} is a loudspeaker output: {levelVolt} reach {to}, which is made for a volt or two."),
            QT_TRANSLATE_NOOP("Rule", "Use the amplifier's line out, or a DI made for speaker level.")},
        {.inCase = speakerIntoLine}, {}, true},
};

} // namespace

std::span<const Rule> levelRules()
{
    return rows;
}
