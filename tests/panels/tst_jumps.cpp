// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/jump_box.h"
#include "panels/search_field.h"
#include "panels/widget_style.h"
#include "support/show_builder.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString band = uR"(
    Kick: shure/beta-52a @ 1000,500
    Vocal 1: shure/sm58 @ 2000,4000
    Vocal 2: shure/sm58 @ 3000,4000
    Stage box A: generic/stage-box-16-8 @ 5000,1000
    Vocal 1.out -xlr 1m-> Stage box A.in3
)"_s;

int score(const QString& typed, const QString& text)
{
    return matchScore(wanted(typed), searchable(text));
}

} // namespace

/// Type to find anything.
class TestJumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, Theme::Light, 1); }

    void init()
    {
        m_document = std::make_unique<Document>(gear());
        Show show = showFrom(band);
        assignChannel(show, 7, u"Lead singer"_s, portIn(show, u"Stage box A.in3"_s));
        m_document->replace(show, {});
    }

    void wordsMatchByTheirBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("beginning") << u"voc"_s << u"Vocal 1"_s << true;
        QTest::newRow("later word") << u"box"_s << u"Stage box A"_s << true;
        QTest::newRow("first letters") << u"sba"_s << u"Stage box A"_s << true;
        QTest::newRow("pieces of words") << u"stabo"_s << u"Stage box A"_s << true;
        QTest::newRow("letters and digits") << u"sm58"_s << u"Shure SM 58"_s << true;
        QTest::newRow("digits in a word") << u"58"_s << u"SM58"_s << true;
        QTest::newRow("any order") << u"1 vocal"_s << u"Vocal 1"_s << true;
        QTest::newRow("accents") << u"ubersicht"_s << u"Übersicht"_s << true;
        QTest::newRow("inside") << u"phone"_s << u"Microphone"_s << true;
        QTest::newRow("too short for inside") << u"ph"_s << u"Microphone"_s << false;
        QTest::newRow("not all words") << u"vocal 3"_s << u"Vocal 1"_s << false;
        QTest::newRow("scattered letters") << u"vcl"_s << u"Vocal 1"_s << false;
        QTest::newRow("blanks alone") << u"  "_s << u"Vocal 1"_s << false;
        QTest::newRow("nothing to find") << u"a"_s << QString() << false;
    }

    void wordsMatchByTheirBeginnings()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(score(typed, text) > 0, found);
    }

    void betterAnswersScoreMore()
    {
        QVERIFY(score(u"desk"_s, u"Desk"_s) > score(u"desk"_s, u"Desk lamp"_s));
        QVERIFY(score(u"desk"_s, u"Desk lamp"_s) > score(u"desk"_s, u"The desk"_s));
        QVERIFY(score(u"box"_s, u"Stage box"_s) > score(u"box"_s, u"Beat on xylophone"_s));
        QVERIFY(score(u"sb"_s, u"Stage box"_s) > score(u"phone"_s, u"Microphone"_s));
        QVERIFY(score(u"vox"_s, u"Vox"_s) > score(u"vox"_s, u"Vox of the choir"_s));
    }

    void everythingIsThere()
    {
        const QList<Jump> jumps = jumpsTo(*m_document);
        const Show& show = m_document->show();
        QCOMPARE(first(jumps, u"kick"_s).target, JumpTarget(deviceIn(show, u"Kick"_s)));
        QCOMPARE(first(jumps, u"lead singer"_s).target, JumpTarget(show.channels.ids().constFirst()));
        QCOMPARE(first(jumps, u"channel 7"_s).target, JumpTarget(show.channels.ids().constFirst()));
        QCOMPARE(first(jumps, u"vocal 1 stage mic/line"_s).target, JumpTarget(leadIn(show)));
        QCOMPARE(first(jumps, u"box mic/line 12"_s).target, JumpTarget(portIn(show, u"Stage box A.in12"_s)));
        QCOMPARE(first(jumps, u"add sm58"_s).target, JumpTarget(GearKey {u"shure/sm58"_s}));
        const Finding finding = m_document->findings().constFirst();
        const auto isIt = [&](const Jump& jump) {
            return jump.target == JumpTarget(FindingKey {finding.rule, finding.subjects});
        };
        QVERIFY(std::ranges::any_of(jumps, isIt));
    }

    void whatWasUsedLastStandsFirst()
    {
        const QList<Jump> jumps = jumpsTo(*m_document);
        const JumpTarget second = deviceIn(m_document->show(), u"Vocal 2"_s);
        QCOMPARE(first(jumps, u"vocal"_s).target, JumpTarget(deviceIn(m_document->show(), u"Vocal 1"_s)));
        QCOMPARE(first(jumps, u"vocal"_s, {second}).target, second);
        QCOMPARE(first(jumps, {}, {second}).target, second);
        QCOMPARE(first(jumps, u"kick"_s, {second}).name, u"Kick"_s);
    }

    void goesByKeyboardAlone()
    {
        QMainWindow window;
        window.resize(1200, 800);
        QLineEdit elsewhere(&window);
        const Symbols symbols = Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols"));
        JumpBox box(symbols, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        QSignalSpy chosen(&box, &JumpBox::chosen);
        box.openAt(nullptr, jumpsTo(*m_document));
        auto* field = box.findChild<SearchField*>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"vocal"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<JumpTarget>(), JumpTarget(deviceIn(m_document->show(), u"Vocal 2"_s)));
        QVERIFY(box.isHidden());
        QVERIFY(elsewhere.hasFocus());

        box.openAt(nullptr, jumpsTo(*m_document));
        QTest::keyClicks(field, u"qqqq"_s);
        QCOMPARE(box.findChild<QListView*>()->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(box.isHidden());
    }

    void disabledActionsAreNotDone()
    {
        QMainWindow window;
        QAction action(u"&Paste"_s);
        action.setEnabled(false);
        const Symbols symbols = Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols"));
        JumpBox box(symbols, &window);
        QSignalSpy chosen(&box, &JumpBox::chosen);
        box.openAt(nullptr, {jumpTo(action, u"&Edit"_s)});
        auto* field = box.findChild<SearchField*>();
        QTest::keyClicks(field, u"paste"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        action.setEnabled(true);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

private:
    static Jump first(const QList<Jump>& jumps, const QString& typed, const QList<JumpTarget>& recent = {})
    {
        const QList<qsizetype> best = bestJumps(jumps, typed, recent, 1);
        return best.isEmpty() ? Jump() : jumps[best.constFirst()];
    }

    std::unique_ptr<Document> m_document;
};

QTEST_MAIN(TestJumps)
#include "tst_jumps.moc"
