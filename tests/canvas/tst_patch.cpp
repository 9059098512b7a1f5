// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/lane_book.h"
#include "canvas/patch_box.h"
#include "canvas/patch_columns.h"
#include "canvas/patch_hint.h"
#include "canvas/show_view.h"
#include "canvas/tidy_up.h"
#include "show/edits.h"
#include "support/show_builder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Microphones and guitars into stage boxes in no order at all, wedges on their returns.
Show randomPlan(quint32 seed, int sources)
{
    QRandomGenerator random(seed);
    QStringList sockets;
    QStringList words;
    for (int box = 0; box < (sources + 15) / 16; ++box) {
        words << u"Box%1: generic/stage-box-16-8 @ 5000,%2"_s.arg(box).arg(box * 100);
        words << u"Wedge%1: generic/active-wedge @ 6000,%1"_s.arg(box);
        words << u"Box%1.out%2 -xlr 10m-> Wedge%1.in"_s.arg(box).arg(1 + random.bounded(8));
        for (int i = 1; i <= 16; ++i)
            sockets << u"Box%1.in%2"_s.arg(box).arg(i);
    }
    std::shuffle(sockets.begin(), sockets.end(), random);
    for (int i = 0; i < sources; ++i) {
        if (random.bounded(4) > 0) {
            words << u"Mic%1: shure/sm58 @ 1000,%1; Mic%1.out -xlr 10m-> %2"_s.arg(i).arg(sockets[i]);
            continue;
        }
        words << u"Guitar%1: generic/electric-guitar @ 500,%1; Di%1: generic/active-di @ 1500,%1"_s.arg(i);
        words << u"Guitar%1.out -ts-ts 3m-> Di%1.in; Di%1.out -xlr 10m-> %2"_s.arg(i).arg(sockets[i]);
    }
    return showFrom(words.join(u'\n'));
}

/// A stage box with a microphone in it, and a wedge.
Show smallPlan()
{
    Show show = showFrom(uR"(
        Vox: shure/sm58 @ 1000,1000
        Box: generic/stage-box-16-8 @ 5000,1000
        Wedge: generic/active-wedge @ 6000,1000
        Vox.out -xlr 10m-> Box.in3
        Box.out2 -xlr 10m-> Wedge.in
    )"_s);
    tidyUp(show);
    return show;
}

/// Leads side by side from one stage box to another.
Show bundlePlan(int leads)
{
    QStringList words {u"A: generic/stage-box-16-8 @ 1000,1000"_s, u"B: generic/stage-box-16-8 @ 5000,1000"_s};
    for (int i = 1; i <= leads; ++i)
        words << u"A.out%1 -xlr 10m-> B.in%1"_s.arg(i);
    Show show = showFrom(words.join(u'\n'));
    movePatchBoxes(show, {deviceIn(show, u"B"_s)}, {500, 0});
    return show;
}

/// The patch picture of a show.
struct Patch {
    explicit Patch(const Show& show)
        : document(gear())
        , symbols(Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols")))
        , view(document, symbols)
    {
        document.replace(show, {});
        view.setMotion(false);
        view.resize(1200, 900);
        view.show();
        view.setPicture(Picture::Patch);
        view.resetZoom();
    }

    const ShowScene& scene() { return view.showScene(); }
    const DeviceItem& item(const QString& name) { return *scene().item(deviceIn(document.show(), name)); }

    Document document;
    Symbols symbols;
    ShowView view;
};

bool cross(const QPointF& a, const QPointF& b, const QPointF& c, const QPointF& d)
{
    QPointF at;
    return QLineF(a, b).intersects(QLineF(c, d), &at) == QLineF::BoundedIntersection;
}

int crossings(const Polyline& one, const Polyline& other)
{
    int count = 0;
    const QPolygonF &a = one.points(), &b = other.points();
    for (qsizetype i = 1; one.bounds().intersects(other.bounds()) && i < a.size(); ++i) {
        for (qsizetype j = 1; j < b.size(); ++j)
            count += cross(a[i - 1], a[i], b[j - 1], b[j]) ? 1 : 0;
    }
    return count;
}

/// How often leads of the picture cross.
int crossings(const ShowScene& scene)
{
    QList<Polyline> runs;
    for (const CableItem* item : scene.cables())
        runs << item->runs();
    int count = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            count += crossings(runs[i], runs[j]);
    }
    return count;
}

