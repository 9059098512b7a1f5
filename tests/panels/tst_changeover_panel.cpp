// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changeover_panel.h"

#include "panels/changeover_row.h"
#include "support/show_builder.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The panel of a changeover: two acts, ticks, names, and what the canvas shows.
class TestChangeoverPanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ChangeoverPanel> m_panel;
    Show m_next;

    QList<ChangeoverRow*> rows() const
    {
        QList<ChangeoverRow*> found = m_panel->findChildren<ChangeoverRow*>();
        found.removeIf([this](ChangeoverRow* row) { return !row->isVisibleTo(m_panel.get()); });
        return found;
    }
    bool saysOf(const QString& name) const
    {
        return std::ranges::any_of(
            rows(), [&name](ChangeoverRow* row) { return row->tick().accessibleName().contains(name); });
    }
    int done() const
    {
        for (const QProgressBar* bar : m_panel->findChildren<QProgressBar*>()) {
            if (bar->isVisibleTo(m_panel.get()))
                return bar->value();
        }
        return -1;
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* found : m_panel->findChildren<QPushButton*>()) {
            if (found->text() == text && found->isVisibleTo(m_panel.get()))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>(gear());
        const Show now = showFrom(u"A: behringer/s16 @ 500,500; Vox 1: shure/sm58 @ 2000,4000; Vox 2: shure/sm58 @ "
                                  "5000,4000; Vox 1.out -xlr 10m-> A.in1; Vox 2.out -xlr 10m-> A.in2"_s);
        m_next = now;
        plugIn(m_next, leadIn(m_next, 0), u"b"_s, {portIn(m_next, u"A.in4"_s)});
        removeDevices(m_next, {deviceIn(m_next, u"Vox 2"_s)});
        m_document->replace(now, {});
        m_panel = std::make_unique<ChangeoverPanel>(*m_document);
        m_panel->resize(400, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void emptyPanelOffersShows()
    {
        QSignalSpy choose(m_panel.get(), &ChangeoverPanel::chooseWanted);
        QSignalSpy open(m_panel.get(), &ChangeoverPanel::openWanted);
        QVERIFY(rows().isEmpty());
        m_panel->setOffers({u"/shows/late act.crosspatch"_s});
        button(u"late act"_s)->click();
        QCOMPARE(open.value(0).value(0).toString(), u"/shows/late act.crosspatch"_s);
        button(u"Choose the next act…"_s)->click();
        QCOMPARE(choose.size(), 1);
    }

    void tickedMovesStayTicked()
    {
        m_panel->setOther(m_next, u"next"_s);
        QCOMPARE(rows().size(), 3); // one plug moves, one is pulled, one microphone goes
        QCOMPARE(done(), 0);
        rows().first()->tick().click();
        QCOMPARE(done(), 1);
        const CrewMove ticked = rows().first()->move();
        m_document->edit(u"Rename"_s, [](Show& show) { renameDevice(show, deviceIn(show, u"Vox 1"_s), u"Lead"_s); });
        QTRY_VERIFY(saysOf(u"Lead"_s));
        QCOMPARE(done(), 1);
        const QList<ChangeoverRow*> now = rows();
        const auto same = std::ranges::find_if(now, [&](ChangeoverRow* row) { return row->move() == ticked; });
        QVERIFY(same != now.end() && (*same)->tick().isChecked());
    }

    void swapGoesBack()
    {
        m_panel->setOther(m_next, u"next"_s);
        QVERIFY(m_panel->before() == m_document->show());
        rows().first()->tick().click();
        button(u"Swap"_s)->click();
        QVERIFY(m_panel->after() == m_document->show());
        QCOMPARE(done(), 0);
        const QList<ChangeoverRow*> now = rows();
        QVERIFY(std::ranges::any_of(now, [](ChangeoverRow* row) { return row->move().kind == MoveKind::BringOn; }));
    }

    /// By a click on the words, and by the keyboard.
    void moveShowsWhatItIsAbout()
    {
        m_panel->setOther(m_next, u"next"_s);
        for (ChangeoverRow* row : rows()) {
            m_document->selection().clear();
            QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
            QVERIFY(!row->tick().isChecked());
            const CableId lead = row->move().cableBefore;
            QCOMPARE(m_document->selection().cables(), lead ? QList {lead} : QList<CableId> {});
            if (!lead)
                QCOMPARE(m_document->selection().devices(), QList {row->move().device});
        }
        m_document->selection().clear();
        rows().first()->tick().setFocus(Qt::TabFocusReason);
        QVERIFY(!m_document->selection().isEmpty());
    }

    void whoDoesWhatIsKept()
    {
        m_panel->setOther(m_next, u"next"_s);
        QLineEdit* who = nullptr;
        for (QLineEdit* line : m_panel->findChildren<QLineEdit*>())
            who = who || !line->isVisibleTo(m_panel.get()) ? who : line;
        who->setText(u"Ada"_s);
        Q_EMIT who->editingFinished();
        QCOMPARE(m_panel->names().first(), u"Ada"_s);
        m_document->edit(u"Rename"_s, [](Show& show) { renameDevice(show, deviceIn(show, u"Vox 1"_s), u"Lead"_s); });
        QTRY_VERIFY(saysOf(u"Lead"_s));
        QCOMPARE(m_panel->names().first(), u"Ada"_s);
    }
};

QTEST_MAIN(TestChangeoverPanel)
#include "tst_changeover_panel.moc"
