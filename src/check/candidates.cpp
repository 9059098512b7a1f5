// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidates.h"

#include "check/words.h"
#include "gear/mating.h"
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
constexpr double otherOutputEffort = 8; // it may not carry the same signal at all

QString say(const char* text)
{
    return QCoreApplication::translate("Remedy", text);
}

int lengthFor(const Show& show, const CableType& type, const PortRef& from, const PortRef& to)
{
    return leadLength(type, show.devices.find(from.device)->place, show.devices.find(to.device)->place);
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
        const int length = lengthFor(after, *type, from, to);
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
        const int length = lengthFor(after, *type, from, to);
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
        const int length = lengthFor(after, *lead, from, input);
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
        if (sameKind || port.direction != Direction::Out || !isFree(bench.show, output))
            continue;
        const CableTypePtr lead = bench.leads.best(bench.show, output, to);
        if (!lead)
            continue;
        Show after = bench.show;
        const int length = lengthFor(after, *lead, output, to);
        removeCables(after, {cable});
        addCable(after, lead, output, to, length);
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "From %1, with a lead %2")).arg(portText(after, output), lead->name),
            port.key, {leadPart(lead, length)}, after, otherOutputEffort});
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

QStringList portsOf(const DeviceType& type, Direction direction)
{
    QStringList keys;
    for (const QString& key : portKeys(type)) {
        const Port* port = findPort(type, key);
        if (port->direction == direction && port->kind != Kind::Network && port->kind != Kind::Power)
            keys << key;
    }
    return keys;
}

/// Puts a new box beside the sending device and returns it.
DeviceId placeBox(Show& show, const DeviceTypePtr& type, const PortRef& from, const PortRef& to)
{
    const Device source = *show.devices.find(from.device);
    const Device target = *show.devices.find(to.device);
    const QPoint way = target.place - source.place;
    const int distance = std::max(1, way.manhattanLength());
    const DeviceId box = addDevice(show, type, source.place + way * boxDistanceMm / distance);
    show.devices.update(box, [&](Device& device) { device.patchPlace = (source.patchPlace + target.patchPlace) / 2; });
    return box;
}

/// A new lead of the best kind between two sockets; false when nothing fits.
bool join(Show& show, LeadChooser& leads, const PortRef& from, const PortRef& to, QList<RemedyPart>& parts)
{
    const CableTypePtr lead = leads.best(show, from, to);
    if (!lead)
        return false;
    const int length = lengthFor(show, *lead, from, to);
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

/// A box in a mono link: one lead in, one lead out.
void boxInLink(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QStringList inputs = portsOf(*type, Direction::In);
    const QStringList outputs = portsOf(*type, Direction::Out);
    for (const QString& input : inputs) {
        Show after = bench.show;
        removeCables(after, {cable});
        const DeviceId box = placeBox(after, type, from, target);
        QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}};
        const bool joined = join(after, bench.leads, from, {box, input}, parts)
            && std::ranges::any_of(outputs, [&](const QString& output) {
                   return portOf(after, {box, output})->circuit != QLatin1String("network")
                       && join(after, bench.leads, {box, output}, target, parts);
               });
        if (!joined)
            continue;
        moveChannels(after, to, target);
        const QString place = bench.show.devices.find(from.device)->name;
        QString text = say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2")).arg(fullName(*type), place);
        if (target != to)
            text += say(QT_TRANSLATE_NOOP("Remedy", ", into %1")).arg(portName(typeOfPort(after, target), target.port));
        out.append({text, boxKind(*type, target), parts, after, target == to ? 0 : otherInputEffort});
        return;
    }
}

/// A two-channel box for a socket that carries two signals: a break-out lead in, two leads out.
void boxForTwo(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const QStringList inputs = portsOf(*type, Direction::In);
    const QStringList outputs = portsOf(*type, Direction::Out);
    const QList<PortRef> neighbours = freeInputs(bench.show, target, true);
    if (inputs.size() < 2 || outputs.size() < 2 || neighbours.isEmpty())
        return;
    for (const CableTypePtr& lead : bench.library.cables) {
        const auto enters = [&](size_t end, const QString& input) {
            return fits(*lead->ends[end].connector, *findPort(*type, input)->connector);
        };
        const bool fitting = lead->ends.size() == 3 && fits(*lead->ends[0].connector, *portOf(bench.show, from)->connector)
            && enters(1, inputs[0]) && enters(2, inputs[1]);
        if (!fitting)
            continue;
        Show after = bench.show;
        removeCables(after, {cable});
        const DeviceId box = placeBox(after, type, from, target);
        const int length = lengthFor(after, *lead, from, {box, inputs[0]});
        const CableId added = addCable(after, lead, from, {box, inputs[0]}, length);
        plugIn(after, added, lead->ends[2].key, {{box, inputs[1]}});
        QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}, leadPart(lead, length)};
        const QStringList pair = outputs.last(2);
        if (!join(after, bench.leads, {box, pair[0]}, target, parts)
            || !join(after, bench.leads, {box, pair[1]}, neighbours.first(), parts))
            continue;
        moveChannels(after, to, target);
        addSecondChannel(after, target, neighbours.first());
        const QString place = bench.show.devices.find(from.device)->name;
        out.append({say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2")).arg(fullName(*type), place), boxKind(*type, target), parts, after, secondInputEffort});
        return;
    }
}

bool owned(const Show& show, const QString& type)
{
    return std::ranges::any_of(show.stock, [&type](const StockItem& item) { return item.type == type && item.count > 0; });
}

/// Boxes worth trying: what is owned first, then the generic ones, then the library.
QList<DeviceTypePtr> boxes(const RepairBench& bench)
{
    static const std::array useful {
        "di", "isolation", "re-amp", "merge", "inline-preamp", "pad", "phono-preamp", "speaker-di"};
    QList<std::pair<int, DeviceTypePtr>> ranked;
    for (const DeviceTypePtr& type : bench.library.devices) {
        const bool helps = std::ranges::any_of(
            useful, [&type](const char* function) { return type->functions.contains(QLatin1String(function)); });
        if (helps)
            ranked.append({owned(bench.show, type->key) ? 0 : type->maker.isEmpty() || type->key.startsWith(QLatin1String("generic/")) ? 1 : 2, type});
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
    const bool two = sender->content == Content::Stereo || sender->content == Content::Apart;
    QList<PortRef> targets {bench.link.to};
    targets << freeInputs(bench.show, bench.link.to, false);
    for (const DeviceTypePtr& type : boxes(bench)) {
        for (const PortRef& target : targets) {
            two ? boxForTwo(bench, type, target, out) : boxInLink(bench, type, target, out);
            if (sender->content == Content::Same)
                boxForTwo(bench, type, target, out);
        }
    }
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
    Maker {boxesInLink, true},
};

} // namespace

FaultyLink faultyLink(const Show& show, const Finding& finding)
{
    const CableId id = cableOf(finding);
    const Cable* cable = show.cables.find(id);
    if (!cable || cable->plugs.size() < 2)
        return {};
    FaultyLink link {id, {}, {}};
    for (const Plug& plug : cable->plugs) {
        const Port* port = portOf(show, plug.port);
        if (!port || !port->connector)
            return {};
        PortRef& side = port->direction == Direction::Out && !link.from ? link.from : link.to;
        if (!side)
            side = plug.port;
    }
    return link.from && link.to ? link : FaultyLink {};
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