QList<QPolygonF> routes(const QList<PatchLead>& leads, const BodyGrid& bodies)
{
    LaneBook book;
    for (qsizetype i = 0; i < leads.size(); ++i)
        book.put(CableId {quint32(i) + 1}, {patchWay(leads[i], bodies)});
    book.deal(bodies);
    QList<QPolygonF> all;
    for (qsizetype i = 0; i < leads.size(); ++i)
        all << book.corners(CableId {quint32(i) + 1});
    return all;
}

/// Boxes anywhere, none on another, and leads between any two ports at their sides.
struct Maze {
    explicit Maze(quint32 seed)
        : random(seed)
    {
        for (quint32 i = 1; i <= 40; ++i) {
            const QRectF box(
                random.bounded(2000), random.bounded(1200), 100 + random.bounded(100), 60 + random.bounded(150));
            const auto near = [&box](const QRectF& other) { return other.adjusted(-45, -20, 45, 20).intersects(box); };
            if (std::ranges::any_of(boxes, near))
                continue;
            boxes << box;
            bodies.put(DeviceId {i}, box);
            ids << DeviceId {i};
        }
        for (int i = 0; i < 60; ++i)
            leads.append({end(), end()});
    }

    PatchEnd end()
    {
        const int i = random.bounded(int(boxes.size()));
        const bool right = random.bounded(2);
        const double y = boxes[i].top() + 10 + random.bounded(int(boxes[i].height()) - 20);
        return {ids[i], {right ? boxes[i].right() : boxes[i].left(), y}, right, boxes[i]};
    }

    QRandomGenerator random;
    QList<QRectF> boxes;
    QList<DeviceId> ids;
    BodyGrid bodies;
    QList<PatchLead> leads;
};

} // namespace

class TestPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tidyUpPartsBoxes();
    void tidyUpOfShuffledPlanCrossesNothing();
    void tidyUpOfManyLeadsCrossesFew();
    void tidyUpOfSelectionMovesNothingElse();
    void routesCrossNoBox();
    void lanesKeepOrder();
    void chevronFolds();
    void foldedBoxKeepsLeads();
    void stubJumpsToOtherEnd();
    void farLeadsAreStubs();
    void stereoPairHasBrackets();
    void linkedChannelsHaveBrackets();
    void bundleIsOneLine();
    void bundleOpensUnderPointer();
    void clickOnTrunkTakesBundle();
    void bundleFollowsItsLeads();
    void longNamesAreCut();
    void hintUntilFirstLead();
};

void TestPatch::tidyUpPartsBoxes()
{
    for (quint32 seed = 0; seed < 5; ++seed) {
        Show show = randomPlan(seed, 30);
        tidyUp(show);
        Patch patch(show);
        const QList<DeviceItem*> items = patch.scene().devices().values();
        for (const DeviceItem* one : items) {
            for (const DeviceItem* other : items) {
                QVERIFY(one == other || !one->body().intersects(other->body()));
                const bool before = patchColumn(*one->facts().type) < patchColumn(*other->facts().type);
                QVERIFY(!before || one->body().right() < other->body().left());
            }
        }
    }
}

void TestPatch::tidyUpOfSelectionMovesNothingElse()
{
    Patch patch(randomPlan(2, 30));
    Document& document = patch.document;
    document.edit(u"Tidy up"_s, [](Show& show) { tidyUp(show); });
    const Show before = document.show();
    QList<DeviceId> some;
    for (int i = 0; i < 30; i += 2)
        some << (before.devices.any([i](const Device& d) { return d.name == u"Mic%1"_s.arg(i); })
                ? QList {deviceIn(before, u"Mic%1"_s.arg(i))}
                : QList<DeviceId>());
    document.edit(u"Move"_s, [&some](Show& show) {
        for (DeviceId id : some)
            movePatchBoxes(show, {id}, {-int(id.value) * 7, int(id.value * 37 % 400)});
    });
    const int steps = document.history().count();
    document.edit(u"Tidy up"_s, [&some](Show& show) { tidyUp(show, some); });
    QCOMPARE(document.history().count(), steps + 1);
    document.show().devices.forEach([&](const Device& device) {
        if (!some.contains(device.id))
            QCOMPARE(device.patchPlace, before.devices.find(device.id)->patchPlace);
    });
    for (DeviceId one : some) {
        for (const DeviceItem* other : patch.scene().devices())
            QVERIFY(one == other->id() || !patch.scene().item(one)->body().intersects(other->body()));
    }
}

