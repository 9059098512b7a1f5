// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"
#include "panels/answer_tile.h"
#include "panels/cable_finder.h"
#include "panels/identify_port.h"
#include "panels/port_list.h"
#include "panels/widget_style.h"
#include "show/edits.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds for ways on a slow machine
const auto mixerKey = u"generic/mixer-unknown"_s;

} // namespace

class TestIdentify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void outcomesAreOrdered();
    void outcomesAgreeWithStatingThePort();
    void answersStateThePort_data();
    void answersStateThePort();
    void theKeyboardLeadsThrough();
    void startingOverForgets();
    void aStatedPortAsksNoMore();
    void gearFromTheLibraryIsStatedForTheQuestionAlone();
    void theLeadFillsTheOtherEnd();
    void thePortListOffersIt();
    void whatIsSelectedHasAnUnknownPort();

private:
    void press(const QString& text);
    IdentifyPort* page() const { return m_finder->findChild<IdentifyPort*>(); }
    QString circuitOf(const QString& port) const;

    Library m_library;
    Symbols m_symbols;
    std::optional<Document> m_document;
    std::unique_ptr<CableFinder> m_finder;
    DeviceId m_mixer, m_box;
    CableId m_lead;
};

void TestIdentify::initTestCase()
{
    const QString resources = QStringLiteral(CROSSPATCH_SOURCE_DIR) + u"/resources"_s;
    m_library = loadLibrary({resources}).library;
    m_symbols = Symbols::load(resources + u"/symbols"_s);
    applyStyle(*qApp, Theme::Light, 1);
}

void TestIdentify::init()
{
    m_document.emplace(m_library);
    m_document->edit(u"add"_s, [this](Show& show) {
        m_mixer = addDevice(show, m_library.devices.value(mixerKey), {1000, 1000});
        m_box = addDevice(show, m_library.devices.value(u"generic/mixer"_s), {3000, 1000});
        m_lead = addCable(show, m_library.cables.value(u"trs-trs"_s), {m_mixer, u"out1"_s}, {m_box, u"line1"_s}, 3000);
    });
    m_finder = std::make_unique<CableFinder>(*m_document, m_symbols);
    m_finder->resize(1600, 900);
    m_finder->show();
    QVERIFY(QTest::qWaitForWindowActive(m_finder.get()));
}

void TestIdentify::cleanup()
{
    m_finder.reset();
    m_document.reset();
}

QString TestIdentify::circuitOf(const QString& port) const
{
    return portOf(m_document->show(), PortRef {m_mixer, port})->circuit;
}

void TestIdentify::press(const QString& text)
{
    QCoreApplication::processEvents();
    const QList<QAbstractButton*> buttons = page()->findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QAbstractButton* each) { return each->text() == text && each->isVisible(); });
    QVERIFY2(found != buttons.end(), qPrintable(text));
    (*found)->click();
    QCoreApplication::processEvents();
}

void TestIdentify::outcomesAreOrdered()
{
    Checker checker;
    const QList<PortOutcome> outcomes = portOutcomes(m_document->checked(), {m_mixer, u"out1"_s}, m_library, checker);
    QCOMPARE(outcomes.size(), 4);
    QVERIFY(std::ranges::is_sorted(outcomes, {}, &PortOutcome::severity));
    // S10 and S02: two balanced ends are fine; the same signal twice into left minus right is silence.
    QCOMPARE(outcomes.first().port.circuit, u"two-drivers"_s);
    QVERIFY(!outcomes.first().severity);
    QCOMPARE(outcomes.last().severity, Severity::Error);
    QVERIFY(outcomes.last().port.content != Content::Mono);
}

void TestIdentify::outcomesAgreeWithStatingThePort()
{
    Checker checker;
    for (const PortOutcome& outcome : portOutcomes(m_document->checked(), {m_mixer, u"out1"_s}, m_library, checker)) {
        Show stated = m_document->show();
        statePort(stated, m_mixer, outcome.port);
        QCOMPARE(outcome.severity, worst(check(stated).findings(m_lead)));
    }
}

void TestIdentify::answersStateThePort_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("circuit");
    QTest::addColumn<int>("content");
    const QString none = IdentifyPort::tr("none"), two = IdentifyPort::tr("two clicks");
    const int mono = int(Content::Mono);
    QTest::newRow("out, one click") << u"out1"_s << QStringList {none, IdentifyPort::tr("one click")}
                                    << u"unbalanced-out"_s << mono;
    QTest::newRow("out, upside down") << u"out1"_s << QStringList {none, two, IdentifyPort::tr("same, upside down")}
                                      << u"two-drivers"_s << mono;
    QTest::newRow("out, one empty") << u"out1"_s << QStringList {none, two, IdentifyPort::tr("one is empty")}
                                    << u"unbalanced-out"_s << mono;
    QTest::newRow("out, the same") << u"out1"_s << QStringList {none, two, IdentifyPort::tr("same, same way up")}
                                   << u"stereo-out"_s << int(Content::Same);
    QTest::newRow("out, different") << u"out1"_s << QStringList {none, two, IdentifyPort::tr("two different ones")}
                                    << u"stereo-out"_s << int(Content::Stereo);
    QTest::newRow("out, read") << u"out1"_s << QStringList {IdentifyPort::tr("BAL, balanced")} << u"two-drivers"_s
                               << mono;
    QTest::newRow("in, one click") << u"line1"_s << QStringList {none, IdentifyPort::tr("one click")}
                                   << u"unbalanced-in"_s << mono;
    QTest::newRow("in, heard") << u"line1"_s << QStringList {none, two, IdentifyPort::tr("the music")}
                               << u"balanced-in"_s << mono;
    QTest::newRow("in, nothing") << u"line1"_s << QStringList {none, two, IdentifyPort::tr("nothing")}
                                 << u"unbalanced-in"_s << mono;
    QTest::newRow("in, other side") << u"line1"_s
                                    << QStringList {none, two, IdentifyPort::tr("the music, on the right side")}
                                    << u"stereo-in"_s << int(Content::Stereo);
    QTest::newRow("in, read") << u"line1"_s << QStringList {IdentifyPort::tr("UNBAL, mono")} << u"unbalanced-in"_s
                              << mono;
}

