// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/words.h"
#include "files/gear_files.h"
#include "panels/accept_form.h"
#include "panels/finding_card.h"
#include "panels/inspector.h"
#include "panels/library_panel.h"
#include "panels/problems_panel.h"
#include "panels/remedy_card.h"
#include "panels/small_widgets.h"
#include "panels/widget_style.h"
#include "show/edits.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds for remedies on a slow machine

QString shownText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

bool hasRule(const Document& document, const QString& rule)
{
    return std::ranges::any_of(document.findings(), [&rule](const Finding& finding) { return finding.rule == rule; });
}

} // namespace

class TestPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_document.reset(); }

    void everyCategoryHasItsHeading();
    void typingFindsGear();
    void enterPlacesWhatWasFound();
    void nothingFoundHelps();
    void onlyWhatIsInTheShow();
    void problemRowSelectsAndReveals();
    void problemsFollowTheSelection();
    void signsAreExplainedBeforeThereIsAnything();
    void inspectorSaysWhatIsWrong();
    void remedyIsOneUndoStep();
    void acceptingIsOneUndoStep();
    void severalThingsAreSetInOneStep();
    void manyLikeSwitchesAreSetTogether();
    void typingANameIsOneUndoStep();
    void namesArePlainText();
    void everyTextScaleAndTheme();

private:
    DeviceId add(const QString& type, const QString& name);
    void joinStereoIntoBalanced();

    Library m_library;
    Symbols m_symbols;
    std::optional<Document> m_document;
    DeviceId m_laptop;
    CableId m_lead;
};

void TestPanels::initTestCase()
{
    const QString resources = QStringLiteral(CROSSPATCH_SOURCE_DIR) + u"/resources"_s;
    m_library = loadLibrary({resources}).library;
    m_symbols = Symbols::load(resources + u"/symbols"_s);
    QVERIFY(m_library.devices.contains(u"shure/sm58"_s));
    applyStyle(*qApp, Theme::Light, 1);
}

void TestPanels::init()
{
    m_document.emplace(m_library);
}

DeviceId TestPanels::add(const QString& type, const QString& name)
{
    DeviceId id;
    m_document->edit(u"add"_s, [&](Show& show) {
        id = addDevice(show, m_library.devices.value(type), {1000, 1000});
        renameDevice(show, id, name);
    });
    return id;
}

/// A laptop on one stereo lead into a balanced line input: the singer disappears.
void TestPanels::joinStereoIntoBalanced()
{
    m_laptop = add(u"generic/laptop"_s, u"Laptop"_s);
    const DeviceId desk = add(u"generic/mixer"_s, u"Desk"_s);
    m_document->edit(u"join"_s, [&](Show& show) {
        m_lead = addCable(
            show, m_library.cables.value(u"3.5trs-6.35trs"_s), {m_laptop, u"out"_s}, {desk, u"line1"_s}, 2000);
    });
    QVERIFY(hasRule(*m_document, u"centre-cancelled"_s));
}

void TestPanels::everyCategoryHasItsHeading()
{
    LibraryPanel panel(*m_document, m_symbols);
    const QAbstractItemModel* model = panel.findChild<QTreeView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QVERIFY(model->index(row, 0).data().toString() != LibraryPanel::tr("Other gear"));
}

void TestPanels::typingFindsGear()
{
    LibraryPanel panel(*m_document, m_symbols);
    panel.show();
    const auto* tree = panel.findChild<QTreeView*>();
    panel.focusSearch();
    QTest::keyClicks(panel.findChild<QLineEdit*>(), u"sm58"_s);
    const QModelIndex heading = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->rowCount(heading), 1);
    QCOMPARE(tree->currentIndex().data().toString(), u"SM58"_s);
    QVERIFY(tree->isExpanded(heading));
}

void TestPanels::enterPlacesWhatWasFound()
{
    LibraryPanel panel(*m_document, m_symbols);
    QSignalSpy placed(&panel, &LibraryPanel::placeRequested);
    auto* search = panel.findChild<QLineEdit*>();
    QTest::keyClicks(search, u"shure sm58"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.first().first().toString(), u"shure/sm58"_s);
}

void TestPanels::nothingFoundHelps()
{
    LibraryPanel panel(*m_document, m_symbols);
    QTest::keyClicks(panel.findChild<QLineEdit*>(), u"<b>xyzzy"_s);
    QVERIFY(shownText(panel).contains(u"<b>xyzzy"_s));
    QVERIFY(panel.findChild<QTreeView*>()->isHidden());
}

void TestPanels::onlyWhatIsInTheShow()
{
    add(u"shure/sm58"_s, u"Vox"_s);
    LibraryPanel panel(*m_document, m_symbols);
    const QList<QPushButton*> chips = panel.findChildren<QPushButton*>();
    chips.last()->click();
    const QAbstractItemModel* model = panel.findChild<QTreeView*>()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    add(u"generic/laptop"_s, u"Laptop"_s);
    QCOMPARE(model->rowCount(), 2);
}

