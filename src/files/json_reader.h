// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"
#include "gear/result.h"

#include <QByteArray>

/// What a JSON file may hold at most; whatever is larger is no file of ours.
struct JsonLimits {
    static constexpr qsizetype bytes = 64 * 1024 * 1024;
    static constexpr size_t depth = 64;
    static constexpr size_t textBytes = 64 * 1024;
    static constexpr size_t values = 4'000'000;
};

/// Reads strict JSON in UTF-8: no byte order mark, no NUL, no control characters but line feed and tab in texts,
/// no field twice, nothing after the end.
Result<JsonValue> parseJson(const QByteArray& bytes, const QString& file);

/// Puts the place into words: "line 12, column 4".
QString placeInText(const QByteArray& bytes, quint32 offset);

/// The fault with file, line, column and JSON pointer.
Error toError(const Fault& fault, const QByteArray& bytes, const JsonValue& root, const QString& file);
