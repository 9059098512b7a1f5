// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The truth table of patch-bay pairs: which of the four points hears which, in each mode, with none, one and two cords.
#include "gear/make_bay.h"
#include "signal/analysis.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double hearableDb = -40;

/// A pair with a source at the upper rear and listeners wherever asked for. Listeners are balanced line inputs, the
/// source is a balanced output; a cord in a front jack leads to a listener or from another source.
struct Pair {
    QString mode;
    bool rearAOpen = false; ///< nothing drives the upper rear
    bool rearBOpen = false; ///< nothing listens at the lower rear
    bool cordInA = false; ///< to a listener of its own
    bool cordInB = false; ///< from another source
    QString ground = u"bussed"_s;
};

Show showOf(const Pair& pair)
{
    QString words = u"Bay: generic/patch-bay-2x24-trs @ 0,0; Bay.mode1 = %1; Bay.ground = %2;"_s.arg(pair.mode, pair.ground);
    words += u"Up: generic/bal_active @ 0,100; Down: generic/mixer @ 0,200; Tap: generic/mixer @ 0,300; Other: generic/bal_active @ 0,400;"_s;
    if (!pair.rearAOpen)
        words += u"Up.out -trs-trs 1m-> Bay.rear-a1;"_s;
    if (!pair.rearBOpen)
        words += u"Bay.rear-b1 -trs-trs 1m-> Down.line1;"_s;
    if (pair.cordInA)
        words += u"Bay.front-a1 -trs-trs 1m-> Tap.line1;"_s;
    if (pair.cordInB)
        words += u"Other.out -trs-trs 1m-> Bay.front-b1;"_s;
    return showFrom(words);
}

/// True when the input hears that device.
bool hears(const Analysis& analysis, const QString& input, const QString& source)
{
    const PortRef to = portIn(analysis.show(), input);
    const Island* island = analysis.island(to);
    const Arrival* arrival = analysis.arrival(to);
    if (!island || !arrival)
        return false;
    const DeviceId wanted = deviceIn(analysis.show(), source);
    for (const LegArrival& leg : arrival->legs) {
        for (std::size_t i = 0; i < leg.gains.size(); ++i) {
            const PortRef& from = island->socket(island->answer->signals[i].socket);
            if (from.device == wanted && gainDb(leg.gains[i]) > hearableDb)
                return true;
        }
    }
    return false;
}

} // namespace

