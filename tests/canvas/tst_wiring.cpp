// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_rig.h"
#include "canvas/focus_walk.h"
#include "canvas/lead_offers.h"
#include "canvas/pick_list.h"
#include "canvas/port_rows.h"
#include "show/edits.h"

#include <QLineEdit>

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

/// The list and its line to type in.
struct Listed {
    explicit Listed(Stage& stage, const QString& name = u"leadList"_s)
        : list(*stage.view.findChild<PickList*>(name))
        , field(*list.findChild<QLineEdit*>())
    {
    }

    bool isOpen() const { return list.isVisible(); }
    void key(Qt::Key key) { QTest::keyClick(&field, key); }
    void type(const QString& text) { QTest::keyClicks(&field, text); }

    PickList& list;
    QLineEdit& field;
};

const Cable& made(const Stage& stage)
{
    return *stage.document.show().cables.find(stage.document.show().cables.ids().last());
}

} // namespace

class TestWiring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAreFewAndFit();
    void offersForAnInputSend();
    void typedWordsFilter();
    void takenPortsComeLast();
    void dropOnFloorAsks_data();
    void dropOnFloorAsks();
    void newGearComesWithItsLead();
    void escapeLeavesNothing();
    void pressElsewhereLeavesNothing();
    void undoClosesTheList();
    void keyboardWiresFromEndToEnd();
    void tabTakesAnotherLead();
    void tabWalksInReadingOrder();
    void arrowsWalkPorts();
    void focusFollowsSelection();
    void shiftTakesTheRowAlong();
    void pairGoesToPair();
    void selectedDevicesComeAlong();
    void clickOnFloorAsksToo();
    void deviceIsSwappedByList();
    void deviceIsBrokenByList();
};

void TestWiring::offersAreFewAndFit()
{
    Stage stage(band);
    LeadChooser leads(gear(), stage.document.checker());
    LeadOffers offers(stage.document.checked(), portIn(stage.document.show(), u"Guitar.out"_s), gear(), leads,
        stage.document.checker());
    const QList<LeadOffer> best = offers.best({1000, 3000}, Picture::Stage);
    QVERIFY(!best.isEmpty() && best.size() <= 6);
    QCOMPARE(best.first().port, portIn(stage.document.show(), u"Di.in"_s));
    bool offersBox = false;
    for (const LeadOffer& offer : best) {
        QVERIFY2(offer.fit.lead, qPrintable(offer.type ? offer.type->key : offer.port.port));
        QVERIFY(offer.fit.verdict != Severity::Danger);
        offersBox = offersBox || (offer.type && offer.type->functions.contains(u"di"_s));
    }
    QVERIFY(offersBox);
}

void TestWiring::offersForAnInputSend()
{
    Stage stage(band);
    LeadChooser leads(gear(), stage.document.checker());
    LeadOffers offers(
        stage.document.checked(), portIn(stage.document.show(), u"Box.in2"_s), gear(), leads, stage.document.checker());
    const QList<LeadOffer> best = offers.best({4000, 1000}, Picture::Stage);
    QCOMPARE(best.first().port, portIn(stage.document.show(), u"Di.out"_s));
    QVERIFY(std::ranges::any_of(
        best, [](const LeadOffer& offer) { return offer.type && offer.type->category == u"microphone"_s; }));
}

void TestWiring::typedWordsFilter()
{
    Stage stage(band);
    LeadChooser leads(gear(), stage.document.checker());
    LeadOffers offers(
        stage.document.checked(), portIn(stage.document.show(), u"Di.out"_s), gear(), leads, stage.document.checker());
    const QList<LeadOffer> found = offers.matching({u"box"_s, u"7"_s}, {}, Picture::Stage);
    QCOMPARE(found.first().port, portIn(stage.document.show(), u"Box.in7"_s));
    QVERIFY(offers.matching({u"nothing-is-called-that"_s}, {}, Picture::Stage).isEmpty());
    const QList<LeadOffer> library = offers.matching({u"radial"_s}, {}, Picture::Stage);
    QVERIFY(!library.isEmpty() && library.first().type);
}

void TestWiring::takenPortsComeLast()
{
    Stage stage(band);
    LeadChooser leads(gear(), stage.document.checker());
    LeadOffers offers(
        stage.document.checked(), portIn(stage.document.show(), u"Di.out"_s), gear(), leads, stage.document.checker());
    const QList<LeadOffer> found = offers.matching({u"Box"_s}, {}, Picture::Stage);
    QCOMPARE(found.first().port, portIn(stage.document.show(), u"Box.in2"_s));
    for (const LeadOffer& offer : found) {
        if (offer.port == portIn(stage.document.show(), u"Box.in1"_s))
            QVERIFY(offer.fit.merit() < found.first().fit.merit());
    }
}

