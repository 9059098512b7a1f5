// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_page.h"
#include "panels/stock_page.h"
#include "panels/stock_table.h"
#include "support/show_builder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = StockColumn;

Show stage()
{
    Show show = showFrom(u"Vox: shure/sm58 @ 0,0; Two: shure/sm58 @ 0,1000; Box: generic/stage-box-16-8 @ 0,3000;"
                         "Vox.out -xlr 5m-> Box.in1; Two.out -xlr 5m-> Box.in2"_s);
    assignChannel(show, 1, u"Vox"_s, portIn(show, u"Box.in1"_s));
    show.channels.update(show.channels.ids().constFirst(), [](Channel& channel) { channel.stand = u"boom"_s; });
    return show;
}

/// The list at its stock, in a window.
struct Desk {
    explicit Desk(const QList<StockItem>& stock = {{u"xlr"_s, 5000, 1}, {u"xlr"_s, 10'000, 0}, {u"shure/sm58"_s, 0, 4}})
    {
        Show show = stage();
        show.stock = stock;
        document.replace(show, {});
        page.resize(1300, 700);
        page.show();
        page.activateWindow();
        page.showStock();
        QObject::connect(&page, &PatchPage::said, &page, [this](const QString& text) { said = text; });
    }

    StockTable& table() { return page.stock().table(); }
    StockTableModel& model() { return table().tableModel(); }
    int row(const QString& key, int lengthMm = 0) { return model().rowOf(key, lengthMm); }
    std::optional<int> owned(const QString& key, int lengthMm = 0)
    {
        return ownedCount(document.show(), key, lengthMm);
    }
    void go(int row, Column column)
    {
        table().selectionModel()->setCurrentIndex(
            model().index(row, int(column)), QItemSelectionModel::ClearAndSelect);
    }
    QLineEdit* editor() { return table().viewport()->findChild<QLineEdit*>(); }
    void add(const QString& words)
    {
        model().setData(model().index(model().rowCount() - 1, 0), words, Qt::EditRole);
    }
    void paste(const QString& cells)
    {
        QGuiApplication::clipboard()->setText(cells);
        QTest::keyClick(&table(), Qt::Key_V, Qt::ControlModifier);
    }
    template <class Button> Button* button(const QString& text)
    {
        for (Button* each : page.findChildren<Button*>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    Document document {gear()};
    PatchPage page {document};
    QString said;
};

} // namespace

/// What is owned as a table, worked as a user does.
class TestStockTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsCompareNeedAndStock()
    {
        Desk desk;
        const int row = desk.row(u"xlr"_s, 5000);
        QVERIFY(row > 0 && desk.model().isHeading(0));
        QCOMPARE(desk.model().cellText(row, Column::Needed), u"2"_s);
        QCOMPARE(desk.model().cellText(row, Column::Owned), u"1"_s);
        QCOMPARE(desk.model().cellText(row, Column::Missing), u"1"_s);
        QVERIFY(desk.model().cellText(desk.row(u"shure/sm58"_s), Column::Missing).isEmpty());
        QVERIFY(desk.model().cellText(row, Column::For).contains(u"Vox"_s));
    }

    void typedNumbersAreOwned()
    {
        Desk desk;
        desk.go(desk.row(u"xlr"_s, 5000), Column::Owned);
        QTest::keyClicks(&desk.table(), u"1"_s);
        QVERIFY(desk.editor());
        QTest::keyClicks(desk.editor(), u"2"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QTRY_COMPARE(desk.owned(u"xlr"_s, 5000), std::optional(12));
        QCOMPARE(desk.document.history().count(), 1);
        QTRY_COMPARE(desk.table().currentIndex().row(), desk.row(u"xlr"_s, 10'000)); // Enter goes down
        desk.document.history().undo();
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(1));
        desk.model().setData(desk.model().index(desk.row(u"xlr"_s, 5000), int(Column::Owned)), u"many"_s, Qt::EditRole);
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(1));
        QVERIFY(desk.said.contains(u"many"_s));
    }

    void typingFindsItsCell()
    {
        Desk desk;
        desk.go(desk.row(u"xlr"_s, 5000), Column::Thing);
        QTest::keyClicks(&desk.table(), u"9"_s);
        QVERIFY(desk.editor());
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QTRY_COMPARE(desk.owned(u"xlr"_s, 5000), std::optional(9));
        desk.go(desk.model().rowCount() - 1, Column::Note);
        QTest::keyClicks(&desk.table(), u"K"_s);
        QVERIFY(desk.editor());
        QCOMPARE(desk.table().currentIndex().column(), int(Column::Thing));
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
    }

    void enterStepsOverHeadings()
    {
        Desk desk;
        desk.go(desk.row(u"xlr"_s, 10'000), Column::Owned);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QVERIFY(desk.model().needAt(desk.table().currentIndex().row()));
        QTest::keyClick(&desk.table(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.table().currentIndex().row(), desk.row(u"xlr"_s, 10'000));
        QTest::keyClick(&desk.table(), Qt::Key_Down);
        QVERIFY(desk.model().needAt(desk.table().currentIndex().row()));
    }

    void deletingForgets()
    {
        Desk desk;
        desk.go(desk.row(u"shure/sm58"_s), Column::Owned);
        QTest::keyClick(&desk.table(), Qt::Key_Delete);
        QVERIFY(!desk.owned(u"shure/sm58"_s));
        QVERIFY(desk.row(u"shure/sm58"_s) > 0); // it is needed all the same
    }

    void thingsAreAddedByName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("lengthMm");
        QTest::addColumn<int>("count");
        QTest::newRow("a microphone") << u"beta 52a"_s << u"shure/beta-52a"_s << 0 << 1;
        QTest::newRow("with a count") << u"4 × SM57"_s << u"shure/sm57"_s << 0 << 4;
        QTest::newRow("count behind") << u"SM57 x 6"_s << u"shure/sm57"_s << 0 << 6;
        QTest::newRow("owned already") << u"SM58"_s << u"shure/sm58"_s << 0 << 4;
        QTest::newRow("a lead") << u"xlr 7.5 m"_s << u"xlr"_s << 7500 << 1;
        QTest::newRow("a lead, comma") << u"XLR, 7,5m"_s << u"xlr"_s << 7500 << 1;
        QTest::newRow("a lead in feet") << u"XLR 10 ft"_s << u"xlr"_s << 3048 << 1;
        QTest::newRow("a stand") << u"8 x short boom"_s << u"stand:short boom"_s << 0 << 8;
        QTest::newRow("what nobody knows") << u"Gaffer tape, black"_s << u"stand:Gaffer tape, black"_s << 0 << 1;
    }
    void thingsAreAddedByName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        QFETCH(int, lengthMm);
        QFETCH(int, count);
        Desk desk;
        desk.add(typed);
        QCOMPARE(desk.owned(key, lengthMm), std::optional(count));
        QTRY_COMPARE(desk.table().currentIndex(), desk.model().index(desk.row(key, lengthMm), int(Column::Owned)));
    }

    void aLeadNeedsALength()
    {
        Desk desk;
        const QList<StockItem> before = desk.document.show().stock;
        desk.add(u"XLR"_s);
        QCOMPARE(desk.document.show().stock, before);
        QVERIFY2(desk.said.contains(u"XLR"_s), qPrintable(desk.said));
    }

    void everyOfferIsUnderstood()
    {
        const Desk desk;
        const StockFinder finder(desk.document.show(), gear());
        for (const QString& choice : finder.choices()) {
            const std::optional<StockEntry> entry = finder.find(choice);
            QVERIFY2(entry && !entry->key.isEmpty(), qPrintable(choice));
            const bool lead = gear().cables.contains(entry->key);
            QVERIFY2(lead || gear().devices.contains(entry->key) || !standOf(entry->key).isEmpty(), qPrintable(choice));
            QVERIFY2(lead == (entry->lengthMm > 0), qPrintable(choice));
            if (lead)
                QVERIFY2(choice.startsWith(gear().cables.value(entry->key)->name), qPrintable(choice + entry->key));
            else if (gear().devices.contains(entry->key))
                QVERIFY2(choice == fullName(*gear().devices.value(entry->key)), qPrintable(choice + entry->key));
        }
    }

    void spreadsheetsAreRead()
    {
        Desk desk(QList<StockItem> {});
        desk.button<QPushButton>(u"Type or paste a list"_s)->click();
        desk.paste(u"Item\tLength\tCount\nXLR\t5 m\t12\nXLR\t10\t6\nSM58\t\t4\n3\tShure SM57\nXLR 20 m\t2\nshort boom\t8\n"_s);
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(12));
        QCOMPARE(desk.owned(u"xlr"_s, 10'000), std::optional(6));
        QCOMPARE(desk.owned(u"xlr"_s, 20'000), std::optional(2));
        QCOMPARE(desk.owned(u"shure/sm58"_s), std::optional(4));
        QCOMPARE(desk.owned(u"shure/sm57"_s), std::optional(3));
        QCOMPARE(desk.owned(standKey(u"short boom"_s)), std::optional(8));
        QCOMPARE(desk.document.show().stock.size(), 6);
        QCOMPARE(desk.document.history().count(), 1);
        QVERIFY2(desk.said.contains(u'1'), qPrintable(desk.said)); // the heads
    }

    void copiedRowsGoIntoAnotherShow()
    {
        Desk desk;
        QTest::keyClick(&desk.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&desk.table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        Desk other(QList<StockItem> {});
        other.button<QPushButton>(u"Type or paste a list"_s)->click();
        other.paste(copied);
        for (const StockItem& item : desk.document.show().stock)
            QCOMPARE(other.owned(item.type, item.lengthMm), std::optional(item.count));
        QCOMPARE(other.document.show().stock.size(), desk.document.show().stock.size());
    }

    void numbersGoDown()
    {
        Desk desk;
        desk.go(desk.row(u"xlr"_s, 5000), Column::Owned);
        desk.paste(u"7\n8"_s);
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(7));
        QCOMPARE(desk.owned(u"xlr"_s, 10'000), std::optional(8));
        desk.table().selectRows({desk.row(u"xlr"_s, 5000), desk.row(u"xlr"_s, 10'000)});
        desk.paste(u"3"_s);
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(3));
        QCOMPARE(desk.owned(u"xlr"_s, 10'000), std::optional(3));
    }

    void theEmptyPageOffersAStart()
    {
        Desk desk(QList<StockItem> {});
        QVERIFY(!desk.table().isVisible());
        QPushButton* own = desk.button<QPushButton>(u"Own what is needed"_s);
        QVERIFY(own && desk.page.focusWidget() == own);
        own->click();
        QVERIFY(desk.table().isVisible());
        QCOMPARE(desk.owned(u"xlr"_s, 5000), std::optional(2));
        QCOMPARE(desk.owned(standKey(u"boom"_s)), std::optional(1));
        desk.document.history().undo();
        QVERIFY(!desk.table().isVisible());
    }

    void onlyWhatIsMissing()
    {
        Desk desk;
        desk.button<QPushButton>(u"Missing only"_s)->click();
        QCOMPARE(desk.model().rowCount(), 3); // heading, the leads, and the row for what comes next
        desk.model().own({desk.row(u"xlr"_s, 5000)}, 2);
        QCOMPARE(desk.model().rowCount(), 1);
        desk.button<QPushButton>(u"Missing only"_s)->click();
        QVERIFY(desk.row(u"shure/sm58"_s) > 0);
    }

    void rowsSelectWhatNeedsThem()
    {
        Desk desk;
        desk.go(desk.row(u"xlr"_s, 5000), Column::Thing);
        QCOMPARE(desk.document.selection().cables().size(), 2);
        desk.go(desk.row(u"shure/sm58"_s), Column::Thing);
        QCOMPARE(desk.document.selection().devices().size(), 2);
        QVERIFY(desk.document.selection().cables().isEmpty());
        desk.go(desk.row(standKey(u"boom"_s)), Column::Thing);
        QCOMPARE(desk.document.selection().devices(), QList<DeviceId> {deviceIn(desk.document.show(), u"Vox"_s)});
    }

    void lengthsFromStock()
    {
        Desk desk({{u"xlr"_s, 6000, 1}, {u"xlr"_s, 8000, 1}});
        desk.button<QToolButton>(u"Lengths from stock"_s)->click();
        QList<int> lengths;
        desk.document.show().cables.forEach([&lengths](const Cable& cable) { lengths << cable.lengthMm; });
        std::ranges::sort(lengths);
        QCOMPARE(lengths, (QList<int> {6000, 8000}));
        QCOMPARE(desk.document.history().count(), 1);
        QVERIFY2(desk.said.contains(u'2'), qPrintable(desk.said));
    }

    void theCanvasEditsTheTable()
    {
        Desk desk;
        desk.document.edit(u"Remove"_s, [](Show& show) { removeDevices(show, {deviceIn(show, u"Two"_s)}); });
        QCOMPARE(desk.model().cellText(desk.row(u"xlr"_s, 5000), Column::Needed), u"1"_s);
        QVERIFY(desk.model().cellText(desk.row(u"xlr"_s, 5000), Column::Missing).isEmpty());
    }
};

QTEST_MAIN(TestStockTable)
#include "tst_stock_table.moc"
