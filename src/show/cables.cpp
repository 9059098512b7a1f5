// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/cables.h"

#include <algorithm>

const QList<CableId>& Cables::at(DeviceId device) const
{
    static const QList<CableId> none;
    const Plugged* plugged = m_plugged.find(device);
    return plugged ? plugged->cables : none;
}

void Cables::insert(Cable cable)
{
    const Cable* before = find(cable.id);
    if (!before || before->plugs != cable.plugs) {
        if (before)
            leave(*before);
        enter(cable);
    }
    m_cables.insert(std::move(cable));
}

void Cables::remove(CableId id)
{
    const Cable* cable = find(id);
    if (!cable)
        return;
    leave(*cable);
    m_cables.remove(id);
}

void Cables::enter(const Cable& cable)
{
    for (const Plug& plug : cable.plugs) {
        const DeviceId device = plug.port.device;
        if (!m_plugged.contains(device))
            m_plugged.insert({device, {}});
        m_plugged.update(device, [&cable](Plugged& plugged) {
            const auto place = std::ranges::lower_bound(plugged.cables, cable.id);
            if (place == plugged.cables.end() || *place != cable.id)
                plugged.cables.insert(place, cable.id);
        });
    }
}

void Cables::leave(const Cable& cable)
{
    for (const Plug& plug : cable.plugs) {
        const DeviceId device = plug.port.device;
        m_plugged.update(device, [&cable](Plugged& plugged) { plugged.cables.removeOne(cable.id); });
        if (at(device).isEmpty())
            m_plugged.remove(device);
    }
}
