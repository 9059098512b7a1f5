// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_rig.h"
#include "canvas/stage_route.h"
#include "show/edits.h"

#include <QDropEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString band = uR"(
    Vox: shure/sm58 @ 2000,4000
    Guitar: generic/electric-guitar @ 1000,3000
    Di: generic/active-di @ 3000,3000
    Box: generic/stage-box-16-8 @ 5000,1000
    Wedge: generic/active-wedge @ 2000,5000
    Vox.out -xlr 10m-> Box.in1
)"_s;

template <class T> T anyOf(const QList<T>& list, QRandomGenerator& random)
{
    return list.isEmpty() ? T() : list[random.bounded(int(list.size()))];
}

PortRef anyPort(const Show& show, QRandomGenerator& random)
{
    const DeviceId id = anyOf(show.devices.ids(), random);
    const QStringList keys = id ? portKeys(*typeOf(show, *show.devices.find(id))) : QStringList();
    return keys.isEmpty() ? PortRef() : PortRef {id, anyOf(keys, random)};
}

void addSomething(Show& show, QRandomGenerator& random)
{
    static const QStringList types {u"shure/sm58"_s, u"generic/active-di"_s, u"generic/stage-box-16-8"_s,
        u"generic/active-wedge"_s, u"generic/riser-2x2"_s, u"generic/laptop"_s};
    const DeviceTypePtr type = gear().devices.value(anyOf(types, random));
    addDevice(show, type, {random.bounded(8000), random.bounded(6000)});
}

void connectSomething(Show& show, QRandomGenerator& random)
{
    const PortRef from = anyPort(show, random);
    const PortRef to = anyPort(show, random);
    if (from && to)
        addCable(show, gear().cables.value(u"xlr"_s), from, to, 5000);
}

void changeSomething(Show& show, QRandomGenerator& random)
{
    const QList<DeviceId> devices {anyOf(show.devices.ids(), random)};
    const CableId cable = anyOf(show.cables.ids(), random);
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return addSomething(show, random);
    case 2:
    case 3:
        return connectSomething(show, random);
    case 4:
        return moveDevices(show, devices, {random.bounded(500) - 250, random.bounded(500) - 250});
    case 5:
        return rotateDevices(show, devices, 45);
    case 6:
        return cable ? unplug(show, cable, u"a"_s) : void();
    default:
        return random.bounded(2) ? removeDevices(show, devices) : removeCables(show, {cable});
    }
}

void dropType(ShowView& view, QPoint at, const QString& type)
{
    QMimeData data;
    data.setData(typeMime, type.toUtf8());
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
}

} // namespace

class TestCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sceneFollowsShow_data();
    void sceneFollowsShow();
    void marksFollowAsIfMadeAnew_data() { sceneFollowsShow_data(); }
    void marksFollowAsIfMadeAnew();
    void edgesFollowAsIfMadeAnew_data() { sceneFollowsShow_data(); }
    void edgesFollowAsIfMadeAnew();
    void sceneFollowsAnotherShow();
    void dragLooksAsDropped_data() { sceneFollowsShow_data(); }
    void dragLooksAsDropped();
    void dragIsOneStep();
    void clickIsNoStep();
    void dragOfSelectionMovesAll();
    void escapeEndsDrag();
    void undoEndsDrag();
    void undoOfALeadEndsDrag();
    void bandSelects();
    void clickSelectsCable();
    void portToPortMakesFittingLead_data();
    void portToPortMakesFittingLead();
    void dropOnBodyTakesFreePort();
    void nothingIsForbidden();
    void escapeEndsWiring();
    void altChoosesAnotherLead();
    void endOfLeadMoves();
    void clickToClickWires();
    void dropFromLibrary();
    void arrowsNudgeInOneStep();
    void emptyStageShowsUntilFirstDevice();
    void findingsMarkLeads();
    void tagsNameSources();
    void revealCentres();
    void zoomKeepsPointUnderPointer();
    void tidyUpPartsBoxes();
    void routesAreRightAngled();
    void pictureKeepsShow();
};

