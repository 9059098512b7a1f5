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
    for (const LegSignal& other : way.leg.signals) {
        const SentSignal& signal = way.island.signals[static_cast<size_t>(other.signal)];
        const double here = signal.levelDbu + gainDb(other.gain);
        const double mine = way.signal.levelDbu + gainDb(way.gain);
        const bool earlier = &signal < &way.signal;
        if (signal.from != way.arrival.to && (here > mine || (here == mine && earlier)))
            return false;
    }
    return &way.leg == &way.arrival.legs.front();
}

/// A verdict that hangs on an assumed figure is a note when it turns within what is usual.
void markAssumed(Finding& finding, double margin, bool sentKnown, bool takenKnown)
{
    const double doubt = (sentKnown ? 0 : usualSpreadDb) + (takenKnown ? 0 : usualSpreadDb);
    if (margin >= doubt)
        return;
    finding.severity = Severity::Note;
    finding.evidence.insert(QStringLiteral("assumed"), 1);
}

bool knowsLevel(const Port& sender)
{
    return sender.nominal || !sender.follows.isEmpty();
}

void levelTooLow(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const double missing = minimumDbu(way.to) - way.leg.levelDbu;
        const bool sounding = loadOrSound(way.from.kind) && loadOrSound(way.to.kind) && way.signal.levelDbu > -150;
        if (!isMain(way) || !arrives(way) || !sounding || missing <= 0)
            return;
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.severity = missing > hopelessDb ? Severity::Error : Severity::Warning;
        finding.evidence.insert(QStringLiteral("levelDbu"), way.leg.levelDbu);
        finding.evidence.insert(QStringLiteral("neededDbu"), minimumDbu(way.to));
        finding.evidence.insert(QStringLiteral("missingDb"), missing);
        markAssumed(finding, missing, knowsLevel(way.from), way.to.minimum.has_value());
    });
}

bool isSpeakerLevel(const Way& way)
{
    return way.from.kind == Kind::Speaker && way.to.kind != Kind::Speaker && way.leg.levelDbu > speakerDbu;
}

/// Peaks end where the output itself does.
bool staysBelowLimit(const Way& way)
{
    return way.from.maximum && way.from.maximum->value.value + gainDb(way.gain) <= maximumDbu(way.to);
}

void levelTooHigh(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const double over = way.leg.levelDbu + peakDb - maximumDbu(way.to);
        const bool sounding = loadOrSound(way.from.kind) && loadOrSound(way.to.kind);
        if (!isMain(way) || !arrives(way) || !sounding || over <= 0 || staysBelowLimit(way) || isSpeakerLevel(way))
            return;
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.severity = over > tooHotErrorDb ? Severity::Error : Severity::Warning;
        finding.evidence.insert(QStringLiteral("levelDbu"), way.leg.levelDbu);
        finding.evidence.insert(QStringLiteral("limitDbu"), maximumDbu(way.to));
        finding.evidence.insert(QStringLiteral("overDb"), over);
        markAssumed(finding, over, knowsLevel(way.from), way.to.maximum.has_value());
    });
}

/// A passive box between, that is not made for loudspeaker level.
void speakerIntoBoxes(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        const auto hot = std::ranges::find_if(island.signals, [&solved](const SentSignal& signal) {
            return portOf(solved.show, signal.from)->kind == Kind::Speaker && signal.levelDbu > speakerDbu;
        });
        for (const PortRef& ref : island.ports) {
            const Port* port = portOf(solved.show, ref);
            const bool copper = port->circuit == QLatin1String("joint");
            const bool weak = copper && port->direction == Direction::In && port->kind != Kind::Speaker;
            if (hot == island.signals.end() || !weak || cablesAt(solved.show, ref).isEmpty())
                continue;
            Finding& finding = hits.add(linkSubjects(solved.show, island, hot->from, ref), hot->from, ref);
            finding.evidence.insert(QStringLiteral("levelDbu"), hot->levelDbu);
            finding.evidence.insert(QStringLiteral("levelVolt"), voltAtZeroDbu * ratio(hot->levelDbu));
        }
    }
}