void TestWiring::dropOnFloorAsks_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::newRow("stage") << Picture::Stage;
    QTest::newRow("patch") << Picture::Patch;
}

void TestWiring::dropOnFloorAsks()
{
    QFETCH(Picture, picture);
    Stage stage(band, picture);
    Listed listed(stage);
    stage.hover(stage.at(u"Guitar"_s));
    stage.drag(stage.portAt(u"Guitar.out"_s), QPoint(900, 800));
    QVERIFY(listed.isOpen());
    QVERIFY(stage.view.wiring().isActive());
    QCOMPARE(stage.view.wiring().target(), portIn(stage.document.show(), u"Di.in"_s));
    stage.hover(QPoint(700, 700)); // the list leads now
    QCOMPARE(stage.view.wiring().target(), portIn(stage.document.show(), u"Di.in"_s));
    listed.key(Qt::Key_Return);
    QVERIFY(!listed.isOpen());
    QCOMPARE(made(stage).plugs.last().port, portIn(stage.document.show(), u"Di.in"_s));
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(stage.mismatch(), QString());
}

void TestWiring::newGearComesWithItsLead()
{
    Stage stage(band);
    Listed listed(stage);
    stage.hover(stage.at(u"Guitar"_s));
    const QPoint floor(900, 800);
    stage.drag(stage.portAt(u"Guitar.out"_s), floor);
    listed.type(u"passive di"_s);
    listed.key(Qt::Key_Return);
    const DeviceId box = stage.document.show().devices.ids().last();
    QCOMPARE(stage.document.show().devices.size(), 6);
    QCOMPARE(stage.document.show().cables.size(), 2);
    QCOMPARE(stage.document.show().devices.find(box)->place, stage.view.snappedPlace(stage.view.mapToScene(floor), {}));
    QCOMPARE(made(stage).plugs.last().port.device, box);
    QCOMPARE(stage.document.history().count(), 1);
    stage.document.history().undo();
    QCOMPARE(stage.document.show().devices.size(), 5);
    QCOMPARE(stage.mismatch(), QString());
}

void TestWiring::escapeLeavesNothing()
{
    Stage stage(band);
    Listed listed(stage);
    const Show before = stage.document.show();
    stage.hover(stage.at(u"Guitar"_s));
    stage.drag(stage.portAt(u"Guitar.out"_s), QPoint(900, 800));
    listed.type(u"passive di"_s);
    listed.key(Qt::Key_Escape);
    QVERIFY(!listed.isOpen());
    QVERIFY(!stage.view.wiring().isActive());
    QVERIFY(stage.document.show() == before);
    QCOMPARE(stage.document.history().count(), 0);
}

void TestWiring::pressElsewhereLeavesNothing()
{
    Stage stage(band);
    Listed listed(stage);
    stage.hover(stage.at(u"Guitar"_s));
    stage.drag(stage.portAt(u"Guitar.out"_s), QPoint(500, 800));
    QVERIFY(listed.isOpen());
    stage.press(QPoint(100, 100));
    stage.release(QPoint(100, 100));
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.document.history().count(), 0);
}

void TestWiring::undoClosesTheList()
{
    Stage stage(band);
    Listed listed(stage);
    stage.document.edit(u"Add"_s, [](Show& show) {
        addDevice(show, gear().devices.value(u"shure/sm58"_s), {6000, 3000});
    });
    stage.hover(stage.at(u"Guitar"_s));
    stage.drag(stage.portAt(u"Guitar.out"_s), QPoint(900, 800));
    QVERIFY(listed.isOpen());
    stage.document.history().undo();
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.mismatch(), QString());
}

void TestWiring::keyboardWiresFromEndToEnd()
{
    Stage stage(band);
    Listed listed(stage);
    FocusWalk& walk = stage.view.focusWalk();
    while (walk.stop().device != stage.device(u"Di"_s))
        QTest::keyClick(&stage.view, Qt::Key_Tab);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    while (walk.port().port != u"out"_s)
        QTest::keyClick(&stage.view, Qt::Key_Right);
    QTest::keyClick(&stage.view, Qt::Key_C);
    QVERIFY(listed.isOpen());
    listed.type(u"box 5"_s);
    QCOMPARE(stage.view.wiring().target(), portIn(stage.document.show(), u"Box.in5"_s));
    listed.key(Qt::Key_Return);
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.document.show().cables.size(), 2);
    QCOMPARE(made(stage).plugs.first().port, portIn(stage.document.show(), u"Di.out"_s));
    QCOMPARE(made(stage).plugs.last().port, portIn(stage.document.show(), u"Box.in5"_s));
}

