// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/json_writer.h"

#include "files/json_reader.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 110;

/// What the reader would refuse is left out, so that whatever is written can be read again.
QByteArray storable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (QChar c : text) {
        if (c == u'\n' || c == u'\t' || (c >= u' ' && c < QChar(0x7f)) || c > QChar(0x9f))
            clean += c;
    }
    QByteArray bytes = clean.toUtf8();
    if (bytes.size() > qsizetype(JsonLimits::textBytes)) {
        qsizetype end = JsonLimits::textBytes;
        while ((quint8(bytes.at(end)) & 0xC0) == 0x80)
            --end;
        bytes.truncate(end);
    }
    return bytes;
}

QByteArray quoted(const QString& text)
{
    QByteArray out("\"");
    for (char c : storable(text)) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n' || c == '\t')
            out += c == '\n' ? "\\n" : "\\t";
        else
            out += c;
    }
    return out + '"';
}

/// The fewest digits that give the same number again, whatever the locale.
QByteArray shortest(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number).ptr;
    return {buffer.data(), end - buffer.data()};
}

bool isContainer(const JsonValue& value)
{
    return std::holds_alternative<JsonArray>(value.content) || std::holds_alternative<JsonObject>(value.content);
}

bool holdsContainers(const JsonValue& value)
{
    if (const auto* array = std::get_if<JsonArray>(&value.content))
        return std::ranges::any_of(*array, isContainer);
    if (const auto* object = std::get_if<JsonObject>(&value.content))
        return std::ranges::any_of(*object, isContainer, &JsonMember::value);
    return false;
}

QByteArray onOneLine(const JsonValue& value);

template <class List, class Print> QByteArray joined(const List& list, Print print)
{
    QByteArray out;
    for (const auto& item : list)
        out += (out.isEmpty() ? "" : ", ") + print(item);
    return out;
}

struct OneLine {
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool flag) const { return flag ? "true" : "false"; }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(double number) const { return shortest(number); }
    QByteArray operator()(const QString& text) const { return quoted(text); }
    QByteArray operator()(const JsonArray& array) const { return '[' + joined(array, onOneLine) + ']'; }
    QByteArray operator()(const JsonObject& object) const
    {
        return '{' + joined(object, [](const JsonMember& member) {
            return quoted(member.key) + ": " + onOneLine(member.value);
        }) + '}';
    }
};

QByteArray onOneLine(const JsonValue& value)
{
    return std::visit(OneLine(), value.content);
}

/// Writes the value behind `lead` (indent and key), on one line where it fits.
void print(QByteArray& out, const JsonValue& value, const QByteArray& lead, int level)
{
    out += lead;
    const bool spread = level < 2 && holdsContainers(value);
    const QByteArray line = spread ? QByteArray() : onOneLine(value);
    if (!isContainer(value) || (!spread && lead.size() + line.size() <= lineWidth)) {
        out += line;
        return;
    }
    const QByteArray indent(2 * (level + 1), ' ');
    const char* separator = "\n";
    const auto* object = std::get_if<JsonObject>(&value.content);
    out += object ? '{' : '[';
    const auto item = [&](const JsonValue& child, const QByteArray& key) {
        out += separator;
        separator = ",\n";
        print(out, child, indent + key, level + 1);
    };
    if (object) {
        for (const JsonMember& member : *object)
            item(member.value, quoted(member.key) + ": ");
    } else {
        for (const JsonValue& child : std::get<JsonArray>(value.content))
            item(child, {});
    }
    out += '\n' + QByteArray(2 * level, ' ') + (object ? '}' : ']');
}

} // namespace

QByteArray toBytes(const JsonValue& value)
{
    QByteArray out;
    print(out, value, {}, 0);
    return out + '\n';
}

void put(JsonObject& object, QLatin1StringView key, JsonValue value)
{
    object.push_back({key, std::move(value)});
}

JsonArray toJson(const QStringList& texts)
{
    JsonArray array;
    for (const QString& text : texts)
        array.push_back({text});
    return array;
}