void TestPanels::problemRowSelectsAndReveals()
{
    joinStereoIntoBalanced();
    ProblemsPanel panel(*m_document);
    panel.resize(900, 208);
    panel.show();
    auto* table = panel.findChild<QTableView*>();
    QSignalSpy revealed(&m_document->selection(), &Selection::revealRequested);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(m_document->selection().contains(m_lead));
    QVERIFY(!revealed.isEmpty());
    m_document->selection().clear();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_document->selection().contains(m_lead));
}

void TestPanels::problemsFollowTheSelection()
{
    joinStereoIntoBalanced();
    ProblemsPanel panel(*m_document);
    const auto* table = panel.findChild<QTableView*>();
    m_document->selection().select(m_lead);
    QVERIFY(table->currentIndex().isValid());
    m_document->selection().clear();
    QVERIFY(!table->currentIndex().isValid());
}

void TestPanels::signsAreExplainedBeforeThereIsAnything()
{
    ProblemsPanel panel(*m_document);
    const QString text = shownText(panel);
    for (const Severity severity : {Severity::Danger, Severity::Error, Severity::Warning, Severity::Note})
        QVERIFY(text.contains(name(severity)));
}

void TestPanels::inspectorSaysWhatIsWrong()
{
    joinStereoIntoBalanced();
    Inspector inspector(*m_document, m_symbols);
    m_document->selection().select(m_lead);
    const QString text = shownText(*inspector.widget());
    for (const Finding& finding : m_document->checked().findings(m_lead)) {
        const Words spoken = words(finding, m_document->show());
        QVERIFY(text.contains(spoken.hear));
        QVERIFY(text.contains(spoken.why));
        QVERIFY(text.contains(spoken.todo));
        QVERIFY(text.contains(finding.rule));
    }
}

void TestPanels::remedyIsOneUndoStep()
{
    joinStereoIntoBalanced();
    Inspector inspector(*m_document, m_symbols);
    m_document->selection().select(m_lead);
    QTRY_VERIFY_WITH_TIMEOUT(inspector.findChild<RemedyCard*>(), patience);
    const int steps = m_document->history().count();
    const Show before = m_document->show();
    inspector.findChild<RemedyCard*>()->findChild<QPushButton*>()->click();
    QCOMPARE(m_document->history().count(), steps + 1);
    QVERIFY(!hasRule(*m_document, u"centre-cancelled"_s));
    m_document->history().undo();
    QVERIFY(m_document->show() == before);
    QVERIFY(hasRule(*m_document, u"centre-cancelled"_s));
}

void TestPanels::acceptingIsOneUndoStep()
{
    joinStereoIntoBalanced();
    Inspector inspector(*m_document, m_symbols);
    inspector.show();
    m_document->selection().select(m_lead);
    const auto open = [this] { return m_document->checked().counts().error; };
    const int before = open(), steps = m_document->history().count();
    auto* form = inspector.findChild<AcceptForm*>();
    QVERIFY(form && !form->isVisible());
    form->open();
    QList<QLineEdit*> fields = form->findChildren<QLineEdit*>();
    QTest::keyClick(fields.first(), Qt::Key_Return); // without a reason nothing is accepted
    QCoreApplication::processEvents();
    QCOMPARE(m_document->history().count(), steps);
    QTest::keyClicks(fields.first(), u"only for the rehearsal"_s);
    QTest::keyClicks(fields.last(), u"Kim"_s);
    QTest::keyClick(fields.last(), Qt::Key_Return);
    QTRY_COMPARE(open(), before - 1);
    QCOMPARE(m_document->history().count(), steps + 1);
    QVERIFY(shownText(*inspector.widget()).contains(u"only for the rehearsal"_s));
    QVERIFY(shownText(*inspector.widget()).contains(u"Kim"_s));
    m_document->history().undo();
    QCOMPARE(open(), before);
}

void TestPanels::severalThingsAreSetInOneStep()
{
    const DeviceId one = add(u"generic/passive-di"_s, u"DI 1"_s), other = add(u"generic/passive-di"_s, u"DI 2"_s);
    const DeviceId desk = add(u"generic/mixer"_s, u"Desk"_s);
    QList<CableId> leads;
    m_document->edit(u"join"_s, [&](Show& show) {
        for (const DeviceId di : {one, other})
            leads << addCable(show, m_library.cables.value(u"xlr"_s), {di, u"out"_s}, {desk, u"mic1"_s}, 3000);
        setCableLength(show, leads.last(), 5000);
        rotateDevices(show, {other}, 90);
    });
    Inspector inspector(*m_document, m_symbols);
    m_document->selection().select({one, other}, leads);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page before
    const QList<QDoubleSpinBox*> fields = inspector.widget()->findChildren<QDoubleSpinBox*>();
    QCOMPARE(fields.size(), 2); // turned, length
    for (const QDoubleSpinBox* field : fields)
        QCOMPARE(field->text(), field->specialValueText()); // they differ
    const int steps = m_document->history().count();
    const Show before = m_document->show();
    fields.last()->setValue(10);
    for (const CableId lead : leads)
        QCOMPARE(m_document->show().cables.find(lead)->lengthMm, 10000);
    QCOMPARE(m_document->history().count(), steps + 1);
    m_document->history().undo();
    QVERIFY(m_document->show() == before);
    auto* lift = inspector.widget()->findChild<Segmented*>();
    QVERIFY(lift);
    Q_EMIT lift->chosen(1);
    const auto positionOf = [this](DeviceId id) { return m_document->show().devices.find(id)->switches; };
    QVERIFY(!positionOf(one).isEmpty());
    QCOMPARE(positionOf(one), positionOf(other));
    QCOMPARE(m_document->history().count(), steps + 1);
}

