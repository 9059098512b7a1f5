// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidates.h"

#include "check/words.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr int boxDistanceMm = 500; // a box stands this far from what it serves
constexpr qsizetype mostBoxes = 14; // boxes tried for one finding
constexpr qsizetype mostLeads = 5;
constexpr double secondInputEffort = 1.5; // a second input that was free before
constexpr double otherInputEffort = 2; // the signal comes up at another place of the desk
constexpr double spareChannelEffort = 2; // half of a two-channel box stays empty
constexpr double otherOutputEffort = 8; // it may not carry the same signal at all

QString say(const char* text)
{
    return QCoreApplication::translate("Remedy", text);
}

/// By the plan, and never shorter than the lead it takes the place of: that one is as long as it is for a reason.
int lengthFor(const Show& show, const CableType& type, const PortRef& from, const PortRef& to, int leastMm = 0)
{
    const int planned = leadLength(type, show.devices.find(from.device)->place, show.devices.find(to.device)->place);
    return std::max(planned, leastMm);
}

int lengthOf(const RepairBench& bench)
{
    const Cable* cable = bench.show.cables.find(bench.link.cable);
    return cable ? cable->lengthMm : 0;
}

QList<Cable> cablesOf(const Show& show, DeviceId device)
{
    QList<Cable> found;
    show.cables.forEach([&](const Cable& cable) {
        if (std::ranges::any_of(cable.plugs, [device](const Plug& plug) { return plug.port.device == device; }))
            found << cable;
    });
    return found;
}

RemedyPart leadPart(const CableTypePtr& type, int lengthMm, int count = 1)
{
    return {type->key, type->name + QStringLiteral(", ") + metresText(lengthMm), count, false};
}

/// Desk channels follow the signal to another socket.
void moveChannels(Show& show, const PortRef& from, const PortRef& to)
{
    for (ChannelId id : show.channels.ids()) {
        if (show.channels.find(id)->input == from)
            show.channels.update(id, [&to](Channel& channel) { channel.input = to; });
    }
}

/// The second side of a stereo source gets a channel of its own when the first one has one.
void addSecondChannel(Show& show, const PortRef& first, const PortRef& second)
{
    int highest = 0;
    Channel original;
    show.channels.forEach([&](const Channel& channel) {
        highest = std::max(highest, channel.number);
        if (channel.input == first)
            original = channel;
    });
    if (!original.id)
        return;
    assignChannel(show, highest + 1, original.name + QStringLiteral(" R"), second);
    show.channels.update(ChannelId {show.lastId}, [&original](Channel& channel) {
        channel.player = original.player;
        channel.group = original.group;
    });
}

bool isFree(const Show& show, const PortRef& ref)
{
    if (!cablesAt(show, ref).isEmpty())
        return false;
    bool used = false;
    show.channels.forEach([&](const Channel& channel) { used = used || channel.input == ref; });
    return !used;
}

const DeviceType& typeOfPort(const Show& show, const PortRef& ref)
{
    return *typeOf(show, *show.devices.find(ref.device));
}

/// Free receiving sockets of the device other than `taken`, one of each kind of port, and with `like` only its own kind.
QList<PortRef> freeInputs(const Show& show, const PortRef& taken, bool like)
{
    QList<PortRef> found;
    const DeviceType& type = typeOfPort(show, taken);
    const Port* own = findPort(type, taken.port);
    QStringList kindsSeen;
    for (const QString& key : portKeys(type)) {
        const Port* port = findPort(type, key);
        const PortRef ref {taken.device, key};
        const bool fitting = port->direction == Direction::In && (like ? port == own : true);
        if (!fitting || ref == taken || kindsSeen.contains(port->key) || !isFree(show, ref))
            continue;
        kindsSeen << port->key;
        found << ref;
    }
    return found;
}

/// Another lead between the same two sockets.
void otherLeads(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QString current = bench.show.cables.find(cable)->type;
    qsizetype tried = 0;
    for (const CableTypePtr& type : bench.leads.leads(bench.show, from, to)) {
        if (type->key == current || tried++ >= mostLeads)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, *type, from, to, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, type, from, to, length);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "Lead %1")).arg(type->name), type->key, {leadPart(type, length)}, after});
    }
}

