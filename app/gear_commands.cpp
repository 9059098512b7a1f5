// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_json.h"
#include "app/commands.h"
#include "check/check.h"
#include "check/words.h"
#include "gear/mating.h"
#include "gear/wiring.h"
#include "show/edits.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace {

constexpr int apartMm = 2000; // devices of a connect question stand this far from each other
constexpr qsizetype mostLeadsShown = 5;

/// A device of that type, and the port meant by "TYPE:PORT"; a counted port without its number is the first.
std::optional<PortRef> placed(Show& show, const Library& library, const QString& wish, QPoint place)
{
    const qsizetype colon = wish.lastIndexOf(QLatin1Char(':'));
    const DeviceTypePtr type = library.devices.value(wish.left(colon));
    if (colon < 0 || !type)
        return std::nullopt;
    const QString port = wish.mid(colon + 1);
    const QString numbered = port + QLatin1Char('1');
    if (!findPort(*type, port) && !findPort(*type, numbered))
        return std::nullopt;
    return PortRef {addDevice(show, type, place), findPort(*type, port) ? port : numbered};
}

QString portsHint(const Library& library, const QString& wish)
{
    const DeviceTypePtr type = library.devices.value(wish.left(wish.lastIndexOf(QLatin1Char(':'))));
    if (!type)
        return CommandLine::tr("No such type or port: %1. “crosspatch gear list” shows all types.").arg(wish);
    return CommandLine::tr("No such port: %1. It has: %2").arg(wish, portKeys(*type).join(QStringLiteral(", ")));
}

CableTypePtr wishedLead(const Library& library, const QString& wish, const Port& from, const Port& to)
{
    if (wish == QLatin1String("adapter"))
        return plainLead(library, from, to);
    return isWiring(wish) ? leadOfWiring(library, wish, from, to) : library.cables.value(wish);
}

QString leadHint(const Library& library, const QString& wish, const Port& from, const Port& to)
{
    if (isWiring(wish))
        return CommandLine::tr("No lead wired as %1 has plugs for both sockets: %2 and %3.")
            .arg(wish, from.connector->name, to.connector->name);
    return CommandLine::tr("No such lead: %1. There are: %2")
        .arg(wish, library.cables.keys().join(QStringLiteral(", ")));
}

/// A passive box passes on to nothing unless its output is plugged in: a microphone input stands at its end.
void terminate(Show& show, const PortRef& to, const Library& library, LeadChooser& leads)
{
    const DeviceType& box = *typeOf(show, *show.devices.find(to.device));
    const DeviceTypePtr end = library.devices.value(QStringLiteral("generic/mic_xlr"));
    if (!isPassive(box) || !end)
        return;
    for (const QString& key : portKeys(box)) {
        const PortRef output {to.device, key};
        if (portOf(show, output)->direction != Direction::Out || portOf(show, output)->kind != Kind::Microphone)
            continue;
        const PortRef input {addDevice(show, end, {2 * apartMm, 0}), QStringLiteral("in")};
        if (const CableTypePtr lead = leads.best(show, output, input))
            addCable(show, lead, output, input, apartMm);
    }
}

/// What a lead's further ends are plugged into, so that they change nothing: more inputs of the same type or, for the
/// return of an insert, an ordinary output.
void plugFurtherEnds(Show& show, CableId id, const PortRef& from, const PortRef& to, const Library& library)
{
    const CableType& lead = *typeOf(show, *show.cables.find(id));
    const bool insert = portOf(show, from)->circuit == QLatin1String("insert");
    const DeviceTypePtr same = show.types.value(show.devices.find(to.device)->type);
    for (size_t end = 2; end < lead.ends.size(); ++end) {
        const Connector& plug = *lead.ends[end].connector;
        const QPoint place; // beside the sender, where any lead reaches
        if (!insert && fits(plug, *portOf(show, to)->connector)) {
            plugIn(show, id, lead.ends[end].key, {PortRef {addDevice(show, same, place), to.port}});
            continue;
        }
        for (const char* key : {"generic/unbal_ts", "generic/unbal_rca"}) {
            const DeviceTypePtr output = library.devices.value(QLatin1String(key));
            if (insert && output && fits(plug, *output->ports.front().connector)) {
                plugIn(show, id, lead.ends[end].key, {PortRef {addDevice(show, output, place), QStringLiteral("out")}});
                break;
            }
        }
    }
}

