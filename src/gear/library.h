// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/cable_type.h"
#include "gear/device_type.h"

#include <QMap>

/// All gear there is to choose from. A value: filled once from the files, then handed down.
struct Library {
    QMap<QString, ConnectorPtr> connectors;
    QMap<QString, BulkPtr> bulks;
    QMap<QString, CableTypePtr> cables;
    QMap<QString, DeviceTypePtr> devices;
};
