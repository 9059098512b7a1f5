// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/edits.h"

#include "show/stage_edits.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

constexpr int slackMm = 1000; // up to the socket, and a little to spare
constexpr double slackShare = 0.1;
constexpr int farthestMm = 1'000'000; // a kilometre; as in show files
constexpr int longestMm = 100'000'000; // a hundred kilometres; as in show files

/// Places stay within what a file may hold.
QPoint withinReach(QPoint place)
{
    return {std::clamp(place.x(), -farthestMm, farthestMm), std::clamp(place.y(), -farthestMm, farthestMm)};
}

/// True when something in the store is of that type.
template <class Things> bool isUsed(const Things& things, const QString& type)
{
    return things.any([&type](const auto& thing) { return thing.type == type; });
}

template <class Visit> void updateAll(Show& show, const QList<DeviceId>& ids, Visit visit)
{
    for (DeviceId id : ids)
        show.devices.update(id, visit);
}

/// Leads of which all ends have moved take their bends along; lengths that follow the way follow.
void followDevices(Show& show, const QSet<CableId>& cables, const QList<DeviceId>& moved, QPoint offsetMm)
{
    for (CableId id : cables) {
        const Cable& cable = *show.cables.find(id);
        const bool whole = !cable.bends.isEmpty() && std::ranges::all_of(cable.plugs, [&](const Plug& plug) {
            return moved.contains(plug.port.device) && !show.devices.find(plug.port.device)->locked;
        });
        const bool follows = cable.lengthFollows;
        if (whole) {
            show.cables.update(id, [offsetMm](Cable& changed) {
                for (QPoint& bend : changed.bends)
                    bend = withinReach(bend + offsetMm);
            });
        }
        if (follows)
            followWay(show, id);
    }
}

} // namespace

QString freeName(const Show& show, const QString& wish)
{
    QSet<QString> taken;
    show.devices.forEach([&](const Device& device) {
        if (device.name.startsWith(wish))
            taken.insert(device.name);
    });
    const auto numbered
        = [&wish](int number) { return number == 1 ? wish : wish + QLatin1Char(' ') + QString::number(number); };
    int number = 1;
    while (taken.contains(numbered(number)))
        ++number;
    return numbered(number);
}

void dropUnusedTypes(Show& show)
{
    for (const QString& type : show.types.keys()) {
        if (!isUsed(show.devices, type))
            show.types.remove(type);
    }
    for (const QString& type : show.cableTypes.keys()) {
        if (!isUsed(show.cables, type))
            show.cableTypes.remove(type);
    }
}

DeviceId addDevice(Show& show, const DeviceTypePtr& type, QPoint place)
{
    Device device;
    device.id = DeviceId {++show.lastId};
    device.type = type->key;
    device.name = freeName(show, type->model);
    device.place = withinReach(place);
    device.patchPlace = QPoint(place.x() / 10, place.y() / 10);
    if (!show.types.contains(type->key))
        show.types.insert(type->key, type);
    show.devices.insert(device);
    return device.id;
}

void removeDevices(Show& show, const QList<DeviceId>& ids)
{
    QList<CableId> attached;
    QList<DeviceId> gone;
    for (DeviceId id : ids) {
        const Device* device = show.devices.find(id);
        if (!device || device->locked)
            continue;
        attached << show.cables.at(id);
        gone << id;
        show.devices.remove(id);
    }
    for (ChannelId id : show.channels.ids()) {
        if (gone.contains(show.channels.find(id)->input.device))
            show.channels.update(id, [](Channel& channel) { channel.input = {}; });
    }
    for (MixId id : show.mixes.ids()) {
        if (gone.contains(show.mixes.find(id)->output.device))
            show.mixes.update(id, [](Mix& mix) { mix.output = {}; });
    }
    removeCables(show, attached);
}

void moveDevices(Show& show, const QList<DeviceId>& ids, QPoint offsetMm)
{
    QSet<CableId> attached;
    for (DeviceId id : ids) {
        const Device* device = show.devices.find(id);
        if (!device || device->locked)
            continue;
        for (CableId cable : show.cables.at(id))
            attached.insert(cable);
        show.devices.update(id, [offsetMm](Device& moved) { moved.place = withinReach(moved.place + offsetMm); });
    }
    followDevices(show, attached, ids, offsetMm);
}

