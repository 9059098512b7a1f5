// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/changeover.h"
#include "check/check.h"
#include "check/remedy.h"
#include "check/signal_path.h"
#include "check/trace_text.h"
#include "files/gear_files.h"
#include "files/show_file.h"
#include "show/edits.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A mistake in the show as it came.
struct Planted {
    const char* rule;
    const char* device; ///< what sends, or where nothing sends what takes in
    bool curable; ///< the program has a remedy for it
};

constexpr std::array planted {
    Planted {"speaker-into-line", "Guitar 1 head", true},
    Planted {"phantom-hazard", "Guitar 1 ribbon", true},
    Planted {"phantom-missing", "Overhead R", true},
    Planted {"no-fit", "Stage box B", true},
    Planted {"leg-lost", "Phone", true},
    Planted {"leg-shorted", "Phone", true},
    Planted {"outputs-joined", "Synth", true},
    Planted {"centre-cancelled", "Laptop", true},
    Planted {"centre-cancelled", "Desk", true},
    Planted {"loading-loss", "Acoustic", true},
    Planted {"polarity-inverted", "Vox L", true},
    Planted {"hum-prone-length", "Stage piano", true},
    Planted {"hum-prone-length", "Stage box B", true},
    Planted {"ground-loop", "Stage box B", true},
    Planted {"leg-shorted", "Stage box B", true},
    Planted {"level-too-high", "Guitar 1 DI", true},
};

QString label(const Planted& mistake)
{
    return QString::fromLatin1(mistake.rule) + u": "_s + QString::fromUtf8(mistake.device);
}

DeviceId deviceNamed(const Show& show, const QString& name)
{
    DeviceId found;
    show.devices.forEach([&](const Device& device) { found = device.name == name ? device.id : found; });
    return found;
}

/// True when the first box of a path that is no plain copper wants 48 V.
bool sourceNeedsPower(const Show& show, const SignalPath& path)
{
    for (const PortRef& ref : path.ports) {
        if (ref != path.end && !isPassive(*typeOf(show, *show.devices.find(ref.device))))
            return portOf(show, ref)->phantom == Phantom::Needs;
    }
    return portOf(show, path.start)->phantom == Phantom::Needs;
}

/// True when a lead goes from the one device to the other.
bool isJoined(const Show& show, DeviceId one, DeviceId other)
{
    return std::ranges::any_of(
        show.cables.at(one), [&](CableId lead) { return show.cables.at(other).contains(lead); });
}

/// Where the line begins: the microphone, or the output of the DI.
PortRef firstXlr(const Show& show, const SignalPath& path)
{
    PortRef first;
    for (const PortRef& ref : path.ports) {
        const Port* port = portOf(show, ref);
        if (port->direction == Direction::Out && port->connector->family == "xlr3"_L1)
            first = ref;
    }
    return first;
}

QSet<QString> carriedGear(const Show& show)
{
    QSet<QString> names;
    show.devices.forEach([&](const Device& device) {
        if (!isNotCarried(*typeOf(show, device)))
            names.insert(device.name);
    });
    return names;
}

/// What the front-of-house box powers at this socket; empty where its 48 V is off.
QString poweredAt(const Show& show, int line)
{
    const PortRef socket {deviceNamed(show, u"FOH"_s), u"in%1"_s.arg(line)};
    if (!phantomOn(show, socket))
        return {};
    for (const PortRef& ref : SignalPaths(show).upstream(socket).ports) {
        const Device& device = *show.devices.find(ref.device);
        if (ref != socket && !isPassive(*typeOf(show, device)))
            return device.name;
    }
    return {};
}

/// Everything of each line that somebody at the desk can see.
QSet<QString> deskLines(const Show& show)
{
    QSet<QString> lines;
    show.channels.forEach([&](const Channel& channel) {
        lines.insert(QStringList {QString::number(channel.number), channel.name, channel.group, channel.mixes,
            channel.linked ? u"stereo"_s : QString()}.join(u'|'));
    });
    show.mixes.forEach([&](const Mix& mix) { lines.insert(u"mix %1 "_s.arg(mix.number) + mix.name); });
    return lines;
}

QString label(const Show& show, const Finding& finding)
{
    const Device* device = show.devices.find(finding.from ? finding.from.device : finding.to.device);
    return finding.rule + u": "_s + (device ? device->name : QString());
}

} // namespace

class TestExamples : public QObject {
    Q_OBJECT

private:
    Library m_library;
    Checker m_checker;

