// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/chain_words.h"
#include "panels/inspector.h"
#include "panels/trace_page.h"
#include "panels/trace_row.h"
#include "panels/widget_style.h"
#include "show/edits.h"
#include "support/show_builder.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString words = uR"(
    Vox: shure/sm58 @ 0,0; Split: generic/mic-splitter @ 0,200
    Foh: generic/desk @ 0,400; Mon: generic/desk @ 0,900
    Vox.out -xlr 5m-> Split.in
    Split.direct -xlr 30m-> Foh.in1
    Split.split -xlr 10m-> Mon.in1
)"_s;

QStringList rowNames(const QWidget& widget)
{
    QStringList names;
    for (const TraceRow* row : widget.findChildren<TraceRow*>()) {
        if (!row->isHidden() && row->parentWidget()->isVisibleTo(&widget))
            names << row->step().name;
    }
    return names;
}

QPushButton* buttonThatSays(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text().contains(text) && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

} // namespace

/// The way of a signal in the inspector.
class TestTracePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Theme::Light, 1); }

    void everyThingOnTheWayHasARow()
    {
        Document document(gear());
        document.replace(showFrom(words), {});
        TracePage page(document, leadIn(document.show(), 0), nullptr);
        const QStringList names = rowNames(page);
        QCOMPARE(names.size(), 5); // three pieces of gear, two leads between
        QCOMPARE(names.first(), u"Vox"_s);
        QCOMPARE(names[2], u"Split"_s);
        QCOMPARE(names.last(), u"Foh"_s);
        for (const TraceRow* row : page.findChildren<TraceRow*>())
            QVERIFY(!row->accessibleName().isEmpty());
    }

    void theOtherEndOfASplitIsOffered()
    {
        Document document(gear());
        document.replace(showFrom(words), {});
        TracePage page(document, leadIn(document.show(), 0), nullptr);
        QPushButton* other = buttonThatSays(page, u"Mon"_s);
        QVERIFY(other);
        other->click();
        QCOMPARE(page.chain().end, portIn(document.show(), u"Mon.in1"_s));
        QCOMPARE(rowNames(page).last(), u"Mon"_s);
        page.refresh(); // what was chosen stays
        QCOMPARE(rowNames(page).last(), u"Mon"_s);
    }

    void whereNothingGoesItSaysWhatToDo()
    {
        Document document(gear());
        document.replace(showFrom(u"Vox: shure/sm58; Vox.out -xlr 5m-> -"_s), {});
        TracePage page(document, leadIn(document.show(), 0), nullptr);
        QVERIFY(rowNames(page).isEmpty());
        QVERIFY(page.findChildren<QLabel*>().size() >= 3);
    }

    /// Tracing brings the page; a row selects its thing and the page stays; another selection ends it.
    void theInspectorShowsItWhileOneWalksAlongIt()
    {
        const Symbols symbols;
        Document document(gear());
        document.replace(showFrom(words), {});
        Inspector inspector(document, symbols);
        inspector.show();
        const auto page = [&inspector] {
            const QList<TracePage*> pages = inspector.findChildren<TracePage*>();
            const auto shown = std::ranges::find_if(pages, [](const TracePage* one) { return !one->isHidden(); });
            return shown == pages.end() ? nullptr : *shown;
        };
        QVERIFY(!page());
        document.spotlight().trace(leadIn(document.show(), 0));
        QTRY_VERIFY(page());
        TraceRow* lead = page()->findChildren<TraceRow*>()[1];
        lead->click();
        QCOMPARE(document.selection().cables(), QList<CableId> {leadIn(document.show(), 0)});
        QTRY_VERIFY(page());
        document.edit(u"Unplug"_s, [](Show& show) { removeCables(show, {leadIn(show, 2)}); });
        QTRY_VERIFY(page() && !buttonThatSays(*page(), u"Mon"_s));
        document.selection().select(deviceIn(document.show(), u"Vox"_s));
        QVERIFY(!page());
        inspector.showTrace();
        QTRY_VERIFY(page());
        document.spotlight().putOff();
        QVERIFY(!page());
    }

    void everyTextScaleAndTheme()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const double scale : {1.0, 2.0, 3.0}) {
                applyStyle(*qApp, theme, scale);
                Document document(gear());
                document.replace(showFrom(words), {});
                TracePage page(document, leadIn(document.show(), 0), nullptr);
                page.resize(int(384 * scale), 1200);
                page.show();
                QVERIFY(!page.grab().isNull());
                for (const TraceRow* row : page.findChildren<TraceRow*>())
                    QVERIFY(row->height() >= row->heightForWidth(row->width()));
            }
        }
        applyStyle(*qApp, Theme::Light, 1);
    }
};

QTEST_MAIN(TestTracePage)
#include "tst_trace_page.moc"