void TestPatch::tidyUpOfShuffledPlanCrossesNothing()
{
    Show show = randomPlan(1, 16); // one stage box: there is an order without a crossing
    tidyUp(show);
    Patch patch(show);
    QCOMPARE(crossings(patch.scene()), 0);
}

void TestPatch::tidyUpOfManyLeadsCrossesFew()
{
    Show show = randomPlan(3, 240);
    QVERIFY(show.cables.size() > 300);
    tidyUp(show);
    Patch patch(show);
    QVERIFY2(crossings(patch.scene()) <= 30, qPrintable(QString::number(crossings(patch.scene()))));
}

void TestPatch::routesCrossNoBox()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        const Maze maze(seed);
        const QList<QPolygonF> ways = routes(maze.leads, maze.bodies);
        for (qsizetype i = 0; i < ways.size(); ++i) {
            QCOMPARE(ways[i].first(), maze.leads[i].from.at);
            QCOMPARE(ways[i].last(), maze.leads[i].to.at);
            for (const QRectF& box : maze.boxes)
                QVERIFY2(!Polyline(ways[i]).touches(box.adjusted(0.1, 0.1, -0.1, -0.1)),
                    qPrintable(u"seed %1, lead %2"_s.arg(seed).arg(i)));
        }
    }
}

/// Leads that come up or down side by side and end in the same order.
void TestPatch::lanesKeepOrder()
{
    BodyGrid bodies;
    const QRectF left(0, 0, 100, 1000), right(600, 0, 100, 1000);
    const auto lead = [&](double from, double to) {
        return PatchLead {{DeviceId {1}, {100, from}, true, left}, {DeviceId {2}, {600, to}, false, right}};
    };
    const QList<PatchLead> leads {lead(200, 100), lead(220, 120), lead(240, 140), lead(300, 500), lead(320, 520)};
    const QList<QPolygonF> ways = routes(leads, bodies);
    for (qsizetype i = 0; i < ways.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QCOMPARE(crossings(Polyline(ways[i]), Polyline(ways[j])), 0);
    }
    QCOMPARE(ways[0][1].x(), 600 - 18 - 2 * 8.0); // the third lane
}

void TestPatch::chevronFolds()
{
    Patch patch(smallPlan());
    const DeviceItem& box = patch.item(u"Box"_s);
    const QRectF open = box.body();
    const QPointF chevron = open.topRight() + QPointF(-14, 15);
    QVERIFY(box.foldsAt(chevron));
    QTest::mouseClick(patch.view.viewport(), Qt::LeftButton, {}, patch.view.mapFromScene(chevron));
    QVERIFY(patch.document.show().devices.find(box.id())->folded);
    QVERIFY(box.body().height() < open.height() / 2);
    patch.document.history().undo();
    QCOMPARE(box.body(), open);
    QVERIFY(!patch.item(u"Vox"_s).foldsAt(patch.item(u"Vox"_s).body().topRight() + QPointF(-14, 15)));
}

void TestPatch::foldedBoxKeepsLeads()
{
    Patch patch(smallPlan());
    const DeviceId box = deviceIn(patch.document.show(), u"Box"_s);
    patch.document.edit(u"Fold"_s, [box](Show& show) { foldBoxes(show, {box}, true); });
    QStringList seen;
    for (const PortSpot& spot : patch.item(u"Box"_s).spots())
        seen << (spot.hidden ? QStringList() : QStringList {spot.key});
    QCOMPARE(seen, (QStringList {u"in3"_s, u"out2"_s}));
    const CableItem& lead = *patch.scene().item(leadIn(patch.document.show()));
    QCOMPARE(lead.runs().first().at(1), *patch.item(u"Box"_s).spotPlace(u"in3"_s));
}

