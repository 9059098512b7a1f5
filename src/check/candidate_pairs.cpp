// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/box_purposes.h"
#include "check/candidate_tools.h"
#include "check/words.h"
#include "gear/mating.h"
#include "show/edits.h"

#include <QtGlobal>

#include <algorithm>

namespace {

const QString mergeSwitch = QStringLiteral("merge"); // turns the thru socket of some DI boxes into a second input

/// Where a box hands the signal on: its output, and the socket that the lead there ends in.
std::pair<PortRef, PortRef> behind(const RepairBench& bench)
{
    const DeviceId box = bench.link.to.device;
    std::pair<PortRef, PortRef> found;
    for (const Cable& cable : cablesOf(bench.show, box)) {
        if (cable.id == bench.link.cable || cable.plugs.size() != 2)
            continue;
        for (const Plug& plug : cable.plugs)
            (plug.port.device == box ? found.first : found.second) = plug.port;
    }
    return found;
}

/// The gear that a lead joins to this device.
QList<DeviceId> neighboursOf(const Show& show, DeviceId device)
{
    QList<DeviceId> found;
    for (const Cable& cable : cablesOf(show, device)) {
        for (const Plug& plug : cable.plugs) {
            if (plug.port.device != device && !found.contains(plug.port.device))
                found << plug.port.device;
        }
    }
    return found;
}

/// A channel of the box that nothing is plugged into, input first; empty where there is none.
std::pair<QString, QString> freeChannel(const Show& show, DeviceId box)
{
    const DeviceType& type = *typeOf(show, *show.devices.find(box));
    const QStringList inputs = portsOf(type, Direction::In), outputs = portsOf(type, Direction::Out);
    for (qsizetype i = 0; inputs.size() == outputs.size() && i < inputs.size(); ++i) {
        if (isFree(show, {box, inputs[i]}) && isFree(show, {box, outputs[i]}))
            return {inputs[i], outputs[i]};
    }
    return {};
}

} // namespace

void boxForTwo(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QStringList inputs = portsOf(*type, Direction::In);
    const QStringList outputs = portsOf(*type, Direction::Out);
    const bool merges = type->functions.contains(QStringLiteral("merge"));
    const QList<PortRef> neighbours = freeInputs(bench.show, target, true);
    const CableTypePtr lead = inputs.size() < 2 ? nullptr
                                                : breakOutLead(bench.library, *portOf(bench.show, from),
                                                    *findPort(*type, inputs[0]), *findPort(*type, inputs[1]));
    const bool enough = merges ? !outputs.isEmpty() : outputs.size() >= 2 && !neighbours.isEmpty();
    if (!lead || !enough)
        return;
    Show after = bench.show;
    if (cable)
        removeCables(after, {cable});
    const DeviceId box = placeBox(after, type, from.device, target.device);
    if (merges && std::ranges::any_of(type->switches, [](const Switch& each) { return each.key == mergeSwitch; }))
        setSwitch(after, box, mergeSwitch, QStringLiteral("on"));
    const int length = lengthFor(after, bench.leads.stock(), *lead, from, {box, inputs[0]});
    const CableId added = addCable(after, lead, from, {box, inputs[0]}, length);
    plugIn(after, added, lead->ends[2].key, {{box, inputs[1]}});
    QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}, leadPart(lead, length)};
    const QStringList ends = outputs.last(merges ? 1 : 2);
    if (!join(after, bench.leads, {box, ends[0]}, target, parts, lengthOf(bench)))
        return;
    if (!merges && !join(after, bench.leads, {box, ends[1]}, neighbours.first(), parts, lengthOf(bench)))
        return;
    moveChannels(after, to, target);
    if (!merges)
        addSecondChannel(after, target, neighbours.first());
    out.append({boxText(bench, *type, from.device, target), boxKind(*type), parts, after,
        (merges ? 0 : secondInputEffort) + effortInto(bench.show, to, target)});
}

/// A box that takes two signals in the place of a DI that takes one.
void biggerBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const DeviceId old = bench.link.to.device;
    const PortRef target = behind(bench).second;
    if (!isTwo(*portOf(bench.show, bench.link.from)) || !target
        || !typeOfPort(bench.show, bench.link.to).functions.contains(QStringLiteral("di")))
        return;
    Show without = bench.show;
    removeDevices(without, {old});
    for (const DeviceTypePtr& type : bench.library.devices) {
        const Kind from = portOf(bench.show, bench.link.from)->kind;
        if (!type->functions.contains(QStringLiteral("di")) || !isFor(*type, from, portOf(bench.show, target)->kind))
            continue;
        const FaultyLink link {{}, bench.link.from, target};
        QList<Candidate> found;
        boxForTwo(
            {without, bench.finding, link, bench.library, bench.leads, bench.several, bench.stop}, type, target, found);
        out << found;
    }
}

/// A second box like the one that takes only one of two signals: a break-out lead into both.
void secondBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const Port& sender = *portOf(bench.show, from);
    const Port& input = *portOf(bench.show, to);
    const auto [output, target] = behind(bench);
    const DeviceTypePtr type = bench.show.types.value(bench.show.devices.find(to.device)->type);
    if (!isTwo(sender) || !target || !type->functions.contains(QStringLiteral("di")))
        return;
    const QList<PortRef> free = freeInputs(bench.show, target, true);
    const CableTypePtr lead = breakOutLead(bench.library, sender, input, input);
    if (free.isEmpty() || !lead)
        return;
    Show after = bench.show;
    removeCables(after, {cable});
    const DeviceId box = placeBox(after, type, from.device, target.device);
    const int length = lengthFor(after, bench.leads.stock(), *lead, from, to, 0);
    plugIn(after, addCable(after, lead, from, to, length), lead->ends[2].key, {{box, to.port}});
    QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}, leadPart(lead, length)};
    if (!join(after, bench.leads, {box, output.port}, free.first(), parts))
        return;
    addSecondChannel(after, target, free.first());
    out.append({say(QT_TRANSLATE_NOOP("Remedy", "A second %1 beside %2, into %3"))
                    .arg(fullName(*type), bench.show.devices.find(to.device)->name,
                        portName(typeOfPort(bench.show, target), free.first().port)),
        QStringLiteral("second-box"), parts, after, secondInputEffort});
}

/// The free channel of a box that stands at one of the two ends already.
void sparesOfBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const Port& sender = *portOf(bench.show, from);
    if (isTwo(sender) || isAboutLead(bench.finding))
        return;
    for (DeviceId id : neighboursOf(bench.show, from.device) + neighboursOf(bench.show, to.device)) {
        const Device& box = *bench.show.devices.find(id);
        const DeviceType& type = *typeOf(bench.show, box);
        const Purpose* purpose = purposeOf(type, sentKind(bench), wantedKind(bench, to));
        const bool used = id == from.device || id == to.device || !purpose || purpose->backwards;
        const auto [input, output] = used ? std::pair<QString, QString> {} : freeChannel(bench.show, id);
        if (input.isEmpty() || !isAgainst(*purpose, bench.finding))
            continue;
        Show after = bench.show;
        removeCables(after, {cable});
        QList<RemedyPart> parts;
        if (join(after, bench.leads, from, {id, input}, parts) && join(after, bench.leads, {id, output}, to, parts))
            out.append({say(QT_TRANSLATE_NOOP("Remedy", "Through %1, %2")).arg(box.name, portName(type, input)),
                QStringLiteral("spare-channel"), parts, after});
    }
}
