// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/trace_text.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString stage = uR"(
    Guitar: generic/electric-guitar @ 1000,3000
    Di: generic/active-di @ 2000,3000
    Vox: shure/sm58 @ 3000,4000
    Box: generic/stage-box-16-8 @ 5000,1000
    Desk: generic/desk @ 5000,9000
    Wedge: generic/active-wedge @ 2000,5000
    Guitar.out -ts-ts 3m-> Di.in
    Di.out -xlr 10m-> Box.in2
    Vox.out -xlr 10m-> Box.in1
    Box.out1 -xlr 10m-> Wedge.in
    Box.net1 -ethercon 30m-> Desk.net1
)"_s;

/// Two pairs of a bay, closed by their normals.
const QString bay = uR"(
    Box: generic/stage-box-16-8 @ 0,900
    Bay: generic/patch-bay-2x24-trs @ 0,0; Bay.mode1 = half; Bay.mode2 = half; Bay.ground = bussed
    One: generic/bal_active @ 0,100; Two: generic/bal_active @ 0,200; Desk: generic/mixer @ 0,300
    One.out -trs-trs 1m-> Bay.rear-a1
    Two.out -trs-trs 1m-> Bay.rear-a2
    Bay.rear-b1 -trs-trs 1m-> Desk.line1
    Bay.rear-b2 -trs-trs 1m-> Desk.line2
)"_s;

QStringList names(const Show& show, const QSet<DeviceId>& devices)
{
    QStringList all;
    for (DeviceId id : devices)
        all << show.devices.find(id)->name;
    all.sort();
    return all;
}

/// A show and what there is to know of it.
struct Solved {
    explicit Solved(const QString& words)
        : show(showFrom(words))
        , analysis(analyse(show))
    {
        assignChannel(show, 7, u"Vocal"_s, portIn(show, u"Box.in1"_s));
        analysis = analyse(show);
    }

    Show show;
    Analysis analysis;
};

} // namespace

