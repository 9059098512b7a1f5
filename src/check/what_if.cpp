// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/what_if.h"

#include <algorithm>

Show islandAlone(const Show& show, const Island& island)
{
    Show alone;
    alone.types = show.types;
    alone.cableTypes = show.cableTypes;
    for (const PortRef& ref : island.ports) {
        if (const Device* device = show.devices.find(ref.device))
            alone.devices.insert(*device);
    }
    for (CableId id : island.cables) {
        if (const Cable* cable = show.cables.find(id))
            alone.cables.insert(*cable);
    }
    return alone;
}

void setCircuit(Show& show, const PortRef& ref, const QString& circuit)
{
    const Device* device = show.devices.find(ref.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    const Port* port = type ? findPort(*type, ref.port) : nullptr;
    if (!port)
        return;
    auto changed = std::make_shared<DeviceType>(*type);
    changed->ports[static_cast<size_t>(port - type->ports.data())].circuit = circuit;
    changed->key += QLatin1Char('?') + circuit; // no file can hold such a key
    show.types.insert(changed->key, changed);
    show.devices.update(ref.device, [&changed](Device& one) { one.type = changed->key; });
}

void pushIn(Show& show, CableId id)
{
    show.cables.update(id, [](Cable& cable) {
        for (Plug& plug : cable.plugs)
            plug.outMm = 0;
    });
}

void shortenTo(Show& show, int totalMm)
{
    qint64 total = 0;
    show.cables.forEach([&total](const Cable& cable) { total += cable.lengthMm; });
    if (total <= totalMm)
        return;
    for (CableId id : show.cables.ids())
        show.cables.update(
            id, [&](Cable& cable) { cable.lengthMm = static_cast<int>(qint64(cable.lengthMm) * totalMm / total); });
}
