// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/words.h"
#include "files/gear_files.h"
#include "panels/cable_finder.h"
#include "panels/plain_questions.h"
#include "panels/way_row.h"
#include "panels/widget_style.h"
#include "show/edits.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds for ways on a slow machine

} // namespace

class TestFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithExamples();
    void aSelectedLeadFillsTheCards();
    void twoSelectedDevicesFillTheCards();
    void puttingInIsOneUndoStep();
    void gearThatIsNotPlacedIsPlaced();
    void nothingChangesBefore();
    void theFilterLeavesOut();
    void typingChoosesGear();
    void swappingTurnsTheQuestionRound();
    void lengthIsAskedWhereThePlanDoesNotSay();
    void escapeLeaves();
    void gearThatGoesEmptiesItsCard();
    void everyPlainAnswerMeansGear();
    void plainAnswersFillTheCard();

private:
    DeviceId add(const QString& type, const QString& name, QPoint place);
    bool waitForWays();
    QList<WayRow*> rows() const;
    QPushButton* button(const QString& text) const;
    FinderEnd gear(const QString& text) const;

    Library m_library;
    Symbols m_symbols;
    std::optional<Document> m_document;
    std::unique_ptr<CableFinder> m_finder;
    DeviceId m_phone, m_mixer;
};

void TestFinder::initTestCase()
{
    const QString resources = QStringLiteral(CROSSPATCH_SOURCE_DIR) + u"/resources"_s;
    m_library = loadLibrary({resources}).library;
    m_symbols = Symbols::load(resources + u"/symbols"_s);
    QVERIFY(m_library.devices.contains(u"shure/sm58"_s));
    applyStyle(*qApp, Theme::Light, 1);
}

void TestFinder::init()
{
    m_document.emplace(m_library);
    m_phone = add(u"generic/phone"_s, u"My phone"_s, {1000, 1000});
    m_mixer = add(u"generic/mixer"_s, u"My mixer"_s, {3000, 1000});
    m_finder = std::make_unique<CableFinder>(*m_document, m_symbols);
    m_finder->resize(1200, 900);
    m_finder->show();
    QVERIFY(QTest::qWaitForWindowActive(m_finder.get()));
}

void TestFinder::cleanup()
{
    m_finder.reset();
    m_document.reset();
}

DeviceId TestFinder::add(const QString& type, const QString& name, QPoint place)
{
    DeviceId id;
    m_document->edit(u"add"_s, [&](Show& show) {
        id = addDevice(show, m_library.devices.value(type), place);
        renameDevice(show, id, name);
    });
    return id;
}

QList<WayRow*> TestFinder::rows() const
{
    QCoreApplication::processEvents(); // a layout shows what is new in its own time
    QList<WayRow*> found = m_finder->findChildren<WayRow*>();
    found.removeIf([](const WayRow* row) { return !row->isVisibleTo(row->window()); });
    return found;
}

bool TestFinder::waitForWays()
{
    return QTest::qWaitFor([this] { return !rows().isEmpty(); }, patience);
}

QPushButton* TestFinder::button(const QString& text) const
{
    const QList<QPushButton*> all = m_finder->findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(all, [&text](const QPushButton* each) { return each->text() == text; });
    return found == all.end() ? nullptr : *found;
}

FinderEnd TestFinder::gear(const QString& text) const
{
    const GearPort found = gearPort(m_library, text);
    return {{}, found.type, found.port};
}

void TestFinder::beginsWithExamples()
{
    QVERIFY(rows().isEmpty());
    QPushButton* example = button(CableFinder::tr("A phone into a mixer"));
    QVERIFY(example && example->isVisible());
    example->click();
    QVERIFY(waitForWays());
    QVERIFY(!example->isVisible());
}

void TestFinder::aSelectedLeadFillsTheCards()
{
    CableId lead;
    m_document->edit(u"join"_s, [&](Show& show) {
        lead = addCable(
            show, m_library.cables.value(u"3.5trs-6.35trs"_s), {m_phone, u"out"_s}, {m_mixer, u"line3"_s}, 3000);
    });
    m_document->selection().select(lead);
    m_finder->start();
    QCOMPARE(m_finder->from(), (FinderEnd {m_phone, nullptr, u"out"_s}));
    QCOMPARE(m_finder->to(), (FinderEnd {m_mixer, nullptr, u"line3"_s}));
    QVERIFY(waitForWays());
    const QList<QLabel*> labels = m_finder->findChildren<QLabel*>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == WayRow::tr("in place now"); }));
}

void TestFinder::twoSelectedDevicesFillTheCards()
{
    m_document->selection().select({m_phone, m_mixer}, {});
    m_finder->start();
    QCOMPARE(m_finder->from().device, m_phone);
    QCOMPARE(m_finder->to().device, m_mixer);
    QVERIFY(waitForWays());
}

void TestFinder::puttingInIsOneUndoStep()
{
    m_document->selection().select({m_phone, m_mixer}, {});
    m_finder->start();
    QVERIFY(waitForWays());
    const int steps = m_document->history().count();
    const Show before = m_document->show();
    QSignalSpy done(m_finder.get(), &CableFinder::putIn);
    rows().first()->findChild<QPushButton*>()->click();
    QCOMPARE(done.count(), 1);
    QCOMPARE(m_document->history().count(), steps + 1);
    QVERIFY(m_document->show().cables.contains(done.first().first().value<CableId>()));
    QVERIFY(worst(m_document->findings()).value_or(Severity::Note) == Severity::Note);
    m_document->history().undo();
    QCOMPARE(m_document->show(), before);
}

