// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/break_device.h"
#include "show/edits.h"
#include "show/routes.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A 32-way multicore with leads in ways 1, 8, 9, 20 and 32 on both sides and one return.
const QString stage = uR"(
    Core: generic/multicore-32-8 @ 5000,5000
    Desk: generic/desk @ 5000,9000
    Wedge: generic/active-wedge @ 1000,1000
    Core.fan1 -xlr 1m-> Desk.in1
    Core.fan8 -xlr 1m-> Desk.in8
    Core.fan9 -xlr 1m-> Desk.in9
    Core.fan20 -xlr 1m-> Desk.in20
    Core.fan32 -xlr 1m-> Desk.in32
    M1: generic/mic_dynamic; M1.out -xlr 5m-> Core.stage1
    M8: generic/mic_dynamic; M8.out -xlr 5m-> Core.stage8
    M9: generic/mic_dynamic; M9.out -xlr 5m-> Core.stage9
    M20: generic/mic_dynamic; M20.out -xlr 5m-> Core.stage20
    M32: generic/mic_dynamic; M32.out -xlr 5m-> Core.stage32
)"_s;

Broken breakUp(Show& show, const QString& name, const QString& piece)
{
    const DeviceId id = deviceIn(show, name);
    const DeviceTypePtr type = gear().devices.value(piece);
    const std::optional<Breaking> plan = breaking(*typeOf(show, *show.devices.find(id)), type);
    if (!plan)
        throw std::runtime_error("cannot be broken into " + piece.toStdString());
    return breakDevice(show, id, *plan);
}

/// "Core B 9–16.stage1", where the lead's plug at that end sits.
QString plugged(const Show& show, CableId lead, const QString& end)
{
    const PortRef ref = show.cables.find(lead)->plugs.value(end).port;
    return ref ? show.devices.find(ref.device)->name + u'.' + ref.port : u"free"_s;
}

} // namespace

