// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/box_purposes.h"
#include "check/candidate_tools.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr int boxDistanceMm = 500; // a box stands this far from what it serves
constexpr int patchRow = 120; // boxes of one way stand below each other in the patch picture

/// Puts a new box beside the device it serves, on the way to the other one, with room for others between.
DeviceId placeBox(Show& show, const DeviceTypePtr& type, DeviceId served, DeviceId other, int between = 0)
{
    const Device near = *show.devices.find(served);
    const Device far = *show.devices.find(other);
    const QPoint way = far.place - near.place;
    const int distance = std::max(1, way.manhattanLength());
    const DeviceId box = addDevice(show, type, near.place + way * boxDistanceMm * (between + 1) / distance);
    const QPoint middle = (near.patchPlace + far.patchPlace) / 2 + QPoint(0, patchRow * between);
    show.devices.update(box, [&middle](Device& device) { device.patchPlace = middle; });
    return box;
}

/// Boxes of one function and nature (driven or passive) into one kind of socket do the same.
QString boxKind(const DeviceType& type, const PortRef& target)
{
    const QString nature = isActive(type) ? QStringLiteral("/active/") : QStringLiteral("/passive/");
    return type.functions.value(0) + nature + target.port;
}

QString boxText(const Show& show, const DeviceType& type, DeviceId served)
{
    return say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2")).arg(fullName(type), show.devices.find(served)->name);
}

bool hasLift(const DeviceType& type)
{
    return std::ranges::any_of(type.switches, [](const Switch& each) { return each.key == QLatin1String("lift"); });
}

bool hasTwoChannels(const DeviceType& type)
{
    return std::ranges::any_of(
        type.ports, [](const Port& port) { return port.count > 1 || port.content == Content::Stereo; });
}

/// A box on the way, and whether it is fed at its output.
struct Stage {
    DeviceTypePtr type;
    bool backwards = false;
};

/// A way under construction.
struct Built {
    Show show;
    QList<RemedyPart> parts;
    DeviceId last; ///< the box that was put in last
};

/// Leads from the socket through all the boxes to the target. The long lead is the one away from the boxes.
std::optional<Built> through(const RepairBench& bench, Built built, const PortRef& from, QList<Stage> stages,
    const PortRef& target, bool atTheEnd)
{
    const int longWay = lengthOf(bench);
    if (stages.isEmpty()) {
        const bool joined = join(built.show, bench.leads, from, target, built.parts, atTheEnd ? 0 : longWay);
        return joined ? std::optional(built) : std::nullopt;
    }
    const auto [type, backwards] = stages.takeFirst();
    const DeviceId near = atTheEnd ? target.device : bench.link.from.device;
    const DeviceId far = atTheEnd ? bench.link.from.device : target.device;
    const DeviceId box = placeBox(built.show, type, near, far, static_cast<int>(stages.size()));
    built.parts << RemedyPart {type->key, fullName(*type), 1, false};
    built.last = box;
    for (const QString& input : portsOf(*type, backwards ? Direction::Out : Direction::In)) {
        Built entered = built;
        const int length = atTheEnd && from == bench.link.from ? longWay : 0;
        if (!join(entered.show, bench.leads, from, {box, input}, entered.parts, length))
            continue;
        for (const QString& output : portsOf(*type, backwards ? Direction::In : Direction::Out)) {
            const auto done
                = output == input ? std::nullopt : through(bench, entered, {box, output}, stages, target, atTheEnd);
            if (done)
                return done;
        }
    }
    return std::nullopt;
}

