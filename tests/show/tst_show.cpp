// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_edits.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString band
    = u"Vocal: generic/mic_dynamic @ 1000,2000; Keys: generic/keyboard @ 3000,2000;"
      "Desk: generic/desk @ 4000,9000; Box: generic/stage-box-16-8 @ 500,500;"
      "Vocal.out -xlr 5m-> Box.in1; Keys.out-l -ts-xlrm 3m-> Box.in2; Keys.out-r -ts-xlrm 3m-> Box.in3"_s;

/// What every show must hold to, whatever was done to it.
QString brokenIn(const Show& show)
{
    QString broken;
    show.devices.forEach([&](const Device& device) {
        if (!typeOf(show, device) || device.id.value > show.lastId)
            broken = u"device %1 has no type or an id from the future"_s.arg(device.id.value);
    });
    show.cables.forEach([&](const Cable& cable) {
        const CableType* type = typeOf(show, cable);
        if (!type || cable.id.value > show.lastId)
            broken = u"cable %1 has no type or an id from the future"_s.arg(cable.id.value);
        for (auto it = cable.plugs.cbegin(); type && it != cable.plugs.cend(); ++it) {
            if (!findEnd(*type, it.key()) || !portOf(show, it->port))
                broken = u"cable %1, end %2 is plugged into nothing"_s.arg(cable.id.value).arg(it.key());
        }
    });
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input && !portOf(show, channel.input))
            broken = u"channel %1 has an input that is gone"_s.arg(channel.number);
    });
    show.mixes.forEach([&](const Mix& mix) {
        if (mix.output && !portOf(show, mix.output))
            broken = u"mix %1 has an output that is gone"_s.arg(mix.number);
    });
    return broken;
}

} // namespace

