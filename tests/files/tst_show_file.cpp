// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"
#include "files/json_reader.h"
#include "files/json_writer.h"
#include "files/show_file.h"
#include "show/stock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class TestShowFile : public QObject {
    Q_OBJECT

private:
    QByteArray m_sample; ///< every field there is, none as it is when left out

    Result<Show> read(const QByteArray& bytes) const { return readShow(bytes, {}, u"a.crosspatch"_s); }

    /// The bytes are refused, the file is named with a line, and the words say what is wrong.
    void refuses(const QByteArray& bytes, const QString& words, const QString& where = u"line "_s)
    {
        const Result<Show> result = read(bytes);
        QVERIFY(!result);
        QVERIFY2(result.error().what.contains(words), qPrintable(text(result.error())));
        QVERIFY2(result.error().where.startsWith(where), qPrintable(text(result.error())));
        QCOMPARE(result.error().file, u"a.crosspatch"_s);
    }

private Q_SLOTS:
    void initTestCase();
    void sampleOfFormat1();
    void sampleOfFormat2();
    void fieldsArrive();
    void standsInStockRoundTrip();
    void roundTrip();
    void writtenTextCanAlwaysBeRead();
    void oneChangeIsOneLine();
    void equalTypesAreShared();
    void olderConnectorStaysBesideNewer();
    void handWritten();
    void bad_data();
    void bad();
    void fromTheFuture();
    void noShow();
    void unknownPortIsKept();
    void lastIdIsFound();
    void limits();
    void everyMutationIsSeen();
};

