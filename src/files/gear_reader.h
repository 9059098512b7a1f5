// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"
#include "gear/library.h"

/// Connectors, bulks, cables and device types from their JSON form. What is wrong is thrown as a Fault: fields, ranges,
/// and names of connectors, contacts and ports that do not exist in `known`.
Connector readConnector(const JsonValue& value);
Bulk readBulk(const JsonValue& value);
CableType readCableType(const JsonValue& value, const Library& known);
DeviceType readDeviceType(const JsonValue& value, const Library& known);
