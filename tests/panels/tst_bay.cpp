// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "draw/bay_sources.h"
#include "files/show_file.h"
#include "panels/bay_board.h"
#include "panels/bay_card.h"
#include "panels/bay_name_editor.h"
#include "panels/bay_patching.h"
#include "panels/bay_view.h"
#include "show/labels.h"
#include "support/show_builder.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A bay with a source behind A1 and A2, and a desk behind B1; A9 is free behind.
const QString studio
    = u"Bay: generic/patch-bay-2x24-trs @ 0,0; Drum: generic/bal_active @ 0,100; Keys: generic/bal_active @ 0,200;"
      "Desk: generic/mixer @ 0,300; Drum.out -trs-trs 1m-> Bay.rear-a1; Keys.out -trs-trs 1m-> Bay.rear-a2;"
      "Bay.rear-b1 -trs-trs 1m-> Desk.line1;"_s;

constexpr BaySpot a1 {0, 0, true}, a2 {0, 1, true}, a9 {0, 8, true}, b1 {0, 0, false}, b9 {0, 8, false};

BayPicture pictureOf(const QString& more)
{
    return bayPicture(check(showFrom(studio + more)));
}

NormalState stateIn(const BayPicture& picture, int column)
{
    return picture.fronts.front().columns[size_t(column)].state;
}

/// The view with a show in it, as it stands in the window.
struct Rig {
    Document document {gear()};
    BayView view {document};

    explicit Rig(const QString& words = studio)
    {
        document.replace(showFrom(words), {});
        view.resize(1200, 700);
        view.show();
        view.board().setFocus();
    }
    BayBoard& board() { return view.board(); }
    QPoint at(const BaySpot& spot) { return board().layoutOfJacks().jack(spot).toPoint(); }
    void drag(const BaySpot& from, const BaySpot& to)
    {
        QTest::mousePress(&board(), Qt::LeftButton, {}, at(from));
        move((at(from) * 2 + at(to)) / 3);
        move(at(to));
    }
    void drop(const BaySpot& to) { QTest::mouseRelease(&board(), Qt::LeftButton, {}, at(to)); }
    void move(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, board().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&board(), &event);
    }
    void keys(std::initializer_list<Qt::Key> all)
    {
        for (const Qt::Key key : all)
            QTest::keyClick(&board(), key);
    }
    const Device& bay() { return *document.show().devices.find(deviceIn(document.show(), u"Bay"_s)); }
};

} // namespace

