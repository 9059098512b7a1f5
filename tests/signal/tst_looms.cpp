// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DB25: eight lines on one connector, each of which must come out at its own number, the right way round.
#include "check/check.h"
#include "check/leads.h"
#include "check/signal_path.h"
#include "support/arrivals.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double farDb = -60;

QString list(const QString& device, const QString& port, int from = 1)
{
    QStringList ports;
    for (int i = from; i < from + 8; ++i)
        ports << u"%1.%2%3"_s.arg(device, port, QString::number(i));
    return ports.join(u", "_s);
}

QString numbered(const QString& port, int number)
{
    return port + QString::number(number);
}

/// A channel arrives at its number and nowhere else.
void compareStraight(const Show& show, const QString& from, const QString& to, int firstTo = 1)
{
    const Analysis analysis = analyse(show);
    const Link link {show, analysis};
    for (int source = 1; source <= 8; ++source) {
        for (int way = 1; way <= 8; ++way) {
            const QString sent = numbered(from, source), at = numbered(to, way - 1 + firstTo);
            const double db = link.db(sent, Role::Hot, at, Role::Hot);
            QVERIFY2(
                source == way ? db > -2 && db < 1 : db < farDb, qPrintable(u"%1 to %2: %3 dB"_s.arg(sent, at).arg(db)));
            if (source == way)
                QVERIFY2(link.gain(sent, Role::Hot, at, Role::Hot).real() > 0, qPrintable(at + u" is inverted"_s));
        }
    }
}

const QString converters = u"From: generic/converter-16-db25; To: generic/converter-16-db25;"_s;
const QString desk = u"From: generic/converter-16-db25; Desk: generic/desk;"_s;

/// The loom with its DB25 end soldered one contact further.
Library withShiftedLoom()
{
    Library library = gear();
    auto shifted = std::make_shared<CableType>(*library.cables.value(u"db25-8xlrm"_s));
    for (Wire& wire : shifted->wires) {
        const int pin = wire.from.section(u'.', 1).toInt();
        wire.from = u"a."_s + QString::number(pin % 25 + 1);
    }
    shifted->key = u"db25-8xlrm-shifted"_s;
    library.cables.insert(shifted->key, shifted);
    return library;
}

} // namespace

class TestLooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLineComesOutAtItsNumber_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("first");
        QTest::newRow("to XLR") << desk + u"From.db25-out1 -db25-8xlrm 3m-> "_s + list(u"Desk"_s, u"in"_s)
                                << u"From.out"_s << u"Desk.in"_s << 1;
        QTest::newRow("to TRS") << u"From: generic/converter-16-db25; Desk: generic/studio-desk-24;"
                                   "From.db25-out1 -db25-8trs 3m-> "_s
                + list(u"Desk"_s, u"line"_s, 9)
                                << u"From.out"_s << u"Desk.line"_s << 9;
        QTest::newRow("from XLR") << u"Desk: generic/desk; To: generic/converter-16-db25;"_s + list(u"Desk"_s, u"out"_s)
                + u" -8xlrf-db25 3m-> To.db25-in2"_s
                                  << u"Desk.out"_s << u"To.in"_s << 9;
        QTest::newRow("from TRS") << u"Desk: generic/studio-desk-24; To: generic/converter-16-db25;"_s
                + list(u"Desk"_s, u"send"_s) + u" -8trs-db25 3m-> To.db25-in1"_s
                                  << u"Desk.send"_s << u"To.in"_s << 1;
        QTest::newRow("DB25 to DB25") << converters + u"From.db25-out1 -db25-db25 5m-> To.db25-in1"_s << u"From.out"_s
                                      << u"To.in"_s << 1;
        QTest::newRow("through the normals of a bay") << converters
                + u"Bay: generic/patch-bay-2x48-tt-db25; From.db25-out1 -db25-db25 2m-> Bay.db25-a2;"
                  "Bay.db25-b2 -db25-db25 2m-> To.db25-in1"_s
                                                      << u"From.out"_s << u"To.in"_s << 1;
    }

    void eachLineComesOutAtItsNumber()
    {
        QFETCH(QString, words);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, first);
        const Show show = showFrom(words);
        compareStraight(show, from, to, first);
        const std::optional<Severity> most = worst(check(show).findings());
        QVERIFY(!most || *most == Severity::Note);
    }

    void aCordTakesOneLineOfTheEight()
    {
        const QString bay = converters
            + u"Bay: generic/patch-bay-2x48-tt-db25; Tap: generic/studio-desk-24; From.db25-out1 -db25-db25 2m-> "
              u"Bay.db25-a1;"
              "Bay.db25-b1 -db25-db25 2m-> To.db25-in1;"_s;
        const Show show = showFrom(bay
            + u"Other: generic/bal_active; Bay.front-a3 -tt-trs 1m-> Tap.line1;"
              "Bay.front-b5 -tt-trs 1m-> Other.out"_s);
        const Analysis analysis = analyse(show);
        const Link link {show, analysis};
        QVERIFY(link.db(u"From.out3"_s, Role::Hot, u"Tap.line1"_s, Role::Hot) > -2);
        QVERIFY(link.db(u"From.out3"_s, Role::Hot, u"To.in3"_s, Role::Hot) > -2); // half normal: a tap
        QVERIFY(link.db(u"Other.out"_s, Role::Hot, u"To.in5"_s, Role::Hot) > -2);
        QVERIFY(link.db(u"From.out5"_s, Role::Hot, u"To.in5"_s, Role::Hot) < farDb);
        QVERIFY(link.db(u"From.out4"_s, Role::Hot, u"To.in4"_s, Role::Hot) > -2);
        QList<Finding> broken = check(show).findings();
        broken.removeIf([](const Finding& finding) { return finding.rule != u"normal-broken"_s; });
        QCOMPARE(broken.size(), 1);
        QCOMPARE(broken.first().from, portIn(show, u"From.out5"_s));
        QCOMPARE(broken.first().to, portIn(show, u"To.in5"_s));
    }

    void aWrongPinoutIsFound()
    {
        const Show show = showFrom(
            desk + u"From.db25-out1 -db25-8xlrm-shifted 3m-> "_s + list(u"Desk"_s, u"in"_s), withShiftedLoom());
        const QList<Finding> found = check(show).findings();
        QVERIFY(std::ranges::any_of(found, [&](const Finding& each) {
            return each.rule == u"leg-shorted"_s && each.severity >= Severity::Warning && cableOf(each) == leadIn(show);
        }));
        const Analysis analysis = analyse(show);
        for (int way = 1; way <= 8; ++way)
            QVERIFY(Link({show, analysis})
                        .db(numbered(u"From.out"_s, way), Role::Hot, numbered(u"Desk.in"_s, way), Role::Hot)
                < -20);
    }

    void theWrongWayRoundIsFound()
    {
        // outputs of the converter meet outputs of the other one
        const Show show = showFrom(converters + u"From.db25-out1 -db25-db25 5m-> To.db25-out1"_s);
        const std::optional<Severity> most = worst(check(show).findings());
        QVERIFY(most && *most >= Severity::Error);
    }

    void theWayOfOneLineIsTold()
    {
        const Show show = showFrom(converters
            + u"Bay: generic/patch-bay-2x48-tt-db25; From.db25-out1 -db25-db25 2m-> Bay.db25-a2;"
              "Bay.db25-b2 -db25-db25 2m-> To.db25-in1"_s);
        const SignalPaths paths(show);
        const SignalPath back = paths.upstream(portIn(show, u"To.in3"_s));
        QCOMPARE(back.start, portIn(show, u"From.out3"_s));
        QCOMPARE(back.hops.size(), 2);
        QCOMPARE(back.hops.first().box, deviceIn(show, u"Bay"_s));
        QCOMPARE(paths.downstream(portIn(show, u"From.out6"_s)).end, portIn(show, u"To.in6"_s));
        const Show fan = showFrom(desk + u"From.db25-out1 -db25-8xlrm 3m-> "_s + list(u"Desk"_s, u"in"_s));
        QCOMPARE(SignalPaths(fan).upstream(portIn(fan, u"Desk.in5"_s)).start, portIn(fan, u"From.out5"_s));
        QCOMPARE(SignalPaths(fan).downstream(portIn(fan, u"From.out7"_s)).end, portIn(fan, u"Desk.in7"_s));
    }

    void furtherEndsGoIntoTheNextSockets()
    {
        Show show = showFrom(desk + u"Vox: generic/mic_dynamic; Vox.out -xlr 3m-> Desk.in7;"_s);
        const CableId out = addCable(show, gear().cables.value(u"db25-8xlrm"_s), portIn(show, u"From.db25-out1"_s),
            portIn(show, u"Desk.in5"_s), 3000);
        spreadLoom(show, out);
        const QMap<QString, Plug> plugs = show.cables.find(out)->plugs;
        QCOMPARE(plugs.value(u"1"_s).port, portIn(show, u"Desk.in5"_s));
        QCOMPARE(plugs.value(u"2"_s).port, portIn(show, u"Desk.in6"_s));
        QVERIFY(!plugs.contains(u"3"_s)); // taken
        QCOMPARE(plugs.value(u"8"_s).port, portIn(show, u"Desk.in12"_s));
        const CableId in = addCable(show, gear().cables.value(u"8xlrf-db25"_s), portIn(show, u"Desk.out1"_s),
            portIn(show, u"From.db25-in1"_s), 3000);
        spreadLoom(show, in);
        QCOMPARE(show.cables.find(in)->plugs.value(u"a"_s).port, portIn(show, u"From.db25-in1"_s));
        QCOMPARE(show.cables.find(in)->plugs.value(u"8"_s).port, portIn(show, u"Desk.out8"_s));
    }

    void theRightLoomIsChosen()
    {
        const Show show = showFrom(desk);
        Checker checker;
        LeadChooser leads(gear(), checker);
        const auto best = [&](const QString& from, const QString& to) {
            const CableTypePtr type = leads.best(show, portIn(show, from), portIn(show, to));
            return type ? type->key : u"none"_s;
        };
        QCOMPARE(best(u"From.db25-out1"_s, u"Desk.in1"_s), u"db25-8xlrm"_s);
        QCOMPARE(best(u"Desk.out1"_s, u"From.db25-in2"_s), u"8xlrf-db25"_s);
        QCOMPARE(best(u"From.db25-out1"_s, u"From.db25-in1"_s), u"db25-db25"_s);
        QCOMPARE(best(u"Desk.out1"_s, u"Desk.in1"_s), u"xlr"_s); // looms do not push in
    }

    void nothingGoesIntoATerminal()
    {
        const Show show = showFrom(converters);
        const Port& line = *portOf(show, portIn(show, u"From.out3"_s));
        QVERIFY(!takesPlug(line));
        QVERIFY(takesPlug(*portOf(show, portIn(show, u"From.db25-out1"_s))));
    }
};

QTEST_GUILESS_MAIN(TestLooms)
#include "tst_looms.moc"
