// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"
#include "files/gear_writer.h"
#include "files/json_writer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray connectors = R"({"connectors": [
  {"key": "xlr3-male", "name": "XLR male", "family": "xlr3", "contacts": ["2", "3", "1"],
   "faces": [{"shape": "xlr3", "gender": "male", "metal": [{"contact": "2", "pin": "2"}]}]},
  {"key": "ts", "name": "TS plug", "family": "ts", "contacts": ["tip", "sleeve"],
   "faces": [{"shape": "jack", "gender": "male", "metal": [{"contact": "tip", "from": 0, "to": 9.5}]}]}
]})";

const QByteArray cables = R"({
  "bulks": [{"key": "microphone", "name": "Microphone cable", "coreOhm": 0.08}],
  "cables": [{"key": "ts-xlr", "name": "TS to XLR", "bulk": "microphone",
    "ends": [{"key": "a", "connector": "ts"}, {"key": "b", "connector": "xlr3-male"}],
    "wires": [{"from": "a.tip", "to": "b.2"}, {"from": "a.sleeve", "to": "b.1", "shield": true}],
    "parts": [{"part": "resistor", "nodes": ["b.3", "b.1"], "value": 150}], "stock": [1000, 3000]}]
})";

const QByteArray device = R"({
  "key": "acme/box", "maker": "Acme", "model": "Box", "category": "di", "size": [100, 80],
  "ports": [
    {"key": "in", "name": "In %1", "count": 2, "direction": "in", "kind": "line", "connector": "ts",
     "roles": {"tip": "hot"}, "impedance": {"value": 10000, "grade": "A", "source": 0}},
    {"key": "out", "name": "Out", "direction": "out", "kind": "line", "connector": "xlr3-male", "follows": "in1"}
  ],
  "inside": [{"part": "wire", "nodes": ["in#.tip", "core"], "when": "lift=off"},
             {"part": "transformer", "nodes": ["core", "chassis", "out.2", "out.3"], "value": 10}],
  "switches": [{"key": "lift", "name": "Ground lift", "positions": ["off", "on"]}],
  "sources": ["Acme Box manual, page 3"]
})";

} // namespace

class TestGearFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_folder;

    void write(const QString& name, const QByteArray& bytes)
    {
        const QFileInfo path(m_folder + u'/' + name);
        QVERIFY(path.dir().mkpath(u"."_s));
        QFile file(path.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void writeGood()
    {
        write(u"connectors.json"_s, connectors);
        write(u"cables.json"_s, cables);
        write(u"gear/acme/box.json"_s, device);
    }

private Q_SLOTS:
    void init();
    void good();
    void shipped();
    void writtenIsReadAgain();
    void badFileIsNamedAndTheRestLoads();
    void badEntryIsNamedAndTheRestLoads();
    void ownFolderAddsButNeverReplaces();
    void badDevice_data();
    void badDevice();
    void badCable_data();
    void badCable();
};

void TestGearFiles::init()
{
    static int number = 0;
    m_folder = m_dir.filePath(QString::number(++number));
}

void TestGearFiles::good()
{
    writeGood();
    const GearLoad load = loadLibrary({m_folder, m_dir.filePath(u"missing"_s)});
    QCOMPARE(load.errors, QList<Error>());
    QCOMPARE(load.library.connectors.size(), 2);
    QCOMPARE(load.library.bulks.size(), 1);
    const CableTypePtr cable = load.library.cables.value(u"ts-xlr"_s);
    QVERIFY(cable);
    QCOMPARE(cable->bulk, load.library.bulks.value(u"microphone"_s));
    QCOMPARE(cable->wires.at(1).shield, true);
    QCOMPARE(cable->parts.at(0).value, 150.0);
    QCOMPARE(cable->stockMm, (std::vector<int>{1000, 3000}));

    const DeviceTypePtr box = load.library.devices.value(u"acme/box"_s);
    QVERIFY(box);
    QCOMPARE(box->size, QSize(100, 80));
    QCOMPARE(box->ports.at(0).impedance->value.value, 10000.0);
    QCOMPARE(box->ports.at(0).impedance->grade, Grade::A);
    QCOMPARE(box->ports.at(0).roles.value(u"tip"_s), Role::Hot);
    QCOMPARE(box->ports.at(0).circuit, u"unknown"_s);
    QCOMPARE(box->ports.at(1).follows, u"in1"_s);
    QCOMPARE(box->inside.at(0).nodes, (QStringList{u"in#.tip"_s, u"core"_s}));
    QCOMPARE(box->inside.at(0).when, u"lift=off"_s);
    QCOMPARE(box->inside.at(1).kind, PartKind::Transformer);
    QCOMPARE(box->switches.at(0).positions, (QStringList{u"off"_s, u"on"_s}));
}

void TestGearFiles::shipped()
{
    const QString connectorFile = QFINDTESTDATA("../../resources/connectors.json");
    QVERIFY(!connectorFile.isEmpty());
    const GearLoad load = loadLibrary({QFileInfo(connectorFile).path()});
    for (const Error& error : load.errors)
        qWarning("%s", qPrintable(text(error)));
    QVERIFY(load.errors.isEmpty());
    QVERIFY(load.library.devices.size() >= 60);
    QVERIFY(load.library.cables.size() >= 40);
}

void TestGearFiles::writtenIsReadAgain()
{
    writeGood();
    const Library before = loadLibrary({m_folder}).library;
    JsonObject connectorFile, cableFile;
    JsonArray list;
    for (const ConnectorPtr& connector : before.connectors)
        list.push_back(toJson(*connector));
    put(connectorFile, "connectors"_L1, {list});
    put(cableFile, "bulks"_L1, {JsonArray{toJson(*before.bulks.first())}});
    put(cableFile, "cables"_L1, {JsonArray{toJson(*before.cables.first())}});
    init();
    write(u"connectors.json"_s, toBytes({connectorFile}));
    write(u"cables.json"_s, toBytes({cableFile}));
    write(u"gear/box.json"_s, toBytes(toJson(*before.devices.first())));

    const GearLoad again = loadLibrary({m_folder});
    QCOMPARE(again.errors, QList<Error>());
    for (const ConnectorPtr& connector : before.connectors)
        QCOMPARE(*again.library.connectors.value(connector->key), *connector);
    QCOMPARE(*again.library.bulks.first(), *before.bulks.first());
    QCOMPARE(toBytes(toJson(*again.library.cables.first())), toBytes(toJson(*before.cables.first())));
    QCOMPARE(toBytes(toJson(*again.library.devices.first())), toBytes(toJson(*before.devices.first())));
    QCOMPARE(again.library.devices.first()->inside, before.devices.first()->inside);
    QCOMPARE(again.library.devices.first()->ports.at(0).impedance, before.devices.first()->ports.at(0).impedance);
    QCOMPARE(again.library.cables.first()->wires, before.cables.first()->wires);
}

void TestGearFiles::badFileIsNamedAndTheRestLoads()
{
    writeGood();
    write(u"gear/acme/broken.json"_s, "{\n  \"key\": \"acme/broken\",\n  \"model\": }\n");
    write(u"gear/acme/empty.json"_s, "");
    write(u"gear/zeta/odd.json"_s, QByteArray(device).replace("acme/box", "zeta/odd").replace("\"line\"", "\"light\""));
    write(u"gear/notes.txt"_s, "not gear");
    const GearLoad load = loadLibrary({m_folder});
    QCOMPARE(load.errors.size(), 3);
    QVERIFY(load.errors[0].file.endsWith("gear/acme/broken.json"_L1));
    QVERIFY2(load.errors[0].where.startsWith("line 3, column "_L1), qPrintable(text(load.errors[0])));
    QVERIFY(load.errors[1].file.endsWith("gear/acme/empty.json"_L1));
    QVERIFY(load.errors[2].file.endsWith("gear/zeta/odd.json"_L1));
    QCOMPARE(load.errors[2].where, u"line 4, column 75, /ports/0/kind"_s);
    QVERIFY2(load.errors[2].what.contains("microphone, instrument, line"_L1), qPrintable(load.errors[2].what));
    QCOMPARE(load.library.devices.keys(), QStringList{u"acme/box"_s});
}

void TestGearFiles::badEntryIsNamedAndTheRestLoads()
{
    writeGood();
    write(u"connectors.json"_s, QByteArray(connectors).replace("\"contact\": \"tip\"", "\"contact\": \"tap\""));
    const GearLoad load = loadLibrary({m_folder});
    QCOMPARE(load.library.connectors.keys(), QStringList{u"xlr3-male"_s});
    QCOMPARE(load.errors.size(), 3); // and what needed it: the cable, the device
    QVERIFY2(load.errors[0].where.endsWith("/connectors/1/faces/0/metal/0"_L1), qPrintable(text(load.errors[0])));
    QCOMPARE(load.library.bulks.size(), 1);
}

void TestGearFiles::ownFolderAddsButNeverReplaces()
{
    writeGood();
    const QString builtIn = m_folder;
    init();
    write(u"gear/mine.json"_s, QByteArray(device).replace("acme/box", "me/box"));
    write(u"gear/other.json"_s, QByteArray(device).replace("\"Box\"", "\"Impostor\""));
    write(u"cables.json"_s, cables);
    const GearLoad load = loadLibrary({builtIn, m_folder});
    QCOMPARE(load.library.devices.keys(), (QStringList{u"acme/box"_s, u"me/box"_s}));
    QCOMPARE(load.library.devices.value(u"acme/box"_s)->model, u"Box"_s);
    QCOMPARE(load.errors.size(), 3);
    for (const Error& error : load.errors)
        QVERIFY2(error.file.startsWith(m_folder) && error.what.contains("built in"_L1), qPrintable(text(error)));
}

void TestGearFiles::badDevice_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* from, const char* to, const char* words) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(words);
    };
    row("unknown field", R"("maker")", R"("makr")", "“makr” is not known");
    row("no key", R"("key": "acme/box", )", "", "“key” is missing");
    row("bad key", "acme/box", "acme box", "no key");
    row("no model", R"("model": "Box", )", "", "“model” is missing");
    row("empty model", R"("Box")", R"(" ")", "must not be empty");
    row("number for text", R"("Acme")", "7", "a text");
    row("no size", R"(, "size": [100, 80])", "", "“size” is missing");
    row("short size", "[100, 80]", "[100]", "two whole numbers");
    row("negative size", "[100, 80]", "[100, -80]", "whole number from 1");
    row("broken size", "[100, 80]", "[100, 80.5]", "whole number");
    row("huge size", "[100, 80]", "[100, 1e300]", "whole number");
    row("unknown connector", R"("connector": "ts")", R"("connector": "tz")", "no connector “tz”");
    row("unknown circuit", R"("kind": "line", "connector": "ts")",
        R"("kind": "line", "circuit": "magic", "connector": "ts")", "no port circuit");
    row("unknown role", R"("hot")", R"("warm")", "“warm” is not known");
    row("unknown contact", R"({"tip": "hot"})", R"({"top": "hot"})", "no contact “top”");
    row("unknown direction", R"("direction": "in")", R"("direction": "up")", "out, in, both");
    row("count 0", R"("count": 2)", R"("count": 0)", "from 1 to 512");
    row("count as text", R"("count": 2)", R"("count": "2")", "whole number");
    row("figure out of range", "10000", "-1", "number from");
    row("figure overflow", "10000", "1e999", "too large");
    row("grade", R"("grade": "A")", R"("grade": "Z")", "reference, A, B, C, assumed");
    row("source that is not listed", R"("source": 0)", R"("source": 1)", "from -1 to 0");
    row("follows nothing", R"("in1")", R"("in3")", "which is not there");
    row("port twice", R"("key": "out")", R"("key": "in1")", "“in1” is there twice");
    row("full stop in port", R"("key": "out")", R"("key": "o.ut")", "must not contain");
    row("part at no port", "in#.tip", "on#.tip", "no contact “on#.tip”");
    row("part at no contact", "out.2", "out.7", "no contact “out.7”");
    row("too few nodes", R"("out.2", "out.3")", R"("out.2")", "4 nodes");
    row("part without value", R"(, "value": 10)", "", "“value” is missing");
    row("part of zero", R"("value": 10})", R"("value": 0})", "number from");
    row("no such switch", "lift=off", "lift=up", "no switch and position");
    row("one position", R"(["off", "on"])", R"(["off"])", "two or more positions");
    row("list for object", R"({"tip": "hot"})", R"(["tip"])", "fields in braces");
}