/// Where a signal comes from and where it goes.
class TestTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThroughWhatPassesItOn()
    {
        const Solved solved(stage);
        const Trace trace = traceLead(solved.analysis, leadIn(solved.show, 0));
        QCOMPARE(names(solved.show, trace.devices), QStringList({u"Box"_s, u"Di"_s, u"Guitar"_s}));
        QCOMPARE(trace.cables, QSet<CableId>({leadIn(solved.show, 0), leadIn(solved.show, 1)}));
        QCOMPARE(trace.sources, QList<PortRef> {portIn(solved.show, u"Guitar.out"_s)});
        QCOMPARE(trace.ends, QList<PortRef> {portIn(solved.show, u"Box.in2"_s)});
        QCOMPARE(traceText(trace, solved.show), u"Guitar → Di → Box"_s);
    }

    void isTheSameFromBothEnds()
    {
        const Solved solved(stage);
        const Trace one = traceLead(solved.analysis, leadIn(solved.show, 0));
        const Trace other = tracePort(solved.analysis, portIn(solved.show, u"Box.in2"_s));
        QCOMPARE(other.cables, one.cables);
        QCOMPARE(other.devices, one.devices);
        QCOMPARE(other.chain, one.chain);
    }

    void aChannelGoesOnToTheDesk()
    {
        const Solved solved(stage);
        const Trace trace = traceDevice(solved.analysis, deviceIn(solved.show, u"Vox"_s));
        QCOMPARE(names(solved.show, trace.devices), QStringList({u"Box"_s, u"Desk"_s, u"Vox"_s}));
        QCOMPARE(trace.cables, QSet<CableId>({leadIn(solved.show, 2), leadIn(solved.show, 4)}));
        QCOMPARE(traceText(trace, solved.show), u"Vox → Box → Desk, channel 7"_s);
    }

    void aDeskHasItsChannels()
    {
        const Solved solved(stage);
        const Trace trace = traceDevice(solved.analysis, deviceIn(solved.show, u"Desk"_s));
        QVERIFY(trace.cables.contains(leadIn(solved.show, 2)));
        QVERIFY(trace.cables.contains(leadIn(solved.show, 4)));
        QVERIFY(!trace.cables.contains(leadIn(solved.show, 0)));
    }

    void aBoxInTheMiddleLooksBothWays()
    {
        const Solved solved(stage);
        const Trace trace = traceDevice(solved.analysis, deviceIn(solved.show, u"Di"_s));
        QCOMPARE(trace.cables, QSet<CableId>({leadIn(solved.show, 0), leadIn(solved.show, 1)}));
    }

    void manyWaysAreToldByTheirEnds()
    {
        const Solved solved(stage);
        const Trace trace = traceDevice(solved.analysis, deviceIn(solved.show, u"Box"_s));
        QCOMPARE(trace.sources.size(), 3);
        QVERIFY(traceText(trace, solved.show).startsWith(u"Guitar, Vox, Box → "_s));
    }

    void looseEndsAreTold()
    {
        const Solved solved(u"Vox: shure/sm58; Box: generic/stage-box-16-8; Vox.out -xlr 5m-> -"_s + stage);
        const Trace loose = traceLead(solved.analysis, leadIn(solved.show, 0));
        QVERIFY(loose.ends.isEmpty());
        QVERIFY(!traceText(loose, solved.show).isEmpty());
        QCOMPARE(traceText(tracePort(solved.analysis, portIn(solved.show, u"Box.in9"_s)), solved.show), u"No lead here"_s);
    }

    /// In a bay every jack lies in one island with its neighbours where they share a ground; only what is joined counts.
    void aBayJoinsItsOwnPairAlone()
    {
        const Solved solved(bay);
        const Trace trace = traceLead(solved.analysis, leadIn(solved.show, 0));
        QCOMPARE(trace.sources, QList<PortRef> {portIn(solved.show, u"One.out"_s)});
        QCOMPARE(trace.ends, QList<PortRef> {portIn(solved.show, u"Desk.line1"_s)});
        QCOMPARE(trace.cables, QSet<CableId>({leadIn(solved.show, 0), leadIn(solved.show, 2)}));
        QCOMPARE(traceText(trace, solved.show), u"One → Bay → Desk"_s);
    }

    void aFrontJackHearsItsPair()
    {
        const Solved solved(bay);
        const Trace trace = tracePort(solved.analysis, portIn(solved.show, u"Bay.front-a2"_s));
        QCOMPARE(trace.sources, QList<PortRef> {portIn(solved.show, u"Two.out"_s)});
        QCOMPARE(trace.ends, QList<PortRef> {portIn(solved.show, u"Desk.line2"_s)});
    }

    /// A cord in the lower jack breaks the normal: the upper source ends, the other one goes to the desk.
    void aCordTakesThePlaceOfTheNormal()
    {
        const Solved solved(bay + u"Other: generic/bal_active @ 0,400; Other.out -trs-trs 1m-> Bay.front-b1"_s);
        const Trace cord = traceLead(solved.analysis, leadIn(solved.show, 4));
        QCOMPARE(cord.sources, QList<PortRef> {portIn(solved.show, u"Other.out"_s)});
        QCOMPARE(cord.ends, QList<PortRef> {portIn(solved.show, u"Desk.line1"_s)});
        QVERIFY(!cord.cables.contains(leadIn(solved.show, 0)));
        const Trace upper = traceLead(solved.analysis, leadIn(solved.show, 0));
        QCOMPARE(upper.sources, QList<PortRef> {portIn(solved.show, u"One.out"_s)});
        QVERIFY(upper.ends.isEmpty());
        QCOMPARE(upper.cables, QSet<CableId> {leadIn(solved.show, 0)});
    }

    /// Out of the bay into a compressor and back: the bay stands twice in one chain.
    void goesThroughAnInsertAndBack()
    {
        const Solved solved(bay + u"Comp: generic/compressor-2 @ 0,400; Bay.front-a1 -trs-trs 1m-> Comp.in1;"
                                  u"Comp.out1 -trs-trs 1m-> Bay.front-b1"_s);
        for (const int lead : {0, 2, 4, 5}) {
            const Trace trace = traceLead(solved.analysis, leadIn(solved.show, lead));
            QCOMPARE(traceText(trace, solved.show), u"One → Bay → Comp → Bay → Desk"_s);
            QCOMPARE(trace.cables.size(), 4);
        }
    }

    /// Through copper on the direct leg, through a transformer on the other.
    void aSplitHasTwoEnds()
    {
        const Solved solved(u"Vox: shure/sm58; Split: generic/mic-splitter; Box: generic/stage-box-16-8;"
                            u"Foh: generic/desk; Mon: generic/desk @ 0,500; Vox.out -xlr 5m-> Split.in;"
                            u"Split.direct -xlr 30m-> Foh.in1; Split.split -xlr 10m-> Mon.in1"_s);
        const PortRef foh = portIn(solved.show, u"Foh.in1"_s), mon = portIn(solved.show, u"Mon.in1"_s);
        const Trace all = traceLead(solved.analysis, leadIn(solved.show, 0));
        QCOMPARE(all.ends, QList<PortRef>({foh, mon}));
        QCOMPARE(all.cables.size(), 3);
        const Trace one = traceLead(solved.analysis, leadIn(solved.show, 2));
        QCOMPARE(one.ends, QList<PortRef> {mon});
        QCOMPARE(one.sources, all.sources);
        QCOMPARE(traceText(one, solved.show), u"Vox → Split → Mon"_s);
        const QList<Run> way = runsBetween(all, solved.show, all.sources.first(), mon);
        QCOMPARE(way.size(), 1);
        QCOMPARE(way.first().leads.size(), 2);
        QCOMPARE(way.first().leads.last().from, portIn(solved.show, u"Split.split"_s));
    }

    /// Left and right part in a Y lead and do not meet again.
    void eachSideOfAYLeadHasItsOwnEnd()
    {
        const Solved solved(u"Phone: generic/phone; Di: generic/active-di; Second: generic/active-di @ 0,200;"
                            u"Box: generic/stage-box-16-8; Phone.out -3.5trs-2xts 2m-> Di.in, Second.in;"
                            u"Di.out -xlr 5m-> Box.in1; Second.out -xlr 5m-> Box.in2"_s);
        const Trace left = traceLead(solved.analysis, leadIn(solved.show, 1));
        QCOMPARE(left.ends, QList<PortRef> {portIn(solved.show, u"Box.in1"_s)});
        QVERIFY(!left.cables.contains(leadIn(solved.show, 2)));
        QCOMPARE(traceLead(solved.analysis, leadIn(solved.show, 0)).ends.size(), 2);
    }

    /// Eight lines share a DB25, and each goes its own way.
    void aLineOfALoomIsFollowedAlone()
    {
        QString words = u"From: generic/converter-16-db25; Snake: generic/multicore-12-4; Desk: generic/desk;"
                        u"From.db25-out1 -db25-8xlrm 5m-> Snake.stage1, Snake.stage2, Snake.stage3, Snake.stage4, Snake.stage5,"
                        u"Snake.stage6, Snake.stage7, Snake.stage8"_s;
        for (int line = 1; line <= 8; ++line)
            words += u"; Snake.fan%1 -xlr 5m-> Desk.in%1"_s.arg(line);
        const Solved solved(words + u"; Box: generic/stage-box-16-8"_s);
        for (const int line : {1, 3, 8}) {
            const Trace trace = traceLead(solved.analysis, leadIn(solved.show, line));
            QCOMPARE(trace.sources, QList<PortRef> {portIn(solved.show, u"From.out%1"_s.arg(line))});
            QCOMPARE(trace.ends, QList<PortRef> {portIn(solved.show, u"Desk.in%1"_s.arg(line))});
            QCOMPARE(trace.cables, QSet<CableId>({leadIn(solved.show, 0), leadIn(solved.show, line)}));
        }
        QCOMPARE(traceLead(solved.analysis, leadIn(solved.show, 0)).ends.size(), 8);
    }

    /// Gear in a ring, an output that comes back to its own input, ends.
    void ringsEnd()
    {
        const Solved solved(u"A: generic/active-di; B: generic/active-di; Box: generic/stage-box-16-8; "
                            u"A.out -xlr 1m-> B.in; B.out -xlr 1m-> A.in"_s);
        const Trace trace = traceLead(solved.analysis, leadIn(solved.show, 0));
        QCOMPARE(trace.cables.size(), 2);
        QVERIFY(!traceText(trace, solved.show).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
