// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/id.h"
#include "show/store.h"

#include <QMap>
#include <QString>
#include <QTest>

#include <random>

namespace {

struct Thing {
    Id<struct ThingTag> id;
    int value = 0;

    bool operator==(const Thing&) const = default;
};

using ThingId = decltype(Thing::id);
using Naive = QMap<ThingId, int>;

/// A store and a map that must always hold the same.
struct Twin {
    Store<Thing> store;
    Naive naive;
};

QList<ThingId> naiveDifference(const Naive& before, const Naive& after)
{
    QList<ThingId> changed;
    QMap<ThingId, bool> all;
    for (const Naive& side : {before, after}) {
        for (ThingId id : side.keys())
            all.insert(id, true);
    }
    for (ThingId id : all.keys()) {
        const bool same = before.contains(id) == after.contains(id) && before.value(id) == after.value(id);
        if (!same)
            changed << id;
    }
    return changed;
}

Naive contents(const Store<Thing>& store)
{
    Naive all;
    store.forEach([&all](const Thing& thing) { all.insert(thing.id, thing.value); });
    return all;
}

/// Does the same random things to both.
class Hand {
public:
    explicit Hand(unsigned seed)
        : m_random(seed)
    {
    }

    void change(Twin& twin)
    {
        const ThingId id {whole(1, 600)};
        const int value = static_cast<int>(whole(0, 3));
        switch (whole(0, 2)) {
        case 0:
            twin.store.insert({id, value});
            twin.naive.insert(id, value);
            break;
        case 1:
            twin.store.remove(id);
            twin.naive.remove(id);
            break;
        default:
            twin.store.update(id, [value](Thing& thing) { thing.value = value; });
            if (twin.naive.contains(id))
                twin.naive.insert(id, value);
        }
    }

    quint32 whole(quint32 least, quint32 most) { return std::uniform_int_distribution(least, most)(m_random); }

private:
    std::mt19937 m_random;
};

} // namespace

/// Things by id in shared chunks, against a plain map.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyStore()
    {
        const Store<Thing> store;
        QVERIFY(store.isEmpty());
        QCOMPARE(store.size(), 0);
        QVERIFY(!store.find({1}));
        QVERIFY(!store.find({4'000'000'000}));
        QVERIFY(store.ids().isEmpty());
        QVERIFY(store == Store<Thing>());
    }

    void insertFindRemove()
    {
        Store<Thing> store;
        store.insert({{63}, 1});
        store.insert({{64}, 2});
        store.insert({{64}, 3});
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.find({64})->value, 3);
        QCOMPARE(store.ids(), (QList<ThingId> {{63}, {64}}));
        store.remove({64});
        store.remove({64});
        QCOMPARE(store.size(), 1);
        QVERIFY(!store.contains({64}));
    }

    void aCopyStaysWhatItWas()
    {
        Store<Thing> first;
        first.insert({{1}, 1});
        first.insert({{200}, 1});
        Store<Thing> second = first;
        second.update({1}, [](Thing& thing) { thing.value = 2; });
        second.remove({200});
        QCOMPARE(first.find({1})->value, 1);
        QVERIFY(first.contains({200}));
        QCOMPARE(second.find({1})->value, 2);
        QVERIFY(!second.contains({200}));
    }

    void copiesShareWhatTheyDoNotWrite()
    {
        Store<Thing> first;
        first.insert({{1}, 1});
        first.insert({{200}, 1});
        Store<Thing> second = first;
        QCOMPARE(second.find({200}), first.find({200}));
        second.update({1}, [](Thing& thing) { thing.value = 2; });
        QVERIFY(second.find({1}) != first.find({1}));
        QCOMPARE(second.find({200}), first.find({200}));
    }

    void anUpdateOfNothingMakesNothing()
    {
        Store<Thing> store;
        store.update({7}, [](Thing& thing) { thing.value = 1; });
        QVERIFY(store.isEmpty());
    }

    void whatComesAndGoesIsNoDifference()
    {
        Store<Thing> before;
        before.insert({{1}, 1});
        Store<Thing> after = before;
        after.insert({{300}, 1});
        after.remove({300});
        after.update({1}, [](Thing& thing) { thing.value = 5; });
        after.update({1}, [](Thing& thing) { thing.value = 1; });
        QVERIFY(difference(before, after).isEmpty());
        QVERIFY(before == after);
    }

    void tenThousandRandomSteps()
    {
        Hand hand(7);
        Twin now;
        QList<Twin> snapshots {now};
        for (int step = 0; step < 10'000; ++step) {
            hand.change(now);
            if (step % 100 == 0)
                snapshots << now;
            if (step % 250 == 0)
                now = snapshots[static_cast<qsizetype>(hand.whole(0, static_cast<quint32>(snapshots.size() - 1)))];
            if (step % 10 == 0) {
                QCOMPARE(contents(now.store), now.naive);
                QCOMPARE(now.store.size(), now.naive.size());
            }
            const Twin& other = snapshots[step % snapshots.size()];
            QCOMPARE(difference(other.store, now.store), naiveDifference(other.naive, now.naive));
            QCOMPARE(other.store == now.store, other.naive == now.naive);
        }
        for (const Twin& snapshot : snapshots)
            QCOMPARE(contents(snapshot.store), snapshot.naive);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
