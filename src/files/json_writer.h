// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"

/// The text of a JSON value in the one form we write: two spaces a level, short things on one line, so that a
/// change of one thing is a change of few lines.
QByteArray toBytes(const JsonValue& value);

/// Adds a field at the end.
void put(JsonObject& object, QLatin1StringView key, JsonValue value);

/// Adds a field unless it says what is assumed anyway.
template <class T> void putUnless(JsonObject& object, QLatin1StringView key, const T& value, const T& usual)
{
    if (!(value == usual))
        put(object, key, {value});
}

JsonArray toJson(const QStringList& texts);