void TestShowFile::initTestCase()
{
    QFile file(QFINDTESTDATA("samples/format-2.crosspatch"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sample = file.readAll();
}

void TestShowFile::sampleOfFormat1()
{
    QFile file(QFINDTESTDATA("samples/format-1.crosspatch"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Result<Show> show = read(bytes);
    QVERIFY2(show, show ? "" : qPrintable(text(show.error())));
    QCOMPARE(writeShow(show.value()), QByteArray(bytes).replace(R"("format": 1)", R"("format": 2)"));
}

void TestShowFile::sampleOfFormat2()
{
    const Result<Show> show = read(m_sample);
    QVERIFY2(show, show ? "" : qPrintable(text(show.error())));
    QCOMPARE(writeShow(show.value()), m_sample);
}

void TestShowFile::fieldsArrive()
{
    const Result<Show> result = read(m_sample);
    QVERIFY(result);
    const Show& show = result.value();
    QCOMPARE(show.title, u"Club night"_s);
    QCOMPARE(show.act, u"The Five"_s);
    QCOMPARE(show.venue, u"Cellar"_s);
    QCOMPARE(show.contact, u"Ana, ana@example.org"_s);
    QCOMPARE(show.stage, QSize(6000, 4000));
    QCOMPARE(show.lastId, 40u);
    const Device* mic = show.devices.find(DeviceId{1});
    QVERIFY(mic);
    QCOMPARE(mic->name, u"Vocal “left” \\ 1"_s);
    QCOMPARE(mic->place, QPoint(2000, -500));
    QCOMPARE(mic->rotation, 90);
    QCOMPARE(mic->size, QSize(2500, 1200));
    QCOMPARE(mic->group, 31u);
    QVERIFY(mic->locked && mic->folded);
    QCOMPARE(show.outline.size(), 5);
    QCOMPARE(show.backdrop.place, QRect(-500, -250, 8000, 6000));
    QCOMPARE(show.backdrop.image.size(), 8);
    QCOMPARE(mic->note, u"first line\nsecond\tline"_s);
    QVERIFY(phantomOn(show, {DeviceId{2}, u"in2"_s}));
    const Device* desk = show.devices.find(DeviceId{2});
    QCOMPARE(desk->jackPitchUm, 18200);
    QCOMPARE(typeOf(show, *desk)->jackPitchUm, 9050);
    const Cable* cable = show.cables.find(CableId{3});
    QVERIFY(cable);
    QCOMPARE(cable->lengthMm, 10000);
    QVERIFY(cable->stubs);
    QVERIFY(cable->lengthFollows && cable->laying == Laying::Straight);
    QCOMPARE(cable->bends, (QList<QPoint> {{2500, 100}, {3000, -40}}));
    QCOMPARE(cable->plugs.value(u"a"_s).outMm, 4);
    QCOMPARE(cable->plugs.value(u"b"_s).port, (PortRef{DeviceId{2}, u"in2"_s}));
    const Channel* channel = show.channels.find(ChannelId{5});
    QVERIFY(channel && channel->linked);
    QCOMPARE(channel->input.port, u"in2"_s);
    QCOMPARE(channel->mixes, u"1 2"_s);
    QCOMPARE(channel->providedBy, u"house"_s);
    QVERIFY(channel->lineChecked);
    QCOMPARE(show.mixes.find(MixId{6})->providedBy, u"band"_s);
    QVERIFY(show.mixes.find(MixId{6})->lineChecked);
    QCOMPARE(show.mixes.find(MixId{6})->output.port, u"mix"_s);
    QCOMPARE(show.accepted.first().fingerprint, u"00ff"_s);
    QCOMPARE(show.severities.value(u"treble-loss"_s), u"off"_s);
    QCOMPARE(show.stock.first().count, 12);
    QCOMPARE(portOf(show, {DeviceId{2}, u"in4"_s})->minimum->value.value, -60.0);
    QCOMPARE(typeOf(show, *cable)->bulk->coreToShield, 8.5e-11);
}

void TestShowFile::standsInStockRoundTrip()
{
    Show show = read(m_sample).value();
    setOwned(show, standKey(u"Galgen, kurz \"K&M\""_s), 0, 8);
    const QByteArray bytes = writeShow(show);
    const Result<Show> again = read(bytes);
    QVERIFY(bool(again));
    QCOMPARE(again.value().stock, show.stock);
    QVERIFY(bytes.contains("\"stand\": \"Galgen, kurz"));
    QVERIFY(!read(QByteArray(bytes).replace("\"stand\": \"Galgen, kurz \\\"K&M\\\"\"", "\"stand\": \"\"")));
}

void TestShowFile::roundTrip()
{
    Show show = read(m_sample).value();
    show.devices.update(DeviceId{1}, [](Device& device) { device.name = u"Ä \"quoted\" 𝄞 </b>\n"_s; });
    for (int i = 0; i < 1000; ++i) {
        Device device;
        device.id.value = ++show.lastId;
        device.type = u"acme/mic"_s;
        device.name = QString(QChar(ushort(0x20 + i)));
        device.place = {i * 37 - 5000, -i};
        show.devices.insert(device);
    }
    const QByteArray once = writeShow(show);
    const Result<Show> again = read(once);
    QVERIFY2(again, again ? "" : qPrintable(text(again.error())));
    QCOMPARE(writeShow(again.value()), once);
    QCOMPARE(again.value().devices.find(DeviceId{1})->name, u"Ä \"quoted\" 𝄞 </b>\n"_s);
    QCOMPARE(again.value().devices.size(), 1002);
}

void TestShowFile::writtenTextCanAlwaysBeRead()
{
    Show show = read(m_sample).value();
    QString evil;
    for (ushort c = 0; c < 0xa5; ++c)
        evil += QChar(c);
    evil += QChar(0xd800); // half a character
    show.title = evil;
    show.venue = QString(70'000, u'ß');
    const Result<Show> again = read(writeShow(show));
    QVERIFY2(again, again ? "" : qPrintable(text(again.error())));
    QVERIFY(again.value().title.startsWith(u"\t\n !\"#"_s));
    QCOMPARE(again.value().venue, QString(32 * 1024, u'ß'));
    QCOMPARE(writeShow(again.value()), writeShow(read(writeShow(again.value())).value()));
}

void TestShowFile::oneChangeIsOneLine()
{
    Show show = read(m_sample).value();
    show.devices.update(DeviceId{1}, [](Device& device) { device.place.rx() += 1; });
    show.channels.update(ChannelId{5}, [](Channel& channel) { channel.stand = u"boom"_s; });
    const QList<QByteArray> before = m_sample.split('\n');
    const QList<QByteArray> after = writeShow(show).split('\n');
    QCOMPARE(after.size(), before.size());
    qsizetype changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before[i] != after[i];
    QCOMPARE(changed, 2);
}

void TestShowFile::equalTypesAreShared()
{
    const Show first = read(m_sample).value();
    Library library;
    library.devices = first.types;
    library.cables = first.cableTypes;
    for (const DeviceTypePtr& type : first.types) {
        for (const Port& port : type->ports)
            library.connectors.insert(port.connector->key, port.connector);
    }
    for (const CableTypePtr& type : first.cableTypes)
        library.bulks.insert(type->bulk->key, type->bulk);

    const Show same = readShow(m_sample, library, {}).value();
    QCOMPARE(same.types.value(u"acme/mic"_s), library.devices.value(u"acme/mic"_s));
    QCOMPARE(same.cableTypes.value(u"acme-xlr"_s), library.cables.value(u"acme-xlr"_s));
    QVERIFY(difference(first, same).isEmpty());

    // What the show carries counts, not what has become of it in the library.
    const QByteArray older = QByteArray(m_sample).replace("\"value\": 310", "\"value\": 290");
    const Show kept = readShow(older, library, {}).value();
    QCOMPARE(portOf(kept, {DeviceId{1}, u"out"_s})->impedance->value.value, 290.0);
    QCOMPARE(writeShow(kept), older);
}

void TestShowFile::olderConnectorStaysBesideNewer()
{
    Show show = read(m_sample).value();
    Connector newer = *portOf(show, {DeviceId{1}, u"out"_s})->connector;
    newer.name = u"XLR male, redrawn"_s;
    DeviceType type = *show.types.value(u"acme/mic"_s);
    type.key = u"acme/newer-mic"_s;
    type.ports[0].connector = std::make_shared<const Connector>(newer);
    show.types.insert(type.key, std::make_shared<const DeviceType>(type));

    const QByteArray bytes = writeShow(show);
    const Result<Show> again = read(bytes);
    QVERIFY2(again, again ? "" : qPrintable(text(again.error())));
    const auto nameOf = [&](const QString& key) { return again.value().types.value(key)->ports[0].connector->name; };
    QCOMPARE(nameOf(u"acme/mic"_s), u"XLR male"_s);
    QCOMPARE(nameOf(u"acme/newer-mic"_s), u"XLR male, redrawn"_s);
    QCOMPARE(writeShow(again.value()), bytes);
}

void TestShowFile::handWritten()
{
    const QByteArray bytes = R"({"format": 1, "program": "crosspatch", "devices": [
      {"id": 1, "type": "acme/mic", "name": "M", "place": [0, 0]},
      {"id": 2, "type": "acme/desk", "name": "D", "place": [1, 1]}],
      "cables": [{"id": 3, "type": "acme-xlr", "length": 5000, "plugs": {"a": {"device": 1, "port": "out"}}}]})";
    const Show known = read(m_sample).value();
    Library library;
    library.devices = known.types;
    library.cables = known.cableTypes;
    const Result<Show> show = readShow(bytes, library, {});
    QVERIFY2(show, show ? "" : qPrintable(text(show.error())));
    QCOMPARE(show.value().types.value(u"acme/desk"_s), known.types.value(u"acme/desk"_s));
    QCOMPARE(show.value().stage, QSize(8000, 6000));
    QVERIFY(read(writeShow(show.value()))); // opens without the library now

    library.cables.clear();
    const Result<Show> missing = readShow(bytes, library, {});
    QVERIFY(!missing);
    QVERIFY2(missing.error().what.contains(u"“acme-xlr” is neither"_s), qPrintable(text(missing.error())));
    QCOMPARE(missing.error().where, u"line 4, column 36, /cables/0/type"_s);
}

void TestShowFile::bad_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* from, const char* to, const char* words, const char* pointer) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(words)
                            << QString::fromUtf8(pointer);
    };
    row("no JSON", R"("lastId": 40,)", R"("lastId": 40;)", "comma or a closing brace", "");
    row("plug in no device", R"("device": 2, "port": "gone")", R"("device": 9, "port": "gone")", "no device 9",
        "/cables/1/plugs/b/device");
    row("plug in a cable", R"("device": 2, "port": "gone")", R"("device": 3, "port": "gone")", "no device 3",
        "/cables/1/plugs/b/device");
    row("channel at no device", R"("input": {"device": 2)", R"("input": {"device": 7)", "no device 7",
        "/channels/0/input/device");
    row("mix at no device", R"("output": {"device": 2)", R"("output": {"device": 7)", "no device 7",
        "/mixes/0/output/device");
    row("no such end", R"("plugs": {"b")", R"("plugs": {"z")", "no end “z”", "/cables/1/plugs/z");
    row("id twice", R"("id": 6)", R"("id": 2)", "id 2 is there twice", "/mixes/0/id");
    row("id 0", R"("id": 6)", R"("id": 0)", "from 1 to", "/mixes/0/id");
    row("id above lastId", R"("lastId": 40)", R"("lastId": 4)", "larger id 31", "/lastId");
    row("place far away", "-500]", "-1000001]", "from -1000000 to 1000000", "/devices/0/place/1");
    row("place with overflow", "-500]", "1e300]", "whole number", "/devices/0/place/1");
    row("rotation", R"("rotation": 90)", R"("rotation": 360)", "from 0 to 359", "/devices/0/rotation");
    row("negative length", R"("length": 5000,)", R"("length": -1,)", "from 0 to", "/cables/1/length");
    row("unknown switch", R"("lift": "on")", R"("lid": "on")", "no switch “lid”", "/devices/1/switches/lid");
    row("unknown position", R"("lift": "on")", R"("lift": "up")", "position “up”", "/devices/1/switches/lift");
    row("phantom at no port", R"("in2.48v")", R"("in9.48v")", "no switch “in9.48v”", "/devices/1/switches/in9.48v");
    row("severity", R"("treble-loss": "off")", R"("treble-loss": "quiet")", "danger, error, warning, note, off",
        "/severities/treble-loss");
    row("unknown field", R"("act")", R"("actt")", "“actt” is not known", "/actt");
    row("unknown field deep inside", R"("grade": "B")", R"("graed": "B")", "“graed” is not known",
        "/types/1/ports/0/inductance/graed");
    row("type missing", "\"type\": \"acme/mic\",\n", "\"type\": \"acme/mix\",\n",
        "neither in the show nor in the library", "/devices/0/type");
    row("embedded type twice", R"("key": "acme/mic")", R"("key": "acme/desk")", "“acme/desk” is there twice",
        "/types/1");
    row("connector missing", R"("key": "acme-male")", R"("key": "acme-mail")", "no connector “acme-male”", "");
    row("picture not in base64", R"("iVBORw0KGgo=")", R"("iVBOR?")", "is damaged", "/backdrop");
    row("stage outline", "[3000, 4000],\n", "[3000],\n", "", "/outline/3");
    row("size of nothing", R"("size": [2500)", R"("size": [0)", "from 1", "/devices/0/size/0");
    row("field twice", R"("act": )", R"("title": )", "“title” is there twice", "");
}