/// A lead with two far ends, into this input and its free neighbour.
void breakOutLeads(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const Port* sender = portOf(bench.show, from);
    const Port* receiver = portOf(bench.show, to);
    const QList<PortRef> neighbours = freeInputs(bench.show, to, true);
    if (neighbours.isEmpty())
        return;
    for (const CableTypePtr& type : bench.library.cables) {
        const bool fitting = type->ends.size() == 3 && fits(*type->ends[0].connector, *sender->connector)
            && fits(*type->ends[1].connector, *receiver->connector) && fits(*type->ends[2].connector, *receiver->connector);
        if (!fitting)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, *type, from, to, lengthOf(bench));
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
    const bool crowded = bench.finding.rule == QLatin1String("two-into-one") || bench.finding.rule == QLatin1String("outputs-joined");
    for (const PortRef& input : freeInputs(bench.show, to, false)) {
        if (!crowded && findPort(typeOfPort(bench.show, to), to.port) == portOf(bench.show, input))
            continue;
        const CableTypePtr lead = bench.leads.best(bench.show, from, input);
        if (!lead)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, *lead, from, input, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, lead, from, input, length);
        moveChannels(after, to, input);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "Into %1, with a lead %2")).arg(portText(after, input), lead->name),
            findPort(typeOfPort(after, input), input.port)->key, {leadPart(lead, length)}, after, otherInputEffort});
    }
}

/// Another kind of output of the sending device. One of the same kind would carry another signal.
void otherOutputs(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const DeviceType& type = typeOfPort(bench.show, from);
    const Port* own = findPort(type, from.port);
    for (const Port& port : type.ports) {
        const PortRef output {from.device, port.count > 1 ? port.key + QLatin1Char('1') : port.key};
        const bool sameKind = port.kind == own->kind && port.circuit == own->circuit;
        if (sameKind || !sends(port) || !isFree(bench.show, output))
            continue;
        const CableTypePtr lead = bench.leads.best(bench.show, output, to);
        if (!lead)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, *lead, output, to, lengthOf(bench));
        removeCables(after, {cable});
        addCable(after, lead, output, to, length);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "From %1, with a lead %2")).arg(portText(after, output), lead->name),
            port.key, {leadPart(lead, length)}, after, otherOutputEffort, from});
    }
}

/// 48 V on or off at the receiving socket.
void phantomSwitches(const RepairBench& bench, QList<Candidate>& out)
{
    for (const PortRef& ref : {bench.finding.to, bench.link.to}) {
        const Port* port = portOf(bench.show, ref);
        if (!port || port->phantom != Phantom::Supplies)
            continue;
        const bool on = phantomOn(bench.show, ref);
        Show after = bench.show;
        setSwitch(after, ref.device, phantomSwitch(ref.port), on ? QStringLiteral("off") : QStringLiteral("on"));
        const char* text = on ? QT_TRANSLATE_NOOP("Remedy", "48 V off at %1") : QT_TRANSLATE_NOOP("Remedy", "48 V on at %1");
        out.append({say(text).arg(portText(after, ref)), QStringLiteral("48v"), {}, after});
        return;
    }
}

/// True for a socket that is only copper from an input of the same box.
bool isThru(const DeviceType& type, const Port& port)
{
    const auto portOfNode = [&type](const QString& node) {
        const QString name = QString(node.section(QLatin1Char('.'), 0, 0)).remove(QLatin1Char('#'));
        const auto found = std::ranges::find(type.ports, name, &Port::key);
        return found == type.ports.end() ? nullptr : &*found;
    };
    return std::ranges::any_of(type.inside, [&](const Part& part) {
        const Port* a = portOfNode(part.nodes[0]);
        const Port* b = portOfNode(part.nodes[1]);
        const bool joins = part.kind == PartKind::Wire && a && b && (a == &port || b == &port);
        return joins && (a->direction == Direction::In || b->direction == Direction::In);
    });
}

QStringList portsOf(const DeviceType& type, Direction direction)
{
    QStringList keys;
    for (const QString& key : portKeys(type)) {
        const Port* port = findPort(type, key);
        const bool thru = direction == Direction::Out && isThru(type, *port);
        if (port->direction == direction && !thru && port->kind != Kind::Network && port->kind != Kind::Power)
            keys << key;
    }
    return keys;
}

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