class TestNormals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truthTable_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("cordInA");
        QTest::addColumn<bool>("cordInB");
        QTest::addColumn<bool>("downHearsUp"); ///< through the normal
        QTest::addColumn<bool>("tapHearsUp"); ///< at the upper front
        QTest::addColumn<bool>("downHearsOther"); ///< from the lower front
        QTest::addColumn<bool>("tapHearsOther"); ///< both jacks joined
        const auto row = [](const char* mode, bool a, bool b, bool normal, bool tap, bool other, bool joined) {
            QTest::addRow("%s, cords %s%s", mode, a ? "A" : "-", b ? "B" : "-")
                << QString::fromLatin1(mode) << a << b << normal << tap << other << joined;
        };
        row("half", false, false, true, false, false, false);
        row("half", true, false, true, true, false, false); // the upper front is a tap
        row("half", false, true, false, false, true, false); // the lower one breaks
        row("half", true, true, false, true, true, false);
        row("full", false, false, true, false, false, false);
        row("full", true, false, false, true, false, false); // either one breaks
        row("full", false, true, false, false, true, false);
        row("full", true, true, false, true, true, false);
        row("open", false, false, false, false, false, false);
        row("open", true, false, false, true, false, false);
        row("open", false, true, false, false, true, false);
        row("open", true, true, false, true, true, false);
        row("isolated", false, false, false, false, false, false);
        row("isolated", true, false, false, true, false, false);
        row("isolated", false, true, false, false, true, false);
        row("isolated", true, true, false, true, true, false);
        row("parallel", false, false, true, false, false, false);
        row("parallel", true, false, true, true, false, false);
        row("parallel", false, true, true, false, true, false); // two outputs on one wire
        row("parallel", true, true, true, true, true, true);
    }

    void truthTable()
    {
        QFETCH(QString, mode);
        QFETCH(bool, cordInA);
        QFETCH(bool, cordInB);
        QFETCH(bool, downHearsUp);
        QFETCH(bool, tapHearsUp);
        QFETCH(bool, downHearsOther);
        QFETCH(bool, tapHearsOther);
        for (const bool rearAOpen : {false, true}) {
            for (const bool rearBOpen : {false, true}) {
                const Analysis analysis = analyse(showOf({mode, rearAOpen, rearBOpen, cordInA, cordInB}));
                const auto check = [&](bool fact, const QString& input, const QString& source, bool possible) {
                    QVERIFY2(hears(analysis, input, source) == (fact && possible),
                        qPrintable(u"%1 from %2, rear A %3, rear B %4"_s.arg(input, source,
                            rearAOpen ? u"open"_s : u"driven"_s, rearBOpen ? u"open"_s : u"listening"_s)));
                };
                check(downHearsUp, u"Down.line1"_s, u"Up"_s, !rearAOpen && !rearBOpen);
                check(tapHearsUp, u"Tap.line1"_s, u"Up"_s, !rearAOpen);
                check(downHearsOther, u"Down.line1"_s, u"Other"_s, !rearBOpen);
                check(tapHearsOther, u"Tap.line1"_s, u"Other"_s, true);
            }
        }
    }

    void everyPointToEveryOther_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QStringList>("heard"); // by where the source is: what rear A, rear B, front A and front B hear
        QTest::newRow("half") << u"half"_s << QStringList {u"-110"_s, u"1-11"_s, u"11-0"_s, u"010-"_s};
        QTest::newRow("full") << u"full"_s << QStringList {u"-110"_s, u"1-01"_s, u"10-0"_s, u"010-"_s};
        QTest::newRow("open") << u"open"_s << QStringList {u"-010"_s, u"0-01"_s, u"10-0"_s, u"010-"_s};
        QTest::newRow("isolated") << u"isolated"_s << QStringList {u"-010"_s, u"0-01"_s, u"10-0"_s, u"010-"_s};
        QTest::newRow("parallel") << u"parallel"_s << QStringList {u"-111"_s, u"1-11"_s, u"11-1"_s, u"111-"_s};
    }

    /// A source at one of the four points of a pair and a listener at another; the other two are free.
    void everyPointToEveryOther()
    {
        QFETCH(QString, mode);
        QFETCH(QStringList, heard);
        const QStringList points {u"rear-a1"_s, u"rear-b1"_s, u"front-a1"_s, u"front-b1"_s};
        for (qsizetype from = 0; from < 4; ++from) {
            for (qsizetype to = 0; to < 4; ++to) {
                if (from == to)
                    continue;
                for (const QString& ground : {u"bussed"_s, u"strapped"_s, u"isolated"_s}) {
                    const Analysis analysis = analyse(showFrom(
                        u"Bay: generic/patch-bay-2x24-trs @ 0,0; Bay.mode1 = %1; Bay.ground = %2; Up: generic/bal_active @ 0,100;"
                        "Down: generic/mixer @ 0,200; Up.out -trs-trs 1m-> Bay.%3; Bay.%4 -trs-trs 1m-> Down.line1"_s.arg(
                            mode, ground, points[from], points[to])));
                    QVERIFY2(hears(analysis, u"Down.line1"_s, u"Up"_s) == (heard[from][to] == u'1'),
                        qPrintable(u"%1 to %2, sleeves %3"_s.arg(points[from], points[to], ground)));
                }
            }
        }
    }

    void aBayMadeToMeasureBehavesAsTheShippedOne()
    {
        Library library = gear();
        const auto made = std::make_shared<const DeviceType>(makeBay({24, BayJackType::Tt, BayJackType::Trs, BayMode::Full}, library));
        library.devices.insert(u"made"_s, made);
        const QString pair = u"Bay: made @ 0,0; Up: generic/bal_active @ 0,100; Down: generic/mixer @ 0,200; Tap: generic/mixer @ 0,300;"
                             "Up.out -trs-trs 1m-> Bay.rear-a7; Bay.rear-b7 -trs-trs 1m-> Down.line1;"_s;
        const auto downHears = [&](const QString& more) { return hears(analyse(showFrom(pair + more, library)), u"Down.line1"_s, u"Up"_s); };
        QVERIFY(downHears({})); // a full normal to begin with
        const QString tap = u"Bay.front-a7 -tt-xlrm 1m-> Tap.mic1;"_s;
        QVERIFY(!downHears(tap));
        QVERIFY(downHears(u"Bay.mode7 = half;"_s + tap));
        QVERIFY(!downHears(u"Bay.mode7 = isolated"_s));
    }

    void pairsAreApart()
    {
        Show show = showOf({u"half"_s});
        extend(show, u"Far: generic/mixer @ 0,500; Bay.rear-b2 -trs-trs 1m-> Far.line1;"
                     "Bay.front-a2 -trs-trs 1m-> Far.line2"_s);
        const Analysis analysis = analyse(show);
        QVERIFY(hears(analysis, u"Down.line1"_s, u"Up"_s));
        QVERIFY(!hears(analysis, u"Far.line1"_s, u"Up"_s));
        QVERIFY(!hears(analysis, u"Far.line2"_s, u"Up"_s));
    }

    void aPlugUndoesItselfWhenPulled()
    {
        Show show = showOf({u"half"_s});
        const Show before = show;
        extend(show, u"Other.out -trs-trs 1m-> Bay.front-b1"_s);
        Answers answers;
        const Analysis first = analyse(before, answers);
        const Analysis plugged = analyse(show, first, answers);
        QVERIFY(!hears(plugged, u"Down.line1"_s, u"Up"_s));
        QVERIFY(hears(plugged, u"Down.line1"_s, u"Other"_s));
        const Analysis pulled = analyse(before, plugged, answers);
        QVERIFY(hears(pulled, u"Down.line1"_s, u"Up"_s));
    }

    void levelIsWholeThroughABay_data()
    {
        QTest::addColumn<QString>("ground");
        for (const char* ground : {"bussed", "strapped", "isolated"})
            QTest::newRow(ground) << QString::fromLatin1(ground);
    }
    void levelIsWholeThroughABay()
    {
        QFETCH(QString, ground);
        const Analysis analysis = analyse(showOf({u"half"_s, false, false, false, false, ground}));
        const Arrival* arrival = analysis.arrival(portIn(analysis.show(), u"Down.line1"_s));
        QVERIFY(arrival);
        double best = leastDecibel;
        for (const Curve& gain : arrival->legs.front().gains)
            best = std::max(best, gainDb(gain));
        QVERIFY(best > -1);
        QVERIFY(best < 0.1);
    }
};

QTEST_GUILESS_MAIN(TestNormals)
#include "tst_normals.moc"