void TestWiring::tabTakesAnotherLead()
{
    Stage stage(u"Keys: generic/stage-piano @ 1000,1000; Di: generic/stereo-di @ 3000,1000"_s);
    Listed listed(stage);
    stage.view.wireFrom(portIn(stage.document.show(), u"Keys.out-l"_s));
    listed.type(u"di"_s);
    const CableTypePtr first = stage.view.wiring().lead();
    QVERIFY(first);
    listed.key(Qt::Key_Tab);
    const CableTypePtr second = stage.view.wiring().lead();
    QVERIFY(second != first);
    listed.key(Qt::Key_Return);
    QCOMPARE(made(stage).type, second->key);
}

void TestWiring::tabWalksInReadingOrder()
{
    Stage stage(band);
    QStringList names;
    for (const Stop& stop : readingOrder(stage.document.show(), Picture::Stage))
        names << (stop.device ? stage.document.show().devices.find(stop.device)->name : u"lead"_s);
    QCOMPARE(names, QStringList({u"Box"_s, u"Guitar"_s, u"Di"_s, u"Vox"_s, u"Wedge"_s, u"lead"_s}));
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QCOMPARE(stage.document.selection().devices(), QList<DeviceId> {stage.device(u"Box"_s)});
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QTest::keyClick(&stage.view, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(stage.document.selection().devices(), QList<DeviceId> {stage.device(u"Guitar"_s)});
}

void TestWiring::arrowsWalkPorts()
{
    Stage stage(band, Picture::Patch);
    FocusWalk& walk = stage.view.focusWalk();
    walk.goTo(portIn(stage.document.show(), u"Box.in3"_s));
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QCOMPARE(walk.port().port, u"in4"_s);
    QTest::keyClick(&stage.view, Qt::Key_Right);
    QVERIFY(walk.port().port.startsWith(u"out"_s));
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(!walk.port());
    QCOMPARE(walk.stop().device, stage.device(u"Box"_s));
    QCOMPARE(stage.document.history().count(), 0); // ports were walked, nothing was moved
}

void TestWiring::focusFollowsSelection()
{
    Stage stage(band);
    FocusWalk& walk = stage.view.focusWalk();
    walk.goTo(portIn(stage.document.show(), u"Box.in3"_s));
    stage.document.selection().select(stage.device(u"Vox"_s));
    QCOMPARE(walk.stop().device, stage.device(u"Vox"_s));
    QVERIFY(!walk.port());
    stage.document.edit(u"Away"_s, [&](Show& show) { removeDevices(show, {stage.device(u"Vox"_s)}); });
    QVERIFY(walk.stop().isEmpty());
}

void TestWiring::shiftTakesTheRowAlong()
{
    Stage stage(u"Box: generic/stage-box-16-8 @ 1000,1000; Amp: generic/power-amp @ 5000,1000"_s, Picture::Patch);
    const auto move = [&stage](QPoint at, Qt::KeyboardModifiers keys) {
        QMouseEvent event(
            QEvent::MouseMove, at, stage.view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(stage.view.viewport(), &event);
    };
    const QPoint target = stage.portAt(u"Amp.in1"_s);
    stage.press(stage.portAt(u"Box.out1"_s));
    move(target - QPoint(60, 0), Qt::ShiftModifier);
    move(target, Qt::ShiftModifier);
    QCOMPARE(stage.view.wiring().count(), 2); // the amplifier has no more inputs
    move(target, Qt::NoModifier);
    QCOMPARE(stage.view.wiring().count(), 1);
    move(target, Qt::ShiftModifier);
    QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, target);
    QCOMPARE(stage.document.show().cables.size(), 2);
    QCOMPARE(made(stage).plugs.first().port, portIn(stage.document.show(), u"Box.out2"_s));
    QCOMPARE(made(stage).plugs.last().port, portIn(stage.document.show(), u"Amp.in2"_s));
    QCOMPARE(stage.document.selection().cables().size(), 2);
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(stage.mismatch(), QString());
}

void TestWiring::pairGoesToPair()
{
    const Show show = showFrom(u"Keys: generic/stage-piano @ 1000,1000; Di: generic/stereo-di @ 3000,1000"_s);
    QCOMPARE(portsAfter(show, portIn(show, u"Keys.out-l"_s)), QList<PortRef> {portIn(show, u"Keys.out-r"_s)});
    QCOMPARE(portsAfter(show, portIn(show, u"Di.in1"_s)), QList<PortRef> {portIn(show, u"Di.in2"_s)});
    QVERIFY(portsAfter(show, portIn(show, u"Keys.out-r"_s)).isEmpty());
}

void TestWiring::selectedDevicesComeAlong()
{
    Stage stage(uR"(
        Left: shure/sm58 @ 1000,4000
        Middle: shure/sm58 @ 3000,4000
        Right: shure/sm58 @ 5000,4000
        Box: generic/stage-box-16-8 @ 3000,1000
    )"_s,
        Picture::Patch);
    stage.document.selection().select(
        {stage.device(u"Right"_s), stage.device(u"Left"_s), stage.device(u"Middle"_s)}, {});
    stage.press(stage.portAt(u"Left.out"_s));
    stage.move(stage.portAt(u"Box.in1"_s) - QPoint(60, 0));
    stage.move(stage.portAt(u"Box.in1"_s));
    QCOMPARE(stage.view.wiring().count(), 3);
    stage.release(stage.portAt(u"Box.in1"_s));
    QCOMPARE(stage.document.show().cables.size(), 3);
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(made(stage).plugs.last().port, portIn(stage.document.show(), u"Box.in3"_s));
}

