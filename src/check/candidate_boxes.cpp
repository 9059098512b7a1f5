// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

constexpr int boxDistanceMm = 500; // a box stands this far from what it serves
constexpr qsizetype mostBoxes = 14; // tried for one link

/// Puts a new box beside the device it serves, on the way to the other one.
DeviceId placeBox(Show& show, const DeviceTypePtr& type, DeviceId served, DeviceId other)
{
    const Device near = *show.devices.find(served);
    const Device far = *show.devices.find(other);
    const QPoint way = far.place - near.place;
    const int distance = std::max(1, way.manhattanLength());
    const DeviceId box = addDevice(show, type, near.place + way * boxDistanceMm / distance);
    show.devices.update(box, [&](Device& device) { device.patchPlace = (near.patchPlace + far.patchPlace) / 2; });
    return box;
}

/// Boxes of one function and nature (driven or passive) into one kind of socket do the same.
QString boxKind(const DeviceType& type, const PortRef& target)
{
    const bool passive = std::ranges::none_of(type.ports, [](const Port& port) { return !port.follows.isEmpty(); });
    return type.functions.value(0) + (passive ? QStringLiteral("/passive/") : QStringLiteral("/active/")) + target.port;
}

QString boxText(const Show& show, const DeviceType& type, DeviceId served)
{
    return say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2")).arg(fullName(type), show.devices.find(served)->name);
}

bool hasTwoChannels(const DeviceType& type)
{
    return std::ranges::any_of(
        type.ports, [](const Port& port) { return port.count > 1 || port.content == Content::Stereo; });
}

/// A box in a mono link: one lead in, one lead out.
void boxInLink(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const bool atTheEnd = type->functions.contains(QStringLiteral("re-amp"));
    const DeviceId served = atTheEnd ? to.device : from.device;
    for (const QString& input : portsOf(*type, Direction::In)) {
        Show after = bench.show;
        removeCables(after, {cable});
        const DeviceId box = placeBox(after, type, served, atTheEnd ? from.device : target.device);
        QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}};
        const auto leave = [&](const QString& output) {
            return join(after, bench.leads, {box, output}, target, parts, atTheEnd ? 0 : lengthOf(bench));
        };
        const bool joined = join(after, bench.leads, from, {box, input}, parts, atTheEnd ? lengthOf(bench) : 0)
            && std::ranges::any_of(portsOf(*type, Direction::Out), leave);
        if (!joined)
            continue;
        moveChannels(after, to, target);
        QString text = boxText(bench.show, *type, served);
        if (target != to)
            text += say(QT_TRANSLATE_NOOP("Remedy", ", into %1")).arg(portName(typeOfPort(after, target), target.port));
        const double spare = hasTwoChannels(*type) ? spareChannelEffort : 0;
        out.append({text, boxKind(*type, target), parts, after, spare + (target == to ? 0 : otherInputEffort)});
        return;
    }
}

/// The break-out lead from a socket with two signals into two inputs of a box, or null.
CableTypePtr breakOutInto(const RepairBench& bench, const DeviceType& box, const QStringList& inputs)
{
    const Port& sender = *portOf(bench.show, bench.link.from);
    for (const CableTypePtr& lead : bench.library.cables) {
        const auto enters = [&](size_t end, const QString& input) {
            return fits(*lead->ends[end].connector, *findPort(box, input)->connector);
        };
        const bool takesAll = lead->ends.size() == 3 && fits(*lead->ends[0].connector, *sender.connector)
            && lead->ends[0].connector->contacts.size() == sender.connector->contacts.size();
        if (takesAll && enters(1, inputs[0]) && enters(2, inputs[1]))
            return lead;
    }
    return nullptr;
}

/// A box for a socket that carries two signals: a break-out lead in, then one lead out of each output, or one lead out
/// of a box that merges.
void boxForTwo(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QStringList inputs = portsOf(*type, Direction::In);
    const QStringList outputs = portsOf(*type, Direction::Out);
    const bool merges = type->functions.contains(QStringLiteral("merge"));
    const QList<PortRef> neighbours = freeInputs(bench.show, target, true);
    const CableTypePtr lead = inputs.size() >= 2 ? breakOutInto(bench, *type, inputs) : nullptr;
    const bool enough = merges ? !outputs.isEmpty() : outputs.size() >= 2 && !neighbours.isEmpty();
    if (!lead || !enough)
        return;
    Show after = bench.show;
    if (cable)
        removeCables(after, {cable});
    const DeviceId box = placeBox(after, type, from.device, target.device);
    const int length = lengthFor(after, *lead, from, {box, inputs[0]});
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
    out.append({boxText(bench.show, *type, from.device), boxKind(*type, target), parts, after,
        merges ? 0 : secondInputEffort});
}

/// What a box is made for: from which kind of source into which kind of input. Nothing else is tried with it.
struct Purpose {
    const char* function;
    QList<Kind> from;
    QList<Kind> to;
};