/// Boxes in a mono link: one lead between each and the next; with its ground lifted where it has a switch for that and
/// the sender stands on mains.
void boxInLink(const RepairBench& bench, const QList<Stage>& stages, const PortRef& target, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    const auto& [type, backwards] = stages.last();
    const bool atTheEnd = backwards || type->functions.contains(QStringLiteral("re-amp"));
    Built start {bench.show, {}, {}};
    removeCables(start.show, {cable});
    std::optional<Built> built = through(bench, start, from, stages, target, atTheEnd);
    if (!built)
        return;
    moveChannels(built->show, to, target);
    QString text = boxText(bench.show, *type, atTheEnd ? to.device : from.device);
    if (backwards)
        text += say(QT_TRANSLATE_NOOP("Remedy", ", the wrong way round behind a pad"));
    if (target != to)
        text += say(QT_TRANSLATE_NOOP("Remedy", ", into %1"))
                    .arg(portName(typeOfPort(built->show, target), target.port));
    const double effort = (hasTwoChannels(*type) ? spareChannelEffort : 0) + (target == to ? 0 : otherInputEffort)
        + (backwards ? backwardsEffort : 0);
    out.append({text, boxKind(*type, target), built->parts, built->show, effort});
    if (!hasLift(*type) || typeOfPort(bench.show, from).earth == Earth::Floating)
        return;
    setSwitch(built->show, built->last, QStringLiteral("lift"), QStringLiteral("on"));
    text += say(QT_TRANSLATE_NOOP("Remedy", ", with its ground lifted"));
    out.append({text, boxKind(*type, target), built->parts, built->show, effort});
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

/// The box by itself; a DI that is fed at its output lifts the level, so it comes behind a pad.
QList<QList<Stage>> stagesOf(const RepairBench& bench, const DeviceTypePtr& type, bool backwards)
{
    if (!backwards)
        return {{{type, false}}};
    QList<QList<Stage>> all;
    for (const DeviceTypePtr& pad : bench.library.devices) {
        if (pad->functions.value(0) == QLatin1String("pad"))
            all << QList<Stage> {{pad, false}, {type, true}};
    }
    return all;
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
        if (senders.size() != 2 || !suits
            || !isFor(*type, portOf(bench.show, from)->kind, portOf(bench.show, to)->kind))
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

/// Two loudspeakers on one output, one after the other: their ohms add up. The second hangs on the first one's thru
/// socket, or on a socket of the amplifier that is the same output.
void seriesBoxes(const RepairBench& bench, QList<Candidate>& out)
{
    const auto& [cable, from, to] = bench.link;
    if (bench.finding.rule != QLatin1String("load-too-low") || portOf(bench.show, to)->kind != Kind::Speaker)
        return;
    for (const Cable& other : cablesOf(bench.show, to.device) + cablesOf(bench.show, from.device)) {
        const auto load = std::ranges::find_if(other.plugs, [&](const Plug& plug) {
            const Port* port = portOf(bench.show, plug.port);
            return port && port->direction == Direction::In && port->kind == Kind::Speaker && plug.port != to;
        });
        for (const DeviceTypePtr& type : bench.library.devices) {
            if (other.id == cable || load == other.plugs.end() || !type->functions.contains(QStringLiteral("series")))
                continue;
            const PortRef second = load->port;
            Show after = bench.show;
            removeCables(after, {cable, other.id});
            const DeviceId box = placeBox(after, type, from.device, to.device);
            QList<RemedyPart> parts {{type->key, fullName(*type), 1, false}};
            const QStringList outputs = portsOf(*type, Direction::Out);
            const bool joined = join(after, bench.leads, from, {box, portsOf(*type, Direction::In).first()}, parts)
                && join(after, bench.leads, {box, outputs[0]}, to, parts)
                && join(after, bench.leads, {box, outputs[1]}, second, parts);
            if (joined)
                out.append({boxText(bench.show, *type, from.device), boxKind(*type, to), parts, after});
        }
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
        const Kind kind = wantedKind(bench, target);
        for (const DeviceTypePtr& type : boxesFor(bench, sender->kind, kind)) {
            const Purpose& purpose = *purposeOf(*type, sender->kind, kind);
            const bool merges = type->functions.contains(QStringLiteral("merge"));
            const bool needless
                = balanced && !purpose.backwards && QLatin1String(purpose.function) == QLatin1String("di");
            if (needless || (*purpose.rule && bench.finding.rule != QLatin1String(purpose.rule)))
                continue;
            if (two && !purpose.backwards)
                boxForTwo(bench, type, target, out);
            for (const QList<Stage>& stages :
                merges ? QList<QList<Stage>> {} : stagesOf(bench, type, purpose.backwards))
                boxInLink(bench, stages, target, out);
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
