// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/gestures.h"
#include "canvas/minimap.h"
#include "canvas/name_editor.h"
#include "canvas/reading_order.h"
#include "canvas/show_view.h"
#include "canvas/tidy_up.h"
#include "show/edits.h"
#include "support/show_builder.h"

#include <QSignalSpy>
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
    Guitar.out -ts-ts 1m-> Di.in
)"_s;

struct Stage {
    Stage()
        : document(gear())
        , symbols(Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols")))
        , view(document, symbols)
    {
        Show show = showFrom(band);
        tidyUp(show);
        view.setMotion(false);
        view.resize(1200, 900);
        view.show();
        document.replace(show, {});
    }

    DeviceId device(const QString& name) const { return deviceIn(document.show(), name); }
    QPointF centre() const { return view.mapToScene(view.viewport()->rect().center()); }
    bool isDimmed(const QString& name) { return view.showScene().item(device(name))->opacity() < 1; }
    bool isDimmed(int cable)
    {
        return view.showScene().item(leadIn(document.show(), cable))->state() == CableState::Filtered;
    }

    Document document;
    Symbols symbols;
    ShowView view;
};

Place placeAt(double x, double zoom = 1)
{
    return {Picture::Stage, {x, 0}, zoom};
}

} // namespace

/// Finding one's way on the canvas: places, traces, names, the minimap.
class TestFindingWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreGoneThroughBackAndForth()
    {
        Places places;
        QVERIFY(!places.canGoBack() && !places.canGoForward());
        places.jump(placeAt(0), placeAt(5000));
        places.jump(placeAt(6000), placeAt(9000)); // panned by a metre in between
        QCOMPARE(places.back(placeAt(9000))->centre.x(), 6000);
        QCOMPARE(places.back(placeAt(6000))->centre.x(), 0);
        QVERIFY(!places.back(placeAt(0)));
        QCOMPARE(places.forward(placeAt(100))->centre.x(), 6000);
        QCOMPARE(places.back(placeAt(6000))->centre.x(), 100);
        places.jump(placeAt(100), placeAt(7000)); // what lay ahead is gone
        QVERIFY(!places.canGoForward());
        QVERIFY(places.canGoBack());
    }

    void aJumpToWhereOneIsIsNone()
    {
        Places places;
        places.jump(placeAt(0), placeAt(1));
        QVERIFY(!places.canGoBack());
        places.jump(placeAt(0), placeAt(0, 2));
        QVERIFY(places.canGoBack());
    }

    void revealedPlacesAreComeBackTo()
    {
        Stage stage;
        stage.view.setZoom(4);
        stage.document.selection().reveal({stage.device(u"Vox"_s)}, {});
        const QPointF vox = stage.centre();
        stage.document.selection().reveal({stage.device(u"Box"_s)}, {});
        const QPointF box = stage.centre();
        QVERIFY((vox - box).manhattanLength() > 1000);
        stage.view.goBack();
        QVERIFY((stage.centre() - vox).manhattanLength() < 30);
        stage.view.goForward();
        QVERIFY((stage.centre() - box).manhattanLength() < 30);
    }

    void placesKnowTheirPicture()
    {
        Stage stage;
        stage.view.setPicture(Picture::Patch);
        QSignalSpy picture(&stage.view, &ShowView::pictureChanged);
        stage.view.goBack();
        QCOMPARE(stage.view.picture(), Picture::Stage);
        QCOMPARE(picture.size(), 1);
        QVERIFY(!stage.view.canGoBack());
        stage.view.goForward();
        QCOMPARE(stage.view.picture(), Picture::Patch);
    }

    void anotherShowHasNoPlaces()
    {
        Stage stage;
        stage.view.setZoom(4);
        stage.document.selection().reveal({stage.device(u"Vox"_s)}, {});
        QVERIFY(stage.view.canGoBack());
        stage.document.replace(Show(), {});
        QVERIFY(!stage.view.canGoBack());
    }

    void aTraceDimsTheRest()
    {
        Stage stage;
        stage.document.spotlight().trace(stage.device(u"Vox"_s));
        QVERIFY(!stage.isDimmed(u"Vox"_s) && !stage.isDimmed(u"Box"_s) && !stage.isDimmed(0));
        QVERIFY(stage.isDimmed(u"Guitar"_s) && stage.isDimmed(u"Wedge"_s) && stage.isDimmed(1));
        QCOMPARE(stage.document.spotlight().text(), u"Vox → Box"_s);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.document.spotlight().isOn());
        QVERIFY(!stage.isDimmed(u"Guitar"_s) && !stage.isDimmed(1));
    }

    /// What is wired while a trace is on becomes part of it, and a trace of what is gone ends.
    void aTraceFollowsTheShow()
    {
        Stage stage;
        stage.document.spotlight().trace(stage.device(u"Vox"_s));
        const PortRef from = portIn(stage.document.show(), u"Box.out1"_s);
        const PortRef to = portIn(stage.document.show(), u"Wedge.in"_s);
        stage.document.edit(
            u"Wire"_s, [&](Show& show) { addCable(show, gear().cables.value(u"xlr"_s), from, to, 5000); });
        QVERIFY(stage.isDimmed(2));
        stage.document.spotlight().trace(stage.device(u"Box"_s));
        QVERIFY(!stage.isDimmed(2) && !stage.isDimmed(u"Wedge"_s) && !stage.isDimmed(u"Vox"_s));
        const QList<DeviceId> box {stage.device(u"Box"_s)};
        stage.document.edit(u"Delete"_s, [&](Show& show) { removeDevices(show, box); });
        QVERIFY(!stage.document.spotlight().isOn());
        QVERIFY(!stage.isDimmed(u"Guitar"_s));
    }

    void findingsOfOneKindDimTheRest()
    {
        Stage stage;
        const QList<Finding> findings = stage.document.findings();
        QVERIFY(!findings.isEmpty());
        const Finding& first = findings.constFirst();
        stage.document.spotlight().showFindings(first.severity);
        QVERIFY(stage.document.spotlight().isOn());
        if (const CableId cable = cableOf(first))
            QVERIFY(stage.document.spotlight().shows(cable));
        stage.document.replace(showFrom(u"Vox: shure/sm58"_s), {});
        QVERIFY(!stage.document.spotlight().isOn());
        stage.document.spotlight().showFindings(Severity::Danger);
        QVERIFY(!stage.document.spotlight().isOn());
    }

    void namesAreChangedInPlace_data()
    {
        QTest::addColumn<Picture>("picture");
        QTest::newRow("stage") << Picture::Stage;
        QTest::newRow("patch") << Picture::Patch;
    }

    void namesAreChangedInPlace()
    {
        QFETCH(Picture, picture);
        Stage stage;
        stage.view.setPicture(picture);
        stage.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        const DeviceId vox = stage.device(u"Vox"_s);
        auto* line = stage.view.findChild<NameEditor*>();
        const int steps = stage.document.history().index();

        QVERIFY(stage.view.editName(vox));
        QVERIFY(line->isVisible() && line->hasFocus());
        QTest::keyClicks(line, u"Lead"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line->isHidden());
        QCOMPARE(stage.document.show().devices.find(vox)->name, u"Vox"_s);

        stage.view.editName(vox);
        QTest::keyClicks(line, u" Lead "_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(line->isHidden());
        QCOMPARE(stage.document.show().devices.find(vox)->name, u"Lead"_s);
        QCOMPARE(stage.document.history().index(), steps + 1);

        stage.view.editName(vox);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stage.document.show().devices.find(vox)->name, u"Lead"_s);
        QCOMPARE(stage.document.history().index(), steps + 1);
    }

    /// Keys that a line has no use for do not move the device below it.
    void typingStaysInTheLine()
    {
        Stage stage;
        stage.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.view));
        stage.document.selection().select(stage.device(u"Vox"_s));
        stage.view.editName(stage.device(u"Vox"_s));
        const Show before = stage.document.show();
        QTest::keyClick(stage.view.findChild<NameEditor*>(), Qt::Key_Down);
        QCOMPARE(stage.document.show(), before);
    }

    void theLineGoesWithItsDevice()
    {
        Stage stage;
        const DeviceId vox = stage.device(u"Vox"_s);
        stage.view.editName(vox);
        auto* line = stage.view.findChild<NameEditor*>();
        stage.document.edit(u"Delete"_s, [&](Show& show) { removeDevices(show, {vox}); });
        QVERIFY(line->isHidden());
        stage.view.editName(stage.device(u"Di"_s));
        QVERIFY(!line->isHidden());
        stage.view.setPicture(Picture::Patch);
        QVERIFY(line->isHidden());
    }

    void theMinimapShowsItselfWhereItHelps()
    {
        Stage stage;
        auto* map = stage.view.findChild<Minimap*>();
        stage.view.setZoom(4);
        QVERIFY(map->isHidden());
        stage.view.setMinimap(true);
        QVERIFY(!map->isHidden());
        stage.view.fitAll();
        QVERIFY(map->isHidden());
    }

    void theMinimapGoesWhereItIsPressed()
    {
        Stage stage;
        stage.view.setMinimap(true);
        stage.view.setZoom(4);
        auto* map = stage.view.findChild<Minimap*>();
        const QPoint home = map->pos();
        QTest::mousePress(map, Qt::LeftButton, {}, QPoint(12, 12));
        const QPointF corner = stage.centre();
        QMouseEvent drag(QEvent::MouseMove, QPointF(map->width() - 12, map->height() - 12),
            map->mapToGlobal(QPointF(map->width() - 12, map->height() - 12)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(map, &drag);
        QVERIFY(stage.centre().x() > corner.x() + 3000);
        QVERIFY(stage.centre().y() > corner.y() + 2000);
        QCOMPARE(map->pos(), home); // the plan scrolls, the map stays
    }

    void addedGearLandsInTheMiddle()
    {
        Stage stage;
        stage.view.addInMiddle(u"shure/sm58"_s);
        const DeviceId first = stage.document.selection().devices().constFirst();
        const QPoint place = stage.document.show().devices.find(first)->place;
        QVERIFY((stage.centre() - place).manhattanLength() < 300);
        stage.view.addInMiddle(u"shure/sm58"_s);
        const DeviceId second = stage.document.selection().devices().constFirst();
        QVERIFY(stage.document.show().devices.find(second)->place != place);
    }

    void readingOrderIsThatOfThePicture()
    {
        Stage stage;
        const QList<DeviceId> some {stage.device(u"Wedge"_s), stage.device(u"Di"_s), stage.device(u"Guitar"_s),
            stage.device(u"Box"_s)};
        const QList<DeviceId> read {stage.device(u"Box"_s), stage.device(u"Guitar"_s), stage.device(u"Di"_s),
            stage.device(u"Wedge"_s)};
        QCOMPARE(inReadingOrder(stage.document.show(), Picture::Stage, some), read);
    }

    void everyGestureHasWords()
    {
        QVERIFY(!canvasGestures().empty());
        for (const GestureGroup& group : canvasGestures()) {
            for (const Gesture& gesture : group.gestures)
                QVERIFY(*group.title && *gesture.move && *gesture.meaning);
        }
    }
};

QTEST_MAIN(TestFindingWays)
#include "tst_finding_ways.moc"
