// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_index.h"

void CableIndex::put(const Cable& cable)
{
    remove(cable.id);
    QList<DeviceId> devices;
    for (const Plug& plug : cable.plugs) {
        if (!devices.contains(plug.port.device))
            devices << plug.port.device;
    }
    for (DeviceId device : std::as_const(devices))
        m_at[device] << cable.id;
    m_devices.insert(cable.id, devices);
}

void CableIndex::remove(CableId id)
{
    for (DeviceId device : m_devices.take(id)) {
        const auto found = m_at.find(device);
        found->removeOne(id);
        if (found->isEmpty())
            m_at.erase(found);
    }
}

void CableIndex::clear()
{
    m_at.clear();
    m_devices.clear();
}