void TestIdentify::answersStateThePort()
{
    QFETCH(QString, port);
    QFETCH(QStringList, answers);
    QFETCH(QString, circuit);
    QFETCH(int, content);
    m_finder->identify({m_mixer, port});
    QVERIFY(page()->isVisible());
    for (const QString& answer : answers)
        press(answer);
    const Show before = m_document->show();
    const int steps = m_document->history().count();
    const int count = findPort(*m_library.devices.value(mixerKey), port)->count;
    press(IdentifyPort::tr("Set all %1").arg(count));
    QCOMPARE(m_document->history().count(), steps + 1);
    QCOMPARE(circuitOf(port), circuit);
    QCOMPARE(int(portOf(m_document->show(), PortRef {m_mixer, port})->content), content);
    m_document->history().undo();
    QCOMPARE(m_document->show(), before);
}

void TestIdentify::theKeyboardLeadsThrough()
{
    m_finder->identify({m_mixer, u"out1"_s});
    AnswerTile* first = page()->findChildren<AnswerTile*>().first();
    first->setFocus();
    for (int step = 0; step < 4; ++step) { // none, one click (then: set)
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus && page()->isAncestorOf(focus));
        QTest::keyClick(focus, Qt::Key_Space);
        QCoreApplication::processEvents();
        if (circuitOf(u"out1"_s) == u"unbalanced-out"_s)
            return;
    }
    QFAIL("the port was not stated");
}

void TestIdentify::startingOverForgets()
{
    m_finder->identify({m_mixer, u"out1"_s});
    press(IdentifyPort::tr("BAL, balanced"));
    press(IdentifyPort::tr("Start over"));
    QVERIFY(
        !page()->findChild<QPushButton*>(u"setPort"_s) || !page()->findChild<QPushButton*>(u"setPort"_s)->isVisible());
    QCOMPARE(circuitOf(u"out1"_s), u"unknown-out"_s);
}

void TestIdentify::aStatedPortAsksNoMore()
{
    m_finder->identify({m_mixer, u"out1"_s});
    press(IdentifyPort::tr("BAL, balanced"));
    press(IdentifyPort::tr("Set all %1").arg(4));
    QVERIFY(!page()->isVisible());
    const QList<Finding> findings = m_document->findings();
    QVERIFY(std::ranges::none_of(findings, [](const Finding& finding) { return finding.rule == u"port-unknown"_s; }));
}

void TestIdentify::gearFromTheLibraryIsStatedForTheQuestionAlone()
{
    const Show before = m_document->show();
    m_finder->setEnds({{}, m_library.devices.value(mixerKey), u"out1"_s}, {m_box, nullptr, u"line2"_s});
    QVERIFY(page()->isVisible());
    press(IdentifyPort::tr("BAL, balanced"));
    press(IdentifyPort::tr("Set all %1").arg(4));
    QCOMPARE(m_document->show(), before);
    QCOMPARE(portOf(m_finder->from(), m_document->show())->circuit, u"two-drivers"_s);
    QCOMPARE(findPort(*m_library.devices.value(mixerKey), u"out1"_s)->circuit, u"unknown-out"_s);
}

void TestIdentify::theLeadFillsTheOtherEnd()
{
    m_finder->identify({m_mixer, u"out1"_s});
    QCOMPARE(m_finder->to(), (FinderEnd {m_box, nullptr, u"line1"_s}));
    const auto told = [this](const QString& text) {
        const QList<QLabel*> labels = page()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&text](const QLabel* label) { return label->text() == text; });
    };
    QVERIFY(QTest::qWaitFor(
        [&] { return told(IdentifyPort::tr("at best")) && told(IdentifyPort::tr("at worst")); }, patience));
}

void TestIdentify::thePortListOffersIt()
{
    PortList list(*m_document, m_mixer);
    QSignalSpy asked(&m_document->selection(), &Selection::identifyRequested);
    const QStringList keys = portKeys(*m_library.devices.value(mixerKey));
    const auto row = int(keys.indexOf(u"out2"_s));
    list.setCurrentIndex(list.model()->index(row, 0));
    Q_EMIT list.activated(list.currentIndex());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<PortRef>(), (PortRef {m_mixer, u"out2"_s}));
}

void TestIdentify::whatIsSelectedHasAnUnknownPort()
{
    Selection& selection = m_document->selection();
    selection.select(m_lead);
    QCOMPARE(unknownPortIn(m_document->show(), selection), (PortRef {m_mixer, u"out1"_s}));
    selection.select(m_mixer);
    QCOMPARE(unknownPortIn(m_document->show(), selection).device, m_mixer);
    selection.select(m_box);
    QVERIFY(!unknownPortIn(m_document->show(), selection));
}

QTEST_MAIN(TestIdentify)
#include "tst_identify.moc"
