// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"
#include "gear/library.h"

#include <functional>

constexpr size_t mostParts = 10'000;

/// A key without a full stop, since "key.contact" names a contact.
QString plainKeyOf(const JsonValue& value);

/// The connector of that key, or a Fault.
ConnectorPtr connectorOf(const JsonValue& value, const Library& known);

/// True for "end.contact" where the cable has that end with that contact.
bool isContactOf(const CableType& type, const QString& node);

/// True for "port.contact" where the device has that port with that contact; "in#" is each of a counted port.
bool isContactOf(const DeviceType& type, const QString& node);

/// One part; nodes with a full stop must be contacts.
Part readPart(const JsonValue& value, const std::function<bool(const QString&)>& isContact);

/// True for "switch=position" where the device has that switch with that position.
bool isSwitchPosition(const DeviceType& type, const QString& when);

/// True when the terms of a part's condition name switches and ports that are there.
bool isCondition(const DeviceType& type, const QString& when);

/// Throws where a port's key is taken or it follows a port that is not there. `values` are the ports in the file.
void checkPorts(const JsonArray& values, const DeviceType& type);