void TestCanvas::sceneFollowsShow_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::newRow("stage") << Picture::Stage;
    QTest::newRow("patch") << Picture::Patch;
}

void TestCanvas::sceneFollowsShow()
{
    QFETCH(Picture, picture);
    Stage stage(band, picture);
    QRandomGenerator random(7);
    for (int i = 0; i < 1000; ++i) {
        const int what = random.bounded(10);
        if (what == 0)
            stage.document.history().undo();
        else if (what == 1)
            stage.document.history().redo();
        else
            stage.document.edit(u"Change"_s, [&](Show& show) { changeSomething(show, random); });
        if (i % 50 == 0) {
            stage.document.selection().select({anyOf(stage.document.show().devices.ids(), random)}, {});
            stage.view.grab();
        }
        QCOMPARE(stage.mismatch(), QString());
    }
    while (stage.document.history().canUndo())
        stage.document.history().undo();
    QCOMPARE(stage.mismatch(), QString());
}

/// What an edit changes is followed piece by piece; a picture made from nothing must say the same.
void TestCanvas::marksFollowAsIfMadeAnew()
{
    QFETCH(Picture, picture);
    Stage stage(band, picture);
    QRandomGenerator random(11);
    for (int i = 0; i < 200; ++i) {
        stage.document.edit(u"Change"_s, [&](Show& show) {
            const PortRef port = anyPort(show, random);
            if (i % 5 == 0 && port)
                assignChannel(show, random.bounded(12) + 1, u"Channel"_s, port);
            else
                changeSomething(show, random);
        });
        if (i % 20 != 19)
            continue;
        const ShowScene anew(stage.document, stage.symbols, stage.view.showScene().style());
        for (const CableItem* item : anew.cables())
            QCOMPARE(stage.view.showScene().item(item->id())->mark(), item->mark());
        for (const DeviceItem* item : anew.devices()) {
            QVERIFY(stage.view.showScene().item(item->id())->facts() == item->facts());
            QVERIFY(stage.view.showScene().item(item->id())->verdict() == item->verdict());
        }
    }
}

/// The rect round everything and the edges of the columns follow single things; all are asked only where that is due.
void TestCanvas::edgesFollowAsIfMadeAnew()
{
    QFETCH(Picture, picture);
    Stage stage(band, picture);
    QRandomGenerator random(12);
    for (int i = 0; i < 100; ++i) {
        stage.document.edit(u"Change"_s, [&](Show& show) { changeSomething(show, random); });
        const ShowScene& scene = stage.view.showScene();
        const ShowScene anew(stage.document, stage.symbols, scene.style());
        QCOMPARE(scene.contents(), anew.contents());
        if (picture == Picture::Stage) // has no columns
            continue;
        QCOMPARE(scene.columnEdges().lefts, anew.columnEdges().lefts);
        QCOMPARE(scene.columnEdges().top, anew.columnEdges().top);
    }
}

/// What stands still during a drag is painted once, and still the picture is the one that the drop leaves.
void TestCanvas::dragLooksAsDropped()
{
    QFETCH(Picture, picture);
    Stage stage(u"Vox: shure/sm58 @ 2000,4000; Box: generic/stage-box-16-8 @ 5000,1000"_s, picture);
    const DeviceId vox = stage.device(u"Vox"_s);
    const QPoint away(picture == Picture::Patch ? QPoint(0, 80) : QPoint(500, 0));
    ShowScene& scene = stage.view.showScene();
    scene.shift({vox}, away / 2);
    stage.view.grab();
    scene.shift({vox}, away);
    const QImage dragged = stage.view.grab().toImage();
    scene.shift({}, {});
    stage.document.edit(u"Move"_s, [&](Show& show) {
        picture == Picture::Patch ? movePatchBoxes(show, {vox}, away) : moveDevices(show, {vox}, away);
    });
    QCOMPARE(stage.view.grab().toImage(), dragged);
}

void TestCanvas::sceneFollowsAnotherShow()
{
    Stage stage(band);
    stage.hover(stage.at(u"Vox"_s));
    stage.document.replace(showFrom(u"Laptop: generic/laptop @ 1000,1000"_s), {});
    QCOMPARE(stage.mismatch(), QString());
    stage.document.replace({}, {});
    QCOMPARE(stage.mismatch(), QString());
}

