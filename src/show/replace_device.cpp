// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/mating.h"
#include "show/edits.h"

#include <QSet>

#include <algorithm>

namespace {

/// How alike two ports of one direction are: 0 not at all, 3 in kind and socket.
int likeness(const Port& old, const Port& fresh)
{
    if (old.direction != fresh.direction)
        return 0;
    return (old.kind == fresh.kind ? 2 : 0) + (old.connector == fresh.connector ? 1 : 0);
}

/// True when every plug that is in the old port goes into the new one.
bool takesPlugs(const Show& show, const PortRef& old, const Port& fresh)
{
    return std::ranges::all_of(cablesAt(show, old), [&](CableId id) {
        const Cable& cable = *show.cables.find(id);
        return std::ranges::all_of(typeOf(show, cable)->ends, [&](const CableEnd& end) {
            const bool here = cable.plugs.contains(end.key) && cable.plugs.value(end.key).port == old;
            return !here || (fresh.connector && fits(*end.connector, *fresh.connector));
        });
    });
}

/// The ports of a device that something refers to, in the order of its type.
QStringList portsInUse(const Show& show, const Device& device)
{
    QSet<QString> used;
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input.device == device.id)
            used.insert(channel.input.port);
    });
    show.mixes.forEach([&](const Mix& mix) {
        if (mix.output.device == device.id)
            used.insert(mix.output.port);
    });
    QStringList keys = portKeys(*typeOf(show, device));
    keys.removeIf([&](const QString& key) {
        return !used.contains(key) && cablesAt(show, {device.id, key}).isEmpty();
    });
    return keys;
}

/// The new port for each old one that is in use: the one of the same key, else the first that is most like it.
QMap<QString, QString> newPorts(const Show& show, const Device& device, const DeviceType& type)
{
    const DeviceType& before = *typeOf(show, device);
    QStringList open = portsInUse(show, device);
    QStringList free = portKeys(type);
    QMap<QString, QString> found;
    const auto give = [&](const QString& old, const QString& fresh) {
        found.insert(old, fresh);
        free.removeOne(fresh);
    };
    const auto suits = [&](const QString& old, const QString& fresh, int least) {
        return likeness(*findPort(before, old), *findPort(type, fresh)) >= least
            && takesPlugs(show, {device.id, old}, *findPort(type, fresh));
    };
    for (const QString& key : std::as_const(open)) {
        if (free.contains(key) && suits(key, key, 1))
            give(key, key);
    }
    for (int least = 3; least > 0; --least) {
        for (const QString& key : std::as_const(open)) {
            const auto fresh = std::ranges::find_if(free, [&](const QString& each) { return suits(key, each, least); });
            if (!found.contains(key) && fresh != free.end())
                give(key, QString(*fresh));
        }
    }
    return found;
}

/// Switches that the new type has too, phantom power with its port.
QMap<QString, QString> keptSwitches(const Device& device, const DeviceType& type, const QMap<QString, QString>& ports)
{
    QMap<QString, QString> kept;
    for (auto it = device.switches.cbegin(); it != device.switches.cend(); ++it) {
        const auto same = std::ranges::find(type.switches, it.key(), &Switch::key);
        if (same != type.switches.end() && same->positions.contains(it.value()))
            kept.insert(it.key(), it.value());
    }
    for (auto it = ports.cbegin(); it != ports.cend(); ++it) {
        const auto phantom = device.switches.constFind(phantomSwitch(it.key()));
        if (phantom != device.switches.cend() && findPort(type, it.value())->phantom == Phantom::Supplies)
            kept.insert(phantomSwitch(it.value()), *phantom);
    }
    return kept;
}

/// Follows a reference to the device; to nowhere where its port has no successor.
PortRef moved(const PortRef& port, DeviceId device, const QMap<QString, QString>& ports)
{
    if (port.device != device)
        return port;
    const QString fresh = ports.value(port.port);
    return fresh.isEmpty() ? PortRef() : PortRef {device, fresh};
}

/// Puts the plugs of one lead into the new ports; false when one found none.
bool replug(Cable& cable, DeviceId device, const QMap<QString, QString>& ports)
{
    bool all = true;
    for (const QString& end : cable.plugs.keys()) {
        const PortRef port = moved(cable.plugs.value(end).port, device, ports);
        if (port)
            cable.plugs[end].port = port;
        else
            cable.plugs.remove(end);
        all = all && port;
    }
    return all;
}

} // namespace

QList<CableId> replaceDevice(Show& show, DeviceId id, const DeviceTypePtr& type)
{
    const Device* found = show.devices.find(id);
    if (!found || found->type == type->key)
        return {};
    const Device before = *found;
    const QMap<QString, QString> ports = newPorts(show, before, *type);
    const bool hasUsualName = before.name.startsWith(typeOf(show, before)->model);
    QList<CableId> loose;
    for (CableId lead : QList<CableId>(show.cables.at(id))) {
        show.cables.update(lead, [&](Cable& cable) {
            if (!replug(cable, id, ports))
                loose << lead;
        });
    }
    for (ChannelId channel : show.channels.ids())
        show.channels.update(channel, [&](Channel& each) { each.input = moved(each.input, id, ports); });
    for (MixId mix : show.mixes.ids())
        show.mixes.update(mix, [&](Mix& each) { each.output = moved(each.output, id, ports); });
    show.types.insert(type->key, show.types.value(type->key, type));
    show.devices.update(id, [&](Device& device) {
        device.type = type->key;
        device.size = {};
        device.switches = keptSwitches(before, *type, ports);
        if (hasUsualName)
            device.name = freeName(show, type->model);
    });
    dropUnusedTypes(show);
    return loose;
}
