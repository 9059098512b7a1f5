// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/arrival_figures.h"

#include "check/tone.h"
#include "check/words.h"
#include "draw/curve_picture.h"
#include "draw/lead_picture.h"
#include "gear/port_defaults.h"
#include "signal/arriving.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The context of these texts.
struct ArrivalText {
    Q_DECLARE_TR_FUNCTIONS(ArrivalText)
};

constexpr double rejectionCap = 100; // more than that no real lead does
constexpr double tellVolt = 0.5; // less DC than this is not worth a row

/// "Left", or "Laptop" where the signal has no side.
QString signalName(const Show& show, const Island& island, const SentSignal& sent)
{
    if (sent.leg == Role::Left)
        return ArrivalText::tr("Left");
    if (sent.leg == Role::Right)
        return ArrivalText::tr("Right");
    const Device* device = show.devices.find(island.socket(sent.socket).device);
    return device ? device->name : QString();
}

QString legSuffix(const Arrival& arrival, const LegArrival& leg)
{
    return arrival.legs.size() > 1 ? u" → "_s + roleText(leg.leg) : QString();
}

void addSignals(
    QList<FigureRow>& rows, const Show& show, const Island& island, const QList<ArrivingSignal>& signals)
{
    for (const ArrivingSignal& entry : signals) {
        const double gain = gainDb(entry.gain);
        rows << FigureRow {signalName(show, island, *entry.sent) + legSuffix(*entry.arrival, *entry.leg),
            dbuText(entry.sentDbu + gain),
            ArrivalText::tr("%1, %2").arg(decibelText(gain), entry.inverted() ? ArrivalText::tr("upside down") : ArrivalText::tr("upright"))};
    }
}

void addMiddle(QList<FigureRow>& rows, const Island& island, const QList<const Arrival*>& arrivals)
{
    for (const Arrival* arrival : arrivals) {
        for (const LegArrival& leg : arrival->legs) {
            const std::optional<StereoMix> mix = stereoMix(*island.answer, leg);
            if (mix && mix->middleDb < leastDecibel / 2)
                rows << FigureRow {ArrivalText::tr("Middle"), ArrivalText::tr("nothing"), ArrivalText::tr("voice, bass, kick")};
            else if (mix)
                rows << FigureRow {ArrivalText::tr("Middle"), decibelText(mix->middleDb), ArrivalText::tr("voice, bass, kick")};
        }
    }
}

void addLoading(QList<FigureRow>& rows, const Plan& plan, const ArrivingSignal& entry)
{
    rows << FigureRow {ArrivalText::tr("Input impedance"), ohmText(impedanceOhm(plan.port(entry.arrival->socket))),
        ArrivalText::tr("from %1").arg(ohmText(impedanceOhm(plan.port(entry.sent->socket))))};
}

void addTreble(QList<FigureRow>& rows, const ArrivingSignal& entry)
{
    const double corner = trebleHertz(entry.gain);
    rows << FigureRow {ArrivalText::tr("Treble, −3 dB"),
        std::isfinite(corner) ? hertzText(corner) : u"> "_s + hertzText(programmeHertz.back()), {}};
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
void addDc(QList<FigureRow>& rows, const Island& island, CableId lead)
{
    for (const PlanPlug& plug : island.answer->plan.leads[static_cast<size_t>(island.placeOf(lead))].plugs) {
        const PortDc& dc = island.answer->dc[static_cast<size_t>(plug.socket)];
        if (!dc.supplied || dc.highest() < tellVolt)
            continue;
        QMap<int, QStringList> contacts;
        for (int role = 0; role < roleCount; ++role) {
            if (const double volt = dc.at(Role(role)); std::abs(volt) >= tellVolt)
                contacts[qRound(volt)] << roleText(Role(role));
        }
        for (auto it = contacts.cbegin(); it != contacts.cend(); ++it)
            rows << FigureRow {ArrivalText::tr("DC"), QLocale().toString(it.key()) + QChar(0x202F) + u'V',
                ArrivalText::tr("on %1").arg(it.value().join(u", "_s))};
        return;
    }
}

} // namespace

QList<FigureRow> figureRows(const Show& show, const Island& island, CableId lead)
{
    QList<FigureRow> rows;
    const QList<const Arrival*> arrivals = arrivalsOf(island, lead);
    const QList<ArrivingSignal> signals = signalsOf(island, arrivals);
    addSignals(rows, show, island, signals);
    addMiddle(rows, island, arrivals);
    if (!signals.isEmpty()) {
        addLoading(rows, island.answer->plan, signals.first());
        addTreble(rows, signals.first());
    }
    if (!arrivals.isEmpty())
        addHum(rows, *arrivals.first());
    addDc(rows, island, lead);
    return rows;
}