void TestCanvas::dragIsOneStep()
{
    Stage stage(band);
    const QPoint before = stage.document.show().devices.find(stage.device(u"Wedge"_s))->place;
    const QPoint from = stage.at(u"Wedge"_s);
    const QPointF metre = stage.view.mapFromScene(QPointF(1000, 0)) - stage.view.mapFromScene(QPointF(0, 0));
    stage.drag(from, from + metre.toPoint());
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(stage.document.show().devices.find(stage.device(u"Wedge"_s))->place, before + QPoint(1000, 0));
    QCOMPARE(stage.mismatch(), QString());
    stage.document.history().undo();
    QCOMPARE(stage.document.show().devices.find(stage.device(u"Wedge"_s))->place, before);
    QCOMPARE(stage.mismatch(), QString());
}

void TestCanvas::clickIsNoStep()
{
    Stage stage(band);
    stage.press(stage.at(u"Wedge"_s));
    stage.release(stage.at(u"Wedge"_s));
    QCOMPARE(stage.document.history().count(), 0);
    QCOMPARE(stage.document.selection().devices(), QList<DeviceId> {stage.device(u"Wedge"_s)});
}

void TestCanvas::dragOfSelectionMovesAll()
{
    Stage stage(band);
    stage.document.selection().select({stage.device(u"Wedge"_s), stage.device(u"Box"_s)}, {});
    const QPoint boxBefore = stage.document.show().devices.find(stage.device(u"Box"_s))->place;
    stage.drag(stage.at(u"Wedge"_s), stage.at(u"Wedge"_s) + QPoint(150, 0));
    QVERIFY(stage.document.show().devices.find(stage.device(u"Box"_s))->place.x() > boxBefore.x());
    QCOMPARE(stage.document.history().count(), 1);
}

void TestCanvas::escapeEndsDrag()
{
    Stage stage(band);
    stage.press(stage.at(u"Wedge"_s));
    stage.move(stage.at(u"Wedge"_s) + QPoint(100, 40));
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    stage.release(QPoint(300, 300));
    QCOMPARE(stage.document.history().count(), 0);
    QCOMPARE(stage.mismatch(), QString());
}

void TestCanvas::undoEndsDrag()
{
    Stage stage(band);
    stage.document.edit(u"Add"_s, [](Show& show) {
        addDevice(show, gear().devices.value(u"shure/sm58"_s), {6000, 3000});
    });
    const DeviceId added = stage.document.show().devices.ids().last();
    const QPoint at = stage.view.mapFromScene(stage.view.showScene().item(added)->body().center());
    stage.hover(at);
    stage.press(at);
    stage.move(at + QPoint(100, 40));
    stage.document.history().undo();
    stage.move(at + QPoint(120, 60));
    stage.release(at + QPoint(120, 60));
    QCOMPARE(stage.mismatch(), QString());
    QVERIFY(!stage.document.show().devices.contains(added));
}

void TestCanvas::undoOfALeadEndsDrag()
{
    Stage stage(band);
    stage.document.edit(u"Connect"_s, [](Show& show) {
        addCable(show, gear().cables.value(u"xlr"_s), portIn(show, u"Box.out1"_s), portIn(show, u"Wedge.in"_s), 5000);
    });
    stage.press(stage.at(u"Box"_s));
    stage.move(stage.at(u"Box"_s) + QPoint(-100, 40));
    stage.document.history().undo();
    QCOMPARE(stage.mismatch(), QString());
    stage.release(QPoint(10, 10));
    QCOMPARE(stage.mismatch(), QString());
}

void TestCanvas::bandSelects()
{
    Stage stage(band);
    stage.drag(stage.view.mapFromScene(QPointF(-200, 2000)), stage.view.mapFromScene(QPointF(2400, 5800)));
    QCOMPARE(stage.document.selection().devices().size(), 3);
    QCOMPARE(stage.document.history().count(), 0);
}

