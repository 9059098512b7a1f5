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

QJsonObject arrivalJson(const Island& island, const Arrival& arrival, const LegArrival& leg, size_t place)
{
    const SentSignal& signal = island.answer->signals[place];
    const Curve& gain = leg.gains[place];
    QJsonArray curve;
    for (size_t f = 0; f < programmeHertz.size(); ++f)
        curve.append(QJsonArray {programmeHertz[f], rounded(gainDb(gain, f))});
    return {
        {QStringLiteral("port"), text(Subject(island.socket(arrival.socket)))},
        {QStringLiteral("from"), text(Subject(island.socket(signal.socket)))},
        {QStringLiteral("leg"), roleKey(leg.leg)},
        {QStringLiteral("signal"), roleKey(signal.leg)},
        {QStringLiteral("gainDb"), rounded(gainDb(gain))},
        {QStringLiteral("inverted"), gain[at1kHz].real() < 0},
        {QStringLiteral("levelDbu"), rounded(island.levels->sentDbu[place] + gainDb(gain))},
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
    analysis.forEachIsland([&all](const Island& island) {
        for (const Arrival& arrival : island.answer->arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                for (size_t signal = 0; signal < leg.gains.size(); ++signal) {
                    if (island.answer->signals[signal].socket != arrival.socket)
                        all.append(arrivalJson(island, arrival, leg, signal));
                }
            }
        }
    });
    return all;
}

QJsonArray remediesJson(const QList<Remedy>& remedies)
{
    QJsonArray all;
    for (const Remedy& remedy : remedies) {
        QJsonArray leaves;
        for (const Finding& left : remedy.leaves)
            leaves.append(left.rule);
        QJsonArray parts;
        for (const RemedyPart& part : remedy.parts)
            parts.append(QJsonObject {{QStringLiteral("type"), part.type}, {QStringLiteral("name"), part.name},
                {QStringLiteral("count"), part.count}, {QStringLiteral("owned"), part.owned}});
        QJsonObject figures;
        for (const FigureChange& figure : remedy.figures)
            figures.insert(figure.evidence, QJsonArray {figure.before, figure.after});
        all.append(QJsonObject {
            {QStringLiteral("text"), remedy.text},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("clears"), QJsonArray::fromStringList(remedy.clears)},
            {QStringLiteral("leaves"), leaves},
        });
    }
    return all;
}

QJsonArray waysJson(const QList<Joining>& ways)
{
    QJsonArray all;
    for (const Joining& way : ways) {
        QJsonArray parts;
        for (const Piece& piece : way.pieces)
            parts.append(QJsonObject {{QStringLiteral("type"), piece.type}, {QStringLiteral("name"), piece.name},
                {QStringLiteral("count"), piece.count}, {QStringLiteral("owned"), piece.owned >= piece.count}});
        all.append(QJsonObject {
            {QStringLiteral("text"), way.title},
            {QStringLiteral("outcome"), way.outcome},
            {QStringLiteral("severity"), way.severity ? key(*way.severity) : QStringLiteral("ok")},
            {QStringLiteral("tells"), QJsonArray::fromStringList(way.tells)},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("findings"), findingsJson(way.findings, way.after.show())},
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
