// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/joinings.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

namespace {

QList<Joining> waysIn(const Show& show, const Wish& from, const Wish& to)
{
    Checker checker;
    return joinings(check(show, checker), pairIn(show, from, to, 3000, gear(), checker), gear(), checker);
}

QList<Joining> ways(const QString& from, const QString& to)
{
    return waysIn(Show(), gearPort(gear(), from), gearPort(gear(), to));
}

const Joining* plainOf(const QList<Joining>& all)
{
    const auto found = std::ranges::find_if(all, &Joining::plain);
    return found == all.end() ? nullptr : &*found;
}

bool takes(const Joining& joining, const QString& type)
{
    return std::ranges::any_of(joining.pieces, [&type](const Piece& piece) { return piece.type == type; });
}

QStringList rulesOf(const QList<Finding>& findings)
{
    QStringList rules;
    for (const Finding& finding : findings)
        rules << finding.rule;
    return rules;
}

} // namespace

class TestJoinings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneNeedsTwoInputs();
    void aMicrophoneNeedsAPlainLead();
    void phantomPowerIsSwitchedOn();
    void theAdapterForBalancedPhonesIsDangerous();
    void whatIsOwnedGoesFirst();
    void anOwnedLeadIsToldHoweverBad();
    void allWellIsAllWell_data();
    void allWellIsAllWell();
    void theShowKeepsWhatItHas();
    void gearThatIsMissingIsAdded();
    void whatServesTheTrialAloneGoes();
    void aTakenSocketIsFreedFirst();
    void nothingFitsNothing();
    void theOwnedLengthIsTaken();
    void noDiBeforeADi();
    void aCapsuleGetsNoVoltsThatHarmIt();
};

void TestJoinings::aPhoneNeedsTwoInputs()
{
    const QList<Joining> all = ways(QStringLiteral("generic/phone:out"), QStringLiteral("generic/mixer:line1"));
    QVERIFY(all.size() >= 3);
    QVERIFY(!all.first().severity);
    const Show& after = all.first().after.show();
    QCOMPARE(cablesAt(after, portIn(after, QStringLiteral("Small mixer.line2"))).size(), 1);
    QVERIFY(all.last().plain);
    QCOMPARE(all.last().severity, Severity::Error);
    QVERIFY(rulesOf(all.last().findings).contains(QStringLiteral("centre-cancelled")));
    QVERIFY(std::ranges::any_of(all, hasBox));
}

void TestJoinings::aMicrophoneNeedsAPlainLead()
{
    const QList<Joining> all = ways(QStringLiteral("shure/sm58:out"), QStringLiteral("generic/desk:in1"));
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().plain);
    QVERIFY(!all.first().severity);
    QVERIFY(takes(all.first(), QStringLiteral("xlr")));
}

void TestJoinings::phantomPowerIsSwitchedOn()
{
    const QList<Joining> all = ways(QStringLiteral("shure/ksm32:out"), QStringLiteral("generic/desk:in1"));
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.first().severity);
    QVERIFY(phantomOn(all.first().after.show(), portIn(all.first().after.show(), QStringLiteral("Digital desk.in1"))));
}

void TestJoinings::theAdapterForBalancedPhonesIsDangerous()
{
    const QList<Joining> all
        = ways(QStringLiteral("generic/dac:phones-44"), QStringLiteral("generic/stereo-di-mini:in"));
    const Joining* plain = plainOf(all);
    QVERIFY(plain);
    QCOMPARE(plain->severity, Severity::Danger);
    QCOMPARE(plain, &all.last());
    QVERIFY(all.first().severity != Severity::Danger);
}

void TestJoinings::whatIsOwnedGoesFirst()
{
    const Wish from = gearPort(gear(), QStringLiteral("generic/phone:out"));
    const Wish to = gearPort(gear(), QStringLiteral("generic/mixer:line1"));
    const QList<Joining> bought = waysIn(Show(), from, to);
    const auto box = std::ranges::find_if(bought, [](const Joining& each) { return hasBox(each) && !each.severity; });
    QVERIFY(box != bought.end() && box != bought.begin());
    Show rich;
    for (const Piece& piece : box->pieces)
        rich.stock << StockItem {piece.type, piece.lengthMm, piece.count};
    const QList<Joining> had = waysIn(rich, from, to);
    QVERIFY(isOwned(had.first()));
    QCOMPARE(had.first().title, box->title);
    QVERIFY(!isOwned(bought.first()));
}

