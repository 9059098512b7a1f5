// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/json_value.h"

#include <QPoint>
#include <QStringList>

#include <optional>
#include <span>

struct WholeRange {
    qint64 least;
    qint64 most;
};

struct NumberRange {
    double least;
    double most;
};

/// A value of an enumeration and the word that stands for it in files.
template <class E> struct Word {
    E value;
    QLatin1StringView word;
};

/// What a value must be, or a Fault that says what it is not.
QString textOf(const JsonValue& value);
QString nameOf(const JsonValue& value); ///< a text that is not empty
QString keyOf(const JsonValue& value); ///< a name for programs: letters, digits and a few signs
int wholeOf(const JsonValue& value, WholeRange range);
double numberOf(const JsonValue& value, NumberRange range);
bool flagOf(const JsonValue& value);
QPoint pairOf(const JsonValue& value, WholeRange range); ///< [x, y]
const JsonArray& itemsOf(const JsonValue& value, size_t most);
const JsonObject& fieldsOf(const JsonValue& value);
QStringList textsOf(const JsonValue& value);

template <class E> E wordOf(const JsonValue& value, std::span<const Word<E>> words)
{
    const QString text = textOf(value);
    QStringList known;
    for (const Word<E>& word : words) {
        if (text == word.word)
            return word.value;
        known << word.word;
    }
    throw Fault{
        value.offset, FileText::tr("“%1” is not known here; it can be %2").arg(text, known.join(QStringLiteral(", ")))};
}

template <class E> QLatin1StringView wordFor(E value, std::span<const Word<E>> words)
{
    for (const Word<E>& word : words) {
        if (word.value == value)
            return word.word;
    }
    Q_UNREACHABLE();
}

/// Takes an object apart field by field; what nobody asked for is a fault.
class FieldReader {
public:
    explicit FieldReader(const JsonValue& object);

    quint32 offset() const { return m_offset; }
    const JsonValue* find(QLatin1StringView key); ///< nullptr where the field is missing
    const JsonValue& need(QLatin1StringView key);

    QString text(QLatin1StringView key); ///< empty where the field is missing
    int whole(QLatin1StringView key, WholeRange range, std::optional<int> usual = {});
    double number(QLatin1StringView key, NumberRange range, std::optional<double> usual = {});
    bool flag(QLatin1StringView key, bool usual = false);
    QStringList texts(QLatin1StringView key);
    const JsonArray& items(QLatin1StringView key, size_t most); ///< empty where the field is missing

    template <class E> E word(QLatin1StringView key, std::span<const Word<E>> words, std::optional<E> usual = {})
    {
        const JsonValue* value = usual ? find(key) : &need(key);
        return value ? wordOf(*value, words) : *usual;
    }

    /// Refuses fields that were not asked for.
    void finish() const;

private:
    const JsonObject& m_members;
    quint32 m_offset;
    QList<QLatin1StringView> m_known;
};
