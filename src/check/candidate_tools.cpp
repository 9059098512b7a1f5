// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"

#include "check/box_purposes.h"
#include "check/words.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int boxDistanceMm = 500; // a box stands this far from what it serves
constexpr int patchRow = 120; // boxes of one way stand below each other in the patch picture

/// True for a socket whose signal is only copper from an input of the same box; a common ground is none.
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
        const QString own = QLatin1Char('.') + port.connector->contacts.first();
        const bool carries = (a == &port && part.nodes[0].endsWith(own)) || (b == &port && part.nodes[1].endsWith(own));
        const bool joins = part.kind == PartKind::Wire && a && b && carries;
        return joins && (a->direction == Direction::In || b->direction == Direction::In);
    });
}

} // namespace

QString say(const char* text)
{
    return QCoreApplication::translate("Remedy", text);
}

int lengthFor(const Show& show, const FreeStock& stock, const CableType& type, const PortRef& from, const PortRef& to,
    int leastMm)
{
    const int way = (show.devices.find(to.device)->place - show.devices.find(from.device)->place).manhattanLength();
    const int owned = stock.lengthFor(type.key, std::max(leadNeed(way), leastMm));
    return owned > 0 ? owned : std::max(leadLength(type, way), leastMm);
}

double effortInto(const Show& show, const PortRef& instead, const PortRef& target)
{
    if (instead == target)
        return 0;
    const double effort = portOf(show, target)->count > 1 ? otherChannelEffort : otherInputEffort;
    const bool leaves = portOf(show, instead)->kind == Kind::Instrument
        && portOf(show, target)->kind != Kind::Instrument && portOf(show, target)->kind != Kind::Microphone;
    return effort + (leaves ? leftAmplifierEffort : 0);
}

bool isTwo(const Port& sender)
{
    return sender.content != Content::Mono;
}

int lengthOf(const RepairBench& bench)
{
    const Cable* cable = bench.show.cables.find(bench.link.cable);
    return cable ? cable->lengthMm : 0;
}

QList<Cable> cablesOf(const Show& show, DeviceId device)
{
    QList<Cable> found;
    for (CableId id : show.cables.at(device))
        found << *show.cables.find(id);
    return found;
}

RemedyPart leadPart(const CableTypePtr& type, int lengthMm)
{
    return {type->key, type->name + QStringLiteral(", ") + lengthText(lengthMm), 1, false, lengthMm};
}

void moveChannels(Show& show, const PortRef& from, const PortRef& to)
{
    for (ChannelId id : show.channels.ids()) {
        if (show.channels.find(id)->input == from)
            show.channels.update(id, [&to](Channel& channel) { channel.input = to; });
    }
}

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

QList<PortRef> freeInputs(const Show& show, const PortRef& taken, bool like)
{
    QList<PortRef> found;
    const DeviceType& type = typeOfPort(show, taken);
    const Port* own = findPort(type, taken.port);
    QStringList kindsSeen;
    for (const QString& key : socketKeys(type)) {
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

QStringList portsOf(const DeviceType& type, Direction direction)
{
    QStringList keys;
    for (const QString& key : socketKeys(type)) {
        const Port* port = findPort(type, key);
        const bool thru = direction == Direction::Out && isThru(type, *port);
        const bool goes = port->direction == direction || port->direction == Direction::Both;
        if (goes && !thru && port->kind != Kind::Network && port->kind != Kind::Power)
            keys << key;
    }
    return keys;
}

void feed(Show& show, const PortRef& from, const PortRef& to)
{
    if (portOf(show, from)->phantom == Phantom::Needs && portOf(show, to)->phantom == Phantom::Supplies)
        setSwitch(show, to.device, phantomSwitch(to.port), QStringLiteral("on"));
}

bool join(Show& show, LeadChooser& leads, const PortRef& from, const PortRef& to, QList<RemedyPart>& parts, int leastMm)
{
    const CableTypePtr lead = leads.bestHere(show, from, to);
    if (!lead)
        return false;
    const int length = lengthFor(show, leads.stock(), *lead, from, to, leastMm);
    addCable(show, lead, from, to, length);
    parts << leadPart(lead, length);
    feed(show, from, to);
    return true;
}

DeviceId placeBox(Show& show, const DeviceTypePtr& type, DeviceId served, DeviceId other, int between)
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

QString boxKind(const DeviceType& type)
{
    const QString nature = isActive(type) ? QStringLiteral("/active") : QStringLiteral("/passive");
    const bool merges = type.functions.contains(QStringLiteral("merge"));
    return type.functions.value(0) + nature + (merges ? QStringLiteral("/merge") : QString());
}

QString boxText(const RepairBench& bench, const DeviceType& type, DeviceId served, const PortRef& target)
{
    const QString name = bench.show.devices.find(served)->name;
    if (target == bench.link.to)
        return say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2")).arg(fullName(type), name);
    return say(QT_TRANSLATE_NOOP("Remedy", "%1 at %2, into %3"))
        .arg(fullName(type), name, portName(typeOfPort(bench.show, target), target.port));
}

CableTypePtr breakOutLead(const Library& library, const Port& sender, const Port& first, const Port& second)
{
    for (const CableTypePtr& lead : library.cables) {
        const bool takesAll = lead->ends.size() == 3 && !lead->onlyAsked
            && fits(*lead->ends[0].connector, *sender.connector)
            && lead->ends[0].connector->contacts.size() == sender.connector->contacts.size();
        if (takesAll && fits(*lead->ends[1].connector, *first.connector)
            && fits(*lead->ends[2].connector, *second.connector))
            return lead;
    }
    return nullptr;
}
