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