/// A bay of 48 pairs has one field for all of them, and one each where somebody asks for it.
void TestPanels::manyLikeSwitchesAreSetTogether()
{
    const DeviceId bay = add(u"generic/patch-bay-2x48-tt"_s, u"Bay"_s);
    Inspector inspector(*m_document, m_symbols);
    m_document->selection().select(bay);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the page before
    const auto modeOf = [&](const QString& pair) {
        return switchPosition(m_document->show(), *m_document->show().devices.find(bay), u"mode"_s + pair);
    };
    const auto shown = [](const Segmented& field) {
        const QList<QToolButton*> buttons = field.findChildren<QToolButton*>();
        const auto found = std::ranges::find_if(buttons, &QToolButton::isChecked);
        return found == buttons.end() ? QString() : (*found)->text();
    };
    const QList<Segmented*> few = inspector.widget()->findChildren<Segmented*>();
    QCOMPARE(few.size(), 2); // pairs, sleeves
    const int steps = m_document->history().count();
    Q_EMIT few.first()->chosen(1);
    QCOMPARE(modeOf(u"1"_s), u"full"_s);
    QCOMPARE(modeOf(u"48"_s), u"full"_s);
    QCOMPARE(m_document->history().count(), steps + 1);
    QCOMPARE(shown(*few.first()), u"Full"_s);
    inspector.widget()->findChild<Disclosure*>()->setChecked(true);
    const QList<Segmented*> each = inspector.widget()->findChildren<Segmented*>();
    QCOMPARE(each.size(), 2 + 48);
    m_document->edit(u"one"_s, [bay](Show& show) { setSwitch(show, bay, u"mode7"_s, u"open"_s); });
    QCOMPARE(shown(*few.first()), QString()); // they differ
}

void TestPanels::typingANameIsOneUndoStep()
{
    const DeviceId device = add(u"generic/laptop"_s, u"Laptop"_s);
    Inspector inspector(*m_document, m_symbols);
    inspector.show();
    m_document->selection().select(device);
    auto* field = inspector.findChild<QLineEdit*>(u"name"_s);
    QVERIFY(field);
    const int steps = m_document->history().count();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Playback"_s);
    QCOMPARE(m_document->show().devices.find(device)->name, u"Playback"_s);
    QCOMPARE(m_document->history().count(), steps + 1);
    m_document->history().undo();
    QCOMPARE(field->text(), u"Laptop"_s);
}

void TestPanels::namesArePlainText()
{
    joinStereoIntoBalanced();
    const QString name = u"<b>Bass</b><img src=x>"_s;
    m_document->edit(u"rename"_s, [&](Show& show) { renameDevice(show, m_laptop, name); });
    Inspector inspector(*m_document, m_symbols);
    ProblemsPanel problems(*m_document);
    for (const auto& select : {std::function<void()>([&] { m_document->selection().select(m_lead); }),
             std::function<void()>([&] { m_document->selection().select(m_laptop); })}) {
        select();
        QVERIFY(shownText(*inspector.widget()).contains(name));
        for (const QWidget* panel : {static_cast<QWidget*>(&inspector), static_cast<QWidget*>(&problems)}) {
            for (const QLabel* label : panel->findChildren<QLabel*>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    const QAbstractItemModel* model = problems.findChild<QTableView*>()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->index(0, column).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestPanels::everyTextScaleAndTheme()
{
    joinStereoIntoBalanced();
    LibraryPanel library(*m_document, m_symbols);
    ProblemsPanel problems(*m_document);
    Inspector inspector(*m_document, m_symbols);
    m_document->selection().select(m_lead);
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        for (const double scale : {1.0, 2.0, 3.0}) {
            applyStyle(*qApp, theme, scale);
            inspector.resize(inspector.minimumWidth(), 900);
            for (QWidget* panel : {static_cast<QWidget*>(&library), static_cast<QWidget*>(&problems),
                     static_cast<QWidget*>(&inspector)}) {
                panel->show();
                const QImage picture = panel->grab().toImage();
                QCOMPARE(picture.pixelColor(1, picture.height() - 2), palette(theme).surface.panel);
            }
            QTRY_VERIFY(inspector.widget()->width() <= inspector.viewport()->width());
        }
    }
    applyStyle(*qApp, Theme::Light, 1);
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