void movePatchBoxes(Show& show, const QList<DeviceId>& ids, QPoint offset)
{
    updateAll(show, ids, [offset](Device& device) { device.patchPlace = withinReach(device.patchPlace + offset); });
}

void rotateDevices(Show& show, const QList<DeviceId>& ids, int degrees)
{
    updateAll(
        show, ids, [degrees](Device& device) { device.rotation = ((device.rotation + degrees) % 360 + 360) % 360; });
}

void foldBoxes(Show& show, const QList<DeviceId>& ids, bool folded)
{
    updateAll(show, ids, [folded](Device& device) { device.folded = folded; });
}

void renameDevice(Show& show, DeviceId id, const QString& name)
{
    show.devices.update(id, [&name](Device& device) { device.name = name; });
}

void statePort(Show& show, DeviceId id, const Port& port)
{
    const Device* device = show.devices.find(id);
    if (!device)
        return;
    DeviceType stated = *typeOf(show, *device);
    for (Port& each : stated.ports) {
        if (each.key == port.key)
            each = port;
    }
    show.types.insert(device->type, std::make_shared<const DeviceType>(std::move(stated)));
}

void setSwitch(Show& show, DeviceId id, const QString& key, const QString& position)
{
    show.devices.update(id, [&](Device& device) { device.switches.insert(key, position); });
}

CableId addCable(Show& show, const CableTypePtr& type, const PortRef& from, const PortRef& to, int lengthMm)
{
    Cable cable;
    cable.id = CableId {++show.lastId};
    cable.type = type->key;
    cable.lengthMm = std::clamp(lengthMm, 0, longestMm);
    const auto [first, second] = mainEnds(*type);
    if (first)
        cable.plugs.insert(first->key, {from});
    if (second)
        cable.plugs.insert(second->key, {to});
    if (!show.cableTypes.contains(type->key))
        show.cableTypes.insert(type->key, type);
    show.cables.insert(cable);
    return cable.id;
}

void spreadLoom(Show& show, CableId id)
{
    const Cable* cable = show.cables.find(id);
    const CableType* type = cable ? typeOf(show, *cable) : nullptr;
    if (!type || !isLoom(*type) || type->ends.size() < 3)
        return;
    const auto [one, other] = mainEnds(*type);
    const bool out = std::ranges::count(type->ends, one->connector, &CableEnd::connector) > 1;
    const CableEnd* fan = out ? one : other;
    const PortRef first = cable->plugs.value(fan->key).port;
    const Port* port = portOf(show, first);
    int number = port ? portNumber(*port, first.port) : 0;
    for (const CableEnd& end : type->ends) {
        if (&end == fan || end.connector != fan->connector || number == 0 || number >= port->count)
            continue;
        const PortRef next {first.device, port->key + QString::number(++number)};
        if (cablesAt(show, next).isEmpty())
            plugIn(show, id, end.key, {next});
    }
}

void removeCables(Show& show, const QList<CableId>& ids)
{
    for (CableId id : ids)
        show.cables.remove(id);
    dropUnusedTypes(show);
}

void plugIn(Show& show, CableId id, const QString& end, const Plug& plug)
{
    show.cables.update(id, [&](Cable& cable) { cable.plugs.insert(end, plug); });
}

void unplug(Show& show, CableId id, const QString& end)
{
    show.cables.update(id, [&end](Cable& cable) { cable.plugs.remove(end); });
}

void setCableType(Show& show, CableId id, const CableTypePtr& type)
{
    if (!show.cableTypes.contains(type->key))
        show.cableTypes.insert(type->key, type);
    show.cables.update(id, [&type](Cable& cable) {
        cable.type = type->key;
        for (const QString& end : cable.plugs.keys()) {
            if (!findEnd(*type, end))
                cable.plugs.remove(end);
        }
    });
    dropUnusedTypes(show);
}

void showAsStubs(Show& show, const QList<CableId>& ids, bool stubs)
{
    for (CableId id : ids)
        show.cables.update(id, [stubs](Cable& cable) { cable.stubs = stubs; });
}

