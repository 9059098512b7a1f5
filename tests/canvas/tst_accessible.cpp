// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_rig.h"
#include "canvas/focus_walk.h"
#include "canvas/spoken.h"
#include "show/edits.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace {

const QString band = uR"(
    Vox: shure/sm58 @ 2000,4000
    Laptop: generic/laptop @ 1000,3000
    Box: generic/stage-box-16-8 @ 5000,1000
    Vox.out -xlr 10m-> Box.in2
)"_s;

QAccessibleInterface* canvas(Stage& stage)
{
    return QAccessible::queryAccessibleInterface(&stage.view);
}

QStringList names(QAccessibleInterface* list)
{
    QStringList found;
    for (int i = 0; i < list->childCount(); ++i)
        found << list->child(i)->text(QAccessible::Name);
    return found;
}

} // namespace

/// The canvas as those meet it who do not see it.
class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsDevicesThenLeads();
    void devicesHavePorts();
    void findingsAreSaid();
    void childrenKnowTheirPlace();
    void pressOnAPortDrawsALead();
    void focusFollowsTheKeyboard();
    void whatIsGoneIsInvalid();
    void emptyStageIsThere();
};

void TestAccessible::listsDevicesThenLeads()
{
    Stage stage(band);
    QAccessibleInterface* list = canvas(stage);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    const QStringList all = names(list);
    QVERIFY(all[0].startsWith(u"Box, "_s) && all[1].startsWith(u"Laptop, "_s) && all[2].startsWith(u"Vox, "_s));
    QVERIFY2(all[3].contains(u"from Vox, "_s) && all[3].contains(u"to Box, "_s), qPrintable(all[3]));
    QVERIFY(all[2].endsWith(u"1 of 1 ports joined"_s));
    QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
}

void TestAccessible::devicesHavePorts()
{
    Stage stage(band);
    QAccessibleInterface* box = canvas(stage)->child(0);
    QCOMPARE(box->childCount(), portKeys(*gear().devices.value(u"generic/stage-box-16-8"_s)).size());
    QAccessibleInterface* port = box->child(1);
    QCOMPARE(port->role(), QAccessible::Button);
    QVERIFY2(port->text(QAccessible::Name).contains(u"joined to Vox"_s), qPrintable(port->text(QAccessible::Name)));
    QVERIFY(box->child(0)->text(QAccessible::Name).endsWith(u"free"_s));
    QVERIFY(!port->rect().isEmpty());
}

void TestAccessible::findingsAreSaid()
{
    Stage stage(band);
    stage.document.edit(u"Connect"_s, [](Show& show) {
        addCable(show, gear().cables.value(u"xlr"_s), portIn(show, u"Laptop.out"_s), portIn(show, u"Box.in1"_s), 5000);
    });
    QAccessibleInterface* list = canvas(stage);
    QCOMPARE(list->childCount(), 5);
    QStringList said;
    for (int i = 3; i < 5; ++i)
        said << list->child(i)->text(QAccessible::Description);
    QVERIFY2(
        said.join(u'|').contains(u"Error: "_s) || said.join(u'|').contains(u"Danger: "_s), qPrintable(said.join(u'|')));
}

void TestAccessible::childrenKnowTheirPlace()
{
    Stage stage(band);
    QAccessibleInterface* list = canvas(stage);
    for (int i = 0; i < list->childCount(); ++i) {
        QCOMPARE(list->indexOfChild(list->child(i)), i);
        QCOMPARE(list->child(i)->parent(), list);
        QVERIFY(list->child(i)->isValid());
    }
    QAccessibleInterface* box = list->child(0);
    QCOMPARE(box->indexOfChild(box->child(3)), 3);
    QCOMPARE(box->child(3)->parent(), box);
    QCOMPARE(list->childAt(box->rect().center().x(), box->rect().center().y()), box);
}

void TestAccessible::pressOnAPortDrawsALead()
{
    Stage stage(band);
    QAccessibleActionInterface* port = canvas(stage)->child(1)->child(0)->actionInterface();
    QVERIFY(port->actionNames().contains(QAccessibleActionInterface::pressAction()));
    port->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(stage.view.wiring().isActive());
    QCOMPARE(stage.view.wiring().start(), portIn(stage.document.show(), u"Laptop.out"_s));
    stage.view.cancelTool();
    canvas(stage)->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(stage.document.selection().cables(), QList<CableId> {leadIn(stage.document.show())});
    QVERIFY(canvas(stage)->child(3)->state().selected);
}

void TestAccessible::focusFollowsTheKeyboard()
{
    Stage stage(band);
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    QCOMPARE(canvas(stage)->focusChild(), canvas(stage)->child(0));
    QTest::keyClick(&stage.view, Qt::Key_Return);
    QCOMPARE(canvas(stage)->focusChild()->role(), QAccessible::Button);
    QCOMPARE(canvas(stage)->focusChild()->parent(), canvas(stage)->child(0));
    stage.document.selection().clear();
    QVERIFY(!canvas(stage)->focusChild());
}

void TestAccessible::whatIsGoneIsInvalid()
{
    Stage stage(band);
    canvas(stage)->child(0)->child(0);
    const int before = canvas(stage)->childCount();
    stage.document.edit(u"Away"_s, [&](Show& show) { removeDevices(show, {stage.device(u"Box"_s)}); });
    QCOMPARE(canvas(stage)->childCount(), before - 2); // its lead went with it
    for (int i = 0; i < canvas(stage)->childCount(); ++i)
        QVERIFY(canvas(stage)->child(i)->isValid());
    stage.document.history().undo();
    QCOMPARE(canvas(stage)->childCount(), before);
    stage.view.setPicture(Picture::Patch);
    QCOMPARE(canvas(stage)->childCount(), before);
}

void TestAccessible::emptyStageIsThere()
{
    Stage stage(QString {});
    QCOMPARE(canvas(stage)->childCount(), 1);
    QCOMPARE(canvas(stage)->child(0)->object(), stage.view.viewport());
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
