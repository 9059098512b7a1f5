// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/arrival_view.h"

#include "check/words.h"
#include "gear/port_defaults.h"
#include "panels/curve_view.h"
#include "panels/lead_picture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The context of these texts.
struct ArrivalText {
    Q_DECLARE_TR_FUNCTIONS(ArrivalText)
};

constexpr double silentDb = -100; // a signal that much down is not listed
constexpr double absentSideDb = -20; // against the other side, or the middle against the sides
constexpr double rejectionCap = 100; // more than that no real lead does
constexpr double tellVolt = 0.5; // less DC than this is not worth a row

/// "Left", or "Laptop" where the signal has no side.
QString signalName(const Show& show, const SentSignal& sent)
{
    if (sent.leg == Role::Left)
        return ArrivalText::tr("Left");
    if (sent.leg == Role::Right)
        return ArrivalText::tr("Right");
    const Device* device = show.devices.find(sent.from.device);
    return device ? device->name : QString();
}

QString legSuffix(const Arrival& arrival, const LegArrival& leg)
{
    return arrival.legs.size() > 1 ? u" → "_s + roleText(leg.leg) : QString();
}

void addSignals(QList<FigureRow>& rows, const Show& show, const QList<ArrivingSignal>& signals)
{
    for (const ArrivingSignal& entry : signals) {
        const double gain = gainDb(entry.gain);
        rows << FigureRow {signalName(show, *entry.sent) + legSuffix(*entry.arrival, *entry.leg),
            dbuText(entry.sent->levelDbu + gain),
            ArrivalText::tr("%1, %2").arg(decibelText(gain), entry.inverted() ? ArrivalText::tr("upside down") : ArrivalText::tr("upright"))};
    }
}

void addMiddle(QList<FigureRow>& rows, const Show& show, const Island& island, const QList<const Arrival*>& arrivals)
{
    for (const Arrival* arrival : arrivals) {
        for (const LegArrival& leg : arrival->legs) {
            const std::optional<StereoMix> mix = stereoMix(show, island, leg);
            if (mix && mix->middleDb < leastDecibel / 2)
                rows << FigureRow {ArrivalText::tr("Middle"), ArrivalText::tr("nothing"), ArrivalText::tr("voice, bass, kick")};
            else if (mix)
                rows << FigureRow {ArrivalText::tr("Middle"), decibelText(mix->middleDb), ArrivalText::tr("voice, bass, kick")};
        }
    }
}

void addLoading(QList<FigureRow>& rows, const Show& show, const ArrivingSignal& entry)
{
    const Port* from = portOf(show, entry.sent->from);
    const Port* to = portOf(show, entry.arrival->to);
    if (from && to)
        rows << FigureRow {
            ArrivalText::tr("Input impedance"), ohmText(impedanceOhm(*to)), ArrivalText::tr("from %1").arg(ohmText(impedanceOhm(*from)))};
}

void addTreble(QList<FigureRow>& rows, const ArrivingSignal& entry)
{
    const std::optional<double> corner = cornerHertz(entry.gain);
    rows << FigureRow {
        ArrivalText::tr("Treble, −3 dB"), corner ? hertzText(*corner) : u"> "_s + hertzText(programmeHertz.back()), {}};
}

void addHum(QList<FigureRow>& rows, const Arrival& arrival)
{
    if (arrival.humDbu > leastDecibel / 2)
        rows << FigureRow {ArrivalText::tr("Hum picked up"), dbuText(arrival.humDbu), ArrivalText::tr("0.1 V between the earths")};
    if (arrival.rejectionDb > 0)
        rows << FigureRow {ArrivalText::tr("Hum rejection"),
            arrival.rejectionDb > rejectionCap ? u"> "_s + decibelText(rejectionCap) : decibelText(arrival.rejectionDb),
            ArrivalText::tr("at 50 Hz")};
}

/// One row for each level of DC: "48 V", "on hot, cold". Both ends of a lead say the same, so the first speaks.
void addDc(QList<FigureRow>& rows, const Analysis& analysis, const Cable& cable)
{
    for (const Plug& plug : cable.plugs) {
        const PortDc* dc = analysis.dc(plug.port);
        if (!dc || !dc->supplied || std::abs(dc->highest()) < tellVolt)
            continue;
        QMap<int, QStringList> contacts;
        for (auto it = dc->volts.cbegin(); it != dc->volts.cend(); ++it) {
            if (std::abs(it.value()) >= tellVolt)
                contacts[qRound(it.value())] << roleText(it.key());
        }
        for (auto it = contacts.cbegin(); it != contacts.cend(); ++it)
            rows << FigureRow {ArrivalText::tr("DC"), QLocale().toString(it.key()) + QChar(0x202F) + u'V',
                ArrivalText::tr("on %1").arg(it.value().join(u", "_s))};
        return;
    }
}

} // namespace

