// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/json_reader.h"
#include "files/json_writer.h"
#include "files/show_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesArrive();
    void placesAreRight();
    void refused_data();
    void refused();
    void pointers();
    void depth();
    void size();
    void textLength();
    void valueCount();
    void manyFields();
    void writtenForm();
    void numbersComeBack();
    void suite_data();
    void suite();
};

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

Error errorOf(const QByteArray& bytes)
{
    const Result<JsonValue> result = parseJson(bytes, u"file.json"_s);
    return result ? Error() : result.error();
}

} // namespace

void TestJson::valuesArrive()
{
    const Result<JsonValue> result = parseJson(
        R"([null, true, -7, 2.5, "aé\n", {"b": 1, "a": []}, 18446744073709551615, 9223372036854775807])", {});
    QVERIFY(result);
    const auto& items = std::get<JsonArray>(result.value().content);
    QCOMPARE(items.size(), 8u);
    QVERIFY(std::holds_alternative<std::monostate>(items[0].content));
    QCOMPARE(std::get<bool>(items[1].content), true);
    QCOMPARE(std::get<qint64>(items[2].content), -7);
    QCOMPARE(std::get<double>(items[3].content), 2.5);
    QCOMPARE(std::get<QString>(items[4].content), u"aé\n"_s);
    const auto& fields = std::get<JsonObject>(items[5].content);
    QCOMPARE(fields[0].key, u"b"_s);
    QCOMPARE(fields[1].key, u"a"_s);
    QCOMPARE(std::get<double>(items[6].content), 18446744073709551615.0);
    QCOMPARE(std::get<qint64>(items[7].content), std::numeric_limits<qint64>::max());
}

/// The remembered byte is where the value starts, also behind numbers, where the parser reads ahead.
void TestJson::placesAreRight()
{
    const QByteArray bytes = "{\"a\":[1,22 ,-3.5e1\n,\"x\\u0041y\",true , {\"k\"  : null}],\r\n\"b\":7}";
    const Result<JsonValue> result = parseJson(bytes, {});
    QVERIFY(result);
    const auto& fields = std::get<JsonObject>(result.value().content);
    const auto& items = std::get<JsonArray>(fields[0].value.content);
    const auto starts = [&bytes](quint32 offset, const char* with) { return bytes.mid(offset).startsWith(with); };
    QVERIFY(starts(fields[0].offset, "\"a\""));
    QVERIFY(starts(fields[0].value.offset, "[1"));
    QVERIFY(starts(items[0].offset, "1,"));
    QVERIFY(starts(items[1].offset, "22 "));
    QVERIFY(starts(items[2].offset, "-3.5e1"));
    QVERIFY(starts(items[3].offset, "\"x"));
    QVERIFY(starts(items[4].offset, "true"));
    QVERIFY(starts(items[5].offset, "{\"k\""));
    QVERIFY(starts(std::get<JsonObject>(items[5].content)[0].value.offset, "null"));
    QVERIFY(starts(fields[1].offset, "\"b\""));
    QVERIFY(starts(fields[1].value.offset, "7}"));
}