void TestCanvas::clickSelectsCable()
{
    Stage stage(band);
    const CableId cable = leadIn(stage.document.show());
    const QPoint middle = stage.view.mapFromScene(stage.view.showScene().item(cable)->runs().first().at(0.5));
    stage.press(middle);
    stage.release(middle);
    QCOMPARE(stage.document.selection().cables(), QList<CableId> {cable});
    stage.press(QPoint(5, 300));
    stage.release(QPoint(5, 300));
    QVERIFY(stage.document.selection().isEmpty());
}

void TestCanvas::portToPortMakesFittingLead_data()
{
    sceneFollowsShow_data();
}

void TestCanvas::portToPortMakesFittingLead()
{
    QFETCH(Picture, picture);
    Stage stage(band, picture);
    stage.hover(stage.at(u"Di"_s));
    stage.press(stage.portAt(u"Di.out"_s));
    stage.move(stage.portAt(u"Di.out"_s) + QPoint(20, 20));
    QVERIFY(stage.view.wiring().isActive());
    stage.move(stage.at(u"Box"_s));
    const QPoint target = stage.portAt(u"Box.in2"_s);
    stage.move(target);
    QCOMPARE(stage.view.wiring().target().device, stage.device(u"Box"_s));
    stage.release(target);
    QVERIFY(!stage.view.wiring().isActive());
    QCOMPARE(stage.document.show().cables.size(), 2);
    QCOMPARE(stage.document.history().count(), 1);
    const Cable& made = *stage.document.show().cables.find(stage.document.selection().cables().value(0));
    QCOMPARE(made.plugs.first().port, portIn(stage.document.show(), u"Di.out"_s));
    QCOMPARE(made.plugs.last().port.device, stage.device(u"Box"_s));
    QVERIFY(made.lengthMm >= 4000);
    for (const Finding& finding : stage.document.checked().findings(made.id))
        QVERIFY(finding.rule != u"no-fit"_s);
    QCOMPARE(stage.mismatch(), QString());
}

void TestCanvas::dropOnBodyTakesFreePort()
{
    Stage stage(band, Picture::Patch);
    stage.press(stage.portAt(u"Di.out"_s));
    stage.move(stage.at(u"Box"_s));
    stage.release(stage.at(u"Box"_s));
    QCOMPARE(stage.document.show().cables.size(), 2);
    const Cable& made = *stage.document.show().cables.find(stage.document.selection().cables().value(0));
    QCOMPARE(made.plugs.last().port, portIn(stage.document.show(), u"Box.in2"_s));
}

void TestCanvas::nothingIsForbidden()
{
    Stage stage(band, Picture::Patch);
    stage.press(stage.portAt(u"Guitar.out"_s));
    stage.move(stage.portAt(u"Vox.out"_s) + QPoint(30, 0));
    stage.move(stage.portAt(u"Vox.out"_s));
    stage.release(stage.portAt(u"Vox.out"_s));
    QCOMPARE(stage.document.show().cables.size(), 2);
    QVERIFY(!stage.document.checked().findings(stage.document.selection().cables().value(0)).isEmpty());
}

void TestCanvas::escapeEndsWiring()
{
    Stage stage(band, Picture::Patch);
    stage.press(stage.portAt(u"Di.out"_s));
    stage.move(stage.portAt(u"Box.in1"_s));
    QVERIFY(stage.view.wiring().isActive());
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(!stage.view.wiring().isActive());
    stage.release(stage.portAt(u"Box.in1"_s));
    QCOMPARE(stage.document.show().cables.size(), 1);
    QCOMPARE(stage.document.history().count(), 0);
}

void TestCanvas::altChoosesAnotherLead()
{
    Stage stage(u"Keys: generic/stage-piano @ 1000,1000; Di: generic/stereo-di @ 3000,1000"_s, Picture::Patch);
    stage.press(stage.portAt(u"Keys.out-l"_s));
    stage.move(stage.portAt(u"Di.in1"_s));
    const CableTypePtr first = stage.view.wiring().lead();
    QVERIFY(first);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    const CableTypePtr second = stage.view.wiring().lead();
    QVERIFY(second != first);
    stage.release(stage.portAt(u"Di.in1"_s));
    QCOMPARE(stage.document.show().cables.find(stage.document.selection().cables().value(0))->type, second->key);
}