void TestPatch::stubJumpsToOtherEnd()
{
    Patch patch(smallPlan());
    const CableId id = leadIn(patch.document.show());
    QCOMPARE(patch.scene().item(id)->runs().size(), 1);
    patch.document.edit(u"Show as stubs"_s, [id](Show& show) { showAsStubs(show, {id}, true); });
    const CableItem& lead = *patch.scene().item(id);
    QCOMPARE(lead.runs().size(), 2);
    const QPointF label = lead.runs().first().at(1) + QPointF(12, 0);
    QCOMPARE(lead.farEnd(label), patch.item(u"Box"_s).spotPlace(u"in3"_s));
    patch.view.setZoom(2);
    patch.view.centerOn(label);
    QTest::mouseClick(patch.view.viewport(), Qt::LeftButton, {}, patch.view.mapFromScene(label));
    QVERIFY(patch.document.selection().contains(id));
    const QPoint there = patch.view.mapFromScene(*patch.item(u"Box"_s).spotPlace(u"in3"_s));
    QVERIFY((there - patch.view.viewport()->rect().center()).manhattanLength() < 5);
}

void TestPatch::farLeadsAreStubs()
{
    Patch patch(smallPlan());
    const CableId id = leadIn(patch.document.show());
    const DeviceId vox = deviceIn(patch.document.show(), u"Vox"_s);
    patch.document.edit(u"Move"_s, [vox](Show& show) { movePatchBoxes(show, {vox}, {-1000, 3000}); });
    QCOMPARE(patch.scene().item(id)->runs().size(), 2);
    patch.document.history().undo();
    QCOMPARE(patch.scene().item(id)->runs().size(), 1);
}

void TestPatch::stereoPairHasBrackets()
{
    const Show show = showFrom(uR"(
        Piano: generic/stage-piano @ 1000,1000
        Box: generic/stage-box-16-8 @ 5000,1000
        Piano.out-l -ts-xlrm 3m-> Box.in4
        Piano.out-r -ts-xlrm 3m-> Box.in5
    )"_s);
    for (const QString& name : {u"Piano"_s, u"Box"_s}) {
        const Device& device = *show.devices.find(deviceIn(show, name));
        const PatchBox box = layOutBox(deviceFacts(show, device, show.cables.at(device.id)));
        QCOMPARE(box.pairs.size(), 1);
        const QString left = name == u"Piano"_s ? u"out-l"_s : u"in4"_s;
        QVERIFY(box.pairs.first().y1() < box.row(left)->y && box.pairs.first().y2() > box.row(left)->y + 22);
    }
}

void TestPatch::linkedChannelsHaveBrackets()
{
    Show show = showFrom(uR"(
        Left: rode/nt5 @ 1000,1000
        Right: rode/nt5 @ 1000,2000
        Box: generic/stage-box-16-8 @ 5000,1000
        Left.out -xlr 5m-> Box.in7
        Right.out -xlr 5m-> Box.in8
    )"_s);
    const Device& device = *show.devices.find(deviceIn(show, u"Box"_s));
    const auto pairs = [&] { return deviceFacts(show, device, show.cables.at(device.id)).pairs; };
    assignChannel(show, 3, u"Overhead"_s, portIn(show, u"Box.in7"_s));
    assignChannel(show, 4, u"Overhead"_s, portIn(show, u"Box.in8"_s));
    QVERIFY(pairs().isEmpty());
    const ChannelId left = show.channels.ids().first();
    show.channels.update(left, [](Channel& channel) { channel.linked = true; });
    QCOMPARE(pairs(), (QMap<QString, QString> {{u"in7"_s, u"in8"_s}}));
}

void TestPatch::bundleIsOneLine()
{
    Patch few(bundlePlan(3));
    QVERIFY(!few.scene().item(leadIn(few.document.show()))->isGathered());
    Patch patch(bundlePlan(8));
    for (int i = 0; i < 8; ++i) {
        const CableItem& lead = *patch.scene().item(leadIn(patch.document.show(), i));
        QVERIFY(lead.isGathered());
        QCOMPARE(lead.gathered().count, i == 0 ? 8 : 0);
        QCOMPARE(lead.gathered().trunk.isEmpty(), i > 0);
        QCOMPARE(lead.gathered().fans.first().at(1), lead.runs().first().at(0));
        QCOMPARE(lead.gathered().fans.last().at(1), lead.runs().first().at(1));
    }
}