void speakerIntoLine(const Solved& solved, Hits& hits)
{
    speakerIntoBoxes(solved, hits);
    forEachWay(solved, [&](const Way& way) {
        if (!isSpeakerLevel(way) || !isMain(way))
            return;
        Finding& finding = hits.add(
            linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
        finding.evidence.insert(QStringLiteral("levelDbu"), way.leg.levelDbu);
        finding.evidence.insert(QStringLiteral("levelVolt"), voltAtZeroDbu * ratio(way.leg.levelDbu));
    });
}

/// Matched digital lines lose half by design; headphones are turned up.
bool lossIsMeant(const Port& from, const Port& to)
{
    const bool digital = from.kind == Kind::Digital || to.kind == Kind::Digital;
    return digital || (from.kind == Kind::Headphone && to.kind == Kind::Headphone);
}

/// The curve from one port to the first leg of another; null where nothing comes through.
const Curve* curveOf(const Island& island, const PortRef& from, const PortRef& to)
{
    for (const Arrival& arrival : island.arrivals) {
        if (arrival.to != to || arrival.legs.empty())
            continue;
        for (const LegSignal& entry : arrival.legs.front().signals) {
            if (island.signals[static_cast<size_t>(entry.signal)].from == from)
                return &entry.gain;
        }
    }
    return nullptr;
}

/// A source that is a small capacitor loses bass into its load; from 1 kHz on nothing is missing.
void tellBass(Finding& finding, const Curve* curve)
{
    if (!curve || gainDb(*curve) < -lossWarningDb)
        return;
    const double bass = bassHertz(*curve);
    if (bass < bassNoteHertz)
        return;
    finding.severity = bass > bassWarningHertz ? Severity::Warning : Severity::Note;
    finding.evidence.insert(QStringLiteral("bassHz"), bass);
}

void loadingLoss(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        const LegLoad* heaviest = nullptr;
        for (const LegLoad& load : island.loads) {
            const bool shorted = load.shortShare > shortedShare;
            const bool joined = load.pushShare > joinedShare;
            if (load.driven && !shorted && !joined && (!heaviest || load.lossDb > heaviest->lossDb))
                heaviest = &load;
        }
        const PortRef to = heaviest ? receiverOf(island, heaviest->port) : PortRef {};
        if (!to || heaviest->lossDb < lossWarningDb
            || lossIsMeant(*portOf(solved.show, heaviest->port), *portOf(solved.show, to)))
            continue;
        Finding& finding = hits.add(linkSubjects(solved.show, island, heaviest->port, to), heaviest->port, to);
        finding.severity = heaviest->lossDb >= lossErrorDb ? Severity::Error : Severity::Warning;
        finding.evidence.insert(QStringLiteral("lossDb"), heaviest->lossDb);
        finding.evidence.insert(QStringLiteral("inputOhm"), impedanceOhm(*portOf(solved.show, to)));
        tellBass(finding, curveOf(island, heaviest->port, to));
    }
}

constexpr std::array loadingVariants {
    Variant {"bassHz",
        {QT_TRANSLATE_NOOP("Rule", "Thin: the bass goes"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} is a small capacitor, and {to} loads it with {inputOhm}: below {bassHz} the sound falls away."),
            QT_TRANSLATE_NOOP("Rule", "Use an input of 5 MΩ or more: a preamp or an active DI made for piezos.")}},
};

constexpr std::array lowVariants {
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
};

constexpr std::array rows {
    Rule {"level-too-low", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too quiet, with hiss when turned up"),
            QT_TRANSLATE_NOOP("Rule", "{levelDbu} arrives; {to} wants {neededDbu} at least. {missingDb} are missing."),
            QT_TRANSLATE_NOOP("Rule", "Use an input with more gain, or put a preamp between.")},
        levelTooLow, lowVariants},
    Rule {"level-too-high", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too loud: it distorts"),
            QT_TRANSLATE_NOOP("Rule",
                "{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. That is {overDb} too much."),
            QT_TRANSLATE_NOOP(
                "Rule", "Turn the source down, use a line input, or put a pad, DI or re-amp box between.")},
        levelTooHigh, highVariants},
    Rule {"loading-loss", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Weak and thin: the input pulls the source down"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} loads {from} with {inputOhm}; {lossDb} are lost inside the source, more of treble or bass."),
            QT_TRANSLATE_NOOP("Rule", "Use an input of higher impedance: an instrument input or a DI box.")},
        loadingLoss, loadingVariants},
    Rule {"speaker-into-line", Severity::Danger,
        {QT_TRANSLATE_NOOP("Rule", "Stop: this can burn the input"),
            QT_TRANSLATE_NOOP(
                "Rule", "{from} is a loudspeaker output: {levelVolt} reach {to}, which is made for a volt or two."),
            QT_TRANSLATE_NOOP("Rule", "Use the amplifier's line out, or a DI made for speaker level.")},
        speakerIntoLine, {}, true},
};

} // namespace

std::span<const Rule> levelRules()
{
    return rows;
}