void TestCanvas::endOfLeadMoves()
{
    Stage stage(band, Picture::Patch);
    const CableId cable = leadIn(stage.document.show());
    stage.document.selection().select(cable);
    const QPoint end = stage.portAt(u"Box.in1"_s);
    stage.press(end);
    stage.move(end + QPoint(-30, 10));
    stage.move(stage.portAt(u"Di.in"_s));
    stage.release(stage.portAt(u"Di.in"_s));
    QCOMPARE(stage.document.show().cables.size(), 1);
    const Cable& moved = *stage.document.show().cables.find(cable);
    QCOMPARE(moved.plugs.first().port, portIn(stage.document.show(), u"Vox.out"_s));
    QCOMPARE(moved.plugs.last().port, portIn(stage.document.show(), u"Di.in"_s));
    QCOMPARE(stage.document.history().count(), 1);
}

void TestCanvas::clickToClickWires()
{
    Stage stage(band, Picture::Patch);
    stage.view.setTool(canvasTool("cable"_L1));
    const QPoint from = stage.portAt(u"Di.out"_s);
    const QPoint to = stage.portAt(u"Box.in2"_s);
    stage.press(from);
    stage.release(from);
    QVERIFY(stage.view.wiring().isActive());
    stage.hover(to);
    stage.press(to);
    stage.release(to);
    QVERIFY(!stage.view.wiring().isActive());
    QCOMPARE(stage.document.show().cables.size(), 2);
}

void TestCanvas::dropFromLibrary()
{
    Stage stage(band);
    dropType(stage.view, stage.view.mapFromScene(QPointF(3990, 2020)), u"shure/sm58"_s);
    QCOMPARE(stage.document.show().devices.size(), 6);
    const DeviceId made = stage.document.selection().devices().value(0);
    QCOMPARE(stage.document.show().devices.find(made)->place, QPoint(4000, 2000));
    QCOMPARE(stage.mismatch(), QString());
    dropType(stage.view, {50, 50}, u"nobody/nothing"_s);
    QCOMPARE(stage.document.show().devices.size(), 6);
}

void TestCanvas::arrowsNudgeInOneStep()
{
    Stage stage(band);
    const DeviceId wedge = stage.device(u"Wedge"_s);
    stage.document.selection().select(wedge);
    const QPoint before = stage.document.show().devices.find(wedge)->place;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&stage.view, Qt::Key_Right);
    QTest::keyClick(&stage.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(stage.document.show().devices.find(wedge)->place, before + QPoint(750, -10));
    QCOMPARE(stage.document.history().count(), 1);
}

void TestCanvas::emptyStageShowsUntilFirstDevice()
{
    Stage stage(QString {});
    auto* empty = stage.view.findChild<QWidget*>(u"emptyStage"_s);
    QVERIFY(empty && empty->isVisible());
    dropType(stage.view, {300, 300}, u"shure/sm58"_s);
    QVERIFY(!empty->isVisible());
    stage.document.history().undo();
    QVERIFY(empty->isVisible());
}

void TestCanvas::findingsMarkLeads()
{
    Stage stage(u"Laptop: generic/laptop @ 1000,1000; Box: generic/stage-box-16-8 @ 4000,1000"_s);
    stage.document.edit(u"Connect"_s, [](Show& show) {
        addCable(show, gear().cables.value(u"xlr"_s), portIn(show, u"Laptop.out"_s), portIn(show, u"Box.in1"_s), 5000);
    });
    QVERIFY(!stage.document.findings().isEmpty());
    const QImage with = stage.view.grab().toImage();
    stage.document.edit(u"Off"_s, [&](Show& show) {
        for (const Finding& finding : stage.document.findings())
            show.severities.insert(finding.rule, u"off"_s);
    });
    QVERIFY(stage.view.grab().toImage() != with);
}

