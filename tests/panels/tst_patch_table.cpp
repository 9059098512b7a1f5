// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/show_file.h"
#include "panels/cell_text.h"
#include "panels/patch_page.h"
#include "panels/patch_table.h"
#include "show/channel_edits.h"
#include "show/repatch.h"
#include "support/show_builder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Column = PatchColumn;

QByteArray fileBytes(const Document& document)
{
    return writeShow(document.show());
}

/// Two microphones in a box, channels 1 and 2.
Show stage()
{
    Show show = showFrom(u"Kick: shure/beta-52a @ 0,0; Vox: shure/sm58 @ 1000,0; Box: generic/stage-box-16-8 @ 0,2000;"
                         "Kick.out -xlr 5m-> Box.in1; Vox.out -xlr 5m-> Box.in2"_s);
    assignChannel(show, 1, u"Kick"_s, portIn(show, u"Box.in1"_s));
    assignChannel(show, 2, u"Vox"_s, portIn(show, u"Box.in2"_s));
    return show;
}

/// The page in a window, with a show in it.
struct Desk {
    explicit Desk(const Show& show = stage())
    {
        document.replace(show, {});
        page.resize(1300, 700);
        page.show();
        page.activateWindow();
        page.start();
        QObject::connect(&page, &PatchPage::said, &page, [this](const QString& text) { said = text; });
    }

    PatchTable& table() { return page.table(PatchSide::Inputs); }
    PatchTableModel& model() { return table().tableModel(); }
    QModelIndex at(int row, Column column) { return model().index(row, model().indexOf(column)); }
    QString text(int row, Column column) { return model().cellText(row, model().indexOf(column)); }
    void go(int row, Column column)
    {
        table().selectionModel()->setCurrentIndex(at(row, column), QItemSelectionModel::ClearAndSelect);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&table(), key, modifiers);
    }
    QLineEdit* editor() { return table().viewport()->findChild<QLineEdit*>(); }

    /// Types into the current cell and leaves it with that key.
    void type(const QString& words, Qt::Key leave = Qt::Key_Return)
    {
        QTest::keyClicks(&table(), words.left(1));
        QLineEdit* line = editor();
        QVERIFY(line);
        QTest::keyClicks(line, words.mid(1));
        QTest::keyClick(line, leave);
        QTRY_VERIFY(!editor());
    }
    void select(int top, Column left, int bottom, Column right)
    {
        go(top, left);
        table().selectionModel()->select({at(top, left), at(bottom, right)}, QItemSelectionModel::ClearAndSelect);
    }

    Document document {gear()};
    PatchPage page {document};
    QString said;
};

} // namespace

