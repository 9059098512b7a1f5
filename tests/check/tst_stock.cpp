// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is needed against what is owned, and leads taken from stock.
#include "check/check.h"
#include "check/stock_need.h"
#include "show/stage_edits.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QString vocals = u"One: shure/sm58 @ 0,0; Two: shure/sm58 @ 0,1000; Desk: generic/stage-box-16-8 @ 0,3000;"
                       "One.out -xlr 5m-> Desk.in1; Two.out -xlr 5m-> Desk.in2;"_s;

int sum(const Pieces& pieces)
{
    return std::accumulate(pieces.cbegin(), pieces.cend(), 0);
}

/// The most needs that can be served at all, by trying every way.
int mostServed(const QList<int>& needs, const QList<int>& owned, qsizetype at = 0, unsigned used = 0)
{
    if (at == needs.size())
        return 0;
    int most = mostServed(needs, owned, at + 1, used);
    for (qsizetype i = 0; i < owned.size(); ++i) {
        if (!(used & 1U << i) && owned[i] >= needs[at])
            most = std::max(most, 1 + mostServed(needs, owned, at + 1, used | 1U << i));
    }
    return most;
}

Pieces counted(const QList<int>& lengths)
{
    Pieces pieces;
    for (const int length : lengths)
        ++pieces[length];
    return pieces;
}

const StockNeed* rowOf(const QList<StockNeed>& rows, const QString& key, int lengthMm = 0)
{
    const auto found = std::ranges::find_if(
        rows, [&](const StockNeed& row) { return row.key == key && row.lengthMm == lengthMm; });
    return found == rows.end() ? nullptr : &*found;
}

void channel(Show& show, int number, const QString& stand)
{
    assignChannel(show, number, u"Source"_s, {});
    for (const ChannelId id : show.channels.ids()) {
        if (show.channels.find(id)->number == number)
            show.channels.update(id, [&stand](Channel& changed) { changed.stand = stand; });
    }
}

/// A random stage of leads of a few lengths, with a random store.
Show randomShow(std::mt19937& random)
{
    const auto whole = [&random](int below) { return int(random() % unsigned(below)); };
    Show show = showFrom(u"Box: generic/stage-box-16-8 @ 4000,3000"_s);
    const DeviceId box = deviceIn(show, u"Box"_s);
    for (int i = 1; i <= 8; ++i) {
        const DeviceId mic = addDevice(show, gear().devices.value(u"shure/sm58"_s), {whole(9000), whole(7000)});
        const CableTypePtr type = gear().cables.value(whole(2) ? u"xlr"_s : u"trs-xlrm"_s);
        const CableId lead = addCable(show, type, {mic, u"out"_s}, {box, u"in%1"_s.arg(i)}, 900 + whole(9000));
        if (whole(2))
            followWay(show, lead);
        channel(show, i, whole(2) ? u"boom"_s : u"Clip"_s);
    }
    for (const QString& type : {u"xlr"_s, u"trs-xlrm"_s, u"shure/sm58"_s, standKey(u"Boom"_s)}) {
        for (const int length : {2000, 3000, 5000, 6500, 10'000}) {
            if (whole(3) == 0)
                setOwned(show, type, type.contains(u'/') || type.contains(u':') ? 0 : length, whole(4));
        }
    }
    return show;
}

} // namespace