class TestBay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfNormalBreaksBelow()
    {
        QCOMPARE(stateIn(pictureOf({}), 0), NormalState::Whole);
        QCOMPARE(stateIn(pictureOf(u"Bay.front-a1 -trs-trs 1m-> Bay.front-b9"_s), 0), NormalState::Whole);
        QCOMPARE(stateIn(pictureOf(u"Bay.front-a2 -trs-trs 1m-> Bay.front-b1"_s), 0), NormalState::Broken);
    }
    void aNormalWithNothingOnItBreaksQuietly()
    {
        QCOMPARE(stateIn(pictureOf(u"Bay.front-a1 -trs-trs 1m-> Bay.front-b9"_s), 8), NormalState::Settled);
    }
    void modesAreDrawnAsTheyStand_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("normal");
        QTest::addColumn<bool>("brokenAbove");
        QTest::newRow("half") << u"half"_s << int(Normal::Half) << false;
        QTest::newRow("full") << u"full"_s << int(Normal::Full) << true;
        QTest::newRow("open") << u"open"_s << int(Normal::None) << false;
        QTest::newRow("parallel") << u"parallel"_s << int(Normal::Parallel) << false;
        QTest::newRow("isolated") << u"isolated"_s << int(Normal::Isolated) << false;
    }
    void modesAreDrawnAsTheyStand()
    {
        QFETCH(QString, mode);
        QFETCH(int, normal);
        QFETCH(bool, brokenAbove);
        const BayPicture picture = pictureOf(u"Bay.mode1 = %1; Bay.front-a1 -trs-trs 1m-> Bay.front-b9"_s.arg(mode));
        QCOMPARE(int(picture.fronts.front().columns.front().normal), normal);
        QCOMPARE(stateIn(picture, 0) == NormalState::Broken, brokenAbove);
    }

    void aJackHearsWhatFeedsIt()
    {
        const Show show = showFrom(studio + u"Bay.ground = strapped; Bay.front-a2 -trs-trs 1m-> Bay.front-b1"_s);
        const Analysis analysis = analyse(show);
        const PortRef keys = portIn(show, u"Keys.out"_s), drum = portIn(show, u"Drum.out"_s);
        QCOMPARE(sourcesAt(analysis, portIn(show, u"Bay.front-b1"_s)), QList<PortRef> {keys}); // the strap is no signal
        QCOMPARE(sourcesAt(analysis, portIn(show, u"Bay.front-a1"_s)), QList<PortRef> {drum});
        QCOMPARE(sourcesAt(analysis, portIn(show, u"Bay.front-a9"_s)), QList<PortRef>());
    }
    void jacksAreNamedAfterWhatIsBehind()
    {
        Show show = showFrom(studio);
        BayPicture picture = bayPicture(check(show));
        QCOMPARE(jackOf(picture, a1)->name, u"Drum"_s);
        QCOMPARE(jackOf(picture, a9)->name, QString());
        labelJack(show, jackOf(picture, a1)->port, u"Kit"_s);
        picture = bayPicture(check(show));
        QCOMPARE(jackOf(picture, a1)->name, u"Kit"_s);
        labelJack(show, jackOf(picture, a1)->port, {});
        QCOMPARE(jackOf(bayPicture(check(show)), a1)->name, u"Drum"_s);
    }

    void aDb25AtTheRearIsTakenLineByLine()
    {
        const Show show = showFrom(u"Bay: generic/patch-bay-2x48-tt-db25 @ 0,0; Tape: generic/converter-16-db25 @ 0,100;"
                                   "Tape.db25-out1 -db25-db25 2m-> Bay.db25-a2;"
                                   "Bay.front-a9 -tt-tt 0.6m-> Bay.front-b1"_s);
        const Checked checked = check(show);
        const BayPicture picture = bayPicture(checked);
        QCOMPARE(jackOf(picture, {0, 10, true})->name, u"Line out 3"_s); // the third of the second eight
        QCOMPARE(jackOf(picture, a1)->name, QString());
        QCOMPARE(int(picture.fronts.front().columns[10].normal), int(Normal::Half));
        QCOMPARE(sourcesAt(checked.analysis(), portIn(show, u"Bay.front-b1"_s)),
            QList<PortRef> {portIn(show, u"Tape.out1"_s)});
    }

    void series_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one") << u"Mic"_s << QStringList {u"Mic"_s};
        QTest::newRow("series") << u"Mic 1…3"_s << QStringList {u"Mic 1"_s, u"Mic 2"_s, u"Mic 3"_s};
        QTest::newRow("dots") << u"Mic 9..11"_s << QStringList {u"Mic 9"_s, u"Mic 10"_s, u"Mic 11"_s};
        QTest::newRow("hyphen, padded") << u"T01-02"_s << QStringList {u"T01"_s, u"T02"_s};
        QTest::newRow("downwards, with an end") << u"Out 2…1 L"_s << QStringList {u"Out 2 L"_s, u"Out 1 L"_s};
        QTest::newRow("lines") << u"Kick\r\nSnare\n"_s << QStringList {u"Kick"_s, u"Snare"_s};
        QTest::newRow("cells, one left out") << u"Kick\t\tSnare"_s << QStringList {u"Kick"_s, {}, u"Snare"_s};
        QTest::newRow("too many") << u"Mic 1…9999"_s
                                  << QStringList {u"Mic 1"_s, u"Mic 2"_s, u"Mic 3"_s, u"Mic 4"_s, u"Mic 5"_s};
    }
    void series()
    {
        QFETCH(QString, typed);
        QTEST(labelSeries(typed, 5), "texts");
    }
    void namesAndSectionsAreSaved()
    {
        Show show = showFrom(studio);
        const PortRef jack = portIn(show, u"Bay.front-a9"_s);
        labelJack(show, jack, u"Comp “1”"_s);
        beginSection(show, jack, u"Outboard"_s);
        const Result<Show> read = readShow(writeShow(show), gear(), u"bay"_s);
        QVERIFY(bool(read));
        const Device& bay = *read.value().devices.find(jack.device);
        QCOMPARE(bay.labels.value(u"front-a9"_s), u"Comp “1”"_s);
        QCOMPARE(bay.sections.value(u"front-a9"_s), u"Outboard"_s);
        QCOMPARE(writeShow(read.value()), writeShow(show));
    }

    void dragPlugsOneCord()
    {
        Rig rig;
        const qsizetype before = rig.document.show().cables.size();
        rig.drag(b1, a2); // from the input back to the output: it still sends from above
        QVERIFY(rig.view.card().isVisible());
        QVERIFY2(rig.view.card().text().contains(u"Drum no longer reaches"_s), qPrintable(rig.view.card().text()));
        QCOMPARE(rig.document.show().cables.size(), before);
        rig.drop(a2);
        QCOMPARE(rig.document.show().cables.size(), before + 1);
        QCOMPARE(rig.document.history().count(), 1);
        const BayCord cord = rig.board().picture().cords.first();
        QCOMPARE(cord.from.port, u"front-a2"_s);
        QCOMPARE(cord.to.port, u"front-b1"_s);
        QCOMPARE(stateIn(rig.board().picture(), 0), NormalState::Broken);
        rig.document.history().undo();
        QCOMPARE(rig.document.show().cables.size(), before);
        QCOMPARE(stateIn(rig.board().picture(), 0), NormalState::Whole);
    }
    void aDragToNowherePlugsNothing()
    {
        Rig rig;
        rig.drag(a1, b9);
        rig.move({5, 5});
        QTest::mouseRelease(&rig.board(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(rig.document.history().count(), 0);
    }
    void aPlugMovesToAnotherJack()
    {
        Rig rig(studio + u"Bay.front-a1 -trs-trs 1m-> Bay.front-b9"_s);
        rig.drag(b9, b1);
        rig.drop(b1);
        QCOMPARE(rig.document.history().count(), 1);
        QCOMPARE(rig.board().picture().cords.size(), 1);
        QCOMPARE(rig.board().picture().cords.first().to.port, u"front-b1"_s);
    }
    void aPluggedJackTakesNoSecondPlug()
    {
        Rig rig(studio + u"Bay.front-a1 -trs-trs 1m-> Bay.front-b9"_s);
        rig.drag(a2, b9);
        rig.drop(b9);
        QCOMPARE(rig.document.history().count(), 0);
    }

    void keyboardPlugsAndPulls()
    {
        Rig rig;
        rig.keys({Qt::Key_Right, Qt::Key_Return, Qt::Key_Left, Qt::Key_Down, Qt::Key_Return}); // from A2 to B1
        QCOMPARE(rig.board().picture().cords.size(), 1);
        QCOMPARE(rig.board().picture().cords.first().from.port, u"front-a2"_s);
        QCOMPARE(rig.board().picture().cords.first().to.port, u"front-b1"_s);
        rig.keys({Qt::Key_Delete});
        QCOMPARE(rig.board().picture().cords.size(), 0);
        QCOMPARE(rig.document.history().count(), 2);
    }
    void deleteLeavesWhatIsBehind()
    {
        Rig rig;
        const Show before = rig.document.show();
        QTest::mouseClick(&rig.board(), Qt::LeftButton, {}, rig.at(a1)); // the inspector tells of the lead behind it
        QCOMPARE(rig.document.selection().cables(), cablesAt(before, portIn(before, u"Bay.rear-a1"_s)));
        rig.keys({Qt::Key_Delete});
        QVERIFY(rig.document.show() == before);
    }
    void escapeLetsGo()
    {
        Rig rig;
        rig.keys({Qt::Key_Right, Qt::Key_Return, Qt::Key_Down, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Escape});
        QCOMPARE(rig.document.history().count(), 0);
    }

    void typedSeriesNamesMany()
    {
        Rig rig;
        rig.keys({Qt::Key_Right, Qt::Key_F2});
        auto* editor = rig.board().findChild<BayNameEditor*>();
        QVERIFY(editor);
        editor->setText(u"Mic 1…8"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(rig.document.history().count(), 1);
        QCOMPARE(rig.bay().labels.size(), 8);
        QCOMPARE(rig.bay().labels.value(u"front-a2"_s), u"Mic 1"_s);
        QCOMPARE(rig.bay().labels.value(u"front-a9"_s), u"Mic 8"_s);
    }
    void enterGoesOnToTheNextName()
    {
        Rig rig;
        rig.board().editName(b1);
        for (const QString& name : {u"One"_s, u"Two"_s}) {
            BayNameEditor* editor = rig.board().findChildren<BayNameEditor*>().last();
            editor->setText(name);
            QTest::keyClick(editor, Qt::Key_Return);
        }
        QCOMPARE(rig.bay().labels.value(u"front-b1"_s), u"One"_s);
        QCOMPARE(rig.bay().labels.value(u"front-b2"_s), u"Two"_s);
        QCOMPARE(rig.bay().labels.size(), 2);
    }
    void aSectionIsHeadedInPlace()
    {
        Rig rig;
        rig.board().editSection(b9);
        auto* editor = rig.board().findChild<BayNameEditor*>();
        editor->setText(u"Outboard"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(rig.board().picture().fronts.front().columns[8].section, std::optional(u"Outboard"_s));
        QCOMPARE(rig.document.history().count(), 1);
    }
    void aPastedListNamesMany()
    {
        Rig rig;
        QGuiApplication::clipboard()->setText(u"Kick\nSnare\nHat"_s);
        rig.board().pasteNames(b1);
        QCOMPARE(rig.document.history().count(), 1);
        QCOMPARE(rig.bay().labels.value(u"front-b3"_s), u"Hat"_s);
    }
    void theMenuSetsPairs()
    {
        Rig rig;
        QMenu menu;
        rig.board().fillMenu(menu, a1);
        for (QAction* action : menu.actions()) {
            if (action->text() == pairText(u"full"_s))
                action->trigger();
        }
        QCOMPARE(int(rig.board().picture().fronts.front().columns.front().normal), int(Normal::Full));
        QCOMPARE(rig.document.history().count(), 1);
    }

    void findGoesToTheJack()
    {
        Rig rig;
        auto* field = rig.view.findChild<QLineEdit*>();
        QTest::keyClicks(field, u"keys"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(rig.board().focusSpot(), std::optional(a2));
        field->clear();
        QTest::keyClicks(field, u"25"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(rig.board().focusSpot(), std::optional(b1));
    }
    void emptyShowOffersABay()
    {
        Rig rig(u"Desk: generic/mixer @ 0,300"_s);
        for (QPushButton* button : rig.view.findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(rig.board().picture().fronts.size(), 1u);
        QCOMPARE(rig.document.history().count(), 1);
    }
    void theSideViewIsAsTheSolverHasIt_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("cordInA");
        QTest::addColumn<bool>("cordInB");
        for (const char* mode : {"half", "full", "open", "parallel", "isolated"}) {
            for (const bool a : {false, true}) {
                for (const bool b : {false, true})
                    QTest::addRow("%s, cords %s%s", mode, a ? "A" : "-", b ? "B" : "-") << QString::fromLatin1(mode) << a << b;
            }
        }
    }
    void theSideViewIsAsTheSolverHasIt()
    {
        QFETCH(QString, mode);
        QFETCH(bool, cordInA);
        QFETCH(bool, cordInB);
        QString words = studio + u"Bay.mode1 = %1;"_s.arg(mode);
        words += cordInA ? u"Bay.front-a1 -trs-trs 1m-> Bay.front-b20;"_s : QString();
        words += cordInB ? u"Bay.front-a21 -trs-trs 1m-> Bay.front-b1;"_s : QString();
        const Checked checked = check(showFrom(words));
        const BaySide side = sideOf(checked, bayPicture(checked), b1);
        const PortRef desk = portIn(checked.show(), u"Desk.line1"_s);
        const Arrival* arrival = checked.analysis().arrival(desk);
        double heard = leastDecibel;
        for (const LegArrival& leg : arrival ? arrival->legs : decltype(arrival->legs) {}) {
            for (const Curve& gain : leg.gains)
                heard = std::max(heard, gainDb(gain));
        }
        QCOMPARE(side.contacts.size(), 2);
        for (const SideContact& contact : side.contacts) {
            QCOMPARE(contact.isClosed, heard > -40);
            QCOMPARE(contact.isJoined, mode != u"open"_s && mode != u"isolated"_s);
            QCOMPARE(contact.breaksBelow, mode == u"half"_s || mode == u"full"_s);
            QCOMPARE(contact.breaksAbove, mode == u"full"_s);
        }
        QCOMPARE(side.isBussed, mode != u"isolated"_s);
        QCOMPARE(side.upper.isPlugged, cordInA);
        QVERIFY(side.upper.behind.contains(u"Drum"_s));
    }

    void jacksAreReadOut()
    {
        Rig rig(studio + u"Bay.front-a2 -trs-trs 1m-> Bay.front-b9"_s);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&rig.board());
        QCOMPARE(list->role(), QAccessible::List);
        QAccessibleInterface* bay = list->child(0);
        QVERIFY(bay->text(QAccessible::Name).startsWith(u"Bay, "_s));
        QCOMPARE(bay->childCount(), 48);
        const QString said = bay->child(1)->text(QAccessible::Name);
        for (const QString& part : {u"Bay 2, Keys"_s, u"half normalled to Bay 26"_s, u"cord to Bay 33"_s, u"carries Keys"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(bay->child(32)->text(QAccessible::Name).contains(u"normal to Bay 9 broken"_s));
        for (const int index : {0, 23, 24, 47}) {
            QCOMPARE(bay->indexOfChild(bay->child(index)), index);
            QCOMPARE(bay->child(index)->parent(), bay);
            const QPoint middle = bay->child(index)->rect().center();
            QCOMPARE(bay->childAt(middle.x(), middle.y()), bay->child(index));
        }
        QCOMPARE(list->indexOfChild(list->child(1)), 1); // the switch of the sleeves
        QCOMPARE(list->child(1)->object(), static_cast<QObject*>(rig.board().findChild<QToolButton*>()));
    }
    void aReadOutJackCanBePressed()
    {
        Rig rig;
        QAccessibleInterface* bay = QAccessible::queryAccessibleInterface(&rig.board())->child(0);
        for (const int index : {1, 24}) // from A2 to B1
            bay->child(index)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(rig.board().picture().cords.size(), 1);
        QCOMPARE(rig.board().picture().cords.first().to.port, u"front-b1"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&rig.board())->focusChild(), bay->child(24));
        rig.document.edit(u"Away"_s, [&](Show& show) { removeDevices(show, {deviceIn(show, u"Bay"_s)}); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the switch of its sleeves
        QCOMPARE(QAccessible::queryAccessibleInterface(&rig.board())->childCount(), 0);
    }

    void zoomMakesAllLarger()
    {
        Rig rig;
        const double before = rig.board().layoutOfJacks().radius(0);
        QSignalSpy told(&rig.view, &BayView::zoomChanged);
        rig.view.zoomIn();
        rig.view.zoomIn();
        QCOMPARE(told.size(), 2);
        QCOMPARE(rig.board().layoutOfJacks().radius(0), before * rig.view.zoom());
        QTest::mouseClick(&rig.board(), Qt::LeftButton, {}, rig.at(a2));
        QCOMPARE(rig.board().focusSpot(), std::optional(a2));
        rig.view.fitAll();
        QVERIFY(rig.board().height() <= rig.view.height());
        rig.view.setZoom(1);
        QCOMPARE(rig.board().layoutOfJacks().radius(0), before);
    }

    void aBayIsMadeToMeasure()
    {
        Rig rig(u"Desk: generic/mixer @ 0,300"_s);
        rig.view.newBay();
        auto* form = rig.view.findChild<QWidget*>(u"bayForm"_s);
        QVERIFY(form && form->isVisible());
        form->findChild<QSpinBox*>()->setValue(32);
        form->findChild<QComboBox*>()->setCurrentIndex(1); // TT in front
        form->findChild<QDoubleSpinBox*>()->setValue(12.5);
        auto* name = form->findChild<QLineEdit*>();
        name->setText(u"Rack"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(rig.document.history().count(), 1);
        const BayFront& front = rig.board().picture().fronts.front();
        QCOMPARE(front.name, u"Rack"_s);
        QCOMPARE(front.columns.size(), size_t(32));
        QCOMPARE(int(front.kind), int(JackKind::Tt));
        QCOMPARE(front.pitchUm, 12'500);
        QVERIFY(front.pitchStated);
        QCOMPARE(int(front.columns[31].normal), int(Normal::Half));
        const Show& show = rig.document.show();
        const Result<Show> read = readShow(writeShow(show), gear(), u"bay"_s); // its type goes with it
        QVERIFY2(bool(read), read ? "" : qPrintable(text(read.error())));
        QCOMPARE(writeShow(read.value()), writeShow(show));
    }
    void escapeMakesNoBay()
    {
        Rig rig;
        rig.view.newBay();
        QTest::keyClick(rig.view.findChild<QWidget*>(u"bayForm"_s), Qt::Key_Escape);
        QCOMPARE(rig.document.history().count(), 0);
        QVERIFY(rig.board().isVisible());
    }
    void everyBayThatCanBeMadeIsABay()
    {
        for (const BayJackType front : {BayJackType::Trs, BayJackType::Tt, BayJackType::Xlr, BayJackType::Rca}) {
            for (const BayJackType rear : {BayJackType::Trs, BayJackType::Tt, BayJackType::Xlr, BayJackType::Rca}) {
                for (const BayMode mode : modesOf(front)) {
                    Document document(gear());
                    document.replace({}, {});
                    insertBay(document, {7, front, rear, mode}, 0, u"Bay"_s);
                    const BayPicture picture = bayPicture(document.checked());
                    QCOMPARE(picture.fronts.size(), 1u);
                    const BayColumn& last = picture.fronts.front().columns.back();
                    const QHash<BayMode, Normal> meant {{BayMode::Half, Normal::Half}, {BayMode::Full, Normal::Full},
                        {BayMode::Open, Normal::None}, {BayMode::Parallel, Normal::Parallel}, {BayMode::Isolated, Normal::Isolated}};
                    QCOMPARE(int(last.normal), int(meant.value(mode)));
                    const Result<Show> read = readShow(writeShow(document.show()), gear(), u"bay"_s);
                    QVERIFY2(bool(read), read ? "" : qPrintable(text(read.error())));
                }
            }
        }
    }
    void thePitchIsTyped()
    {
        Rig rig;
        QMenu menu;
        rig.board().fillMenu(menu, a1);
        menu.actions().last()->trigger();
        auto* editor = rig.board().findChild<BayNameEditor*>();
        editor->setText(QLocale().toString(17.25, 'f', 2));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(rig.bay().jackPitchUm, 17'250);
    }

    void everyJackIsFoundWhereItIsDrawn()
    {
        const BayPicture picture = pictureOf({});
        for (const double width : {300.0, 900.0, 1600.0}) {
            for (const double scale : {1.0, 2.0}) {
                const BayLayout layout(picture, {Theme::Light, scale}, width);
                for (int column = 0; column < 24; ++column) {
                    for (const bool upper : {true, false}) {
                        const BaySpot spot {0, column, upper};
                        QCOMPARE(layout.jackAt(layout.jack(spot)), std::optional(spot));
                        QCOMPARE(layout.jackAt(layout.cell(spot).center()), std::optional(spot));
                    }
                    QCOMPARE(layout.signAt(layout.sign(0, column).center()), std::optional(BaySpot {0, column, true}));
                }
            }
        }
    }
};

QTEST_MAIN(TestBay)
#include "tst_bay.moc"