/// The patch as a table, worked as a user does.
class TestPatchTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheLeadsSay()
    {
        Desk desk;
        QCOMPARE(desk.model().rowCount(), 3); // and one for what comes next
        QCOMPARE(desk.text(0, Column::Number), u"1"_s);
        QCOMPARE(desk.text(0, Column::Mic), u"Beta 52A"_s);
        QCOMPARE(desk.text(1, Column::Socket), u"Box\u00a02"_s);
        QCOMPARE(desk.at(1, Column::Phantom).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void typingEditsTheShow()
    {
        Desk desk;
        desk.go(0, Column::Name);
        desk.type(u"Kick in"_s);
        QCOMPARE(desk.text(0, Column::Name), u"Kick in"_s);
        QCOMPARE(desk.document.history().count(), 1);
        QCOMPARE(desk.table().currentIndex(), desk.at(1, Column::Name)); // Enter goes down
        desk.type(u"Vocal"_s, Qt::Key_Tab);
        QCOMPARE(desk.table().currentIndex(), desk.at(1, Column::Player)); // Tab goes right
        desk.document.history().undo();
        QCOMPARE(desk.text(1, Column::Name), u"Vox"_s);
        desk.document.history().undo();
        QCOMPARE(desk.text(0, Column::Name), u"Kick"_s);
    }

    void escapeLeavesTheCellAsItWas()
    {
        Desk desk;
        desk.go(0, Column::Stand);
        desk.type(u"boom"_s, Qt::Key_Escape);
        QCOMPARE(desk.text(0, Column::Stand), QString());
        QCOMPARE(desk.document.history().count(), 0);
    }

    void theNextRowTakesWhatIsTyped()
    {
        Desk desk;
        desk.go(2, Column::Name);
        desk.type(u"Snare"_s);
        QCOMPARE(desk.text(2, Column::Number), u"3"_s);
        QCOMPARE(desk.text(2, Column::Name), u"Snare"_s);
        QCOMPARE(desk.model().rowCount(), 4);
        QCOMPARE(desk.table().currentIndex(), desk.at(3, Column::Name));
    }

    void theCanvasEditsTheTable()
    {
        Desk desk;
        desk.document.edit(u"48 V"_s, [](Show& show) { setSwitch(show, deviceIn(show, u"Box"_s), u"in2.48v"_s, u"on"_s); });
        QCOMPARE(desk.text(1, Column::Phantom), u"on"_s);
        desk.document.edit(u"Name"_s, [](Show& show) { renameDevice(show, deviceIn(show, u"Box"_s), u"Riser"_s); });
        QCOMPARE(desk.text(1, Column::Socket), u"Riser\u00a02"_s);
        desk.document.edit(u"Delete"_s, [](Show& show) { removeDevices(show, {deviceIn(show, u"Vox"_s)}); });
        QCOMPARE(desk.text(1, Column::Mic), QString());
        QVERIFY(!desk.model().isWired(1));
    }

    void hiddenTablesCatchUp()
    {
        Desk desk;
        desk.page.hide();
        desk.document.edit(u"Add"_s, [](Show& show) { insertLines(show, PatchSide::Inputs, 3, 1, u"Hat"_s); });
        QCOMPARE(desk.model().rowCount(), 3);
        desk.page.show();
        QCOMPARE(desk.model().rowCount(), 4);
    }

    void typedSocketsTakeTheLeadAlong()
    {
        Desk desk;
        desk.go(0, Column::Socket);
        desk.type(u"box 7"_s);
        QCOMPARE(desk.text(0, Column::Socket), u"Box\u00a07"_s);
        QCOMPARE(desk.text(0, Column::Mic), u"Beta 52A"_s);
        QVERIFY2(desk.said.contains(u"Box\u00a01 → Box\u00a07"_s), qPrintable(desk.said));
        desk.go(1, Column::Socket);
        desk.type(u"x 3"_s); // the first that has this in its name
        QCOMPARE(desk.text(1, Column::Socket), u"Box\u00a03"_s);
        desk.document.history().undo();
        desk.go(0, Column::Socket);
        desk.type(u"box 99"_s);
        QVERIFY2(desk.said.contains(u"box 99"_s), qPrintable(desk.said));
        QCOMPARE(desk.text(0, Column::Socket), u"Box\u00a07"_s);
        QCOMPARE(desk.document.history().index(), 1);
    }

    void spaceSwitches48V()
    {
        Desk desk;
        desk.go(1, Column::Phantom);
        desk.key(Qt::Key_Space);
        QVERIFY(phantomOn(desk.document.show(), portIn(desk.document.show(), u"Box.in2"_s)));
        const QRect cell = desk.table().visualRect(desk.at(1, Column::Phantom));
        QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, {cell.left() + 15, cell.center().y()});
        QVERIFY(!phantomOn(desk.document.show(), portIn(desk.document.show(), u"Box.in2"_s)));
        desk.go(1, Column::LineChecked);
        desk.key(Qt::Key_Space);
        QVERIFY(desk.document.show().channels.find(std::get<ChannelId>(desk.model().lines()[1]))->lineChecked);
    }

    void twoHundredRowsAreOneStep()
    {
        Desk desk;
        const QByteArray before = fileBytes(desk.document);
        QStringList rows;
        for (int i = 1; i <= 200; ++i)
            rows << u"Source %1\tPlayer %1\t\tboom"_s.arg(i);
        QGuiApplication::clipboard()->setText(rows.join(u"\r\n"_s) + u"\r\n"_s);
        desk.go(1, Column::Name);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.document.show().channels.size(), 201);
        QCOMPARE(desk.text(1, Column::Name), u"Source 1"_s);
        QCOMPARE(desk.text(200, Column::Stand), u"boom"_s);
        QCOMPARE(desk.text(200, Column::Number), u"201"_s);
        QCOMPARE(desk.document.history().count(), 1);
        desk.document.history().undo();
        QCOMPARE(fileBytes(desk.document), before);
        QCOMPARE(desk.model().rowCount(), 3);
    }

    void whatDoesNotFitIsSaid()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"low\tyes\tsurplus\tmore\tand more"_s);
        desk.go(0, Column::Note);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(0, Column::Note), u"low"_s);
        QVERIFY2(desk.said.contains(u'2'), qPrintable(desk.said)); // columns beyond the status
    }

    void copiedCellsComeBack()
    {
        Desk desk;
        desk.select(0, Column::Number, 1, Column::Socket);
        desk.key(Qt::Key_C, Qt::ControlModifier);
        const QList<QStringList> cells = cellsOf(QGuiApplication::clipboard()->text());
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[1].constFirst(), u"2"_s);
        QCOMPARE(cells[1].constLast(), u"Box 2"_s);
        const QByteArray before = fileBytes(desk.document);
        desk.key(Qt::Key_V, Qt::ControlModifier); // over themselves
        QCOMPARE(fileBytes(desk.document), before);
    }

    void oneCellGoesIntoAllThatAreSelected()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"house"_s);
        desk.select(0, Column::ProvidedBy, 1, Column::ProvidedBy);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(0, Column::ProvidedBy), u"house"_s);
        QCOMPARE(desk.text(1, Column::ProvidedBy), u"house"_s);
    }

    void fillingAndClearing()
    {
        Desk desk;
        desk.go(0, Column::Name);
        desk.type(u"Tom 1"_s);
        desk.select(0, Column::Name, 1, Column::Name);
        desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.text(1, Column::Name), u"Tom 2"_s);
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.text(1, Column::Name), u"Tom 1"_s);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.text(0, Column::Name), QString());
        QCOMPARE(desk.text(1, Column::Name), QString());
        QCOMPARE(desk.document.show().devices.size(), 3); // only cells
        desk.document.history().undo();
        QCOMPARE(desk.text(1, Column::Name), u"Tom 1"_s);
    }

    void rowsMove()
    {
        Desk desk;
        desk.go(0, Column::Name);
        desk.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.text(0, Column::Name), u"Vox"_s);
        QCOMPARE(desk.text(0, Column::Number), u"1"_s);
        QCOMPARE(desk.table().currentIndex().row(), 1); // the row that moved
        QWidget* cells = desk.table().viewport();
        const QPoint from = desk.table().visualRect(desk.at(1, Column::Number)).center();
        const QRect first = desk.table().visualRect(desk.at(0, Column::Number));
        QTest::mousePress(cells, Qt::LeftButton, {}, from);
        QTest::mouseMove(cells, first.center());
        QTest::mouseMove(cells, first.topLeft() + QPoint(20, 4));
        QTest::mouseRelease(cells, Qt::LeftButton, {}, first.topLeft() + QPoint(20, 4));
        QCOMPARE(desk.text(0, Column::Name), u"Kick"_s);
        QCOMPARE(desk.document.history().count(), 2);
    }

    void insertedAndDeletedRows()
    {
        Desk desk;
        desk.go(1, Column::Name);
        desk.key(Qt::Key_Insert);
        QCOMPARE(desk.text(1, Column::Name), u"Spare"_s);
        QCOMPARE(desk.text(2, Column::Number), u"3"_s);
        desk.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(desk.text(1, Column::Name), u"Vox"_s);
        QCOMPARE(desk.text(1, Column::Number), u"3"_s); // the number stays free
    }

    void pairs()
    {
        Desk desk;
        desk.select(0, Column::Name, 1, Column::Name);
        desk.table().setPair(true);
        QVERIFY(desk.model().isPair(0));
        desk.table().setPair(false);
        QVERIFY(!desk.model().isPair(0));
        desk.go(1, Column::Name);
        desk.table().setPair(true); // nothing follows
        QVERIFY(!desk.said.isEmpty());
    }

    void selectionsFollowEachOther()
    {
        Desk desk;
        const Show& show = desk.document.show();
        desk.go(1, Column::Name);
        QVERIFY(desk.document.selection().contains(deviceIn(show, u"Vox"_s)));
        QVERIFY(desk.document.selection().contains(leadIn(show, 1)));
        QVERIFY(!desk.document.selection().contains(deviceIn(show, u"Box"_s))); // all others are in it, too
        desk.document.selection().select(deviceIn(show, u"Kick"_s));
        QCOMPARE(desk.table().selectedRows(), QList {0});
        QCOMPARE(desk.document.selection().cables().size(), 0); // it does not echo
    }

    void assigningSaysWhatMoves()
    {
        Desk desk;
        desk.document.edit(u"Pair"_s, [](Show& show) {
            renumberLines(show, {patchLines(show, PatchSide::Inputs).constLast()}, 4);
        });
        desk.said.clear();
        desk.table().assign({.box = {}, .keepGaps = true});
        QCOMPARE(desk.text(0, Column::Socket), u"Box\u00a01"_s);
        QCOMPARE(desk.text(1, Column::Socket), u"Box\u00a04"_s);
        QVERIFY2(desk.said.contains(u"Vox: Box\u00a02 → Box\u00a04"_s), qPrintable(desk.said));
        QMenu menu;
        desk.table().fillAssignMenu(menu);
        QVERIFY(menu.actions().size() >= 5); // nearest, the box, three switches
    }

    void mixesLikewise()
    {
        Desk desk;
        desk.page.setSide(PatchSide::Outputs);
        PatchTable& table = desk.page.table(PatchSide::Outputs);
        QVERIFY(!table.isVisible()); // nothing there yet
        for (QPushButton* button : desk.page.findChildren<QPushButton*>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(table.isVisible());
        QGuiApplication::clipboard()->setText(u"1\tDrums\t\tBox out 3\n2\tVox"_s);
        table.setCurrentIndex(table.tableModel().index(0, 0));
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.document.show().mixes.size(), 2);
        QCOMPARE(table.tableModel().cellText(0, table.tableModel().indexOf(Column::Socket)), u"Box\u00a0out\u00a03"_s);
    }

    /// What can be done to inputs can be done to outputs: type, fill, move, insert, delete, assign; all is undone.
    void outputsAreWorkedAlike()
    {
        Show show = stage();
        extend(show, u"Left: generic/active-wedge @ 2000,0; Right: generic/active-wedge @ 3000,0;"
                     "Box.out3 -xlr 10m-> Left.in; Box.out5 -xlr 10m-> Right.in"_s);
        insertLines(show, PatchSide::Outputs, 1, 2, u"Wedge"_s);
        const QList<PatchLine> lines = patchLines(show, PatchSide::Outputs);
        repatch(show, lines[0], portIn(show, u"Box.out3"_s));
        repatch(show, lines[1], portIn(show, u"Box.out5"_s));
        Desk desk(show);
        const QByteArray before = fileBytes(desk.document);
        desk.page.setSide(PatchSide::Outputs);
        PatchTable& table = desk.page.table(PatchSide::Outputs);
        PatchTableModel& model = table.tableModel();
        const int name = model.indexOf(Column::Name);
        const auto at = [&](int row) { return model.cellText(row, name); };
        QVERIFY(table.isVisible());
        table.selectionModel()->setCurrentIndex(model.index(0, name), QItemSelectionModel::ClearAndSelect);
        QTest::keyClicks(&table, u"L"_s);
        auto* line = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        QTest::keyClicks(line, u"ead 1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(at(0), u"Lead 1"_s);
        table.selectionModel()->select({model.index(0, name), model.index(1, name)}, QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(at(1), u"Lead 2"_s);
        const PortRef moved = lineSocket(desk.document.show(), model.lines()[1]);
        table.selectRows({1});
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(at(0), u"Lead 2"_s);
        QCOMPARE(lineSocket(desk.document.show(), model.lines()[0]), moved); // its socket and lead come along
        QCOMPARE(lineNumber(desk.document.show(), model.lines()[0]), 1);
        table.selectRows({0});
        QTest::keyClick(&table, Qt::Key_Insert);
        QCOMPARE(model.lines().size(), 3);
        table.selectRows({0});
        QTest::keyClick(&table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(model.lines().size(), 2);
        table.clearSelection();
        table.assign({});
        const Show& now = desk.document.show();
        QCOMPARE(lineSocket(now, model.lines()[0]), portIn(now, u"Box.out1"_s));
        QCOMPARE(lineSocket(now, model.lines()[1]), portIn(now, u"Box.out2"_s));
        QCOMPARE(cablesAt(now, portIn(now, u"Box.out1"_s)).size(), 1); // the leads go along
        while (desk.document.history().canUndo())
            desk.document.history().undo();
        QCOMPARE(fileBytes(desk.document), before);
    }

    /// Number and source stay in sight while the rest is scrolled sideways, for the eye and for the mouse.
    void firstColumnsStay()
    {
        Desk desk;
        desk.page.resize(560, 400);
        PatchTable& table = desk.table();
        const QRect number = table.visualRect(desk.at(0, Column::Number)), name = table.visualRect(desk.at(1, Column::Name));
        const QImage picture = table.viewport()->grab(name).toImage();
        QCOMPARE(table.frozenWidth(), 0);
        desk.go(0, Column::Note);
        table.scrollTo(table.currentIndex());
        QVERIFY(table.horizontalScrollBar()->value() > 0);
        QCOMPARE(table.frozenWidth(), name.right() + 1);
        QCOMPARE(table.visualRect(desk.at(0, Column::Number)), number);
        QCOMPARE(table.visualRect(desk.at(1, Column::Name)), name);
        const QRect text = name.adjusted(0, 0, -1, 0); // the last px is the edge of what stays
        QCOMPARE(table.viewport()->grab(text).toImage(), picture.copy(text.translated(-name.topLeft())));
        QCOMPARE(table.indexAt(name.center()), desk.at(1, Column::Name));
        QVERIFY(table.visualRect(desk.at(0, Column::Note)).left() >= table.frozenWidth());
        desk.go(0, Column::Player);
        table.scrollTo(table.currentIndex());
        QVERIFY(table.visualRect(desk.at(0, Column::Player)).left() >= table.frozenWidth());
        desk.go(0, Column::Note);
        table.scrollTo(table.currentIndex());
        const int scrolled = table.horizontalScrollBar()->value();
        desk.go(1, Column::Name);
        table.scrollTo(table.currentIndex());
        QCOMPARE(table.horizontalScrollBar()->value(), scrolled);
        desk.type(u"Lead vocal"_s);
        QCOMPARE(desk.text(1, Column::Name), u"Lead vocal"_s);
    }

    void emptyListOffersTheNumbers()
    {
        Desk desk {Show()};
        QVERIFY(!desk.table().isVisible());
        QSignalSpy wanted(&desk.page, &PatchPage::numberInputsWanted);
        for (QPushButton* button : desk.page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->property("primary").toBool())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.count(), 1);
        desk.document.edit(u"Add"_s, [](Show& show) { insertLines(show, PatchSide::Inputs, 1, 1); });
        QVERIFY(desk.table().isVisible());
    }

    void spreadsheetCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        QTest::newRow("windows lines") << u"a\tb\r\nc\t\r\n"_s
                                       << QList<QStringList> {{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
        QTest::newRow("quotes") << u"\"a \"\"b\"\"\tc\nd\"\te"_s << QList<QStringList> {{u"a \"b\" c d"_s, u"e"_s}};
        QTest::newRow("empty rows at the end") << u"a\n\n\t\n"_s << QList<QStringList> {{u"a"_s}};
        QTest::newRow("an open quote") << u"\"a\tb"_s << QList<QStringList> {{u"a b"_s}};
        QTest::newRow("nothing") << QString() << QList<QStringList> {};
    }
    void spreadsheetCells()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        QCOMPARE(cellsOf(text), cells);
        QCOMPARE(cellsOf(tabbedText(cells)), cells);
    }
};

QTEST_MAIN(TestPatchTable)
#include "tst_patch_table.moc"
