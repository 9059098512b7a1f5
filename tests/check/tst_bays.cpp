// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of patch bays: broken normals, what is not said of pairs that have nothing to do with each other.
#include "check/check.h"
#include "check/words.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString studio
    = u"Bay: generic/patch-bay-2x24-trs @ 0,0; Up: generic/bal_active @ 0,100; Down: generic/mixer @ 0,200;"
      "Tap: generic/mixer @ 0,300; Other: generic/bal_active @ 0,400;"
      "Up.out -trs-trs 1m-> Bay.rear-a1; Bay.rear-b1 -trs-trs 1m-> Down.line1;"_s;

QList<Finding> found(const QString& words)
{
    return check(showFrom(studio + words)).findings();
}

const QString tap = u"Bay.front-a1 -trs-trs 1m-> Tap.line1;"_s;
const QString breaker = u"Other.out -trs-trs 1m-> Bay.front-b1;"_s;

} // namespace

class TestBays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNormalOrATapIsNoFinding()
    {
        QVERIFY(found({}).isEmpty());
        QVERIFY(found(tap).isEmpty());
    }

    void whatSharesABayNeedNotBeJoined()
    {
        QVERIFY(found(u"Bay.mode1 = open"_s).isEmpty()); // both rears wait for cords
    }

    void aBrokenNormalNobodyElseHearsIsAWarning()
    {
        const QList<Finding> findings = found(breaker);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"normal-broken"_s);
        QCOMPARE(findings.first().severity, Severity::Warning);
        const Show show = showFrom(studio + breaker);
        QCOMPARE(findings.first().from, portIn(show, u"Up.out"_s));
        QCOMPARE(findings.first().to, portIn(show, u"Down.line1"_s));
        QCOMPARE(cableOf(findings.first()), leadIn(show, 2)); // the cord, where it can be pulled
    }

    void aBrokenNormalThatIsTappedIsANote()
    {
        const QList<Finding> findings = found(tap + breaker);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"normal-broken"_s);
        QCOMPARE(findings.first().severity, Severity::Note);
    }

    void onFullNormalsEitherPlugBreaks()
    {
        const QList<Finding> findings = found(u"Bay.mode1 = full;"_s + tap);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"normal-broken"_s);
        QCOMPARE(findings.first().severity, Severity::Note); // the tap hears it
    }

    void parallelJacksJoinOutputs()
    {
        const QList<Finding> findings = found(u"Bay.mode1 = parallel;"_s + breaker);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"outputs-joined"_s);
    }

    void phantomThroughABayIsToldWithItsWay()
    {
        const Show show = showFrom(u"Bay: generic/patch-bay-2x24-trs @ 0,0; Ribbon: generic/mic_ribbon @ 0,100;"
                                   "Desk: generic/mixer @ 0,200; Ribbon.out -xlrf-trs 5m-> Bay.rear-a1;"
                                   "Bay.rear-b1 -trs-xlrm 2m-> Desk.mic1; Desk.mic1 48V"_s);
        const QList<Finding> findings = check(show).findings();
        const auto hazard = std::ranges::find(findings, u"phantom-hazard"_s, &Finding::rule);
        QVERIFY(hazard != findings.end());
        QCOMPARE(hazard->severity, Severity::Danger);
        QCOMPARE(hazard->from, portIn(show, u"Ribbon.out"_s));
        QCOMPARE(hazard->to, portIn(show, u"Desk.mic1"_s));
        const QString why = words(*hazard, show).why;
        const QStringList way {u"Ribbon.out"_s, u"Bay.rear-a1"_s, u"Bay.rear-b1"_s, u"Desk.mic1"_s};
        qsizetype at = 0;
        for (const QString& socket : way) {
            at = why.indexOf(portText(show, portIn(show, socket)), at);
            QVERIFY2(at >= 0, qPrintable(why));
        }
    }
};

QTEST_GUILESS_MAIN(TestBays)
#include "tst_bays.moc"