/// A new lead of the best kind between two sockets; false when nothing fits.
bool join(Show& show, LeadChooser& leads, const PortRef& from, const PortRef& to, QList<RemedyPart>& parts, int leastMm = 0)
{
    const CableTypePtr lead = leads.best(show, from, to);
    if (!lead)
        return false;
    const int length = lengthFor(show, *lead, from, to, leastMm);
    addCable(show, lead, from, to, length);
    parts << leadPart(lead, length);
    if (const Port* port = portOf(show, from); port->phantom == Phantom::Needs && portOf(show, to)->phantom == Phantom::Supplies)
        setSwitch(show, to.device, phantomSwitch(to.port), QStringLiteral("on"));
    return true;
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
    return std::ranges::any_of(type.ports, [](const Port& port) { return port.count > 1 || port.content == Content::Stereo; });
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

/// The ports that a lead ties together on its sending side.
QList<PortRef> sendersOf(const Show& show, CableId id)
{
    QList<PortRef> senders;
    for (const Plug& plug : show.cables.find(id)->plugs) {
        const Port* port = portOf(show, plug.port);
        if (port && sends(*port))
            senders << plug.port;
    }
    return senders;
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
    out.append({say(QT_TRANSLATE_NOOP("Remedy", "A lead each, the second into %1")).arg(second), QStringLiteral("separate"), parts,
        after, secondInputEffort});
}

/// Outputs that share a lead go through a box that merges.
void mergeBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QList<PortRef> senders = sendersOf(bench.show, cable);
    for (const DeviceTypePtr& type : bench.library.devices) {
        const QStringList inputs = portsOf(*type, Direction::In);
        const QStringList outputs = portsOf(*type, Direction::Out);
        const bool suits = type->functions.contains(QStringLiteral("merge")) && inputs.size() >= 2 && !outputs.isEmpty();
        if (senders.size() != 2 || !suits)
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
    return std::ranges::any_of(show.stock, [&type](const StockItem& item) { return item.type == type && item.count > 0; });
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

void boxesInLink(const RepairBench& bench, QList<Candidate>& out)
{
    const Port* sender = portOf(bench.show, bench.link.from);
    const bool two = sender->content != Content::Mono;
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

/// The cable as a link from a sender to a receiver; without a cable when it does not join two ports.
FaultyLink linkOf(const Show& show, CableId id)
{
    const Cable* cable = show.cables.find(id);
    if (!cable || cable->plugs.size() < 2)
        return {};
    FaultyLink link {id, {}, {}};
    for (const Plug& plug : cable->plugs) {
        const Port* port = portOf(show, plug.port);
        if (!port || !port->connector)
            return {};
        PortRef& side = sends(*port) ? link.from : link.to;
        if (!side)
            side = plug.port;
    }
    return link.from && link.to ? link : FaultyLink {};
}

/// A way of making candidates. Those that only turn a switch need no lead.
struct Maker {
    void (*make)(const RepairBench&, QList<Candidate>&);
    bool needsLink;
};

constexpr std::array makers {
    Maker {phantomSwitches, false},
    Maker {otherLeads, true},
    Maker {breakOutLeads, true},
    Maker {otherInputs, true},
    Maker {otherOutputs, true},
    Maker {separateInputs, true},
    Maker {mergeBoxes, true},
    Maker {boxesInLink, true},
    Maker {biggerBoxes, true},
};

} // namespace

QList<FaultyLink> faultyLinks(const Show& show, const Finding& finding)
{
    QList<CableId> cables {cableOf(finding)};
    for (const PortRef& port : {finding.from, finding.to}) {
        for (CableId id : cablesAt(show, port)) {
            if (!cables.contains(id))
                cables << id;
        }
    }
    QList<FaultyLink> links;
    for (CableId id : cables) {
        if (const FaultyLink link = linkOf(show, id); link.cable)
            links << link;
    }
    return links.isEmpty() ? QList<FaultyLink> {{}} : links;
}

QList<Candidate> candidates(const RepairBench& bench)
{
    QList<Candidate> found;
    for (const Maker& maker : makers) {
        if (bench.link.cable || !maker.needsLink)
            maker.make(bench, found);
    }
    return found;
}