/// One box becomes several smaller ones, and each channel keeps its leads.
class TestBreakDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a32WayBecomesFourOfEight()
    {
        Show show = showFrom(stage);
        const Broken broken = breakUp(show, u"Core"_s, u"generic/sub-snake-8"_s);
        QCOMPARE(broken.pieces.size(), 4);
        QVERIFY(broken.loose.isEmpty());
        QCOMPARE(broken.moved, 6); // ways 9, 20 and 32, either side
        QCOMPARE(plugged(show, leadIn(show, 0), u"a"_s), u"Core A 1–8.fan1"_s);
        QCOMPARE(plugged(show, leadIn(show, 1), u"a"_s), u"Core A 1–8.fan8"_s);
        QCOMPARE(plugged(show, leadIn(show, 2), u"a"_s), u"Core B 9–16.fan1"_s);
        QCOMPARE(plugged(show, leadIn(show, 3), u"a"_s), u"Core C 17–24.fan4"_s);
        QCOMPARE(plugged(show, leadIn(show, 4), u"a"_s), u"Core D 25–32.fan8"_s);
        QCOMPARE(plugged(show, leadIn(show, 7), u"b"_s), u"Core B 9–16.stage1"_s);
        QCOMPARE(plugged(show, leadIn(show, 9), u"b"_s), u"Core D 25–32.stage8"_s);
        QVERIFY(!show.types.contains(u"generic/multicore-32-8"_s));
    }

    void piecesStandSideBySide()
    {
        Show show = showFrom(stage);
        const Broken broken = breakUp(show, u"Core"_s, u"generic/sub-snake-8"_s);
        QSet<std::pair<int, int>> places, boxes;
        for (const DeviceId id : broken.pieces) {
            const Device& piece = *show.devices.find(id);
            places.insert({piece.place.x(), piece.place.y()});
            boxes.insert({piece.patchPlace.x(), piece.patchPlace.y()});
        }
        QCOMPARE(places.size(), 4);
        QCOMPARE(boxes.size(), 4);
    }

    void whatHasNoPlaceComesLoose()
    {
        Show show = showFrom(stage + u"Core.return3 -xlr 5m-> Wedge.in"_s);
        const Broken broken = breakUp(show, u"Core"_s, u"generic/sub-snake-8"_s); // has no returns
        QCOMPARE(broken.loose, QList<CableId> {leadIn(show, 10)});
        QCOMPARE(plugged(show, leadIn(show, 10), u"a"_s), u"free"_s);
        Show other = showFrom(stage + u"Core.return7 -xlr 5m-> Wedge.in"_s);
        QVERIFY(breakUp(other, u"Core"_s, u"generic/sub-snake-16-4"_s).loose.isEmpty());
        QCOMPARE(plugged(other, leadIn(other, 10), u"a"_s), u"Core B 17–32.return3"_s);
    }

    void aStageBoxTakesItsChannels48VAndNetworkAlong()
    {
        Show show = showFrom(u"Box: generic/stage-box-48-16; Desk: generic/desk; Box.net1 -ethercon 50m-> Desk.net1;"
                             "Vox: generic/mic_condenser; Vox.out -xlr 5m-> Box.in20; Box.in20 48V;"
                             "Wedge: generic/active-wedge; Box.out10 -xlr 5m-> Wedge.in"_s);
        assignChannel(show, 20, u"Vox"_s, portIn(show, u"Box.in20"_s));
        const Broken broken = breakUp(show, u"Box"_s, u"generic/stage-box-16-8"_s);
        QCOMPARE(broken.pieces.size(), 3);
        const PortRef moved {broken.pieces[1], u"in4"_s};
        QCOMPARE(plugged(show, leadIn(show, 1), u"b"_s), u"Box B 17–32.in4"_s);
        QCOMPARE(plugged(show, leadIn(show, 2), u"a"_s), u"Box B 17–32.out2"_s);
        QVERIFY(phantomOn(show, moved));
        QVERIFY(!phantomOn(show, {broken.pieces[0], u"in4"_s}));
        show.channels.forEach([&](const Channel& channel) { QCOMPARE(channel.input, moved); });
        for (const DeviceId piece : broken.pieces) // chained to the one that hangs on the desk
            QCOMPARE(desksOf(show, piece), QList<DeviceId> {deviceIn(show, u"Desk"_s)});
    }

    void aSplitterKeepsTheLiftsOfItsWays()
    {
        Show show = showFrom(u"Split: generic/mic-splitter-16; Split.lift11 = on;"
                             "Vox: generic/mic_dynamic; Vox.out -xlr 5m-> Split.in11"_s);
        const Broken broken = breakUp(show, u"Split"_s, u"generic/mic-splitter-8"_s);
        QCOMPARE(broken.pieces.size(), 2);
        QCOMPARE(switchPosition(show, *show.devices.find(broken.pieces[1]), u"lift3"_s), u"on"_s);
        QCOMPARE(switchPosition(show, *show.devices.find(broken.pieces[0]), u"lift3"_s), u"off"_s);
    }

    void whatFitsBestIsOfferedFirst()
    {
        const QList<Breaking> offers = breakings(*gear().devices.value(u"generic/multicore-32-8"_s), gear());
        QVERIFY(offers.size() > 1);
        QCOMPARE(offers.first().piece->key, u"generic/sub-snake-16-4"_s); // two, with all returns
        for (const Breaking& each : offers) {
            QVERIFY(each.pieces > 1);
            QCOMPARE(stationOf(*each.piece), Station::Multicore);
        }
        const auto has = [&offers](const QString& key) {
            return std::ranges::any_of(offers, [&key](const Breaking& each) { return each.piece->key == key; });
        };
        QVERIFY(has(u"generic/sub-snake-8"_s));
        QVERIFY(!has(u"generic/multicore-48"_s)); // larger
        QVERIFY(breakings(*gear().devices.value(u"generic/desk"_s), gear()).isEmpty());
        QVERIFY(breakings(*gear().devices.value(u"generic/mic-splitter"_s), gear()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBreakDevice)
#include "tst_break_device.moc"
