// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_json.h"
#include "app/commands.h"
#include "check/chain_words.h"
#include "check/trace_text.h"
#include "check/words.h"
#include "files/show_file.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// "cable:12", "device:3", "port:3/in4" as in the JSON, and "channel:7" as the desk counts; nothing where the show has
/// no such thing.
std::optional<Subject> subjectIn(const Show& show, const QString& words)
{
    const QString kind = words.section(u':', 0, 0), rest = words.section(u':', 1);
    const QString number = rest.section(u'/', 0, 0);
    const quint32 id = number.toUInt();
    if (kind == "cable"_L1 && show.cables.contains(CableId {id}))
        return CableId {id};
    if (kind == "device"_L1 && show.devices.contains(DeviceId {id}))
        return DeviceId {id};
    if (const PortRef port {DeviceId {id}, rest.section(u'/', 1)}; kind == "port"_L1 && portOf(show, port))
        return port;
    std::optional<Subject> found;
    show.channels.forEach([&](const Channel& channel) {
        if (kind == "channel"_L1 && channel.number == int(id) && channel.input)
            found = channel.id;
    });
    return found;
}

QString balanceKey(Balance balance)
{
    switch (balance) {
    case Balance::Lost:
        return u"lost"_s;
    case Balance::Unbalanced:
        return u"unbalanced"_s;
    case Balance::Balanced:
        break;
    }
    return u"balanced"_s;
}

QString useKey(StagePower::Use use)
{
    switch (use) {
    case StagePower::Use::Needed:
        return u"needed"_s;
    case StagePower::Use::Harmful:
        return u"harmful"_s;
    case StagePower::Use::Harmless:
        break;
    }
    return u"harmless"_s;
}

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

QJsonArray portsJson(const QList<PortRef>& ports)
{
    QJsonArray all;
    for (const PortRef& port : ports)
        all.append(text(Subject(port)));
    return all;
}

void addLevel(QJsonObject& json, const ChainStage& stage)
{
    if (!stage.level)
        return;
    json.insert(u"sentDbu"_s, hundredths(stage.level->sentDbu));
    json.insert(u"gainDb"_s, hundredths(stage.level->gainDb));
    json.insert(u"levelDbu"_s, hundredths(stage.level->takenDbu));
    json.insert(u"headroomDb"_s, hundredths(stage.level->clipDbu - stage.level->takenDbu));
    json.insert(u"marginDb"_s, hundredths(stage.level->takenDbu - stage.level->weakestDbu));
    json.insert(u"inverted"_s, stage.inverted);
    json.insert(u"balance"_s, balanceKey(stage.balance));
}

QJsonObject stageJson(const ChainStage& stage)
{
    QJsonArray leads;
    for (const RunLead& lead : stage.leads)
        leads.append(text(Subject(lead.lead)));
    QJsonObject json {{u"from"_s, text(Subject(stage.from))}, {u"to"_s, text(Subject(stage.to))}, {u"leads"_s, leads},
        {u"network"_s, stage.network}};
    addLevel(json, stage);
    if (stage.farad > 0) {
        json.insert(u"picofarad"_s, hundredths(stage.farad * 1e12));
        if (std::isfinite(stage.trebleHertz))
            json.insert(u"trebleHz"_s, hundredths(stage.trebleHertz));
    }
    if (stage.power)
        json.insert(u"power"_s,
            QJsonObject {{u"from"_s, text(Subject(stage.power->from))}, {u"volt"_s, hundredths(stage.power->volt)},
                {u"use"_s, useKey(stage.power->use)}});
    return json;
}

QJsonObject chainJson(const SignalChain& chain, const Show& show)
{
    QJsonArray stages, lines;
    for (const ChainStage& stage : chain.stages)
        stages.append(stageJson(stage));
    for (const ChainVerdict& verdict : verdicts(chain, show))
        lines.append(QJsonObject {{u"severity"_s, verdict.severity ? key(*verdict.severity) : u"ok"_s},
            {u"text"_s, verdict.text}, {u"stage"_s, int(verdict.stage)}});
    return {{u"source"_s, text(Subject(chain.source))}, {u"end"_s, text(Subject(chain.end))},
        {u"inverted"_s, chain.isInverted()}, {u"stages"_s, stages}, {u"verdicts"_s, lines},
        {u"sources"_s, portsJson(chain.sources)}, {u"ends"_s, portsJson(chain.ends)},
        {u"findings"_s, findingsJson(chain.findings, show)}};
}

void printStage(const Console& console, const ChainStage& stage, const Show& show)
{
    console.line(portText(show, stage.from));
    console.line(u"    %1"_s.arg(stageLeadText(stage, show)));
    if (stage.level)
        console.line(u"    %1"_s.arg(CommandLine::tr("%1 sent, %2 arrive, %3 below clip")
                                         .arg(dbuText(stage.level->sentDbu), dbuText(stage.level->takenDbu),
                                             decibelText(stage.level->clipDbu - stage.level->takenDbu))));
    console.line(portText(show, stage.to));
}

void printChain(const Console& console, const SignalChain& chain, const Show& show)
{
    for (const ChainStage& stage : chain.stages)
        printStage(console, stage, show);
    console.line({});
    for (const ChainVerdict& verdict : verdicts(chain, show))
        console.line(verdict.severity ? u"%1  %2"_s.arg(name(*verdict.severity), verdict.text) : verdict.text);
    for (const PortRef& end : chain.ends) {
        if (end != chain.end)
            console.line(CommandLine::tr("It also goes to %1 (%2)").arg(chainEndText(show, end), text(Subject(end))));
    }
}

} // namespace

int traceSignal(const Call& call)
{
    const QString from = call.options.value(u"from"_s), to = call.options.value(u"to"_s);
    if (call.words.size() != 1 || from.isEmpty())
        return call.console.fail(CommandLine::tr(
            "trace wants a show and where to begin: crosspatch trace SHOW --from channel:7 (or cable:12, port:3/in4, device:3)"));
    const Result<Show> show = loadShow(call.words.first(), call.library);
    if (!show)
        return call.console.fail(text(show.error()));
    const std::optional<Subject> start = subjectIn(show.value(), from);
    const std::optional<Subject> wanted = to.isEmpty() ? std::nullopt : subjectIn(show.value(), to);
    if (!start || (!to.isEmpty() && !(wanted && std::holds_alternative<PortRef>(*wanted))))
        return call.console.fail(CommandLine::tr("The show has no %1").arg(start ? to : from));
    const Checked checked = check(show.value());
    SignalChain chain = signalChain(checked, *start);
    if (wanted && chain.ends.contains(std::get<PortRef>(*wanted)))
        chain = signalChain(checked, traceFrom(checked.analysis(), *start), chain.source, std::get<PortRef>(*wanted));
    if (call.options.isSet(u"json"_s))
        call.console.json(chainJson(chain, show.value()));
    else if (chain.stages.isEmpty())
        call.console.line(CommandLine::tr("No signal goes through there from an output to an input"));
    else
        printChain(call.console, chain, show.value());
    return exitCode(chain.findings);
}