/// Two ports joined, and what comes of it.
struct Connection {
    Checked checked;
    QList<Finding> findings;
    QList<Remedy> remedies;
};

Connection tried(const Show& pair, const CableTypePtr& type, const PortRef& from, const PortRef& to, int lengthMm,
    const Library& library, Checker& checker)
{
    Show show = pair;
    plugFurtherEnds(show, addCable(show, type, from, to, lengthMm), from, to, library);
    Connection result {check(show, checker), {}, {}};
    result.findings = result.checked.findings();
    result.remedies = remedies(result.checked, result.findings, library, checker);
    return result;
}

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
int findCable(
    const Call& call, const Show& pair, const PortRef& from, const PortRef& to, int lengthMm, Checker& checker)
{
    const QList<CableTypePtr> leads = LeadChooser(call.library, checker).leads(pair, from, to);
    if (leads.isEmpty())
        return call.console.fail(CommandLine::tr("No lead in the library has plugs for both sockets."));
    QJsonArray options;
    const bool json = call.options.isSet(QStringLiteral("json"));
    for (const CableTypePtr& type : leads.first(std::min(mostLeadsShown, leads.size()))) {
        const Connection connection = tried(pair, type, from, to, lengthMm, call.library, checker);
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
    const Connection best = tried(pair, leads.first(), from, to, lengthMm, call.library, checker);
    if (json) {
        QJsonObject answer = connectionJson(best, leads.first());
        answer.insert(QStringLiteral("leads"), options);
        call.console.json(answer);
    } else {
        printConnection(call.console, best);
    }
    return exitCode(best.findings);
}

} // namespace

int connectPorts(const Call& call)
{
    const QString fromText = call.options.value(QStringLiteral("from"));
    const QString toText = call.options.value(QStringLiteral("to"));
    if (fromText.isEmpty() || toText.isEmpty())
        return call.console.fail(CommandLine::tr(
            "connect wants two ports: crosspatch connect --from TYPE:PORT --to TYPE:PORT [--cable TYPE]"));
    Show pair;
    const std::optional<PortRef> from = placed(pair, call.library, fromText, {0, 0});
    const std::optional<PortRef> to = placed(pair, call.library, toText, {apartMm, 0});
    if (!from || !to)
        return call.console.fail(portsHint(call.library, from ? toText : fromText));
    bool isNumber = true;
    const QString lengthText = call.options.value(QStringLiteral("length"));
    const double metres = lengthText.isEmpty() ? 3.0 : lengthText.toDouble(&isNumber);
    if (!isNumber || metres < 0 || metres > 10000)
        return call.console.fail(CommandLine::tr("“%1” is no length in metres (0 to 10000).").arg(lengthText));
    const int lengthMm = static_cast<int>(std::lround(metres * 1000));
    moveDevices(pair, {to->device}, {std::min(0, lengthMm - apartMm), 0}); // a short lead is no fault here
    if (call.options.isSet(QStringLiteral("phantom")))
        setSwitch(pair, to->device, phantomSwitch(to->port), QStringLiteral("on"));
    Checker checker;
    LeadChooser leads(call.library, checker);
    terminate(pair, *to, call.library, leads);
    const QString cable = call.options.value(QStringLiteral("cable"));
    if (cable.isEmpty())
        return findCable(call, pair, *from, *to, lengthMm, checker);
    const Port& sender = *portOf(pair, *from);
    const Port& receiver = *portOf(pair, *to);
    const CableTypePtr type = wishedLead(call.library, cable, sender, receiver);
    if (!type)
        return call.console.fail(leadHint(call.library, cable, sender, receiver));
    const Connection connection = tried(pair, type, *from, *to, lengthMm, call.library, checker);
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