void TestCanvas::tagsNameSources()
{
    Stage stage(
        band + u"Guitar.out -ts-ts 5m-> Di.in; Di.out -xlr 10m-> Box.in2; Box.in2 48V; Box.out1 -xlr 10m-> Wedge.in"_s);
    stage.document.edit(u"Channels"_s, [](Show& show) {
        assignChannel(show, 4, u"Vox"_s, portIn(show, u"Box.in1"_s));
        assignChannel(show, 7, u"Guitar"_s, portIn(show, u"Box.in2"_s));
        Mix mix;
        mix.id = MixId {++show.lastId};
        mix.number = 3;
        mix.output = portIn(show, u"Box.out1"_s);
        show.mixes.insert(mix);
    });
    const auto facts
        = [&stage](const QString& name) { return stage.view.showScene().item(stage.device(name))->facts(); };
    QCOMPARE(facts(u"Vox"_s).tag->numbers, u"4"_s);
    QCOMPARE(facts(u"Guitar"_s).tag->numbers, u"7"_s);
    QVERIFY(!facts(u"Di"_s).tag);
    QCOMPARE(facts(u"Wedge"_s).mix, u"3"_s);
    QCOMPARE(numberRuns({3, 1, 2, 7, 5, 6}), u"1–3, 5–7"_s);
}

void TestCanvas::revealCentres()
{
    Stage stage(band);
    stage.view.setZoom(4);
    stage.document.selection().select(stage.device(u"Wedge"_s));
    Q_EMIT stage.document.selection().revealRequested();
    QVERIFY(QLineF(stage.at(u"Wedge"_s), stage.view.viewport()->rect().center()).length() < 3);
}

void TestCanvas::zoomKeepsPointUnderPointer()
{
    Stage stage(band);
    const QPoint pointer(333, 222);
    const QPointF before = stage.view.mapToScene(pointer);
    QWheelEvent wheel(
        pointer, stage.view.viewport()->mapToGlobal(pointer), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false);
    const double zoom = stage.view.zoom();
    QCoreApplication::sendEvent(stage.view.viewport(), &wheel);
    QVERIFY(stage.view.zoom() > zoom);
    QVERIFY(QLineF(stage.view.mapToScene(pointer), before).length() < 30);
}

void TestCanvas::tidyUpPartsBoxes()
{
    Stage stage(band, Picture::Patch);
    const QList<DeviceItem*> items = stage.view.showScene().devices().values();
    for (const DeviceItem* one : items) {
        for (const DeviceItem* other : items)
            QVERIFY(one == other || !one->body().intersects(other->body()));
    }
    const auto left
        = [&stage](const QString& name) { return stage.view.showScene().item(stage.device(name))->pos().x(); };
    QVERIFY(left(u"Vox"_s) < left(u"Di"_s));
    QVERIFY(left(u"Di"_s) < left(u"Box"_s));
    QVERIFY(left(u"Box"_s) < left(u"Wedge"_s));
}

void TestCanvas::routesAreRightAngled()
{
    BodyGrid bodies;
    bodies.put(DeviceId {1}, QRectF(800, 1800, 400, 400));
    bodies.put(DeviceId {2}, QRectF(4800, 3800, 400, 400));
    bodies.put(DeviceId {3}, QRectF(2800, 1500, 400, 1000));
    const QPolygonF way
        = stageRoute({DeviceId {1}, {1000, 2000}, {}, 0}, {DeviceId {2}, {5000, 4000}, {}, 0}, bodies, {8000, 6000});
    QCOMPARE(way.first(), QPointF(1000, 2000));
    QCOMPARE(way.last(), QPointF(5000, 4000));
    for (qsizetype i = 1; i < way.size(); ++i)
        QVERIFY(!QRectF(2800, 1500, 400, 1000).contains(way[i])); // round what stands in between
}

void TestCanvas::pictureKeepsShow()
{
    Stage stage(band);
    const Show before = stage.document.show();
    stage.view.setPicture(Picture::Patch);
    QCOMPARE(stage.mismatch(), QString());
    stage.view.setTheme(Theme::Dark);
    stage.view.setTextScale(2);
    stage.view.setPicture(Picture::Stage);
    QCOMPARE(stage.mismatch(), QString());
    QVERIFY(stage.document.show() == before);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