void TestPatch::bundleOpensUnderPointer()
{
    Patch patch(bundlePlan(8));
    const CableId first = leadIn(patch.document.show());
    const CableId last = leadIn(patch.document.show(), 7);
    const QPointF onTrunk = patch.scene().item(first)->gathered().countAt;
    QCOMPARE(patch.scene().bundleAt(onTrunk, 8).size(), 8);
    patch.view.showScene().setHover({{}, first, true});
    QVERIFY(!patch.scene().item(last)->isGathered());
    QCOMPARE(patch.scene().item(last)->state(), CableState::Hover);
    QCOMPARE(patch.scene().bundleAt(onTrunk, 8).size(), 8); // it stays open
    const QPointF ownLane = patch.scene().item(last)->runs().first().at(0.3);
    QCOMPARE(patch.scene().cableAt(ownLane, 2), last);
    QVERIFY(patch.scene().bundleAt(ownLane, 2).isEmpty());
    patch.view.showScene().setHover({});
    QVERIFY(patch.scene().item(last)->isGathered());
    QVERIFY(patch.scene().cableAt(ownLane, 2) != last);
}

void TestPatch::clickOnTrunkTakesBundle()
{
    Patch patch(bundlePlan(8));
    const CableId first = leadIn(patch.document.show());
    const QPointF onTrunk = patch.scene().item(first)->gathered().countAt;
    patch.view.centerOn(onTrunk);
    QTest::mouseClick(patch.view.viewport(), Qt::LeftButton, {}, patch.view.mapFromScene(onTrunk));
    QCOMPARE(patch.document.selection().cables().size(), 8);
    patch.document.selection().select(first);
    patch.view.showScene().setHover({});
    for (int i = 0; i < 8; ++i)
        QVERIFY(!patch.scene().item(leadIn(patch.document.show(), i))->isGathered());
    QVERIFY(patch.scene().bundleAt(onTrunk, 8).isEmpty()); // each lead can be taken alone
}

void TestPatch::bundleFollowsItsLeads()
{
    Patch patch(bundlePlan(4));
    const CableId first = leadIn(patch.document.show());
    const CableId second = leadIn(patch.document.show(), 1);
    patch.document.edit(u"Delete"_s, [first](Show& show) { removeCables(show, {first}); });
    QVERIFY(!patch.scene().item(second)->isGathered());
    patch.document.history().undo();
    QVERIFY(patch.scene().item(second)->isGathered());
    QCOMPARE(patch.scene().item(first)->gathered().count, 4);
}

void TestPatch::longNamesAreCut()
{
    Show show = smallPlan();
    const DeviceId vox = deviceIn(show, u"Vox"_s);
    renameDevice(show, vox, QString(200, u'W'));
    const PatchBox box = layOutBox(deviceFacts(show, *show.devices.find(vox), show.cables.at(vox)));
    QVERIFY(box.size.width() < 300);
    QVERIFY(box.name.endsWith(u'…'));
}

void TestPatch::hintUntilFirstLead()
{
    Patch patch(showFrom(u"Vox: shure/sm58 @ 1000,1000; Box: generic/stage-box-16-8 @ 5000,1000"_s));
    const auto* hint = patch.view.findChild<PatchHint*>();
    QVERIFY(hint->isVisible() && hint->text().contains(u"Drag"_s));
    patch.document.edit(u"Connect"_s, [](Show& show) {
        addCable(show, gear().cables.value(u"xlr"_s), portIn(show, u"Vox.out"_s), portIn(show, u"Box.in1"_s), 5000);
    });
    QVERIFY(!hint->isVisible());
    patch.document.history().undo();
    QVERIFY(hint->isVisible());
    patch.view.setPicture(Picture::Stage);
    QVERIFY(!hint->isVisible());
}

QTEST_MAIN(TestPatch)
#include "tst_patch.moc"
