// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/selection.h"

void Selection::select(const QList<DeviceId>& devices, const QList<CableId>& cables)
{
    if (devices == m_devices && cables == m_cables)
        return;
    m_devices = devices;
    m_cables = cables;
    Q_EMIT changed();
}

void Selection::show(const Finding& finding)
{
    if (const CableId cable = cableOf(finding)) {
        reveal({}, {cable});
    } else {
        QList<DeviceId> devices;
        for (const Subject& subject : finding.subjects) {
            if (const auto* device = std::get_if<DeviceId>(&subject))
                devices << *device;
            if (const auto* port = std::get_if<PortRef>(&subject); port && !devices.contains(port->device))
                devices << port->device;
        }
        reveal(devices, {});
    }
}

void Selection::reveal(const QList<DeviceId>& devices, const QList<CableId>& cables)
{
    select(devices, cables);
    Q_EMIT revealRequested();
}

void Selection::prune(const Show& show)
{
    QList<DeviceId> devices = m_devices;
    QList<CableId> cables = m_cables;
    devices.removeIf([&show](DeviceId id) { return !show.devices.contains(id); });
    cables.removeIf([&show](CableId id) { return !show.cables.contains(id); });
    select(devices, cables);
}