QList<const Arrival*> arrivalsOf(const Show& show, const Analysis& analysis, const Cable& cable)
{
    QList<const Arrival*> found;
    const Island* island = analysis.island(cable.id);
    if (!island)
        return found;
    for (const Arrival& arrival : island->arrivals) {
        const bool here = std::ranges::any_of(cable.plugs, [&](const Plug& plug) {
            const Port* port = portOf(show, plug.port);
            return plug.port == arrival.to && port && port->direction != Direction::Out;
        });
        if (here)
            found << &arrival;
    }
    if (found.isEmpty()) {
        for (const Arrival& arrival : island->arrivals)
            found << &arrival;
    }
    return found;
}

QList<ArrivingSignal> signalsOf(const Island& island, const QList<const Arrival*>& arrivals)
{
    QList<ArrivingSignal> found;
    for (const Arrival* arrival : arrivals) {
        for (const LegArrival& leg : arrival->legs) {
            for (const LegSignal& entry : leg.signals) {
                const SentSignal& sent = island.signals[static_cast<size_t>(entry.signal)];
                if (!(sent.from == arrival->to) && gainDb(entry.gain) > silentDb)
                    found << ArrivingSignal {&sent, arrival, &leg, entry.gain};
            }
        }
    }
    return found;
}

QList<FigureRow> figureRows(const Show& show, const Analysis& analysis, const Cable& cable)
{
    QList<FigureRow> rows;
    const Island* island = analysis.island(cable.id);
    if (!island)
        return rows;
    const QList<const Arrival*> arrivals = arrivalsOf(show, analysis, cable);
    const QList<ArrivingSignal> signals = signalsOf(*island, arrivals);
    addSignals(rows, show, signals);
    addMiddle(rows, show, *island, arrivals);
    if (!signals.isEmpty()) {
        addLoading(rows, show, signals.first());
        addTreble(rows, signals.first());
    }
    if (!arrivals.isEmpty())
        addHum(rows, *arrivals.first());
    addDc(rows, analysis, cable);
    return rows;
}

std::optional<StereoMix> stereoMix(const Show& show, const Island& island, const LegArrival& leg)
{
    const LegSignal* left = nullptr;
    const LegSignal* right = nullptr;
    for (const LegSignal& entry : leg.signals) {
        const SentSignal& sent = island.signals[static_cast<size_t>(entry.signal)];
        if (sent.leg == Role::Left)
            left = &entry;
        if (sent.leg == Role::Right)
            right = &entry;
    }
    if (!left || !right)
        return std::nullopt;
    const SentSignal& sent = island.signals[static_cast<size_t>(left->signal)];
    const Port* port = portOf(show, sent.from);
    const double sideDb = std::max(gainDb(left->gain), gainDb(right->gain));
    const bool onePicture = port && port->content == Content::Stereo
        && sent.from == island.signals[static_cast<size_t>(right->signal)].from;
    const bool mixed = std::min(gainDb(left->gain), gainDb(right->gain)) > sideDb + absentSideDb;
    if (!onePicture || !mixed)
        return std::nullopt;
    return StereoMix {decibel(std::abs(left->gain[at1kHz] + right->gain[at1kHz]) / 2), sideDb};
}

LevelScale levelScale(const Show& show, const Island& island, const Arrival& arrival, const LegArrival& leg)
{
    LevelScale scale;
    if (const Port* port = portOf(show, arrival.to))
        scale = {minimumDbu(*port), nominalDbu(*port), maximumDbu(*port), leg.levelDbu, std::nullopt, {}};
    for (const LegSignal& entry : leg.signals) {
        const SentSignal& sent = island.signals[static_cast<size_t>(entry.signal)];
        if (!(sent.from == arrival.to))
            scale.expected = std::max(scale.expected.value_or(sent.levelDbu), sent.levelDbu);
    }
    if (const std::optional<StereoMix> mix = stereoMix(show, island, leg);
        mix && mix->middleDb < mix->sideDb + absentSideDb)
        scale.name = ArrivalText::tr("sides only");
    return scale;
}