void TestJoinings::anOwnedLeadIsToldHoweverBad()
{
    Show show;
    show.stock << StockItem {QStringLiteral("xlr-swapped"), 5000, 1} << StockItem {QStringLiteral("xlr"), 1000, 1};
    const QList<Joining> all = waysIn(
        show, gearPort(gear(), QStringLiteral("shure/sm58:out")), gearPort(gear(), QStringLiteral("generic/desk:in1")));
    const auto swapped
        = std::ranges::find_if(all, [](const Joining& each) { return takes(each, QStringLiteral("xlr-swapped")); });
    QVERIFY(swapped != all.end());
    QVERIFY(isOwned(*swapped));
    QVERIFY(rulesOf(swapped->findings).contains(QStringLiteral("polarity-inverted")));
    QVERIFY(takes(all.first(), QStringLiteral("xlr")));
    QVERIFY2(!isOwned(all.first()), "the one metre that is owned does not reach");
}

void TestJoinings::allWellIsAllWell_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList senders {QStringLiteral("generic/phone:out"), QStringLiteral("generic/keyboard:out-l"),
        QStringLiteral("generic/electric-guitar:out"), QStringLiteral("shure/sm58:out"),
        QStringLiteral("generic/accordion:out"), QStringLiteral("generic/bal_active:out"),
        QStringLiteral("generic/turntable:out-l")};
    const QStringList receivers {QStringLiteral("generic/desk:in1"), QStringLiteral("generic/mixer:line1"),
        QStringLiteral("generic/hiz:in"), QStringLiteral("generic/passive-di:in")};
    for (const QString& from : senders) {
        for (const QString& to : receivers)
            QTest::addRow("%s > %s", qPrintable(from), qPrintable(to)) << from << to;
    }
}

void TestJoinings::allWellIsAllWell()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(gearPort(gear(), from) && gearPort(gear(), to));
    const QList<Joining> all = ways(from, to);
    QVERIFY(!all.isEmpty());
    for (const Joining& joining : all) {
        const std::optional<Severity> again = worst(check(joining.after.show()).findings());
        if (!joining.severity)
            QVERIFY2(again.value_or(Severity::Note) == Severity::Note, qPrintable(joining.title));
        else
            QVERIFY2(again && *again >= *joining.severity, qPrintable(joining.title));
        QVERIFY(!joining.hops.isEmpty());
        QVERIFY(!joining.pieces.isEmpty());
        QVERIFY(!joining.tells.isEmpty());
    }
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY2(all[i - 1].severity <= all[i].severity, qPrintable(all[i].title));
}

void TestJoinings::theShowKeepsWhatItHas()
{
    const Show show
        = showFrom(QStringLiteral("Phone: generic/phone @ 1000,1000; Mixer: generic/mixer @ 3000,1000;"
                                  "Key: generic/keyboard @ 1000,3000; Key.out-l -trs-trs 3m-> Mixer.line3"));
    const QList<Joining> all
        = waysIn(show, portIn(show, QStringLiteral("Phone.out")), portIn(show, QStringLiteral("Mixer.line1")));
    QVERIFY(!all.isEmpty());
    for (const Joining& joining : all) {
        const Show& after = joining.after.show();
        QCOMPARE(cablesAt(after, portIn(after, QStringLiteral("Mixer.line3"))),
            cablesAt(show, portIn(show, QStringLiteral("Mixer.line3"))));
        QVERIFY(!rulesOf(joining.findings).contains(QStringLiteral("two-into-one")));
    }
}