void setCableLength(Show& show, CableId id, int lengthMm)
{
    show.cables.update(id, [lengthMm](Cable& cable) {
        cable.lengthMm = std::clamp(lengthMm, 0, longestMm);
        cable.lengthFollows = false;
    });
}

QList<DeviceId> duplicateDevices(Show& show, const QList<DeviceId>& ids, QPoint offsetMm)
{
    return insertShow(show, extract(show, ids), offsetMm);
}

QList<DeviceId> insertShow(Show& show, const Show& piece, QPoint offsetMm)
{
    QMap<DeviceId, DeviceId> renamed;
    QMap<quint32, quint32> groups;
    piece.devices.forEach([&](const Device& original) {
        const DeviceTypePtr type = show.types.value(original.type, piece.types.value(original.type));
        Device device = original;
        device.id = addDevice(show, type, original.place + offsetMm);
        device.name = show.devices.find(device.id)->name;
        device.place = withinReach(original.place + offsetMm);
        device.patchPlace = withinReach(original.patchPlace + offsetMm / 10);
        device.locked = false;
        if (original.name != type->model)
            device.name = freeName(show, original.name);
        if (original.group) {
            quint32& group = groups[original.group];
            group = group ? group : ++show.lastId;
            device.group = group;
        }
        show.devices.insert(device);
        renamed.insert(original.id, device.id);
    });
    piece.cables.forEach([&](const Cable& original) {
        Cable cable = original;
        cable.id = CableId {++show.lastId};
        for (QPoint& bend : cable.bends)
            bend = withinReach(bend + offsetMm);
        for (Plug& plug : cable.plugs)
            plug.port.device = renamed.value(plug.port.device);
        if (!show.cableTypes.contains(cable.type))
            show.cableTypes.insert(cable.type, piece.cableTypes.value(cable.type));
        show.cables.insert(cable);
    });
    return renamed.values();
}

Show extract(const Show& show, const QList<DeviceId>& ids)
{
    Show piece;
    piece.lastId = show.lastId;
    for (DeviceId id : ids) {
        if (const Device* device = show.devices.find(id)) {
            piece.devices.insert(*device);
            piece.types.insert(device->type, show.types.value(device->type));
        }
    }
    for (DeviceId id : ids) {
        for (CableId cableId : show.cables.at(id)) {
            const Cable& cable = *show.cables.find(cableId);
            const bool inside = std::ranges::all_of(
                cable.plugs, [&piece](const Plug& plug) { return piece.devices.contains(plug.port.device); });
            if (!inside || piece.cables.contains(cableId))
                continue;
            piece.cables.insert(cable);
            piece.cableTypes.insert(cable.type, show.cableTypes.value(cable.type));
        }
    }
    return piece;
}

QPoint snapped(QPoint place, double gridMm)
{
    if (gridMm <= 1)
        return place;
    const auto round = [gridMm](int mm) { return static_cast<int>(std::lround(std::round(mm / gridMm) * gridMm)); };
    return {round(place.x()), round(place.y())};
}

int leadLength(const CableType& type, QPoint from, QPoint to)
{
    return leadLength(type, (to - from).manhattanLength());
}

int leadNeed(int wayMm)
{
    return slackMm + static_cast<int>(std::lround(wayMm * (1 + slackShare)));
}

int leadLength(const CableType& type, int wayMm)
{
    const int need = leadNeed(wayMm);
    for (int length : type.stockMm) {
        if (length >= need)
            return length;
    }
    return type.stockMm.empty() ? need : std::max(type.stockMm.back(), (need + 999) / 1000 * 1000);
}

void assignChannel(Show& show, int number, const QString& name, const PortRef& input)
{
    for (ChannelId id : show.channels.ids()) {
        if (show.channels.find(id)->number != number)
            continue;
        show.channels.update(id, [&](Channel& channel) {
            channel.name = name;
            channel.input = input;
        });
        return;
    }
    Channel channel;
    channel.id = ChannelId {++show.lastId};
    channel.number = number;
    channel.name = name;
    channel.input = input;
    show.channels.insert(channel);
}
