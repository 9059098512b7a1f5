// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_rig.h"
#include "canvas/guides.h"
#include "canvas/true_length.h"
#include "check/words.h"
#include "show/edits.h"
#include "show/stage_edits.h"

#include <QBuffer>
#include <QDoubleSpinBox>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString plan = uR"(
    Vox: shure/sm58 @ 2000,4000
    Box: generic/stage-box-16-8 @ 6000,1000
    Table: generic/table @ 4000,3000
    Drop: generic/mains-drop @ 1000,1000
    Words: generic/text @ 1000,5000
    Vox.out -xlr 10m-> Box.in1
)"_s;

/// What belongs to the plan alone: its ways, sizes, layers, tools.
class TestStagePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setLengthUnit(LengthUnit::Metres); }

    void playersSeeItTurned()
    {
        Stage stage(plan);
        const QSize size = stage.document.show().stage;
        const QPoint before = stage.view.showScene().item(stage.device(u"Vox"_s))->pos().toPoint();
        stage.view.setFromStage(true);
        QCOMPARE(stage.view.showScene().item(stage.device(u"Vox"_s))->pos().toPoint(),
            QPoint(size.width(), size.height()) - before);
        QCOMPARE(stage.view.showScene().item(stage.device(u"Vox"_s))->facts().device.rotation, 180);
    }

    /// A drag to the right on the screen is to the stage's left.
    void dragsGoWhereTheyAreSeen()
    {
        Stage stage(plan);
        stage.view.setFromStage(true);
        stage.view.setSnap(false);
        const QPoint before = stage.document.show().devices.find(stage.device(u"Vox"_s))->place;
        const QPoint at = stage.at(u"Vox"_s);
        stage.drag(at, at + QPoint(100, 0));
        const QPoint after = stage.document.show().devices.find(stage.device(u"Vox"_s))->place;
        QVERIFY(after.x() < before.x() - 500);
        QVERIFY(QLineF(stage.at(u"Vox"_s), at + QPoint(100, 0)).length() < 2);
    }

    void nudgesGoWhereTheyAreSeen()
    {
        Stage stage(plan);
        stage.view.setFromStage(true);
        stage.document.selection().select(stage.device(u"Vox"_s));
        QTest::keyClick(&stage.view, Qt::Key_Right);
        QCOMPARE(stage.document.show().devices.find(stage.device(u"Vox"_s))->place, QPoint(1750, 4000));
    }

    void layersHide_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("layer");
        QTest::newRow("gear") << u"Vox"_s << 0;
        QTest::newRow("mains") << u"Drop"_s << 2;
        QTest::newRow("words") << u"Words"_s << 3;
    }
    void layersHide()
    {
        QFETCH(QString, device);
        QFETCH(int, layer);
        Stage stage(plan);
        const auto shown = [&] { return stage.view.showScene().item(stage.device(device))->isVisible(); };
        QVERIFY(shown());
        bool Layers::*const all[] = {&Layers::gear, &Layers::leads, &Layers::mains, &Layers::words};
        for (int i = 0; i < 4; ++i) {
            Layers layers;
            layers.*all[i] = false;
            stage.view.setLayers(layers);
            QCOMPARE(shown(), i != layer);
        }
    }

    void leadsAreALayer()
    {
        Stage stage(plan);
        const CableId lead = leadIn(stage.document.show());
        stage.view.setLayers({.leads = false});
        QVERIFY(!stage.view.showScene().item(lead)->isVisible());
        stage.view.setLayers({});
        QVERIFY(stage.view.showScene().item(lead)->isVisible());
    }

    void aLeadIsBentByDragging()
    {
        Stage stage(plan);
        const CableId lead = leadIn(stage.document.show());
        stage.document.selection().select(lead);
        const QPoint middle = stage.view.mapFromScene(stage.view.showScene().item(lead)->runs().first().at(0.5));
        stage.drag(middle, middle + QPoint(40, 120));
        QCOMPARE(stage.document.show().cables.find(lead)->bends.size(), 1);
        QCOMPARE(stage.document.history().count(), 1);
        const QPoint bend = stage.document.show().cables.find(lead)->bends.first();
        QVERIFY(stage.view.showScene().item(lead)->distance(bend) < 300); // corners are rounded
        const QPoint at = stage.view.mapFromScene(QPointF(bend));
        stage.drag(at, at + QPoint(60, 0)); // the same bend again, not a second one
        QCOMPARE(stage.document.show().cables.find(lead)->bends.size(), 1);
        QVERIFY(stage.document.show().cables.find(lead)->bends.first() != bend);
        const QPoint now = stage.view.mapFromScene(QPointF(stage.document.show().cables.find(lead)->bends.first()));
        QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, now);
        QVERIFY(stage.document.show().cables.find(lead)->bends.isEmpty());
    }

    void ownWaysAreNeverRelaid()
    {
        Stage stage(plan);
        const CableId lead = leadIn(stage.document.show());
        stage.document.edit(u"bend"_s, [lead](Show& show) { layCable(show, lead, Laying::Straight, {{4000, 3000}}); });
        QVERIFY(stage.view.showScene().item(lead)->distance({4000, 3000}) < 300); // through the table
        const QPolygonF before = stage.view.showScene().item(lead)->runs().first().points();
        stage.document.edit(u"move"_s, [&](Show& show) { moveDevices(show, {stage.device(u"Table"_s)}, {500, 0}); });
        QCOMPARE(stage.view.showScene().item(lead)->runs().first().points(), before);
    }

    void escapeLeavesABendAlone()
    {
        Stage stage(plan);
        const CableId lead = leadIn(stage.document.show());
        stage.document.selection().select(lead);
        const QPolygonF before = stage.view.showScene().item(lead)->runs().first().points();
        const QPoint middle = stage.view.mapFromScene(stage.view.showScene().item(lead)->runs().first().at(0.5));
        stage.press(middle);
        stage.move(middle + QPoint(0, 30));
        stage.move(middle + QPoint(0, 90));
        QVERIFY(stage.view.showScene().item(lead)->runs().first().points() != before);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        stage.release(middle + QPoint(0, 90));
        QCOMPARE(stage.view.showScene().item(lead)->runs().first().points(), before);
        QCOMPARE(stage.document.history().count(), 0);
    }

    void cornersResize()
    {
        Stage stage(plan);
        const DeviceId table = stage.device(u"Table"_s);
        stage.document.selection().select(table);
        const QRectF body = stage.view.showScene().item(table)->body();
        stage.drag(stage.view.mapFromScene(body.bottomRight()),
            stage.view.mapFromScene(body.bottomRight() + QPointF(1000, 500)));
        const QRectF after = stage.view.showScene().item(table)->body();
        QVERIFY(after.width() > body.width() + 800 && after.height() > body.height() + 300);
        QVERIFY(QLineF(after.topLeft(), body.topLeft()).length() < 2); // the other corner stays
        QCOMPARE(stage.document.history().count(), 1);
    }

    void groupsAreSelectedWhole()
    {
        Stage stage(plan);
        const QList<DeviceId> pair {stage.device(u"Vox"_s), stage.device(u"Table"_s)};
        stage.document.edit(u"group"_s, [&](Show& show) { groupDevices(show, pair); });
        stage.press(stage.at(u"Vox"_s));
        stage.release(stage.at(u"Vox"_s));
        QCOMPARE(stage.document.selection().devices().size(), 2);
        const QPoint table = stage.document.show().devices.find(pair[1])->place;
        const QPoint at = stage.at(u"Vox"_s);
        stage.drag(at, at + QPoint(90, 40));
        QVERIFY(stage.document.show().devices.find(pair[1])->place != table);
    }

    void lockedThingsAreNotDragged()
    {
        Stage stage(plan);
        const DeviceId vox = stage.device(u"Vox"_s);
        stage.document.edit(u"lock"_s, [&](Show& show) { lockDevices(show, {vox}, true); });
        const QPointF before = stage.view.showScene().item(vox)->pos();
        const QPoint at = stage.at(u"Vox"_s);
        stage.press(at);
        stage.move(at + QPoint(20, 20));
        stage.move(at + QPoint(80, 80));
        QCOMPARE(stage.view.showScene().item(vox)->pos(), before);
        stage.release(at + QPoint(80, 80));
        QCOMPARE(stage.document.show().devices.find(vox)->place, before.toPoint());
    }

    void guidesFindTheNearest()
    {
        const QRectF room(103, 500, 50, 50);
        const QList<QRectF> others {QRectF(100, 0, 80, 80), QRectF(90, 900, 50, 20)};
        const Guides guides = guidesFor(room, others, 6);
        QVERIFY(guides.across && !guides.down);
        QCOMPARE(guides.correction, QPointF(-3, 0));
        QCOMPARE(guides.lines.size(), 1);
        QCOMPARE(guides.lines.first().x1(), 100.0);
        QVERIFY(!guidesFor(room, others, 2).across);
    }

    void aDragFallsIntoLine()
    {
        Stage stage(plan);
        const DeviceId drop = stage.device(u"Drop"_s);
        const QRectF table = stage.view.showScene().item(stage.device(u"Table"_s))->body();
        const QRectF body = stage.view.showScene().item(drop)->body();
        const QPoint at = stage.at(u"Drop"_s);
        const QPoint wanted = stage.view.mapFromScene(
            body.center() + QPointF(table.left() - body.left() + 20, 3000)); // 20 mm off its edge
        stage.drag(at, wanted);
        QCOMPARE(stage.view.showScene().item(drop)->body().left(), table.left());
    }

    void theOutlineIsDrawn()
    {
        Stage stage(plan);
        stage.view.setTool(canvasTool("outline"_L1));
        const QSize size = stage.document.show().stage;
        const QPoint corner = stage.view.mapFromScene(QPointF(0, size.height()));
        stage.drag(corner, stage.view.mapFromScene(QPointF(1000, size.height() - 1000)));
        QCOMPARE(stage.document.show().outline.size(), 4);
        QCOMPARE(stage.document.show().outline[3], QPoint(1000, size.height() - 1000));
        const QPoint edge = stage.view.mapFromScene(QPointF(size.width() / 2.0, 0));
        stage.drag(edge, edge + QPoint(0, 60)); // a new corner
        QCOMPARE(stage.document.show().outline.size(), 5);
        const QPoint made = stage.view.mapFromScene(QPointF(stage.document.show().outline[1]));
        QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, made);
        QCOMPARE(stage.document.show().outline.size(), 4);
    }

    void measuringScalesThePicture()
    {
        Stage stage(plan);
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        stage.document.edit(u"picture"_s, [&](Show& show) { setBackdrop(show, bytes, image.size()); });
        const QRect before = stage.document.show().backdrop.place;
        QCOMPARE(before.width(), stage.document.show().stage.width());
        QVERIFY(!stage.view.grab().isNull());
        stage.view.setTool(canvasTool("measure"_L1));
        stage.drag(stage.view.mapFromScene(QPointF(1000, 2000)), stage.view.mapFromScene(QPointF(3000, 2000)));
        auto* field = stage.view.viewport()->findChild<TrueLength*>();
        QVERIFY(field && field->isVisible());
        field->findChild<QDoubleSpinBox*>()->setValue(4);
        QTest::keyClick(field, Qt::Key_Return);
        const QRect after = stage.document.show().backdrop.place;
        QVERIFY(std::abs(after.width() - 2 * before.width()) < 200);
        QCOMPARE(stage.document.history().count(), 2);
    }

    void pinchingZoomsUnderTheFingers()
    {
        Stage stage(plan);
        const QPointF at(400, 300);
        const QPointF under = stage.view.mapToScene(at.toPoint());
        const double before = stage.view.zoom();
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
            stage.view.viewport()->mapToGlobal(at), 0.25, {});
        QCoreApplication::sendEvent(stage.view.viewport(), &pinch);
        QCOMPARE(stage.view.zoom(), before * 1.25);
        QVERIFY(QLineF(stage.view.mapFromScene(under), at).length() < 2);
    }

    void lengthsInFeet()
    {
        QCOMPARE(lengthText(7500), u"7.5\u202fm"_s);
        setLengthUnit(LengthUnit::Feet);
        QCOMPARE(lengthText(7500), u"24\u202fft 7\u202fin"_s);
        QCOMPARE(lengthText(3048), u"10\u202fft"_s);
        QCOMPARE(fromLengthUnit(inLengthUnit(1234)), 1234);
        Stage stage(plan); // the grid is in feet, too
        const QPoint place = stage.view.snappedPlace({1000, 1000}, {});
        QCOMPARE(place, QPoint(914, 914));
    }
};

} // namespace

QTEST_MAIN(TestStagePicture)
#include "tst_stage_picture.moc"