class TestStock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyAsCanBeAreServed()
    {
        std::mt19937 random(7);
        for (int turn = 0; turn < 400; ++turn) {
            QList<int> needs(random() % 6), owned(random() % 6);
            for (int& length : needs)
                length = int(1 + random() % 6);
            for (int& length : owned)
                length = int(1 + random() % 6);
            const Pieces needed = counted(needs), have = counted(owned);
            const Shares shares = shareOut(needed, have);
            Pieces used, served;
            for (const auto [need, taken] : shares.taken.asKeyValueRange()) {
                for (const auto [length, count] : taken.asKeyValueRange()) {
                    QVERIFY(length >= need && count > 0);
                    used[length] += count;
                    served[need] += count;
                }
            }
            for (const auto [length, count] : used.asKeyValueRange())
                QVERIFY(count <= have.value(length));
            for (const auto [need, count] : needed.asKeyValueRange())
                QCOMPARE(served.value(need) + shares.missing.value(need), count);
            QCOMPARE(sum(needed) - sum(shares.missing), mostServed(needs, owned));
        }
    }

    void theRightLengthFirst()
    {
        const Shares shares = shareOut({{3, 1}, {5, 1}}, {{5, 1}, {10, 1}});
        QCOMPARE(shares.taken, (QMap<int, Pieces> {{3, {{10, 1}}}, {5, {{5, 1}}}}));
        QCOMPARE(shareOut({{3, 1}, {5, 1}}, {{6, 1}}).missing, (Pieces {{3, 1}})); // the short one is easier to get
    }

    void pulledLengths_data()
    {
        QTest::addColumn<Pieces>("owned");
        QTest::addColumn<int>("lengthMm");
        QTest::addColumn<int>("expectedMm"); // 0: none
        QTest::newRow("a usual one stays") << Pieces {{10'000, 2}} << 5000 << 5000;
        QTest::newRow("an owned one stays") << Pieces {{7400, 2}} << 7400 << 7400;
        QTest::newRow("the next owned") << Pieces {{7000, 1}, {8000, 1}, {9000, 1}} << 7400 << 8000;
        QTest::newRow("the next usual") << Pieces {{7000, 1}} << 7400 << 10'000;
        QTest::newRow("none is long enough") << Pieces {{7000, 1}} << 12'000 << 0;
        QTest::newRow("an owned one is long enough") << Pieces {{30'000, 1}} << 12'000 << 30'000;
    }
    void pulledLengths()
    {
        QFETCH(Pieces, owned);
        QFETCH(int, lengthMm);
        QFETCH(int, expectedMm);
        CableType type = *gear().cables.value(u"xlr"_s);
        type.stockMm = {3000, 5000, 10'000};
        QCOMPARE(pulledLength(type, owned, lengthMm).value_or(0), expectedMm);
    }

    void rowsCountWhatIsThere()
    {
        Show show = showFrom(vocals + u"Bass: generic/bass-guitar; Two.out -xlr 500m-> Desk.in3"_s);
        channel(show, 1, u"Short boom"_s);
        channel(show, 2, u"short  boom "_s);
        channel(show, 3, u"none"_s);
        show.stock = {{u"xlr"_s, 5000, 1}, {u"xlr"_s, 3000, 4}, {u"shure/sm58"_s, 0, 3}, {u"radial/jdi"_s, 0, 1}};
        const QList<StockNeed> rows = stockNeeds(show, gear());
        const StockNeed* five = rowOf(rows, u"xlr"_s, 5000);
        QVERIFY(five && five->needed == 2 && five->owned == 1 && five->missing == 1 && five->isShort());
        QCOMPARE(five->cables.size(), 2);
        QCOMPARE(rowOf(rows, u"xlr"_s, 3000)->free(), 4);
        QVERIFY(rowOf(rows, u"xlr"_s, 500'000)->beyond);
        QVERIFY(!five->beyond);
        const StockNeed* mics = rowOf(rows, u"shure/sm58"_s);
        QCOMPARE(mics->free(), 1);
        QVERIFY(!mics->isShort());
        QVERIFY(mics->group == StockGroup::Microphones && mics->devices.size() == 2);
        const StockNeed* stands = rowOf(rows, standKey(u"Short boom"_s));
        QVERIFY(stands && stands->needed == 2 && stands->channels.size() == 2 && !stands->isShort());
        QCOMPARE(rowOf(rows, u"radial/jdi"_s)->needed, 0);
        QVERIFY(!rowOf(rows, u"generic/bass-guitar"_s)); // comes with the player
        QVERIFY(std::ranges::none_of(rows, [](const StockNeed& row) { return row.key.contains(u"none"); }));
        setOwned(show, u"generic/bass-guitar"_s, 0, 1);
        QVERIFY(rowOf(stockNeeds(show, gear()), u"generic/bass-guitar"_s)->needed == 1);
    }

    void aLongerLeadServes()
    {
        Show show = showFrom(vocals);
        show.stock = {{u"xlr"_s, 5000, 1}, {u"xlr"_s, 10'000, 2}};
        const QList<StockNeed> rows = stockNeeds(show, gear());
        const StockNeed* five = rowOf(rows, u"xlr"_s, 5000);
        QVERIFY(five->byLonger == 1 && five->missing == 0 && !five->isShort());
        QCOMPARE(rowOf(rows, u"xlr"_s, 10'000)->free(), 1);
    }

    void sumsHoldForAnyShow()
    {
        std::mt19937 random(11);
        for (int turn = 0; turn < 60; ++turn) {
            const Show show = randomShow(random);
            const QList<StockNeed> rows = stockNeeds(show, gear());
            int leads = 0, inUse = 0, byRows = 0, byRule = 0, stands = 0;
            for (const StockNeed& row : rows) {
                QVERIFY(row.inUse <= row.owned.value_or(0));
                QCOMPARE(row.needed, row.cables.size() + row.devices.size() + row.channels.size());
                leads += int(row.cables.size());
                inUse += row.lengthMm > 0 ? row.inUse : 0;
                stands += row.group == StockGroup::Stands ? row.needed : 0;
                byRows += row.isShort() && row.group != StockGroup::Stands ? row.missing : 0;
            }
            for (const Finding& finding : check(show).findings())
                byRule += finding.rule == u"stock-short"_s ? int(finding.evidence.value(u"missing"_s)) : 0;
            QCOMPARE(leads, show.cables.size());
            QCOMPARE(stands, show.channels.size());
            QVERIFY(inUse <= leads);
            QCOMPARE(byRows, byRule);
        }
    }

    void owningWhatIsNeededLeavesNothingShort()
    {
        std::mt19937 random(5);
        for (int turn = 0; turn < 40; ++turn) {
            Show show = randomShow(random);
            const QList<StockItem> before = show.stock;
            ownWhatIsNeeded(show, gear());
            for (const StockNeed& row : stockNeeds(show, gear()))
                QVERIFY(row.missing == 0);
            for (const StockItem& item : before)
                QVERIFY(ownedCount(show, item.type, item.lengthMm).value_or(-1) >= item.count);
            const Show once = show;
            ownWhatIsNeeded(show, gear());
            QVERIFY(show == once);
        }
    }

    void newLeadsHaveOwnedLengths()
    {
        Show show = showFrom(vocals);
        const CableType& xlr = *gear().cables.value(u"xlr"_s);
        const int usual = leadLength(xlr, 4000), need = leadNeed(4000);
        QCOMPARE(leadLength(show, xlr, 4000), usual);
        setOwned(show, u"xlr"_s, need - 1, 5);
        QCOMPARE(leadLength(show, xlr, 4000), usual); // too short
        setOwned(show, u"xlr"_s, 50 * need, 5);
        QCOMPARE(leadLength(show, xlr, 4000), usual); // far too long
        setOwned(show, u"xlr"_s, need + 10, 5);
        setOwned(show, u"xlr"_s, need + 20, 5);
        QCOMPARE(leadLength(show, xlr, 4000), need + 10);
        setOwned(show, u"xlr"_s, need + 10, 0);
        QCOMPARE(leadLength(show, xlr, 4000), need + 20);
    }

    void lengthsThatFollowAreOwnedOnes()
    {
        Show show = showFrom(vocals);
        const CableId lead = leadIn(show);
        const int need = leadNeed(wayLength(show, *show.cables.find(lead)));
        setOwned(show, u"xlr"_s, need + 300, 1);
        followWay(show, lead);
        QCOMPARE(show.cables.find(lead)->lengthMm, need + 300);
        moveDevices(show, {deviceIn(show, u"One"_s)}, {0, -1000});
        QVERIFY(show.cables.find(lead)->lengthMm > need + 300);
    }

    void lengthsFromStock()
    {
        Show show = showFrom(vocals + u"Three: shure/sm58 @ 0,2000; Three.out -xlr 7.4m-> Desk.in3;"
                                      "Keys: generic/keyboard-balanced; Keys.out-l -trs-trs 3m-> Desk.in4"_s);
        show.stock = {{u"xlr"_s, 6000, 1}, {u"xlr"_s, 10'000, 1}};
        const StockLengths got = takeLengthsFromStock(show, show.cables.ids());
        QCOMPARE(got.changed.size(), 2);
        QCOMPARE(got.without.size(), 1);
        QCOMPARE(got.unlisted, QList<CableId> {leadIn(show, 3)});
        QCOMPARE(show.cables.find(leadIn(show, 2))->lengthMm, 10'000);
        QCOMPARE(show.cables.find(got.without.constFirst())->lengthMm, 5000);
        const Show once = show;
        QVERIFY(takeLengthsFromStock(show, show.cables.ids()).changed.isEmpty());
        QVERIFY(show == once);
    }

    void leadsTakeNothingFromOthers()
    {
        std::mt19937 random(23);
        for (int turn = 0; turn < 60; ++turn) {
            Show show = randomShow(random);
            const QList<CableId> ids = show.cables.ids();
            const QList<CableId> some = ids.first(1 + qsizetype(random() % ids.size()));
            const auto missing = [](const Show& of) {
                int all = 0;
                for (const StockNeed& row : stockNeeds(of, gear()))
                    all += row.lengthMm > 0 ? row.missing : 0;
                return all;
            };
            const Show before = show;
            const StockLengths got = takeLengthsFromStock(show, some);
            QVERIFY(missing(show) <= missing(before));
            for (const CableId id : ids) {
                const Cable &then = *before.cables.find(id), &now = *show.cables.find(id);
                QCOMPARE(then.lengthMm != now.lengthMm, got.changed.contains(id));
                QCOMPARE(then.lengthFollows, now.lengthFollows);
                if (then.lengthMm == now.lengthMm)
                    continue;
                QVERIFY(some.contains(id) && ownedPieces(show, now.type).contains(now.lengthMm));
                QVERIFY(now.lengthMm >= (now.lengthFollows ? leadNeed(wayLength(show, now)) : then.lengthMm));
            }
        }
    }

    void theListSaysWhatItSays()
    {
        Show show;
        QVERIFY(!ownedCount(show, u"xlr"_s, 5000));
        setOwned(show, u"xlr"_s, 5000, 0);
        QCOMPARE(ownedCount(show, u"xlr"_s, 5000).value_or(-1), 0);
        setOwned(show, standKey(u"Boom"_s), 0, 3);
        QCOMPARE(ownedCount(show, standKey(u" boom"_s), 0).value_or(-1), 3);
        QVERIFY(listsGear(show));
        setOwned(show, u"xlr"_s, 5000, {});
        QCOMPARE(show.stock.size(), 1);
        QVERIFY(!listsGear(show));
        QVERIFY(!isStand(u" None"_s) && !isStand({}) && isStand(u"clip"_s));
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