void TestShowFile::bad()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    QFETCH(QString, pointer);
    QVERIFY2(m_sample.contains(from), from);
    const QByteArray bytes = QByteArray(m_sample).replace(from, to);
    refuses(bytes, words);
    const QString where = read(bytes).error().where;
    QVERIFY2(where.contains(", "_L1 + pointer), qPrintable(where));
}

void TestShowFile::fromTheFuture()
{
    const QByteArray future = R"({"format": 3, "program": "crosspatch", "holograms": []})";
    refuses(future, u"format 3; this Crosspatch reads up to format 2. A newer Crosspatch is needed"_s);
}

void TestShowFile::noShow()
{
    refuses({}, u"the file is empty"_s);
    refuses(" \n", u"the file is empty"_s);
    refuses("[1, 2]", u"fields in braces"_s);
    refuses("{}", u"not a Crosspatch show"_s);
    refuses(R"({"format": 1, "program": "other"})", u"not a Crosspatch show"_s);
    refuses("%PDF-1.4", u"this is not JSON"_s);
    refuses(QByteArray(m_sample) + QByteArray(100, '\0'), u"NUL byte"_s);
    refuses(m_sample.left(m_sample.size() / 2), u""_s);
    refuses(m_sample + m_sample, u"after the end"_s);

    QTemporaryDir dir;
    const auto fails = [](const QString& path, const QString& words) {
        const Result<Show> show = loadShow(path, {});
        QVERIFY(!show);
        QCOMPARE(show.error().file, path);
        QVERIFY2(show.error().what.contains(words), qPrintable(text(show.error())));
    };
    fails(dir.path(), u"folder"_s);
    fails(dir.filePath(u"nothing"_s), u"cannot be read"_s);
}