void TestGearFiles::badDevice()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    QVERIFY(device.contains(from));
    writeGood();
    write(u"gear/acme/box.json"_s, QByteArray(device).replace(from, to));
    const GearLoad load = loadLibrary({m_folder});
    QCOMPARE(load.errors.size(), 1);
    QVERIFY2(load.errors[0].what.contains(words), qPrintable(text(load.errors[0])));
    QVERIFY(load.errors[0].where.startsWith("line "_L1));
    QVERIFY(load.library.devices.isEmpty());
}

void TestGearFiles::badCable_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* from, const char* to, const char* words) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(words);
    };
    row("no such bulk", R"("bulk": "microphone")", R"("bulk": "string")", "called “string”");
    row("no such connector", R"("connector": "ts")", R"("connector": "tz")", "no connector “tz”");
    row("wire at no end", R"("a.tip")", R"("c.tip")", "“c.tip” is no end");
    row("wire at no contact", R"("b.2")", R"("b.9")", "“b.9” is no end");
    row("wire without full stop", R"("b.2")", R"("b2")", "“b2” is no end");
    row("part at no contact", R"("b.3")", R"("b.4")", "no contact “b.4”");
    row("end twice", R"("key": "b")", R"("key": "a")", "“a” is there twice");
    row("lengths fall", "1000, 3000", "3000, 1000", "must ascend");
    row("unknown field", R"("stock")", R"("stocks")", "“stocks” is not known");
    row("switch", R"("value": 150)", R"("value": 150, "when": "a=b")", "no switches");
}

void TestGearFiles::badCable()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    QVERIFY(cables.contains(from));
    writeGood();
    write(u"cables.json"_s, QByteArray(cables).replace(from, to));
    const GearLoad load = loadLibrary({m_folder});
    QCOMPARE(load.errors.size(), 1);
    QVERIFY2(load.errors[0].what.contains(words), qPrintable(text(load.errors[0])));
    QVERIFY(load.library.cables.isEmpty());
    QCOMPARE(load.library.devices.size(), 1);
}

QTEST_GUILESS_MAIN(TestGearFiles)
#include "tst_gear_files.moc"
