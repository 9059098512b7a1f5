// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QHash>
#include <QSet>

/// Which leads are at a device, kept up to date lead by lead.
class CableIndex {
public:
    void put(const Cable& cable);
    void remove(CableId id);
    void clear();

    QList<CableId> at(DeviceId device) const { return m_at.value(device); }

    /// The devices a lead was last known at.
    QList<DeviceId> devices(CableId cable) const { return m_devices.value(cable); }

private:
    QHash<DeviceId, QList<CableId>> m_at;
    QHash<CableId, QList<DeviceId>> m_devices;
};