const std::array purposes {
    Purpose {"di", {Kind::Instrument, Kind::Line, Kind::Headphone}, {Kind::Microphone}},
    Purpose {"buffer", {Kind::Instrument}, {Kind::Instrument, Kind::Line}},
    Purpose {"isolation", {Kind::Line, Kind::Headphone}, {Kind::Line}},
    Purpose {"re-amp", {Kind::Line, Kind::Microphone, Kind::Headphone}, {Kind::Instrument}},
    Purpose {"merge", {Kind::Line, Kind::Headphone, Kind::Instrument}, {Kind::Line, Kind::Microphone}},
    Purpose {"inline-preamp", {Kind::Microphone}, {Kind::Microphone}},
    Purpose {"preamp", {Kind::Microphone}, {Kind::Line}},
    Purpose {"pad", {Kind::Line, Kind::Microphone, Kind::Headphone}, {Kind::Line, Kind::Microphone}},
    Purpose {"phono-preamp", {Kind::Phono}, {Kind::Line}},
    Purpose {"speaker-di", {Kind::Speaker}, {Kind::Microphone}},
    Purpose {"phantom-supply", {Kind::Microphone}, {Kind::Microphone, Kind::Line}},
    Purpose {"ad-converter", {Kind::Line}, {Kind::Digital}},
    Purpose {"da-converter", {Kind::Digital}, {Kind::Line}},
};

bool isFor(const DeviceType& box, Kind from, Kind to)
{
    // What a box is first of all: a DI may also isolate, and some can buffer, but nobody buys one for that.
    const QString function = box.functions.value(0);
    return std::ranges::any_of(purposes, [&](const Purpose& purpose) {
        return function == QLatin1String(purpose.function) && purpose.from.contains(from) && purpose.to.contains(to);
    });
}

bool owned(const Show& show, const QString& type)
{
    return std::ranges::any_of(
        show.stock, [&type](const StockItem& item) { return item.type == type && item.count > 0; });
}

/// Boxes made for this way, those that are owned first, then the generic ones, then the library.
QList<DeviceTypePtr> boxes(const RepairBench& bench, Kind from, Kind to)
{
    QList<std::pair<int, DeviceTypePtr>> ranked;
    for (const DeviceTypePtr& type : bench.library.devices) {
        const bool generic = type->key.startsWith(QLatin1String("generic/"));
        if (isFor(*type, from, to))
            ranked.append({owned(bench.show, type->key) ? 0 : generic ? 1 : 2, type});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, DeviceTypePtr>::first);
    QList<DeviceTypePtr> chosen;
    for (const auto& entry : ranked.first(std::min(mostBoxes, ranked.size())))
        chosen << entry.second;
    return chosen;
}

} // namespace

/// Outputs that share a lead go through a box that merges.
void mergeBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QList<PortRef> senders = sendersOf(bench.show, cable);
    for (const DeviceTypePtr& type : bench.library.devices) {
        const QStringList inputs = portsOf(*type, Direction::In);
        const QStringList outputs = portsOf(*type, Direction::Out);
        const bool suits
            = type->functions.contains(QStringLiteral("merge")) && inputs.size() >= 2 && !outputs.isEmpty();
        if (senders.size() != 2 || !suits || !isFor(*type, portOf(bench.show, from)->kind, portOf(bench.show, to)->kind))
            continue;
        Show after = bench.show;
        removeCables(after, {cable});
        const DeviceId box = placeBox(after, type, from.device, to.device);
        QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}};
        const bool joined = join(after, bench.leads, senders[0], {box, inputs[0]}, parts)
            && join(after, bench.leads, senders[1], {box, inputs[1]}, parts)
            && join(after, bench.leads, {box, outputs.first()}, to, parts, lengthOf(bench));
        if (joined)
            out.append({boxText(bench.show, *type, from.device), boxKind(*type, to), parts, after});
    }
}

void boxesInLink(const RepairBench& bench, QList<Candidate>& out)
{
    const Port* sender = portOf(bench.show, bench.link.from);
    const bool two = sender->content != Content::Mono;
    const bool balanced = isBalanced(*sender); // what a DI makes is there already
    QList<PortRef> targets {bench.link.to};
    for (const PortRef& other : freeInputs(bench.show, bench.link.to, false)) {
        if (portOf(bench.show, other) != portOf(bench.show, bench.link.to))
            targets << other;
    }
    for (const PortRef& target : targets) {
        for (const DeviceTypePtr& type : boxes(bench, sender->kind, portOf(bench.show, target)->kind)) {
            const bool merges = type->functions.contains(QStringLiteral("merge"));
            const bool supply = type->functions.contains(QStringLiteral("phantom-supply"));
            if (supply && bench.finding.rule != QLatin1String("phantom-missing"))
                continue;
            if (balanced && type->functions.value(0) == QLatin1String("di"))
                continue;
            if (two)
                boxForTwo(bench, type, target, out);
            if (!merges)
                boxInLink(bench, type, target, out);
        }
    }
}

/// A box that takes two signals in the place of a DI that takes one.
void biggerBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const DeviceId old = bench.link.to.device;
    const bool two = portOf(bench.show, bench.link.from)->content != Content::Mono;
    PortRef target;
    for (const Cable& cable : cablesOf(bench.show, old)) {
        for (const Plug& plug : cable.plugs)
            target = plug.port.device != old && plug.port != bench.link.from ? plug.port : target;
    }
    if (!two || !target || !typeOfPort(bench.show, bench.link.to).functions.contains(QStringLiteral("di")))
        return;
    Show without = bench.show;
    removeDevices(without, {old});
    for (const DeviceTypePtr& type : bench.library.devices) {
        const Kind from = portOf(bench.show, bench.link.from)->kind;
        if (!type->functions.contains(QStringLiteral("di")) || !isFor(*type, from, portOf(bench.show, target)->kind))
            continue;
        const FaultyLink link {{}, bench.link.from, target};
        QList<Candidate> found;
        boxForTwo({without, bench.finding, link, bench.library, bench.leads}, type, target, found);
        out << found;
    }
}