void TestJson::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& bytes, const char* where, const char* what) {
        QTest::newRow(name) << bytes << QString::fromUtf8(where) << QString::fromUtf8(what);
    };
    row("empty", "", "line 1, column 1", "empty");
    row("blanks only", " \n\t", "line 1, column 1", "empty");
    row("NUL only", QByteArray(1, '\0'), "line 1, column 1", "NUL");
    row("NUL at the end", QByteArray("{\"a\": 1}\n\0garbage", 17), "line 2, column 1", "NUL");
    row("NUL in a text", QByteArray("[\"a\0b\"]", 7), "line 1, column 4", "NUL");
    row("byte order mark", "\xEF\xBB\xBF{}", "line 1, column 1", "byte order mark");
    row("UTF-16", QByteArray("\xFF\xFE[\0]\0", 6), "line 1", "NUL");
    row("bad UTF-8 in a text", "[\"a\xFF\"]", "line 1, column 4", "UTF-8");
    row("cut UTF-8 in a text", "[\"\xC3\"]", "line 1, column 4", "UTF-8");
    row("overlong UTF-8", "[\"\xC0\xAF\"]", "line 1, column 3", "UTF-8");
    row("bad UTF-8 outside", "[\xE9]", "line 1, column 2", "");
    row("comma missing", "{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3", "comma or a closing brace");
    row("comma too many", "[1,]", "line 1, column 4", "a value is missing");
    row("comma before the brace", "{\"a\": 1,\n}", "line 2, column 1", "name in quotation marks");
    row("colon missing", "{\"a\" 1}", "line 1, column 6", "colon");
    row("bracket missing", "[1, 2", "line 1, column 6", "ends too early");
    row("brace missing", "{\"a\": {}\n", "line 2, column 1", "ends too early");
    row("wrong bracket", "[1, 2}", "line 1, column 6", "comma or a closing bracket");
    row("text not closed", "[\"abc", "line 1, column 5", "no closing quotation mark");
    row("line break in a text", "[\"a\nb\"]", "line 1, column 4", "line break");
    row("bad escape", "[\"\\x\"]", "line 1, column 4", "backslash");
    row("short \\u", "[\"\\u12\"]", "line 1, column 7", "four hexadecimal");
    row("half a surrogate", "[\"\\ud800\"]", "line 1, column 9", "half a character");
    row("escaped NUL", "[1, \"a\\u0000\"]", "line 1, column 5", "control character");
    row("escaped ESC", "[\"\\u001b[2J\"]", "line 1, column 2", "control character");
    row("escaped CR", "[\"\\r\"]", "line 1, column 2", "control character");
    row("C1", "[\"\xC2\x9B\"]", "line 1, column 2", "control character");
    row("first of C1", "[\"\xC2\x80\"]", "line 1, column 2", "control character");
    row("last of C1", "[\"\xC2\x9F\"]", "line 1, column 2", "control character");
    row("DEL", "[\"\x7F\"]", "line 1, column 2", "control character");
    row("control character in a name", "{\"\\u0007\": 1}", "line 1, column 2", "control character");
    row("field twice", "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "line 3, column 2", "“a” is there twice");
    row("field twice inside", "[{\"k\": {\"x\": 1, \"x\": 1}}]", "line 1, column 17", "“x” is there twice");
    row("after the end", "{} x", "line 1, column 4", "");
    row("two documents", "{}\n{}", "line 2, column 1", "after the end");
    row("comment", "[1 /* one */]", "line 1, column 4", "");
    row("leading zero", "[01]", "line 1, column 4", "");
    row("plus", "[+1]", "line 1, column 2", "");
    row("dot without digits", "[1.]", "line 1, column 4", "number");
    row("NaN", "[NaN]", "line 1, column 2", "");
    row("Infinity", "[-Infinity]", "line 1, column 3", "number");
    row("too large a number", "[1e999]", "line 1", "number is too large");
    row("single quotes", "['a']", "line 1, column 2", "");
    row("bare word", "[abc]", "line 1, column 2", "this is not JSON");
    row("column counts characters", "[\"äöü\", x]", "line 1, column 9", "");
}

void TestJson::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Error error = errorOf(bytes);
    QCOMPARE(error.file, u"file.json"_s);
    QVERIFY2(where.contains("column"_L1) ? error.where == where : error.where.startsWith(where + ", column "_L1),
        qPrintable(text(error)));
    QVERIFY2(error.what.contains(what) && !error.what.contains("json.exception"_L1), qPrintable(text(error)));
}

void TestJson::pointers()
{
    const QByteArray bytes = R"({"a": [1, {"x/y~z": 2}], "b": 3})";
    const JsonValue root = parseJson(bytes, {}).value();
    const auto whereOf = [&](const char* found) {
        return toError({quint32(bytes.indexOf(found)), {}}, bytes, root, {}).where;
    };
    QCOMPARE(whereOf("{\"a\""), u"line 1, column 1"_s);
    QCOMPARE(whereOf("[1"), u"line 1, column 7, /a"_s);
    QCOMPARE(whereOf("1,"), u"line 1, column 8, /a/0"_s);
    QCOMPARE(whereOf("{\"x"), u"line 1, column 11, /a/1"_s);
    QCOMPARE(whereOf("2}"), u"line 1, column 21, /a/1/x~1y~0z"_s);
    QCOMPARE(whereOf("\"b\""), u"line 1, column 26, /b"_s);
}

