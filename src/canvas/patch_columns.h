// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/device_type.h"

/// The column that a tidied patch has for this kind of device, in the order signal flows.
int patchColumn(const DeviceType& type);

int patchColumnCount();
QString patchColumnName(int column);