void TestJoinings::gearThatIsMissingIsAdded()
{
    const Show show = showFrom(QStringLiteral("Mixer: generic/mixer @ 3000,1000"));
    Checker checker;
    const Pair pair = pairIn(show, gearPort(gear(), QStringLiteral("generic/phone:out")),
        portIn(show, QStringLiteral("Mixer.line1")), 3000, gear(), checker);
    QCOMPARE(pair.added.size(), 1);
    const QList<Joining> all = joinings(check(show, checker), pair, gear(), checker);
    const Show after = putIn(all.first(), pair);
    QCOMPARE(after.devices.size(), 2);
    QCOMPARE(after.cables.size(), 1);
    QVERIFY2(after.devices.find(pair.added.first())->place.x() < 3000, "senders stand at the left");
}

void TestJoinings::whatServesTheTrialAloneGoes()
{
    Checker checker;
    const Show show;
    const Pair pair = pairIn(show, gearPort(gear(), QStringLiteral("generic/keyboard:out-l")),
        gearPort(gear(), QStringLiteral("generic/passive-di:in")), 3000, gear(), checker);
    QVERIFY(!pair.props.isEmpty());
    const QList<Joining> all = joinings(check(show, checker), pair, gear(), checker);
    QVERIFY(!rulesOf(all.first().findings).contains(QStringLiteral("nothing-arrives")));
    const Show after = putIn(all.first(), pair);
    QCOMPARE(after.devices.size(), 2);
    QCOMPARE(after.cables.size(), 1);
}

void TestJoinings::aTakenSocketIsFreedFirst()
{
    const Show show = showFrom(QStringLiteral("Mic: shure/sm58 @ 1000,1000; Other: shure/sm58 @ 1000,2000;"
                                              "Desk: generic/desk @ 3000,1000; Other.out -xlr 5m-> Desk.in1"));
    const PortRef from = portIn(show, QStringLiteral("Mic.out"));
    const PortRef to = portIn(show, QStringLiteral("Desk.in1"));
    const QList<Joining> all = waysIn(show, from, to);
    const Show& after = all.first().after.show();
    QCOMPARE(after.cables.size(), 1);
    QVERIFY(isPluggedIn(*after.cables.find(leadIn(after)), from));
    QVERIFY(!all.first().inPlace);
    QVERIFY(waysIn(show, portIn(show, QStringLiteral("Other.out")), to).first().inPlace);
}

void TestJoinings::nothingFitsNothing()
{
    QVERIFY(ways(QStringLiteral("generic/laptop:usb"), QStringLiteral("generic/speaker:in")).isEmpty()
        || ways(QStringLiteral("generic/laptop:usb"), QStringLiteral("generic/speaker:in")).first().severity);
}

void TestJoinings::theOwnedLengthIsTaken()
{
    Show show;
    show.stock << StockItem {QStringLiteral("xlr"), 5000, 1};
    const QList<Joining> all = waysIn(
        show, gearPort(gear(), QStringLiteral("shure/sm58:out")), gearPort(gear(), QStringLiteral("generic/desk:in1")));
    QCOMPARE(all.first().pieces.first().lengthMm, 5000);
    QVERIFY(isOwned(all.first()));
}

void TestJoinings::noDiBeforeADi()
{
    for (const Joining& joining :
        ways(QStringLiteral("generic/bal_active:out"), QStringLiteral("generic/passive-di:in"))) {
        for (const Piece& piece : joining.pieces) {
            const DeviceTypePtr box = gear().devices.value(piece.type);
            QVERIFY2(!box || box->functions.value(0) != QLatin1String("di"), qPrintable(joining.title));
        }
    }
}

void TestJoinings::aCapsuleGetsNoVoltsThatHarmIt()
{
    const QList<Joining> all = ways(QStringLiteral("generic/electret_mono_35:out"), QStringLiteral("generic/desk:in1"));
    QVERIFY(!all.isEmpty());
    for (const Joining& joining : all)
        QVERIFY2(joining.severity != Severity::Danger, qPrintable(joining.title));
}

QTEST_GUILESS_MAIN(TestJoinings)
#include "tst_joinings.moc"
