// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/stage_edits.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestStageEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreTakenWhole()
    {
        Show show = threeTables();
        const QList<DeviceId> ids = show.devices.ids();
        groupDevices(show, {ids[0], ids[2]});
        QCOMPARE(withGroups(show, {ids[2]}), (QList<DeviceId> {ids[2], ids[0]}));
        QCOMPARE(withGroups(show, {ids[1]}), QList<DeviceId> {ids[1]});
        const QList<DeviceId> copies = duplicateDevices(show, {ids[0], ids[2]}, {0, 3000});
        QCOMPARE(withGroups(show, {copies[0]}).size(), 2); // a group of its own
        ungroupDevices(show, {ids[0]});
        QCOMPARE(withGroups(show, {ids[2]}), QList<DeviceId> {ids[2]});
    }

    void whatIsLockedStays()
    {
        Show show = threeTables();
        const DeviceId first = show.devices.ids().first();
        const QPoint place = show.devices.find(first)->place;
        lockDevices(show, {first}, true);
        moveDevices(show, show.devices.ids(), {100, 0});
        QCOMPARE(show.devices.find(first)->place, place);
        removeDevices(show, show.devices.ids());
        QCOMPARE(show.devices.ids(), QList<DeviceId> {first});
        lockDevices(show, {first}, false);
        removeDevices(show, {first});
        QVERIFY(show.devices.isEmpty());
    }

    void sizesAreTheDevicesOwn()
    {
        Show show = threeTables();
        const DeviceId first = show.devices.ids().first();
        const Device before = *show.devices.find(first);
        QCOMPARE(footprint(before, *typeOf(show, before)), QSizeF(typeOf(show, before)->size));
        QVERIFY(isResizable(*typeOf(show, before)));
        resizeDevice(show, first, {2400, 3});
        const Device after = *show.devices.find(first);
        QCOMPARE(footprint(after, *typeOf(show, after)), QSizeF(2400, 50)); // never too thin to be taken
        rotateDevices(show, {first}, 90);
        QCOMPARE(turnedBody(*show.devices.find(first), *typeOf(show, after)).toRect().size(), QSize(50, 2400));
    }

    void alignedAtAnEdge()
    {
        Show show = threeTables();
        const QList<DeviceId> ids = show.devices.ids();
        resizeDevice(show, ids[1], {800, 400});
        alignDevices(show, ids, Alignment::Left);
        for (DeviceId id : ids)
            QCOMPARE(room(show, id).left(), room(show, ids[0]).left());
        alignDevices(show, ids, Alignment::Bottom);
        for (DeviceId id : ids)
            QCOMPARE(room(show, id).bottom(), room(show, ids[2]).bottom());
    }

    void gapsAreMadeEqual()
    {
        Show show = threeTables();
        const QList<DeviceId> ids = show.devices.ids();
        resizeDevice(show, ids[1], {400, 400});
        const QRectF last = room(show, ids[2]);
        distributeDevices(show, {ids[2], ids[0], ids[1]}, Qt::Horizontal);
        QCOMPARE(room(show, ids[2]), last);
        QCOMPARE(room(show, ids[1]).left() - room(show, ids[0]).right(),
            room(show, ids[2]).left() - room(show, ids[1]).right());
    }

    void lengthsFollowTheWay()
    {
        Show show = linked();
        const CableId lead = leadIn(show);
        followWay(show, lead);
        const int straight = show.cables.find(lead)->lengthMm;
        QVERIFY(std::ranges::count(typeOf(show, *show.cables.find(lead))->stockMm, straight) == 1);
        layCable(show, lead, Laying::RightAngled, {{0, 9000}});
        QCOMPARE(wayLength(show, *show.cables.find(lead)), 9000 + 9000 + 3000);
        QVERIFY(show.cables.find(lead)->lengthMm > straight);
        moveDevices(show, {deviceIn(show, u"Desk"_s)}, {20000, 0});
        QVERIFY(show.cables.find(lead)->lengthMm >= 41000);
        setCableLength(show, lead, 4000); // somebody said so
        moveDevices(show, {deviceIn(show, u"Desk"_s)}, {20000, 0});
        QCOMPARE(show.cables.find(lead)->lengthMm, 4000);
    }

    void straightLeadsAreShorter()
    {
        Show show = linked();
        moveDevices(show, {deviceIn(show, u"Desk"_s)}, {0, 4000});
        const CableId lead = leadIn(show);
        QCOMPARE(wayLength(show, *show.cables.find(lead)), 7000);
        layCable(show, lead, Laying::Straight, {});
        QCOMPARE(wayLength(show, *show.cables.find(lead)), 5000);
    }

    void bendsComeAlongWithTheWholeLead()
    {
        Show show = linked();
        const CableId lead = leadIn(show);
        layCable(show, lead, Laying::Straight, {{1000, 500}});
        moveDevices(show, {deviceIn(show, u"Desk"_s)}, {100, 100});
        QCOMPARE(show.cables.find(lead)->bends, QList<QPoint> {QPoint(1000, 500)});
        moveDevices(show, show.devices.ids(), {100, 200});
        QCOMPARE(show.cables.find(lead)->bends, QList<QPoint> {QPoint(1100, 700)});
    }

private:
    static Show threeTables()
    {
        return showFrom(u"A: generic/table @ 1000,1000; B: generic/table @ 3500,1500; C: generic/table @ 8000,2000"_s);
    }
    static Show linked()
    {
        return showFrom(
            u"Vocal: generic/mic_dynamic @ 0,0; Desk: generic/desk @ 3000,0; Vocal.out -xlr 5m-> Desk.in1"_s);
    }
    static QRectF room(const Show& show, DeviceId id)
    {
        const Device& device = *show.devices.find(id);
        return turnedBody(device, *typeOf(show, device)).translated(device.place);
    }
};

QTEST_GUILESS_MAIN(TestStageEdits)
#include "tst_stage_edits.moc"
