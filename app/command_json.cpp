// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_json.h"

#include "check/check.h"
#include "check/words.h"

#include <cmath>

namespace {

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QString roleKey(Role role)
{
    switch (role) {
    case Role::Left:
        return QStringLiteral("L");
    case Role::Right:
        return QStringLiteral("R");
    case Role::Send:
        return QStringLiteral("send");
    case Role::Return:
        return QStringLiteral("return");
    case Role::Microphone:
        return QStringLiteral("mic");
    default:
        return QStringLiteral("P");
    }
}

QJsonObject arrivalJson(const Island& island, const Arrival& arrival, const LegArrival& leg, const LegSignal& entry)
{
    const SentSignal& signal = island.signals[static_cast<size_t>(entry.signal)];
    QJsonArray curve;
    for (size_t f = 0; f < programmeHertz.size(); ++f)
        curve.append(QJsonArray {programmeHertz[f], rounded(gainDb(entry.gain, f))});
    return {
        {QStringLiteral("port"), text(Subject(arrival.to))},
        {QStringLiteral("from"), text(Subject(signal.from))},
        {QStringLiteral("leg"), roleKey(leg.leg)},
        {QStringLiteral("signal"), roleKey(signal.leg)},
        {QStringLiteral("gainDb"), rounded(gainDb(entry.gain))},
        {QStringLiteral("inverted"), entry.gain[at1kHz].real() < 0},
        {QStringLiteral("levelDbu"), rounded(signal.levelDbu + gainDb(entry.gain))},
        {QStringLiteral("humDbu"), rounded(arrival.humDbu)},
        {QStringLiteral("rejectionDb"), rounded(arrival.rejectionDb)},
        {QStringLiteral("curve"), curve},
    };
}

} // namespace

QJsonArray findingsJson(const QList<Finding>& findings, const Show& show)
{
    QJsonArray all;
    for (const Finding& finding : findings) {
        const Words spoken = words(finding, show);
        QJsonArray subjects;
        for (const Subject& subject : finding.subjects)
            subjects.append(text(subject));
        QJsonObject evidence;
        for (auto it = finding.evidence.cbegin(); it != finding.evidence.cend(); ++it)
            evidence.insert(it.key(), rounded(it.value()));
        all.append(QJsonObject {
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), key(finding.severity)},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("where"), wayText(show, finding.from, finding.to)},
            {QStringLiteral("message"), spoken.hear},
            {QStringLiteral("why"), spoken.why},
            {QStringLiteral("todo"), spoken.todo},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("accepted"), finding.accepted},
        });
    }
    return all;
}

QJsonArray arrivalsJson(const Analysis& analysis)
{
    QJsonArray all;
    for (const Island& island : analysis.islands) {
        for (const Arrival& arrival : island.arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                for (const LegSignal& entry : leg.signals) {
                    if (island.signals[static_cast<size_t>(entry.signal)].from != arrival.to)
                        all.append(arrivalJson(island, arrival, leg, entry));
                }
            }
        }
    }
    return all;
}

QJsonArray remediesJson(const QList<Remedy>& remedies)
{
    QJsonArray all;
    for (const Remedy& remedy : remedies) {
        QJsonArray parts;
        for (const RemedyPart& part : remedy.parts)
            parts.append(QJsonObject {{QStringLiteral("type"), part.type}, {QStringLiteral("name"), part.name},
                {QStringLiteral("count"), part.count}, {QStringLiteral("owned"), part.owned}});
        all.append(QJsonObject {
            {QStringLiteral("text"), remedy.text},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("clears"), QJsonArray::fromStringList(remedy.clears)},
            {QStringLiteral("leaves"), QJsonArray::fromStringList(remedy.leaves)},
        });
    }
    return all;
}

QJsonObject deviceTypeJson(const DeviceType& type)
{
    QJsonArray ports;
    for (const QString& portKey : portKeys(type)) {
        const Port* port = findPort(type, portKey);
        ports.append(QJsonObject {
            {QStringLiteral("key"), portKey},
            {QStringLiteral("name"), portName(type, portKey)},
            {QStringLiteral("connector"), port->connector ? port->connector->key : QString()},
            {QStringLiteral("direction"),
                port->direction == Direction::In        ? QStringLiteral("in")
                    : port->direction == Direction::Out ? QStringLiteral("out")
                                                        : QStringLiteral("both")},
            {QStringLiteral("circuit"), port->circuit},
        });
    }
    return {
        {QStringLiteral("type"), type.key},
        {QStringLiteral("maker"), type.maker},
        {QStringLiteral("model"), type.model},
        {QStringLiteral("category"), type.category},
        {QStringLiteral("ports"), ports},
        {QStringLiteral("sources"), QJsonArray::fromStringList(type.sources)},
        {QStringLiteral("assumed"), QJsonArray::fromStringList(type.assumed)},
    };
}
