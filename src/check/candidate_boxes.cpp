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

bool hasLift(const DeviceType& type)
{
    return std::ranges::any_of(type.switches, [](const Switch& each) { return each.key == QLatin1String("lift"); });
}

/// A pad, buffer or preamp is no more than a better suited input would be.
bool changesLevelOnly(const DeviceType& type)
{
    const QString function = type.functions.value(0);
    return function == QLatin1String("pad") || function == QLatin1String("buffer")
        || function == QLatin1String("preamp");
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
    QString text = boxText(bench, *type, atTheEnd ? to.device : from.device, target);
    if (backwards)
        text += say(QT_TRANSLATE_NOOP("Remedy", ", the wrong way round behind a pad"));
    const double effort = (hasTwoChannels(*type) ? spareChannelEffort : 0) + effortInto(bench.show, to, target)
        + (backwards ? backwardsEffort : 0);
    const PortRef into = target == to ? PortRef {} : target;
    out.append({text, boxKind(*type), built->parts, built->show, effort, {}, into, changesLevelOnly(*type)});
    if (!hasLift(*type) || typeOfPort(bench.show, from).earth == Earth::Floating)
        return;
    setSwitch(built->show, built->last, QStringLiteral("lift"), QStringLiteral("on"));
    text += say(QT_TRANSLATE_NOOP("Remedy", ", with its ground lifted"));
    out.append({text, boxKind(*type), built->parts, built->show, effort, {}, into, changesLevelOnly(*type)});
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
            out.append({boxText(bench, *type, from.device, to), boxKind(*type), parts, after});
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
                out.append({boxText(bench, *type, from.device, to), boxKind(*type), parts, after});
        }
    }
}

void boxesInLink(const RepairBench& bench, QList<Candidate>& out)
{
    if (isAboutLead(bench.finding))
        return;
    const Port* sender = portOf(bench.show, bench.link.from);
    const Kind sent = sentKind(bench);
    const bool two = isTwo(*sender);
    const bool balanced = isBalanced(*sender); // what a DI makes is there already
    QList<PortRef> targets {bench.link.to};
    for (const PortRef& other : freeInputs(bench.show, bench.link.to, false)) {
        if (portOf(bench.show, other) != portOf(bench.show, bench.link.to))
            targets << other;
    }
    for (const PortRef& target : targets) {
        if (bench.stop.stop_requested())
            return;
        const Kind kind = wantedKind(bench, target);
        const bool intoBox = isPassive(typeOfPort(bench.show, target));
        for (const DeviceTypePtr& type : boxesFor(bench, sent, kind)) {
            const Purpose& purpose = *purposeOf(*type, sent, kind);
            const bool merges = type->functions.contains(QStringLiteral("merge"));
            const bool needless
                = (balanced && !purpose.backwards && QLatin1String(purpose.function) == QLatin1String("di"))
                || (merges && sender->content == Content::Same) // one of the two is enough
                || (intoBox && QLatin1String(purpose.function) == QLatin1String("re-amp")); // there is no amplifier
            if (needless || !isAgainst(purpose, bench.finding))
                continue;
            if (two && !purpose.backwards)
                boxForTwo(bench, type, target, out);
            for (const QList<Stage>& stages :
                merges ? QList<QList<Stage>> {} : stagesOf(bench, type, purpose.backwards))
                boxInLink(bench, stages, target, out);
        }
    }
}