    static QString path(const QString& name)
    {
        return QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/") + name;
    }

    Show load(const QString& name)
    {
        const Result<Show> show = loadShow(path(name), m_library);
        if (!show)
            QTest::qFail(qPrintable(text(show.error())), __FILE__, __LINE__);
        return show ? show.value() : Show {};
    }

    QList<Finding> findings(const Show& show) { return check(show, m_checker).findings(); }
    Show asItCame() { return load(u"club-night-as-it-came.crosspatch"_s); }

private Q_SLOTS:
    void initTestCase();
    void openWriteOpen_data();
    void openWriteOpen();
    void clubNightIsInOrder();
    void clubNightIsComplete();
    void leadsReach_data();
    void leadsReach();
    void mistakeIsFoundAndCured_data();
    void mistakeIsFoundAndCured();
    void nothingButTheMistakes();
    void studioIsInOrder();
    void studioInsertsGoByCordOrNormal();
    void studioIsTracedFromCapsuleToReturn();
    void festivalIsInOrder_data();
    void festivalIsInOrder();
    void festivalReachesBothDesks_data();
    void festivalReachesBothDesks();
    void festivalPowersOverTheDirectLeg_data();
    void festivalPowersOverTheDirectLeg();
    void festivalChangesOver();
};

void TestExamples::initTestCase()
{
    const GearLoad load = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
    for (const Error& error : load.errors)
        qWarning("%s", qPrintable(text(error)));
    QVERIFY(load.errors.isEmpty());
    m_library = load.library;
}

void TestExamples::openWriteOpen_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(path({})).entryList({u"*.crosspatch"_s});
    QVERIFY(names.size() >= 2);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestExamples::openWriteOpen()
{
    QFETCH(QString, name);
    const Show show = load(name);
    const QByteArray bytes = writeShow(show);
    const Result<Show> again = readShow(bytes, m_library, name);
    QVERIFY2(again, again ? "" : qPrintable(text(again.error())));
    QVERIFY(again.value() == show);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(readShow(bytes, {}, name)); // it carries all the gear it uses
}

void TestExamples::clubNightIsInOrder()
{
    const Show show = load(u"club-night.crosspatch"_s);
    for (const Finding& finding : findings(show)) {
        if (finding.severity > Severity::Note)
            QFAIL(qPrintable(label(show, finding)));
    }
}

/// Every channel has a name, a player, a group and a socket of its own with a lead in it, and they count from 1.
void TestExamples::clubNightIsComplete()
{
    const Show show = load(u"club-night.crosspatch"_s);
    QList<int> numbers;
    QList<PortRef> sockets;
    show.channels.forEach([&](const Channel& channel) {
        numbers << channel.number;
        QVERIFY(!channel.name.isEmpty() && !channel.player.isEmpty() && !channel.group.isEmpty());
        QVERIFY(!sockets.contains(channel.input));
        QVERIFY(cablesAt(show, channel.input).size() == 1);
        sockets << channel.input;
    });
    QVERIFY(numbers.size() >= 24);
    std::ranges::sort(numbers);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], int(i) + 1);
    QVERIFY(show.mixes.ids().size() >= 4);
}

void TestExamples::leadsReach_data()
{
    openWriteOpen_data();
}

/// No lead is shorter than the way along the floor.
void TestExamples::leadsReach()
{
    QFETCH(QString, name);
    const Show show = load(name);
    show.cables.forEach([&show](const Cable& cable) {
        QList<QPoint> places;
        for (const Plug& plug : cable.plugs)
            places << show.devices.find(plug.port.device)->place;
        QVERIFY(places.size() >= 2);
        for (const QPoint& place : places)
            QVERIFY2((place - places.first()).manhattanLength() <= cable.lengthMm, qPrintable(cable.label));
    });
}

void TestExamples::mistakeIsFoundAndCured_data()
{
    QTest::addColumn<QString>("mistake");
    QTest::addColumn<bool>("curable");
    for (const Planted& row : planted)
        QTest::newRow(qPrintable(label(row))) << label(row) << row.curable;
}

void TestExamples::mistakeIsFoundAndCured()
{
    QFETCH(QString, mistake);
    QFETCH(bool, curable);
    const Show show = asItCame();
    const auto named = [&mistake](const Show& where, const QList<Finding>& all) {
        return std::ranges::find_if(all, [&](const Finding& finding) {
            return label(where, finding) == mistake && finding.severity > Severity::Note;
        });
    };
    const QList<Finding> found = findings(show);
    const auto finding = named(show, found);
    QVERIFY(finding != found.end());
    const QList<Remedy> offered = remedies(check(show, m_checker), *finding, m_library, m_checker);
    QCOMPARE(!offered.isEmpty(), curable);
    if (!curable)
        return;
    const Show& after = offered.first().after.show();
    const QList<Finding> left = findings(after);
    QVERIFY2(named(after, left) == left.end(), qPrintable(offered.first().text));
}

