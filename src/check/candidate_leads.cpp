// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"
#include "check/words.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QtGlobal>

namespace {

constexpr qsizetype mostLeads = 5; // tried for one link

/// Which lead, where more than one is on the way.
QString leadText(const RepairBench& bench, const CableType& type)
{
    const auto& [cable, from, to] = bench.link;
    if (!bench.several)
        return say(QT_TRANSLATE_NOOP("Remedy", "Lead %1")).arg(type.name);
    const auto name = [&bench](const PortRef& port) { return bench.show.devices.find(port.device)->name; };
    return say(QT_TRANSLATE_NOOP("Remedy", "Lead %1, between %2 and %3")).arg(type.name, name(from), name(to));
}

} // namespace

/// Another lead between the same two sockets.
void otherLeads(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QString current = bench.show.cables.find(cable)->type;
    qsizetype tried = 0;
    for (const CableTypePtr& type : bench.leads.leads(bench.show, from, to)) {
        const bool madeFor = !type->bulk || type->bulk->goodFor.contains(portOf(bench.show, from)->kind);
        if (type->key == current || !madeFor || tried++ >= mostLeads)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, bench.leads.stock(), *type, from, to, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, type, from, to, length);
        out.append(
            {leadText(bench, *type), QStringLiteral("lead-") + from.port + to.port, {leadPart(type, length)}, after});
    }
}

/// A lead with two far ends, into this input and its free neighbour.
void breakOutLeads(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const Port* sender = portOf(bench.show, from);
    const Port* receiver = portOf(bench.show, to);
    const QList<PortRef> neighbours = freeInputs(bench.show, to, true);
    if (neighbours.isEmpty() || !isTwo(*sender))
        return;
    for (const CableTypePtr& type : bench.library.cables) {
        const bool fitting = type->ends.size() == 3 && !type->onlyAsked
            && fits(*type->ends[0].connector, *sender->connector)
            && fits(*type->ends[1].connector, *receiver->connector)
            && fits(*type->ends[2].connector, *receiver->connector);
        if (!fitting)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, bench.leads.stock(), *type, from, to, lengthOf(bench));
        removeCables(after, {cable});
        const CableId added = addCable(after, type, from, to, length);
        plugIn(after, added, type->ends[2].key, {neighbours.first()});
        addSecondChannel(after, to, neighbours.first());
        const QString second = portName(typeOfPort(after, to), neighbours.first().port);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "Lead %1, second side into %2")).arg(type->name, second), type->key,
            {leadPart(type, length)}, after, secondInputEffort});
    }
}

/// Another socket of the receiving device.
void otherInputs(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const bool crowded
        = bench.finding.rule == QLatin1String("two-into-one") || bench.finding.rule == QLatin1String("outputs-joined");
    for (const PortRef& input : freeInputs(bench.show, to, false)) {
        if (!crowded && findPort(typeOfPort(bench.show, to), to.port) == portOf(bench.show, input))
            continue;
        const CableTypePtr lead = bench.leads.best(bench.show, from, input);
        if (!lead)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, bench.leads.stock(), *lead, from, input, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, lead, from, input, length);
        feed(after, from, input);
        moveChannels(after, to, input);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "Into %1, with a lead %2")).arg(portText(after, input), lead->name),
            findPort(typeOfPort(after, input), input.port)->key, {leadPart(lead, length)}, after,
            effortInto(after, to, input), {}, input});
    }
}

/// Another kind of output of the sending device. One of the same kind would carry another signal.
void otherOutputs(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    if (isAboutLead(bench.finding) && bench.finding.rule != QLatin1String("no-fit"))
        return;
    const DeviceType& type = typeOfPort(bench.show, from);
    const Port* own = findPort(type, from.port);
    for (const Port& port : type.ports) {
        const PortRef output {from.device, port.count > 1 ? port.key + QLatin1Char('1') : port.key};
        const bool sibling = port.kind == Kind::Headphone && own->kind == Kind::Headphone;
        const bool sameKind = port.kind == own->kind && port.circuit == own->circuit;
        if (sameKind || !sends(port) || !isFree(bench.show, output))
            continue;
        const CableTypePtr lead = bench.leads.best(bench.show, output, to);
        if (!lead)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, bench.leads.stock(), *lead, output, to, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, lead, output, to, length);
        out.append(
            {say(QT_TRANSLATE_NOOP("Remedy", "From %1, with a lead %2")).arg(portText(after, output), lead->name),
                port.key, {leadPart(lead, length)}, after, sibling ? siblingOutputEffort : otherOutputEffort, from});
    }
}

