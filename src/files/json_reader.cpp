// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/json_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// Walks over the bytes and lets others see how far the parser has come.
class TracedByte {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TracedByte(const char* at, const char** seen)
        : m_at(at)
        , m_seen(seen)
    {
    }
    reference operator*() const { return *m_at; }
    TracedByte& operator++()
    {
        *m_seen = ++m_at;
        return *this;
    }
    bool operator==(const TracedByte& other) const { return m_at == other.m_at; }

private:
    const char* m_at;
    const char** m_seen;
};

/// What the parser says in its own words, and how it is said here. The first that occurs counts.
QString plainWords(const QString& technical)
{
    const struct {
        QLatin1StringView occurs;
        QString words;
    } table[] = {
        {"missing closing quote"_L1, FileText::tr("a text has no closing quotation mark")},
        {"control character"_L1, FileText::tr("a text contains a line break or another control character")},
        {"ill-formed UTF-8"_L1, FileText::tr("this is not valid UTF-8 text")},
        {"surrogate"_L1, FileText::tr("a \\u escape stands for half a character")},
        {"'\\u' must be followed"_L1, FileText::tr("\\u must be followed by four hexadecimal digits")},
        {"forbidden character after backslash"_L1, FileText::tr("this character may not follow a backslash")},
        {"number overflow"_L1, FileText::tr("this number is too large")},
        {"invalid number"_L1, FileText::tr("this number is not written as JSON wants it")},
        {"unexpected end of input"_L1, FileText::tr("the file ends too early")},
        {"expected end of input"_L1, FileText::tr("there is something after the end of the content")},
        {"while parsing value - unexpected"_L1, FileText::tr("a value is missing here")},
        {"object key"_L1, FileText::tr("a field must begin with its name in quotation marks")},
        {"object separator"_L1, FileText::tr("a colon must follow the name of a field")},
        {"while parsing object"_L1, FileText::tr("a comma or a closing brace is missing")},
        {"while parsing array"_L1, FileText::tr("a comma or a closing bracket is missing")},
    };
    for (const auto& row : table) {
        if (technical.contains(row.occurs))
            return row.words;
    }
    return FileText::tr("this is not JSON");
}

bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7f) && c <= QChar(0x9f));
}

/// Builds the tree from the parser's events and refuses what JSON allows but our files must not hold.
class TreeBuilder final : public nlohmann::json::json_sax_t {
public:
    explicit TreeBuilder(const QByteArray& bytes)
        : seen(bytes.constData())
        , m_bytes(bytes)
    {
    }

    const char* seen; ///< how far the parser has read
    JsonValue root;
    Fault fault;

    bool null() override { return add({}, tokenStart()); }
    bool boolean(bool value) override { return add({value}, tokenStart()); }
    bool number_integer(std::int64_t value) override { return addNumber({qint64(value)}); }
    bool number_unsigned(std::uint64_t value) override
    {
        if (value <= quint64(std::numeric_limits<qint64>::max()))
            return addNumber({qint64(value)});
        return addNumber({double(value)});
    }
    bool number_float(double value, const std::string&) override { return addNumber({value}); }
    bool string(std::string& value) override
    {
        const quint32 start = tokenStart();
        QString text;
        return decode(value, start, text) && add({text}, start);
    }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open({JsonObject()}); }
    bool start_array(std::size_t) override { return open({JsonArray()}); }
    bool key(std::string& name) override
    {
        const quint32 start = tokenStart();
        JsonMember member{{}, {}, start};
        if (!decode(name, start, member.key))
            return false;
        std::get<JsonObject>(m_open.back()->content).push_back(std::move(member));
        return true;
    }
    bool end_object() override
    {
        const bool unique = checkUnique(std::get<JsonObject>(m_open.back()->content));
        return close() && unique;
    }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override
    {
        const QString words = QString::fromUtf8(error.what());
        if (words.contains("unexpected"_L1)) // a whole token where another should be
            return fail(tokenStart(), plainWords(words));
        return fail(quint32(std::max<qsizetype>(seen - m_bytes.constData() - 1, 0)), plainWords(words));
    }

