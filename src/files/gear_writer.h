// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"
#include "gear/library.h"

/// The JSON form of gear; fields that say what is assumed anyway are left out.
JsonValue toJson(const Connector& connector);
JsonValue toJson(const Bulk& bulk);
JsonValue toJson(const CableType& type);
JsonValue toJson(const DeviceType& type);
