// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_json.h"
#include "app/commands.h"
#include "app/pair_options.h"
#include "check/joinings.h"
#include "check/words.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr qsizetype mostLeadsShown = 5;

QJsonObject connectionJson(const Connection& connection, const CableTypePtr& type)
{
    return {
        {QStringLiteral("cable"), type->key},
        {QStringLiteral("findings"), findingsJson(connection.findings, connection.checked.show())},
        {QStringLiteral("arrivals"), arrivalsJson(connection.checked.analysis())},
        {QStringLiteral("remedies"), remediesJson(connection.remedies)},
    };
}

void printConnection(const Console& console, const Connection& connection)
{
    for (const QJsonValue& value : arrivalsJson(connection.checked.analysis())) {
        const QJsonObject arrival = value.toObject();
        console.line(CommandLine::tr("%1 on %2: %3, %4%5")
                         .arg(arrival[QStringLiteral("signal")].toString(), arrival[QStringLiteral("leg")].toString(),
                             decibelText(arrival[QStringLiteral("gainDb")].toDouble()),
                             dbuText(arrival[QStringLiteral("levelDbu")].toDouble()),
                             arrival[QStringLiteral("inverted")].toBool() ? CommandLine::tr(", inverted") : QString()));
    }
    for (const Finding& finding : connection.findings)
        printFinding(console, finding, connection.checked.show());
    if (connection.findings.isEmpty())
        console.line(CommandLine::tr("Nothing to complain about."));
    for (const Remedy& remedy : connection.remedies)
        console.line(CommandLine::tr("Remedy: %1").arg(remedy.text));
}

/// The cable finder: the best leads for two sockets, each with what it does.
int findCable(const Call& call, const Pair& pair, Checker& checker)
{
    const QList<CableTypePtr> leads = LeadChooser(call.library, checker).leads(pair.show, pair.from, pair.to);
    if (leads.isEmpty())
        return call.console.fail(CommandLine::tr("No lead in the library has plugs for both sockets."));
    QJsonArray options;
    const bool json = call.options.isSet(QStringLiteral("json"));
    for (const CableTypePtr& type : leads.first(std::min(mostLeadsShown, leads.size()))) {
        const Connection connection = joinedWithRemedies(pair, type, call.library, checker);
        const std::optional<Severity> severity = worst(connection.findings);
        if (json)
            options.append(connectionJson(connection, type));
        else
            call.console.line(QStringLiteral("%1  [%2]  %3")
                                  .arg(type->name, type->key,
                                      severity ? name(*severity) + QStringLiteral(": ")
                                              + words(connection.findings.first(), connection.checked.show()).hear
                                               : CommandLine::tr("all well")));
    }
    const Connection best = joinedWithRemedies(pair, leads.first(), call.library, checker);
    const QList<Joining> ways = joinings(check(pair.show, checker), pair, call.library, checker);
    if (json) {
        QJsonObject answer = connectionJson(best, leads.first());
        answer.insert(QStringLiteral("leads"), options);
        answer.insert(QStringLiteral("ways"), waysJson(ways));
        call.console.json(answer);
    } else {
        printConnection(call.console, best);
        for (const Joining& way : ways)
            call.console.line(
                CommandLine::tr("Way: %1 (%2): %3").arg(way.title, way.outcome, way.tells.join(QStringLiteral("; "))));
    }
    return exitCode(best.findings);
}

} // namespace

int connectPorts(const Call& call)
{
    Checker checker;
    const Result<Pair> wanted = askedPair(call, checker);
    if (!wanted)
        return call.console.fail(wanted.error().what);
    const Pair& pair = wanted.value();
    const QString cable = call.options.value(QStringLiteral("cable"));
    if (cable.isEmpty())
        return findCable(call, pair, checker);
    const Result<CableTypePtr> lead = askedLead(call, pair, cable);
    if (!lead)
        return call.console.fail(lead.error().what);
    const CableTypePtr& type = lead.value();
    const Connection connection = joinedWithRemedies(pair, type, call.library, checker);
    if (call.options.isSet(QStringLiteral("json")))
        call.console.json(connectionJson(connection, type));
    else
        printConnection(call.console, connection);
    return exitCode(connection.findings);
}

int showGear(const Call& call)
{
    const bool json = call.options.isSet(QStringLiteral("json"));
    if (call.words.value(0, QStringLiteral("list")) == QLatin1String("list")) {
        QJsonArray all;
        for (const DeviceTypePtr& type : call.library.devices) {
            if (json)
                all.append(deviceTypeJson(*type));
            else
                call.console.line(type->key + QStringLiteral("  ") + fullName(*type));
        }
        if (json)
            call.console.json({{QStringLiteral("devices"), all}});
        return fine;
    }
    const DeviceTypePtr type = call.library.devices.value(call.words.value(1));
    if (call.words.first() != QLatin1String("show") || !type)
        return call.console.fail(CommandLine::tr("gear wants “list” or “show TYPE” with a type of the list"));
    if (json) {
        call.console.json(deviceTypeJson(*type));
        return fine;
    }
    call.console.line(fullName(*type));
    for (const QString& key : portKeys(*type)) {
        const Port* port = findPort(*type, key);
        call.console.line(
            QStringLiteral("  %1  %2  %3  %4")
                .arg(key, portName(*type, key), port->connector ? port->connector->name : QString(), port->circuit));
    }
    for (const QString& source : type->sources)
        call.console.line(QStringLiteral("  ") + source);
    return fine;
}