void TestJson::depth()
{
    QVERIFY(parseJson(nested(63), {}));
    QVERIFY(parseJson(nested(64), {}));
    const Error error = errorOf(nested(65));
    QVERIFY2(error.what.contains("64 deep"_L1), qPrintable(text(error)));
    QCOMPARE(error.where, u"line 1, column 65"_s);
    QVERIFY(!parseJson(nested(1'000'000), {}));
    QVERIFY(!parseJson(QByteArray(1'000'000, '['), {}));
    QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(200'000), {}));
}

void TestJson::size()
{
    const QByteArray blanks(64 * 1024 * 1024 - 2, ' ');
    QVERIFY(parseJson("[]" + blanks, {}));
    const Error error = errorOf("[] " + blanks);
    QVERIFY2(error.what.contains("larger than 64 MB"_L1), qPrintable(text(error)));
}

void TestJson::textLength()
{
    const auto quoted = [](int length) { return QByteArray("[\"" + QByteArray(length, 'x') + "\"]"); };
    QVERIFY(parseJson(quoted(65'536), {}));
    const Error error = errorOf(quoted(65'537));
    QVERIFY2(error.what.contains("longer than 65536"_L1), qPrintable(text(error)));
    QVERIFY(errorOf("{\"" + QByteArray(65'537, 'x') + "\": 1}").what.contains("longer than"_L1));
}

void TestJson::valueCount()
{
    const auto zeros = [](int count) { return QByteArray("[0" + QByteArray(",0").repeated(count - 1) + ']'); };
    QVERIFY(parseJson(zeros(3'999'999), {}));
    QVERIFY(errorOf(zeros(4'000'000)).what.contains("more than 4000000 values"_L1));
}

/// An object of very many fields must not take time that grows with their square.
void TestJson::manyFields()
{
    QByteArray bytes = "{\"x\": 0";
    for (int i = 0; i < 500'000; ++i)
        bytes += ",\"" + QByteArray::number(i) + "\":0";
    QVERIFY(parseJson(bytes + '}', {}));
    QVERIFY(errorOf(bytes + ",\"7\":0}").what.contains(u"“7” is there twice"_s));
}

void TestJson::writtenForm()
{
    JsonObject inner;
    put(inner, "name"_L1, {u"q\"b\\s\n\tü"_s});
    put(inner, "empty"_L1, {JsonArray()});
    JsonObject top;
    put(top, "flag"_L1, {true});
    put(top, "pair"_L1, {JsonArray{{qint64(1)}, {-2.5}}});
    put(top, "list"_L1, {JsonArray{{inner}, {JsonObject()}}});
    put(top, "long"_L1, {JsonArray{{QString(60, u'x')}, {QString(60, u'y')}}});
    const QByteArray expected = "{\n"
                                "  \"flag\": true,\n"
                                "  \"pair\": [1, -2.5],\n"
                                "  \"list\": [\n"
                                "    {\"name\": \"q\\\"b\\\\s\\n\\tü\", \"empty\": []},\n"
                                "    {}\n"
                                "  ],\n"
                                "  \"long\": [\n"
                                "    \""
        + QByteArray(60, 'x') + "\",\n    \"" + QByteArray(60, 'y') + "\"\n  ]\n}\n";
    QCOMPARE(toBytes({top}), expected);
}

void TestJson::numbersComeBack()
{
    for (double number :
        {0.0, -0.0, 0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 5e-324, 123456789.123456789, -6.02e23}) {
        const JsonValue value = parseJson(toBytes({JsonArray{{number}}}), {}).value();
        const JsonValue& item = std::get<JsonArray>(value.content)[0];
        const auto* whole = std::get_if<qint64>(&item.content);
        QCOMPARE(whole ? double(*whole) : std::get<double>(item.content), number);
        QCOMPARE(toBytes(value), toBytes({JsonArray{{number}}}));
    }
}

/// Files that are to be refused (n_) and valid ones (y_): our own, and all of JSONTestSuite by Nicolas Seriot where its
/// folder is named in the environment as JSON_TEST_SUITE.
void TestJson::suite_data()
{
    QTest::addColumn<QString>("path");
    QStringList folders {QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/files/samples/json")};
    if (const QString suite = qEnvironmentVariable("JSON_TEST_SUITE"); !suite.isEmpty())
        folders << suite + u"/test_parsing"_s << suite + u"/test_transform"_s;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        QVERIFY2(!dir.isEmpty(), qPrintable(folder));
        for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }
}

void TestJson::suite()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();

    const Result<JsonValue> value = parseJson(bytes, name);
    const Result<Show> show = readShow(bytes, {}, name); // none of them is one
    QVERIFY(!show);
    QCOMPARE(show.error().file, name);
    QVERIFY2(show.error().where.startsWith("line "_L1) && show.error().where.contains(", column "_L1),
        qPrintable(text(show.error())));
    if (name.startsWith("n_"_L1))
        QVERIFY(!value);
    // What is valid may still be refused, but only for what we do not allow.
    if (name.startsWith("y_"_L1) && !value) {
        const QString what = value.error().what;
        QVERIFY2(what.contains("control character"_L1) || what.contains("is there twice"_L1), qPrintable(what));
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
