// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/show.h"

#include <algorithm>

namespace {

bool sameHeader(const Show& a, const Show& b)
{
    return a.title == b.title && a.act == b.act && a.venue == b.venue && a.date == b.date && a.contact == b.contact
        && a.revision == b.revision && a.stage == b.stage && a.accepted == b.accepted && a.severities == b.severities
        && a.stock == b.stock && a.outline == b.outline && a.backdrop == b.backdrop && a.types == b.types && a.cableTypes == b.cableTypes;
}

} // namespace

Changes difference(const Show& before, const Show& after)
{
    return {
        .devices = difference(before.devices, after.devices),
        .cables = difference(before.cables, after.cables),
        .channels = difference(before.channels, after.channels),
        .mixes = difference(before.mixes, after.mixes),
        .header = !sameHeader(before, after),
    };
}

const DeviceType* typeOf(const Show& show, const Device& device)
{
    return show.types.value(device.type).get();
}

const CableType* typeOf(const Show& show, const Cable& cable)
{
    return show.cableTypes.value(cable.type).get();
}

Earth earthOf(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type ? type->earth : Earth::Unknown;
}

const Port* portOf(const Show& show, const PortRef& ref)
{
    const Device* device = show.devices.find(ref.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type ? findPort(*type, ref.port) : nullptr;
}

bool isPluggedIn(const Cable& cable, const PortRef& ref)
{
    return std::ranges::any_of(cable.plugs, [&ref](const Plug& plug) { return plug.port == ref; });
}

QList<CableId> cablesAt(const Show& show, const PortRef& ref)
{
    QList<CableId> found;
    for (CableId id : show.cables.at(ref.device)) {
        if (isPluggedIn(*show.cables.find(id), ref))
            found << id;
    }
    return found;
}

QString switchPosition(const Show& show, const Device& device, const QString& key)
{
    if (const auto set = device.switches.constFind(key); set != device.switches.constEnd())
        return *set;
    if (const DeviceType* type = typeOf(show, device)) {
        const auto found = std::ranges::find(type->switches, key, &Switch::key);
        if (found != type->switches.end() && !found->positions.isEmpty())
            return found->positions.first();
    }
    return QStringLiteral("off");
}

bool phantomOn(const Show& show, const PortRef& ref)
{
    const Device* device = show.devices.find(ref.device);
    if (!device)
        return false;
    const Port* port = portOf(show, ref);
    if (port && port->phantom == Phantom::Supplies && factsOf(port->supply).always)
        return true;
    return switchPosition(show, *device, phantomSwitch(ref.port)) == QLatin1String("on");
}