void TestShowFile::unknownPortIsKept()
{
    const Show show = read(m_sample).value();
    const PortRef ref{DeviceId{2}, u"gone"_s};
    QCOMPARE(cablesAt(show, ref), QList<CableId>{CableId{30}});
    QCOMPARE(portOf(show, ref), nullptr);
}

void TestShowFile::lastIdIsFound()
{
    QCOMPARE(read(QByteArray(m_sample).replace("\"lastId\": 40,", "")).value().lastId, 31u);
}

void TestShowFile::limits()
{
    const auto withDevices = [this](int count) {
        Show show = read(m_sample).value();
        for (int i = 2; i < count; ++i) {
            Device device = *show.devices.find(DeviceId{1});
            device.id.value = ++show.lastId;
            show.devices.insert(device);
        }
        return writeShow(show);
    };
    QVERIFY(read(withDevices(50'000)));
    refuses(withDevices(50'001), u"longer than 50000"_s);
}

namespace {

/// Calls `visit` for every value in the tree; what it does to the value is undone afterwards.
void everyValue(JsonValue& value, const std::function<void(JsonValue&)>& visit)
{
    const JsonValue before = value;
    visit(value);
    value = before;
    if (auto* array = std::get_if<JsonArray>(&value.content)) {
        for (JsonValue& child : *array)
            everyValue(child, visit);
    } else if (auto* object = std::get_if<JsonObject>(&value.content)) {
        for (JsonMember& member : *object)
            everyValue(member.value, visit);
    }
}

/// The value changed in every way we can think of.
std::vector<JsonValue> mutants(const JsonValue& value)
{
    std::vector<JsonValue> all{{}, {true}, {qint64(-1)}, {qint64(0)}, {qint64(4'000'001)}, {1e300}, {0.5}, {u""_s},
        {u"x"_s}, {u"(too long)"_s}, {JsonArray()}, {JsonObject()}};
    if (const auto* array = std::get_if<JsonArray>(&value.content)) {
        for (size_t i = 0; i < array->size(); ++i) {
            JsonArray shorter = *array;
            shorter.erase(shorter.begin() + qsizetype(i));
            all.push_back({shorter});
            JsonArray longer = *array;
            longer.push_back((*array)[i]);
            all.push_back({longer});
        }
    } else if (const auto* object = std::get_if<JsonObject>(&value.content)) {
        for (size_t i = 0; i < object->size(); ++i) {
            JsonObject shorter = *object;
            shorter.erase(shorter.begin() + qsizetype(i));
            all.push_back({shorter});
            JsonObject longer = *object;
            longer.push_back({(*object)[i].key + u"2"_s, (*object)[i].value});
            all.push_back({longer});
        }
    }
    return all;
}

/// The first line of `after` that is not in `before` at that place.
QByteArray firstDifference(const QByteArray& before, const QByteArray& after)
{
    const QList<QByteArray> a = before.split('\n');
    const QList<QByteArray> b = after.split('\n');
    const auto place = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return place.second == b.end() ? QByteArray() : *place.second;
}

} // namespace

/// What is wrong is refused with its place; what is accepted must show in what is written.
void TestShowFile::everyMutationIsSeen()
{
    JsonValue root = parseJson(m_sample, {}).value();
    int tried = 0;
    int refused = 0;
    everyValue(root, [&](JsonValue& value) {
        const JsonValue original = value;
        for (const JsonValue& mutant : mutants(original)) {
            value = mutant;
            // The writer cuts texts that are too long; so that one is put in behind its back.
            const QByteArray bytes = toBytes(root).replace("(too long)", QByteArray(65'537, 'x'));
            if (bytes == m_sample)
                continue;
            ++tried;
            const Result<Show> result = read(bytes);
            if (!result) {
                ++refused;
                QVERIFY2(result.error().where.startsWith("line "_L1), qPrintable(text(result.error())));
                QVERIFY(!result.error().what.isEmpty());
            } else {
                QVERIFY2(writeShow(result.value()) != m_sample, firstDifference(m_sample, bytes));
            }
        }
    });
    QVERIFY(tried > 4000);
    QVERIFY2(refused > tried * 3 / 4, qPrintable(u"%1 of %2"_s.arg(refused).arg(tried)));
}

QTEST_GUILESS_MAIN(TestShowFile)
#include "tst_show_file.moc"