/// Outputs that share a lead get a lead and an input each.
void separateInputs(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QList<PortRef> senders = sendersOf(bench.show, cable);
    const QList<PortRef> neighbours = freeInputs(bench.show, to, true);
    if (senders.size() != 2 || neighbours.isEmpty())
        return;
    Show after = bench.show;
    removeCables(after, {cable});
    QList<RemedyPart> parts;
    if (!join(after, bench.leads, senders[0], to, parts, lengthOf(bench))
        || !join(after, bench.leads, senders[1], neighbours.first(), parts, lengthOf(bench)))
        return;
    addSecondChannel(after, to, neighbours.first());
    const QString second = portName(typeOfPort(after, to), neighbours.first().port);
    out.append({say(QT_TRANSLATE_NOOP("Remedy", "A lead each, the second into %1")).arg(second),
        QStringLiteral("separate"), parts, after, secondInputEffort});
}

/// The same lead, no longer than the plan asks for.
void shorterLeads(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const CableTypePtr type = bench.library.cables.value(bench.show.cables.find(cable)->type);
    const int length = type ? lengthFor(bench.show, bench.leads.stock(), *type, from, to) : 0;
    if (!type || length > shorterShare * lengthOf(bench))
        return;
    Show after = bench.show;
    setCableLength(after, cable, length);
    out.append({say(QT_TRANSLATE_NOOP("Remedy", "The same lead, %1 long")).arg(lengthText(length)),
        QStringLiteral("shorter"), {leadPart(type, length)}, after, shorterLeadEffort});
}

/// A microphone goes straight into the input, without the passive box between.
void boxesOut(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, into] = bench.link;
    const PortRef to = bench.finding.to;
    const bool reaches = to && to.device != into.device && isPassive(typeOfPort(bench.show, into));
    if (!reaches || portOf(bench.show, from)->kind != Kind::Microphone)
        return;
    Show after = bench.show;
    removeCables(after, cablesAt(after, to) << cable);
    if (cablesOf(after, into.device).isEmpty())
        removeDevices(after, {into.device});
    QList<RemedyPart> parts;
    if (join(after, bench.leads, from, to, parts))
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "Without %1, straight into %2"))
                        .arg(bench.show.devices.find(into.device)->name, portText(bench.show, to)),
            QStringLiteral("without"), parts, after});
}

/// What hangs on the thru socket of a load gets an output of its own.
void ownOutputs(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, into] = bench.link;
    const DeviceType& sender = typeOfPort(bench.show, from);
    const Port* own = findPort(sender, from.port);
    PortRef free;
    for (const QString& key : socketKeys(sender)) {
        const Port* port = findPort(sender, key);
        if (!free && key != from.port && port->circuit == own->circuit && isFree(bench.show, {from.device, key}))
            free = {from.device, key};
    }
    for (const Cable& link : cablesOf(bench.show, into.device)) {
        PortRef next;
        for (const Plug& plug : link.plugs)
            next = plug.port.device != into.device ? plug.port : next;
        Show after = bench.show;
        removeCables(after, {link.id});
        QList<RemedyPart> parts;
        const bool thru = free && link.id != cable && next && portOf(bench.show, next)->kind == own->kind;
        if (thru && join(after, bench.leads, free, next, parts))
            out.append({say(QT_TRANSLATE_NOOP("Remedy", "%1 on %2"))
                            .arg(bench.show.devices.find(next.device)->name, portName(sender, free.port)),
                QStringLiteral("own-output"), parts, after});
    }
}