void TestWiring::clickOnFloorAsksToo()
{
    Stage stage(band, Picture::Patch);
    Listed listed(stage);
    stage.view.setTool(canvasTools()[1]);
    const QPoint from = stage.portAt(u"Guitar.out"_s);
    stage.press(from);
    stage.release(from);
    QVERIFY(!listed.isOpen()); // the lead hangs on the pointer
    const QPoint floor(1100, 820);
    stage.hover(floor);
    stage.press(floor);
    stage.release(floor);
    QVERIFY(listed.isOpen());
    stage.press(QPoint(1100, 100)); // and a press elsewhere ends it
    stage.release(QPoint(1100, 100));
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.document.history().count(), 0);
}

void TestWiring::deviceIsSwappedByList()
{
    Stage stage(band + u"Guitar.out -ts-ts 5m-> Di.in"_s);
    Listed listed(stage, u"gearList"_s);
    QString said;
    connect(&stage.view, &ShowView::said, this, [&said](const QString& text) { said = text; });
    const DeviceId box = stage.device(u"Di"_s);
    stage.document.selection().select(box);
    stage.view.replaceSelected();
    QVERIFY(listed.isOpen());
    listed.type(u"passive di box"_s);
    listed.key(Qt::Key_Return);
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.document.show().devices.find(box)->type, u"generic/passive-di"_s);
    QCOMPARE(cablesAt(stage.document.show(), {box, u"in"_s}).size(), 1);
    QVERIFY(said.isEmpty());
    QCOMPARE(stage.document.history().count(), 1);
    stage.document.selection().select(stage.device(u"Guitar"_s));
    stage.view.replaceSelected();
    listed.type(u"shure sm58"_s);
    listed.key(Qt::Key_Return);
    QVERIFY2(said.contains(u"TS"_s), qPrintable(said)); // its plug does not go into a microphone
    QCOMPARE(stage.mismatch(), QString());
}

void TestWiring::deviceIsBrokenByList()
{
    Stage stage(u"Core: generic/multicore-24-8 @ 3000,3000; Desk: generic/desk @ 3000,5000; Core.fan20 -xlr 1m-> Desk.in20"_s);
    Listed listed(stage, u"gearList"_s);
    const DeviceId box = stage.device(u"Core"_s);
    stage.document.selection().select(box);
    stage.view.breakSelected();
    QVERIFY(listed.isOpen());
    listed.type(u"sub-snake 8"_s);
    listed.key(Qt::Key_Return);
    QVERIFY(!listed.isOpen());
    QCOMPARE(stage.document.history().count(), 1);
    QCOMPARE(stage.document.selection().devices().size(), 3);
    QCOMPARE(cablesAt(stage.document.show(), {stage.document.selection().devices().last(), u"fan4"_s}).size(), 1);
    QCOMPARE(stage.mismatch(), QString());
    stage.document.history().undo();
    QCOMPARE(cablesAt(stage.document.show(), {box, u"fan20"_s}).size(), 1);
    stage.document.selection().select(stage.device(u"Desk"_s));
    stage.view.breakSelected();
    listed.key(Qt::Key_Return); // a desk stays what it is
    QCOMPARE(stage.document.show().devices.size(), 2);
}

QTEST_MAIN(TestWiring)
#include "tst_wiring.moc"
