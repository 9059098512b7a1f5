// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_facts.h"

using namespace Qt::StringLiterals;

namespace {

/// The stage boxes at the other end of a desk's network leads, each with the desk's own port.
QHash<DeviceId, QString> stageBoxes(const Show& show, const DeviceFacts& desk, const QList<CableId>& cables)
{
    QHash<DeviceId, QString> boxes;
    for (CableId cable : cables) {
        QString own;
        DeviceId other;
        for (const Plug& plug : show.cables.find(cable)->plugs) {
            const Port* port = portOf(show, plug.port);
            if (plug.port.device != desk.device.id)
                other = plug.port.device;
            else if (port && port->kind == Kind::Network)
                own = plug.port.port;
        }
        if (!own.isEmpty() && other)
            boxes.insert(other, own);
    }
    return boxes;
}

} // namespace

DeviceFacts deviceFacts(const Show& show, const Device& device, const QList<CableId>& cables)
{
    DeviceFacts facts;
    facts.device = device;
    facts.type = show.types.value(device.type);
    for (CableId cable : cables) {
        for (const Plug& plug : show.cables.find(cable)->plugs) {
            if (plug.port.device == device.id)
                facts.joined.insert(plug.port.port);
        }
    }
    const bool isDesk = facts.type->category == "mixer"_L1;
    const QHash<DeviceId, QString> boxes = isDesk ? stageBoxes(show, facts, cables) : QHash<DeviceId, QString>();
    QMap<int, std::pair<QString, QString>> carried; // by number: port and name
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input.device == device.id)
            facts.channels.insert(channel.input.port, {channel.number, channel.name});
        else if (boxes.contains(channel.input.device))
            carried.insert(channel.number, {boxes.value(channel.input.device), channel.name});
    });
    for (auto it = carried.cbegin(); it != carried.cend(); ++it)
        facts.carried[it->first].append({it.key(), it->second});
    return facts;
}
