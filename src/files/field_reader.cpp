// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/field_reader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 200;
constexpr size_t mostTexts = 10'000;

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || "-_.+/#~"_L1.contains(c);
}

} // namespace

QString textOf(const JsonValue& value)
{
    if (const auto* text = std::get_if<QString>(&value.content))
        return *text;
    throw Fault{value.offset, FileText::tr("here must be a text in quotation marks")};
}

QString nameOf(const JsonValue& value)
{
    const QString text = textOf(value);
    if (text.trimmed().isEmpty())
        throw Fault{value.offset, FileText::tr("this text must not be empty")};
    return text;
}

QString keyOf(const JsonValue& value)
{
    const QString key = textOf(value);
    if (key.isEmpty() || key.size() > longestKey || !std::ranges::all_of(key, isKeyCharacter))
        throw Fault{value.offset, FileText::tr("“%1” is no key: letters, digits and - _ . + / only").arg(key)};
    return key;
}

int wholeOf(const JsonValue& value, WholeRange range)
{
    const auto* number = std::get_if<qint64>(&value.content);
    if (number && *number >= range.least && *number <= range.most)
        return int(*number);
    throw Fault{
        value.offset, FileText::tr("here must be a whole number from %1 to %2").arg(range.least).arg(range.most)};
}

double numberOf(const JsonValue& value, NumberRange range)
{
    const auto* whole = std::get_if<qint64>(&value.content);
    const auto* real = std::get_if<double>(&value.content);
    const double number = whole ? double(*whole) : real ? *real : NAN;
    if (number >= range.least && number <= range.most)
        return number;
    throw Fault{value.offset, FileText::tr("here must be a number from %1 to %2").arg(range.least).arg(range.most)};
}

bool flagOf(const JsonValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value.content))
        return *flag;
    throw Fault{value.offset, FileText::tr("here must be true or false")};
}

QPoint pairOf(const JsonValue& value, WholeRange range)
{
    const JsonArray& pair = itemsOf(value, 2);
    if (pair.size() != 2)
        throw Fault{value.offset, FileText::tr("here must be a list of two whole numbers")};
    return {wholeOf(pair[0], range), wholeOf(pair[1], range)};
}

const JsonArray& itemsOf(const JsonValue& value, size_t most)
{
    const auto* array = std::get_if<JsonArray>(&value.content);
    if (!array)
        throw Fault{value.offset, FileText::tr("here must be a list in square brackets")};
    if (array->size() > most)
        throw Fault{value.offset, FileText::tr("this list is longer than %1").arg(most)};
    return *array;
}

const JsonObject& fieldsOf(const JsonValue& value)
{
    if (const auto* object = std::get_if<JsonObject>(&value.content))
        return *object;
    throw Fault{value.offset, FileText::tr("here must be fields in braces")};
}

QStringList textsOf(const JsonValue& value)
{
    QStringList texts;
    for (const JsonValue& item : itemsOf(value, mostTexts))
        texts << textOf(item);
    return texts;
}

FieldReader::FieldReader(const JsonValue& object)
    : m_members(fieldsOf(object))
    , m_offset(object.offset)
{
}

const JsonValue* FieldReader::find(QLatin1StringView key)
{
    m_known << key;
    const auto found = std::ranges::find_if(m_members, [key](const JsonMember& member) { return member.key == key; });
    return found == m_members.end() ? nullptr : &found->value;
}

const JsonValue& FieldReader::need(QLatin1StringView key)
{
    if (const JsonValue* value = find(key))
        return *value;
    throw Fault{m_offset, FileText::tr("the field “%1” is missing").arg(key)};
}

QString FieldReader::text(QLatin1StringView key)
{
    const JsonValue* value = find(key);
    return value ? textOf(*value) : QString();
}

int FieldReader::whole(QLatin1StringView key, WholeRange range, std::optional<int> usual)
{
    const JsonValue* value = usual ? find(key) : &need(key);
    return value ? wholeOf(*value, range) : *usual;
}

double FieldReader::number(QLatin1StringView key, NumberRange range, std::optional<double> usual)
{
    const JsonValue* value = usual ? find(key) : &need(key);
    return value ? numberOf(*value, range) : *usual;
}

bool FieldReader::flag(QLatin1StringView key, bool usual)
{
    const JsonValue* value = find(key);
    return value ? flagOf(*value) : usual;
}

QStringList FieldReader::texts(QLatin1StringView key)
{
    const JsonValue* value = find(key);
    return value ? textsOf(*value) : QStringList();
}

const JsonArray& FieldReader::items(QLatin1StringView key, size_t most)
{
    static const JsonArray none;
    const JsonValue* value = find(key);
    return value ? itemsOf(*value, most) : none;
}

void FieldReader::finish() const
{
    for (const JsonMember& member : m_members) {
        const auto isMember = [&member](QLatin1StringView key) { return member.key == key; };
        if (std::ranges::none_of(m_known, isMember))
            throw Fault{member.offset, FileText::tr("the field “%1” is not known here").arg(member.key)};
    }
}
