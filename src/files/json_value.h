// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <variant>
#include <vector>

struct JsonValue;
struct JsonMember;
using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;

/// A value of a JSON file that remembers where it stood, so that what is wrong with it can be named with its line.
struct JsonValue {
    std::variant<std::monostate, bool, qint64, double, QString, JsonArray, JsonObject> content;
    quint32 offset = 0; ///< byte in the file it was read from
};

/// A field of an object; objects keep the order of the file.
struct JsonMember {
    QString key;
    JsonValue value;
    quint32 offset = 0; ///< byte where the key stands
};

/// What is wrong and at which byte. Thrown inside this folder only; its public functions return errors.
struct Fault {
    quint32 offset = 0;
    QString what;
};

/// Where messages of this folder find their translation.
class FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};