/// Edits: each leaves a valid show behind, and the copy before is undo.
class TestShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreNumbered()
    {
        Show show;
        const DeviceTypePtr type = gear().devices.value(u"generic/mic_dynamic"_s);
        const DeviceId first = addDevice(show, type, {});
        const DeviceId second = addDevice(show, type, {});
        const DeviceId third = addDevice(show, type, {});
        QCOMPARE(show.devices.find(first)->name, type->model);
        QCOMPARE(show.devices.find(second)->name, type->model + u" 2"_s);
        QCOMPARE(show.devices.find(third)->name, type->model + u" 3"_s);
    }

    void idsAreNeverUsedAgain()
    {
        Show show = showFrom(band);
        const DeviceId vocal = deviceIn(show, u"Vocal"_s);
        removeDevices(show, {vocal});
        QVERIFY(addDevice(show, gear().devices.value(u"generic/mic_dynamic"_s), {}).value > vocal.value);
    }

    void cablesGoWithTheirDevice()
    {
        Show show = showFrom(band);
        assignChannel(show, 1, u"Vocal"_s, portIn(show, u"Box.in1"_s));
        removeDevices(show, {deviceIn(show, u"Box"_s)});
        QVERIFY(show.cables.isEmpty());
        QVERIFY(show.cableTypes.isEmpty());
        QCOMPARE(brokenIn(show), QString());
        QCOMPARE(show.channels.size(), 1);
        QVERIFY(!show.types.contains(u"generic/stage-box-16-8"_s));
        QVERIFY(show.types.contains(u"generic/keyboard"_s));
    }

    void aNewLeadTypeKeepsTheEndsItHas()
    {
        Show show = showFrom(
            u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-2xts 1m-> Mixer.line1, Mixer.line2"_s);
        setCableType(show, leadIn(show), gear().cables.value(u"ts-ts"_s));
        QCOMPARE(show.cables.find(leadIn(show))->plugs.keys(), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(show.cableTypes.keys(), QStringList {u"ts-ts"_s});
        setCableType(show, leadIn(show), gear().cables.value(u"insert"_s));
        QCOMPARE(show.cables.find(leadIn(show))->plugs.size(), 2);
    }

    void rotationStaysInTheCircle()
    {
        Show show = showFrom(band);
        const DeviceId keys = deviceIn(show, u"Keys"_s);
        rotateDevices(show, {keys}, -90);
        QCOMPARE(show.devices.find(keys)->rotation, 270);
        rotateDevices(show, {keys}, 450);
        QCOMPARE(show.devices.find(keys)->rotation, 0);
    }

    void duplicateTakesTheLeadsBetween()
    {
        Show show = showFrom(band);
        const QList<DeviceId> copies
            = duplicateDevices(show, {deviceIn(show, u"Keys"_s), deviceIn(show, u"Box"_s)}, {500, 0});
        QCOMPARE(copies.size(), 2);
        QCOMPARE(show.devices.size(), 6);
        QCOMPARE(show.cables.size(), 5); // the keyboard's two leads came along, the microphone's did not
        QCOMPARE(show.devices.find(deviceIn(show, u"Keys 2"_s))->place, QPoint(3500, 2000));
        QCOMPARE(brokenIn(show), QString());
        for (CableId id : cablesAt(show, {deviceIn(show, u"Box 2"_s), u"in2"_s}))
            QCOMPARE(show.cables.find(id)->plugs.value(u"a"_s).port.device, deviceIn(show, u"Keys 2"_s));
    }

    void pasteIntoAnotherShow()
    {
        Show show = showFrom(u"Vocal: generic/mic_dynamic"_s);
        const Show source = showFrom(band);
        const Show piece = extract(source, source.devices.ids());
        const QList<DeviceId> pasted = insertShow(show, piece, {100, 100});
        QCOMPARE(pasted.size(), 4);
        QCOMPARE(show.cables.size(), 3);
        QCOMPARE(brokenIn(show), QString());
        QVERIFY(deviceIn(show, u"Vocal 2"_s));
        QCOMPARE(show.devices.find(deviceIn(show, u"Vocal 2"_s))->place, QPoint(1100, 2100));
    }

    void lengthIsRoundedUpToStock_data()
    {
        QTest::addColumn<QPoint>("to");
        QTest::addColumn<int>("expectedMm");
        QTest::newRow("same place: the slack alone") << QPoint(0, 0) << 1000;
        QTest::newRow("right-angled along the floor") << QPoint(2000, 1500) << 5000; // 1 m + 3.85 m
        QTest::newRow("just over a usual length") << QPoint(1819, 0) << 5000;
        QTest::newRow("just at a usual length") << QPoint(1818, 0) << 3000;
        QTest::newRow("longer than any: whole metres") << QPoint(20'000, 5000) << 29'000;
    }
    void lengthIsRoundedUpToStock()
    {
        QFETCH(QPoint, to);
        QFETCH(int, expectedMm);
        CableType type = *gear().cables.value(u"xlr"_s);
        type.stockMm = {1000, 3000, 5000, 10'000};
        QCOMPARE(leadLength(type, {0, 0}, to), expectedMm);
        QCOMPARE(leadLength(type, to, {0, 0}), expectedMm);
    }

    void lengthWithoutStockIsWhatIsNeeded()
    {
        CableType type = *gear().cables.value(u"xlr"_s);
        type.stockMm.clear();
        QCOMPARE(leadLength(type, {0, 0}, {0, 1000}), 2100);
    }

    void snapping()
    {
        QCOMPARE(snapped({149, -149}, 100), QPoint(100, -100));
        QCOMPARE(snapped({151, 250}, 100), QPoint(200, 300));
        QCOMPARE(snapped({151, 250}, 1), QPoint(151, 250));
        QCOMPARE(snapped({151, 250}, 0), QPoint(151, 250));
    }

    void channelsAreMadeOnceANumber()
    {
        Show show = showFrom(band);
        assignChannel(show, 1, u"Voice"_s, portIn(show, u"Box.in1"_s));
        assignChannel(show, 1, u"Lead voice"_s, portIn(show, u"Box.in2"_s));
        assignChannel(show, 2, u"Keys"_s, portIn(show, u"Box.in3"_s));
        QCOMPARE(show.channels.size(), 2);
        QCOMPARE(show.channels.find(show.channels.ids().first())->name, u"Lead voice"_s);
    }

    void switchesStandAsTheTypeSays()
    {
        Show show = showFrom(u"Di: generic/passive-di; Box: generic/stage-box-16-8"_s);
        const DeviceId di = deviceIn(show, u"Di"_s);
        QCOMPARE(switchPosition(show, *show.devices.find(di), u"lift"_s), u"off"_s);
        setSwitch(show, di, u"lift"_s, u"on"_s);
        QCOMPARE(switchPosition(show, *show.devices.find(di), u"lift"_s), u"on"_s);
        QVERIFY(!phantomOn(show, portIn(show, u"Box.in3"_s)));
        extend(show, u"Box.in3 48V"_s);
        QVERIFY(phantomOn(show, portIn(show, u"Box.in3"_s)));
        QVERIFY(!phantomOn(show, portIn(show, u"Box.in4"_s)));
    }

    void differenceNamesWhatChanged()
    {
        const Show before = showFrom(band);
        Show after = before;
        QVERIFY(difference(before, after).isEmpty());
        moveDevices(after, {deviceIn(after, u"Keys"_s)}, {1, 0});
        setCableLength(after, leadIn(after, 1), 6000);
        const Changes changes = difference(before, after);
        QCOMPARE(changes.devices, QList<DeviceId> {deviceIn(after, u"Keys"_s)});
        QCOMPARE(changes.cables, QList<CableId> {leadIn(after, 1)});
        QVERIFY(!changes.header);
        after.title = u"Spring tour"_s;
        QVERIFY(difference(before, after).header);
    }

    void portsAreFoundByKey()
    {
        const Show show = showFrom(band);
        QVERIFY(portOf(show, portIn(show, u"Box.in16"_s)));
        const DeviceId box = deviceIn(show, u"Box"_s);
        for (const char* wrong : {"in17", "in0", "in", "in01", "in 1", "", "on1"})
            QVERIFY2(!portOf(show, {box, QString::fromLatin1(wrong)}), wrong);
        QVERIFY(!portOf(show, {DeviceId {999}, u"in1"_s}));
    }

    void randomEditsKeepEveryReference()
    {
        RandomEdits random(11);
        Show show;
        for (int step = 0; step < 2000; ++step) {
            const Show before = show;
            random.change(show);
            QVERIFY2(brokenIn(show).isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(brokenIn(show))));
            QCOMPARE(difference(before, show).isEmpty(), before == show);
            if (show.devices.size() > 60)
                show = {};
        }
    }

    void theCopyBeforeIsUndo()
    {
        RandomEdits random(12);
        Show show = showFrom(band);
        QList<Show> history {show};
        QList<QString> pictures {picture(show)};
        for (int step = 0; step < 300; ++step) {
            random.change(show);
            history << show;
            pictures << picture(show);
        }
        for (qsizetype step = history.size() - 1; step >= 0; --step)
            QCOMPARE(picture(history[step]), pictures[step]);
    }

private:
    /// The show in words, read anew: shares nothing with the stores.
    static QString picture(const Show& show)
    {
        QStringList lines;
        show.devices.forEach([&](const Device& device) {
            lines << u"%1 %2 %3 %4,%5 %6"_s.arg(device.id.value)
                         .arg(device.type, device.name)
                         .arg(device.place.x())
                         .arg(device.place.y())
                         .arg(device.rotation);
        });
        show.cables.forEach([&](const Cable& cable) {
            lines << u"%1 %2 %3"_s.arg(cable.id.value).arg(cable.type).arg(cable.lengthMm);
            for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
                lines << u"  %1 %2/%3"_s.arg(it.key()).arg(it->port.device.value).arg(it->port.port);
        });
        show.channels.forEach(
            [&](const Channel& channel) { lines << u"%1 %2"_s.arg(channel.number).arg(channel.name); });
        return lines.join(u'\n') + show.types.keys().join(u' ') + show.cableTypes.keys().join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