private:
    bool fail(quint32 offset, const QString& what)
    {
        fault = {offset, what};
        return false;
    }

    /// The first byte of the token the parser has just read; it stands after the last one and what separates them.
    quint32 tokenStart()
    {
        while (m_after < m_bytes.size() && QLatin1StringView(" \t\r\n,:").contains(QLatin1Char(m_bytes.at(m_after))))
            ++m_after;
        const auto start = quint32(m_after);
        m_after = seen - m_bytes.constData();
        return start;
    }

    bool decode(const std::string& bytes, quint32 start, QString& text)
    {
        if (bytes.size() > JsonLimits::textBytes)
            return fail(start, FileText::tr("a text is longer than %1 bytes").arg(JsonLimits::textBytes));
        text = QString::fromStdString(bytes);
        if (std::ranges::any_of(text, isForbidden))
            return fail(start, FileText::tr("a text contains a control character"));
        return true;
    }

    bool add(JsonValue value, quint32 start)
    {
        if (++m_count > JsonLimits::values)
            return fail(start, FileText::tr("the file holds more than %1 values").arg(JsonLimits::values));
        value.offset = start;
        m_added = &root;
        if (m_open.empty()) {
            root = std::move(value);
        } else if (auto* array = std::get_if<JsonArray>(&m_open.back()->content)) {
            array->push_back(std::move(value));
            m_added = &array->back();
        } else {
            m_added = &std::get<JsonObject>(m_open.back()->content).back().value;
            *m_added = std::move(value);
        }
        return true;
    }

    /// The parser reads one byte past a number to see its end.
    bool addNumber(JsonValue value)
    {
        const quint32 start = tokenStart();
        m_after = start;
        while (
            m_after < m_bytes.size() && QLatin1StringView("+-.0123456789eE").contains(QLatin1Char(m_bytes.at(m_after))))
            ++m_after;
        return add(std::move(value), start);
    }

    bool open(JsonValue container)
    {
        const quint32 start = tokenStart();
        if (m_open.size() >= JsonLimits::depth)
            return fail(start, FileText::tr("brackets are nested more than %1 deep").arg(JsonLimits::depth));
        if (!add(std::move(container), start))
            return false;
        m_open.push_back(m_added);
        return true;
    }

    bool close()
    {
        tokenStart();
        m_open.pop_back();
        return true;
    }

    bool checkUnique(const JsonObject& members)
    {
        std::vector<const JsonMember*> sorted;
        for (const JsonMember& member : members)
            sorted.push_back(&member);
        std::ranges::stable_sort(sorted, {}, [](const JsonMember* member) -> const QString& { return member->key; });
        const auto twice = std::ranges::adjacent_find(
            sorted, {}, [](const JsonMember* member) -> const QString& { return member->key; });
        if (twice == sorted.end())
            return true;
        return fail((*std::next(twice))->offset, FileText::tr("the field “%1” is there twice").arg((*twice)->key));
    }

    const QByteArray& m_bytes;
    qsizetype m_after = 0; ///< just behind the last token
    size_t m_count = 0;
    JsonValue* m_added = nullptr;
    std::vector<JsonValue*> m_open; ///< stays valid: only the innermost container grows
};

/// The JSON pointer of what stands at that byte.
QString pointerTo(const JsonValue& value, quint32 offset)
{
    const auto before = [offset](const auto& child) { return child.offset <= offset; };
    if (offset <= value.offset)
        return {};
    if (const auto* array = std::get_if<JsonArray>(&value.content)) {
        const auto next = std::ranges::partition_point(*array, before);
        if (next != array->begin())
            return u"/%1"_s.arg(next - array->begin() - 1) + pointerTo(*std::prev(next), offset);
    } else if (const auto* object = std::get_if<JsonObject>(&value.content)) {
        const auto next = std::ranges::partition_point(*object, before);
        if (next != object->begin()) {
            QString key = std::prev(next)->key;
            key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
            return u'/' + key + pointerTo(std::prev(next)->value, offset);
        }
    }
    return {};
}

Error plainError(const QByteArray& bytes, const QString& file, const Fault& fault)
{
    return {file, placeInText(bytes, fault.offset), fault.what};
}

} // namespace

Result<JsonValue> parseJson(const QByteArray& bytes, const QString& file)
{
    if (bytes.size() > JsonLimits::bytes)
        return Error{file, {}, FileText::tr("the file is larger than %1 MB").arg(JsonLimits::bytes / 1024 / 1024)};
    if (bytes.trimmed().isEmpty() && !bytes.contains('\0'))
        return Error{file, placeInText(bytes, 0), FileText::tr("the file is empty")};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return plainError(
            bytes, file, {0, FileText::tr("the file begins with a byte order mark; save it as plain UTF-8")});
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return plainError(bytes, file, {quint32(nul), FileText::tr("the file contains a NUL byte; it may be damaged")});

    TreeBuilder builder(bytes);
    const TracedByte begin(bytes.constData(), &builder.seen);
    const TracedByte end(bytes.constData() + bytes.size(), &builder.seen);
    if (!nlohmann::json::sax_parse(begin, end, &builder))
        return plainError(bytes, file, builder.fault);
    return std::move(builder.root);
}

QString placeInText(const QByteArray& bytes, quint32 offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min<qsizetype>(offset, bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto isFirstByte = [](char c) { return (quint8(c) & 0xC0) != 0x80; };
    const auto column = std::ranges::count_if(before.sliced(lineStart), isFirstByte) + 1;
    return FileText::tr("line %1, column %2").arg(before.count('\n') + 1).arg(column);
}

Error toError(const Fault& fault, const QByteArray& bytes, const JsonValue& root, const QString& file)
{
    const QString pointer = pointerTo(root, fault.offset);
    const QString place = placeInText(bytes, fault.offset);
    return {file, pointer.isEmpty() ? place : place + ", "_L1 + pointer, fault.what};
}
