// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/analysis.h"
#include "support/show_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "Keys, lead 3, Mixer": the loop in words.
QString told(const Show& show, const GroundLoop& loop)
{
    QStringList steps;
    for (const GroundStep& step : loop.steps)
        steps << (step.lead ? u"lead %1"_s.arg(step.lead.value) : show.devices.find(step.device)->name);
    return steps.join(", "_L1);
}

std::vector<GroundLoop> groundLoops(const Analysis& analysis)
{
    std::vector<GroundLoop> all;
    analysis.forEachGroundNet(
        [&all](const GroundNet& net) { all.insert(all.end(), net.loops.begin(), net.loops.end()); });
    return all;
}

QStringList told(const Analysis& analysis)
{
    QStringList all;
    for (const GroundLoop& loop : groundLoops(analysis))
        all << told(analysis.show(), loop);
    all.sort();
    return all;
}

QStringList told(const QString& words)
{
    return told(analyse(showFrom(words)));
}

} // namespace

/// Loops on mains earth, over the whole show.
class TestGrounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loops_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        const QString keys = u"Keys: generic/keyboard; Mixer: generic/desk; Di: generic/passive-di;"_s;
        QTest::newRow("earthed at both ends")
            << u"Keys: generic/keyboard; Mixer: generic/power-amp; Keys.out-l -ts-xlrm 3m-> Mixer.in1"_s
            << QStringList {u"Keys, lead 3, Mixer"_s};
        const QString onABay = u"Up: generic/mixer; Down: generic/power-amp; Bay: generic/patch-bay-2x24-trs;"
                               "Up.main-l -xlrf-trs 1m-> Bay.rear-a1; Bay.rear-b2 -trs-xlrm 1m-> Down.in1;"
                               "Bay.mode1 = open; Bay.mode2 = open;"_s;
        QTest::newRow("over the bus of a bay") << onABay << QStringList {u"Down, lead 5, Bay, lead 4, Up"_s};
        QTest::newRow("sleeves strapped pair by pair") << onABay + u"Bay.ground = strapped"_s << QStringList {};
        QTest::newRow("one pair off the bus") << onABay + u"Bay.mode1 = isolated"_s << QStringList {};
        QTest::newRow("another pair off the bus")
            << onABay + u"Bay.mode3 = isolated"_s << QStringList {u"Down, lead 5, Bay, lead 4, Up"_s};
        QTest::newRow("class II at one end")
            << u"Keys: generic/synth; Mixer: generic/power-amp; Keys.out -ts-xlrm 3m-> Mixer.in1"_s << QStringList {};
        QTest::newRow("a box that joins the grounds")
            << keys + u"Keys.out-l -ts-ts 3m-> Di.in; Di.out -xlr 3m-> Mixer.in1"_s
            << QStringList {u"Mixer, lead 5, Di, lead 4, Keys"_s};
        QTest::newRow("the same box, lifted")
            << keys + u"Keys.out-l -ts-ts 3m-> Di.in; Di.out -xlr 3m-> Mixer.in1; Di.lift = on"_s << QStringList {};
        QTest::newRow("through USB")
            << u"Computer: generic/computer; Box: generic/usb-sound-box; Computer.usb -usb 1m-> Box.usb"_s
            << QStringList {u"Computer, lead 3, Box"_s};
        QTest::newRow("network cable without a shield")
            << u"One: generic/desk; Two: generic/stage-box-16-8; One.net1 -ethercon 10m-> Two.net1"_s << QStringList {};
    }
    void loops()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        QCOMPARE(told(words), expected);
    }

    /// The mains is no part of a loop between two leads that lie side by side.
    void twoLeadsAreTwoWays()
    {
        QCOMPARE(told(u"Keys: generic/keyboard; Amp: generic/power-amp;"
                      "Keys.out-l -ts-xlrm 3m-> Amp.in1; Keys.out-r -ts-xlrm 3m-> Amp.in2"_s)
                     .size(),
            2);
        QVERIFY(told(u"Keys: generic/synth; Split: generic/merge-box; Amp: generic/power-amp;"
                     "Keys.out -ts-ts 1m-> Split.in1; Split.out -ts-xlrm 1m-> Amp.in1"_s)
                    .isEmpty());
    }

    /// Leads come and go between gear with and without earth: the loops are those of the show read afresh.
    void loopsFollowEdits()
    {
        Show show;
        QList<DeviceId> keys, boxes;
        for (int i = 0; i < 6; ++i) {
            const QString type = i < 3 ? u"generic/keyboard"_s : u"generic/synth"_s;
            keys << addDevice(show, gear().devices.value(type), {});
            boxes << addDevice(show, gear().devices.value(u"generic/merge-box"_s), {});
        }
        QRandomGenerator random(3);
        Answers answers;
        qsizetype most = 0;
        Analysis analysis = analyse(show, answers);
        for (int i = 0; i < 300; ++i) {
            const QList<CableId> leads = show.cables.ids();
            if (leads.size() > 8 || (!leads.isEmpty() && random.bounded(3) == 0)) {
                removeCables(show, {leads[random.bounded(leads.size())]});
            } else {
                const DeviceId from = keys[random.bounded(keys.size())];
                const DeviceId to = boxes[random.bounded(boxes.size())];
                const QString out = portKeys(*typeOf(show, *show.devices.find(from))).first();
                addCable(show, gear().cables.value(u"ts-ts"_s), {from, out}, {to, u"in1"_s}, 3000);
            }
            analysis = analyse(show, analysis, answers);
            QCOMPARE(told(analysis), told(analyse(show)));
            most = std::max(most, told(analysis).size());
        }
        QVERIFY(most > 1);
    }

    void manyLinksTakeLittleTime()
    {
        Show show = showFrom(u"Desk: generic/power-amp"_s);
        const PortRef input = portIn(show, u"Desk.in1"_s);
        for (int i = 0; i < 500; ++i) {
            const DeviceId keys = addDevice(show, gear().devices.value(u"generic/keyboard"_s), {});
            addCable(show, gear().cables.value(u"ts-xlrm"_s), {keys, u"out-l"_s}, input, 3000);
        }
        QCOMPARE(groundLoops(analyse(show)).size(), size_t(500));
    }
};

QTEST_GUILESS_MAIN(TestGrounds)
#include "tst_grounds.moc"