void TestFinder::gearThatIsNotPlacedIsPlaced()
{
    m_finder->setEnds(gear(u"generic/electric-guitar:out"_s), {m_mixer, nullptr, u"line1"_s});
    QVERIFY(waitForWays());
    const qsizetype devices = m_document->show().devices.size();
    const int steps = m_document->history().count();
    rows().first()->findChild<QPushButton*>()->click();
    QCOMPARE(m_document->history().count(), steps + 1);
    QVERIFY(m_document->show().devices.size() > devices);
    QVERIFY(m_document->show().devices.any(
        [](const Device& device) { return device.type == "generic/electric-guitar"_L1; }));
}

void TestFinder::nothingChangesBefore()
{
    const Show before = m_document->show();
    m_finder->setEnds(gear(u"shure/sm58:out"_s), gear(u"generic/desk:in1"_s));
    QVERIFY(waitForWays());
    QCOMPARE(m_document->show(), before);
}

void TestFinder::theFilterLeavesOut()
{
    m_document->selection().select({m_phone, m_mixer}, {});
    m_finder->start();
    QVERIFY(waitForWays());
    const qsizetype all = rows().size();
    button(CableFinder::tr("No box"))->click();
    const qsizetype boxless = rows().size();
    QVERIFY(boxless > 0 && boxless < all);
    button(CableFinder::tr("Only what we own"))->click();
    QCOMPARE(rows().size(), 0); // nothing is in stock
    button(CableFinder::tr("All"))->click();
    QCOMPARE(rows().size(), all);
}

void TestFinder::typingChoosesGear()
{
    button(CableFinder::tr("Back to the plan"))->setFocus();
    QPushButton* chooser = nullptr;
    for (QPushButton* each : m_finder->findChildren<QPushButton*>())
        chooser = !chooser && each->property("chooser").toBool() ? each : chooser;
    QVERIFY(chooser);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Space);
    QWidget* field = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit*>(field));
    QTest::keyClicks(field, u"sm58"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_finder->from().type);
    QCOMPARE(m_finder->from().type->key, u"shure/sm58"_s);
    QCOMPARE(m_finder->from().port, u"out"_s);
}

void TestFinder::swappingTurnsTheQuestionRound()
{
    m_finder->setEnds({m_mixer, nullptr, u"main-l"_s}, gear(u"generic/recorder:line1"_s));
    for (QPushButton* each : m_finder->findChildren<QPushButton*>()) {
        if (each->accessibleName() == CableFinder::tr("Swap both ends"))
            each->click();
    }
    QCOMPARE(m_finder->to().device, m_mixer);
    const DeviceType& mixer = *m_library.devices.value(u"generic/mixer"_s);
    QVERIFY(portsFor(mixer, FinderSide::To).contains(m_finder->to().port));
}

void TestFinder::lengthIsAskedWhereThePlanDoesNotSay()
{
    auto* length = m_finder->findChild<QDoubleSpinBox*>();
    QCOMPARE(length->value(), 3.0);
    m_finder->setEnds({m_phone, nullptr, u"out"_s}, {m_mixer, nullptr, u"line1"_s});
    QCOMPARE(length->text(), CableFinder::tr("by the plan"));
    m_finder->setEnds(gear(u"shure/sm58:out"_s), gear(u"generic/desk:in1"_s));
    length->setValue(20);
    QVERIFY(waitForWays());
    QVERIFY(QTest::qWaitFor(
        [this] {
            const QList<QLabel*> labels = m_finder->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->text() == WayRow::tr("%1, %2").arg(u"XLR"_s, lengthText(20000));
            });
        },
        patience));
}

void TestFinder::escapeLeaves()
{
    QSignalSpy closed(m_finder.get(), &CableFinder::closed);
    button(CableFinder::tr("Back to the plan"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestFinder::gearThatGoesEmptiesItsCard()
{
    m_document->selection().select({m_phone, m_mixer}, {});
    m_finder->start();
    QVERIFY(waitForWays());
    m_document->edit(u"remove"_s, [this](Show& show) { removeDevices(show, {m_phone}); });
    QCOMPARE(m_finder->from(), FinderEnd {});
    QVERIFY(rows().isEmpty());
}

void TestFinder::everyPlainAnswerMeansGear()
{
    for (const PlainUse& use : plainUses()) {
        const FinderEnd end = endOf(use, m_library);
        QVERIFY2(end.type, use.gear);
        QVERIFY2(portsFor(*end.type, use.side).contains(end.port), use.gear);
    }
}

void TestFinder::plainAnswersFillTheCard()
{
    QPushButton* plainly = nullptr;
    for (QPushButton* each : m_finder->findChildren<QPushButton*>())
        plainly = !plainly && each->isCheckable() && each->text().contains(u"socket"_s) ? each : plainly;
    QVERIFY(plainly);
    plainly->click();
    QVERIFY(m_finder->from().type);
    for (QComboBox* box : m_finder->findChildren<QComboBox*>()) {
        if (!box->isVisible() || box->count() < 3)
            continue;
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        break;
    }
    QVERIFY(m_finder->from().type);
    QCOMPARE(m_finder->from().type->key, u"generic/mic_dynamic"_s);
    QVERIFY(plainly->isChecked());
    m_finder->setEnds(gear(u"generic/phone:out"_s), {});
    QVERIFY2(!plainly->isChecked(), "the answers are no longer what is asked about");
}

QTEST_MAIN(TestFinder)
#include "tst_finder.moc"