/// A false alarm is as bad as a mistake overlooked.
void TestExamples::nothingButTheMistakes()
{
    const Show show = asItCame();
    QStringList found;
    for (const Finding& finding : findings(show)) {
        if (finding.severity > Severity::Note)
            found << label(show, finding);
    }
    QStringList expected;
    for (const Planted& row : planted)
        expected << label(row);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

/// Nothing is left open, and every channel of the studio's desk hears its microphone through wall box, preamp and bay.
void TestExamples::studioIsInOrder()
{
    const Show show = load(u"studio.crosspatch"_s);
    for (const Finding& finding : findings(show))
        QVERIFY2(finding.accepted, qPrintable(label(show, finding)));
    const Checked checked = check(show, m_checker);
    int heard = 0;
    show.channels.forEach([&](const Channel& channel) {
        const Arrival* arrival = checked.analysis().arrival(channel.input);
        QVERIFY2(arrival, qPrintable(channel.name));
        heard += std::ranges::any_of(
            arrival->legs.front().gains, [](const Curve& gain) { return gainDb(gain) > -1; });
    });
    QVERIFY(heard > 0);
    QCOMPARE(heard, show.channels.size());
}

/// An insert with cords comes back from its compressor; without them the normal closes and the send itself comes back.
void TestExamples::studioInsertsGoByCordOrNormal()
{
    Show show = load(u"studio.crosspatch"_s);
    const DeviceId desk = deviceNamed(show, u"Desk"_s), bay = deviceNamed(show, u"Bay B"_s);
    const auto sourceOf = [&](const QString& input) {
        const Checked checked = check(show, m_checker);
        const Island* island = checked.analysis().island(PortRef {desk, input});
        const Arrival* arrival = checked.analysis().arrival({desk, input});
        QString source;
        for (std::size_t i = 0; arrival && i < arrival->legs.front().gains.size(); ++i) {
            const PortRef from = island->socket(island->answer->signals[i].socket);
            if (gainDb(arrival->legs.front().gains[i]) > -1)
                source = show.devices.find(from.device)->name + u'.' + from.port;
        }
        return source;
    };
    QCOMPARE(sourceOf(u"return1"_s), u"Comp 1.out1"_s);
    QCOMPARE(sourceOf(u"return3"_s), u"Desk.send3"_s); // its normal
    removeCables(show, cablesAt(show, {bay, u"front-b1"_s}));
    QCOMPARE(sourceOf(u"return1"_s), u"Desk.send1"_s);
}

/// From the capsule through wall box, preamp, bays and desk to the compressor and back, with nothing of the neighbours.
void TestExamples::studioIsTracedFromCapsuleToReturn()
{
    const Show show = load(u"studio.crosspatch"_s);
    const Checked checked = check(show, m_checker);
    const auto tracedFrom = [&](const QString& channel) {
        PortRef input;
        show.channels.forEach([&](const Channel& one) { input = one.name == channel ? one.input : input; });
        return traceText(tracePort(checked.analysis(), input), show);
    };
    QCOMPARE(tracedFrom(u"Kick"_s),
        u"Kick → Wall box 1 → Preamps 1 → Bay A → Desk → Bay B → Bay C → Comp 1 → Bay C → Bay B → Desk"_s);
    QCOMPARE(tracedFrom(u"Hat"_s), u"Hat → Wall box 1 → Preamps 1 → Bay A → Desk → Bay B → Desk"_s);
}

void TestExamples::festivalIsInOrder_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"festival.crosspatch"_s, u"festival-second-act.crosspatch"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// 48 lines, each with its source, its player and a socket of its own; what is not as it should be was accepted.
void TestExamples::festivalIsInOrder()
{
    QFETCH(QString, name);
    const Show show = load(name);
    for (const Finding& finding : findings(show))
        QVERIFY2(finding.accepted || finding.severity == Severity::Note, qPrintable(label(show, finding)));
    QSet<int> numbers;
    QSet<PortRef> sockets;
    show.channels.forEach([&](const Channel& channel) {
        numbers.insert(channel.number);
        sockets.insert(channel.input);
        QVERIFY2(!channel.name.isEmpty() && !channel.player.isEmpty() && !channel.group.isEmpty(), qPrintable(channel.name));
    });
    QCOMPARE(numbers.size(), 48);
    QCOMPARE(sockets.size(), 48);
    QVERIFY(show.mixes.size() >= 8);
}

void TestExamples::festivalReachesBothDesks_data()
{
    festivalIsInOrder_data();
}

/// Every line sounds at the socket of its number on the box of either desk, as far as sub-snake and splitter let it; the
/// boxes hang on the desks.
void TestExamples::festivalReachesBothDesks()
{
    QFETCH(QString, name);
    const Show show = load(name);
    const Checked checked = check(show, m_checker);
    const SignalPaths paths(show);
    for (const auto& [box, desk] : {std::pair {u"FOH"_s, u"FOH desk"_s}, std::pair {u"MON"_s, u"Monitor desk"_s}}) {
        const DeviceId id = deviceNamed(show, box);
        QVERIFY2(isJoined(show, id, deviceNamed(show, desk)), qPrintable(box));
        QSet<PortRef> sources;
        for (int line = 1; line <= 48; ++line) {
            const PortRef socket {id, u"in%1"_s.arg(line)};
            const Arrival* arrival = checked.analysis().arrival(socket);
            QVERIFY2(arrival, qPrintable(box + QString::number(line)));
            QVERIFY2(std::ranges::any_of(arrival->legs.front().gains,
                         [](const Curve& gain) { return gainDb(gain) > -40; }), qPrintable(box + QString::number(line)));
            sources.insert(firstXlr(show, paths.upstream(socket)));
        }
        QCOMPARE(sources.size(), 48); // none comes twice
    }
}

void TestExamples::festivalPowersOverTheDirectLeg_data()
{
    festivalIsInOrder_data();
}

/// What needs 48 V gets it from the box on the direct legs alone.
void TestExamples::festivalPowersOverTheDirectLeg()
{
    QFETCH(QString, name);
    const Show show = load(name);
    const SignalPaths paths(show);
    int powered = 0;
    for (int line = 1; line <= 48; ++line) {
        const PortRef foh {deviceNamed(show, u"FOH"_s), u"in%1"_s.arg(line)};
        const PortRef monitor {deviceNamed(show, u"MON"_s), u"in%1"_s.arg(line)};
        const Port* source = portOf(show, paths.upstream(foh).start);
        QVERIFY(source);
        QCOMPARE(phantomOn(show, foh), sourceNeedsPower(show, paths.upstream(foh)));
        QVERIFY(!phantomOn(show, monitor));
        powered += phantomOn(show, foh);
    }
    QVERIFY(powered >= 8);
}

/// The moves are those that a look at both shows says: gear that only one of them has, sockets whose 48 V or whose source
/// is another one, lines of the desk that are called or sent elsewhere.
void TestExamples::festivalChangesOver()
{
    const Show before = load(u"festival.crosspatch"_s), after = load(u"festival-second-act.crosspatch"_s);
    const Changeover plan = changeover(before, after);
    QMap<MoveKind, qsizetype> moves;
    for (const CrewStop& stop : plan.stops) {
        for (const CrewMove& move : stop.moves)
            ++moves[move.kind];
    }
    const QSet<QString> gearBefore = carriedGear(before), gearAfter = carriedGear(after);
    QCOMPARE(moves[MoveKind::TakeOff], (gearBefore - gearAfter).size());
    QCOMPARE(moves[MoveKind::BringOn], (gearAfter - gearBefore).size());
    qsizetype off = 0, on = 0;
    for (int line = 1; line <= 48; ++line) {
        const QString was = poweredAt(before, line), is = poweredAt(after, line);
        off += !was.isEmpty() && was != is;
        on += !is.isEmpty() && was != is;
    }
    QCOMPARE(moves[MoveKind::PhantomOff], off);
    QCOMPARE(moves[MoveKind::PhantomOn], on);
    QCOMPARE(moves[MoveKind::Desk], (deskLines(after) - deskLines(before)).size());
    QVERIFY(moves[MoveKind::Replug] > 3 && plan.count() > 20);
    QCOMPARE(plan.stops.first().kind, CrewStop::Kind::PhantomOff);
    QCOMPARE(plan.stops.last().kind, CrewStop::Kind::Desk);
    QVERIFY(!plan.lineCheck.isEmpty() && plan.lineCheck.size() < after.channels.size());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
