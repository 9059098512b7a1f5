// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Multicores, sub-snakes and splitters: each way arrives at its own number, at each desk, and 48 V where copper takes
// it.
#include "check/check.h"
#include "support/arrivals.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double farDb = -60; ///< what two ways of one multicore may hear of each other

QString numbered(const QString& port, int number)
{
    return port + QString::number(number);
}

/// "Mic3: generic/mic_dynamic; Mic3.out -xlr 3m-> Box.PORT3" for three ways of a box: the first, one within, the last.
QString three(const QString& port, int last)
{
    QString words;
    for (const int way : {1, 3, last})
        words += u"Mic%1: generic/mic_dynamic; Mic%1.out -xlr 3m-> Box.%2;"_s.arg(
            QString::number(way), numbered(port, way));
    return words;
}

QString from(const QString& port, const QString& desk, int last)
{
    QString words = u"%1: generic/desk;"_s.arg(desk);
    int input = 1;
    for (const int way : {1, 3, last})
        words += u"Box.%1 -xlr 5m-> %2.%3;"_s.arg(numbered(port, way), desk, numbered(u"in"_s, input++));
    return words;
}

bool finds(const QString& words, const QString& rule)
{
    const QList<Finding> found = check(showFrom(words)).findings();
    return std::ranges::find(found, rule, &Finding::rule) != found.end();
}

bool hasLoop(const QString& words)
{
    const Show show = showFrom(words);
    bool found = false;
    analyse(show).forEachGroundNet([&found](const GroundNet&) { found = true; });
    return found;
}

const QString condenser = u"Mic: generic/mic_condenser; Foh: generic/desk; Mon: generic/desk;"_s;

} // namespace

class TestMultiways : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWayArrivesAtItsNumber_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<int>("ways");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QStringList>("outs");
        const auto row = [](const char* box, int ways, const char* in, const QStringList& outs) {
            QTest::newRow(box) << QString::fromLatin1(box) << ways << QString::fromLatin1(in) << outs;
        };
        row("generic/sub-snake-8", 8, "stage", {u"fan"_s});
        row("generic/sub-snake-12", 12, "stage", {u"fan"_s});
        row("generic/sub-snake-16-4", 16, "stage", {u"fan"_s});
        row("generic/multicore-24-8", 24, "stage", {u"fan"_s});
        row("generic/multicore-32-8", 32, "stage", {u"fan"_s});
        row("generic/multicore-48", 48, "stage", {u"fan"_s});
        row("generic/mic-splitter-8", 8, "in", {u"direct"_s, u"split"_s});
        row("generic/mic-splitter-16", 16, "in", {u"direct"_s, u"split"_s});
        row("generic/mic-splitter-48", 48, "in", {u"direct"_s, u"split"_s});
        row("generic/y-split-8", 8, "in", {u"a"_s, u"b"_s});
        row("generic/y-split-16", 16, "in", {u"a"_s, u"b"_s});
    }

    void eachWayArrivesAtItsNumber()
    {
        QFETCH(QString, box);
        QFETCH(int, ways);
        QFETCH(QString, in);
        QFETCH(QStringList, outs);
        QString words = u"Box: %1;"_s.arg(box) + three(in, ways);
        for (qsizetype desk = 0; desk < outs.size(); ++desk)
            words += from(outs[desk], u"Desk%1"_s.arg(desk), ways);
        const Show show = showFrom(words);
        const Analysis analysis = analyse(show);
        const Link link {show, analysis};
        for (qsizetype desk = 0; desk < outs.size(); ++desk) {
            int input = 1;
            for (const int way : {1, 3, ways}) {
                const QString at = u"Desk%1.in%2"_s.arg(desk).arg(input++);
                for (const int other : {1, 3, ways}) {
                    const double db = link.db(u"Mic%1.out"_s.arg(other), Role::Hot, at, Role::Hot);
                    QVERIFY2(other == way ? db > -3 : db < farDb,
                        qPrintable(u"%1 from %2: %3 dB"_s.arg(at).arg(other).arg(db)));
                }
                QVERIFY(link.gain(u"Mic%1.out"_s.arg(way), Role::Hot, at, Role::Hot).real() > 0);
            }
        }
    }

    void returnsComeBack()
    {
        for (const char* box : {"generic/sub-snake-16-4", "generic/multicore-24-8", "generic/multicore-32-8"}) {
            const Show show = showFrom(
                u"Desk: generic/desk; Box: %1; Wedge: generic/active-wedge;"
                "Desk.out4 -xlr 3m-> Box.fan-return4; Box.return4 -xlr 5m-> Wedge.in"_s.arg(QLatin1StringView(box)));
            const Analysis analysis = analyse(show);
            QVERIFY2((Link {show, analysis}).db(u"Desk.out4"_s, Role::Hot, u"Wedge.in"_s, Role::Hot) > -1, box);
        }
    }

    void onlyTheDirectLegTakes48V()
    {
        const QString wired = condenser
            + u"Box: generic/mic-splitter-16; Mic.out -xlr 3m-> Box.in5;"
              "Box.direct5 -xlr 5m-> Foh.in1; Box.split5 -xlr 5m-> Mon.in1;"_s;
        QVERIFY(!finds(wired + u"Foh.in1 48V"_s, u"phantom-missing"_s));
        QVERIFY(finds(wired + u"Mon.in1 48V"_s, u"phantom-missing"_s));
        const QString joined = condenser
            + u"Box: generic/y-split-8; Mic.out -xlr 3m-> Box.in5;"
              "Box.a5 -xlr 5m-> Foh.in1; Box.b5 -xlr 5m-> Mon.in1;"_s;
        QVERIFY(!finds(joined + u"Foh.in1 48V"_s, u"phantom-missing"_s));
        QVERIFY(!finds(joined + u"Mon.in1 48V"_s, u"phantom-missing"_s)); // copper on both sides
    }

    void theLiftPartsTheGroundOfItsOwnWay()
    {
        const QString wired
            = u"Mic: generic/mic_dynamic; Foh: generic/desk; Mon: generic/desk; Box: generic/mic-splitter-8;"
              "Mic.out -xlr 3m-> Box.in5; Box.direct5 -xlr 5m-> Foh.in1; Box.split5 -xlr 5m-> Mon.in1;"_s;
        QVERIFY(hasLoop(wired)); // from desk to desk over the box, and back over mains earth
        QVERIFY(hasLoop(wired + u"Box.lift4 = on"_s));
        QVERIFY(!hasLoop(wired + u"Box.lift5 = on"_s));
    }
};

QTEST_GUILESS_MAIN(TestMultiways)
#include "tst_multiways.moc"
