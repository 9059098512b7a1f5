// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fix_all.h"
#include "files/gear_files.h"
#include "files/show_file.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList shows {u"club-night-as-it-came"_s, u"situations/s05-effects-into-guitar-amp"_s,
    u"situations/s06a-three-keyboards"_s, u"situations/s12b-accordion-with-48-v"_s,
    u"situations/s28-two-cabinets-on-one-output"_s, u"situations/s29c-turntable-into-line"_s};

bool isToMend(const Finding& finding)
{
    return !finding.accepted && finding.severity > Severity::Note;
}

qsizetype numberToMend(const QList<Finding>& findings)
{
    return std::ranges::count_if(findings, isToMend);
}

} // namespace

/// A whole show is mended: worst first, each thing once, and what nobody wants is left alone.
class TestFixAll : public QObject {
    Q_OBJECT

    Library m_library;
    Checker m_checker;

    Checked load(const QString& name)
    {
        const Result<Show> show = loadShow(
            QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/") + name + u".crosspatch"_s, m_library);
        if (!show)
            throw std::runtime_error(qPrintable(text(show.error())));
        return check(show.value(), m_checker);
    }

    static void addShows()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : shows)
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_library = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")}).library;
        QVERIFY(!m_library.devices.isEmpty());
    }

    void whatCanBeMendedIs_data() { addShows(); }
    void whatCanBeMendedIs()
    {
        QFETCH(QString, name);
        const Checked before = load(name);
        const FixPlan plan = fixAll(before, m_library, m_checker);
        QVERIFY(!plan.steps.isEmpty());
        const QList<Finding> left = check(plan.after.show()).findings(); // judged afresh
        QVERIFY(numberToMend(left) < numberToMend(before.findings()));
        for (const Finding& finding : left) {
            if (isToMend(finding))
                QVERIFY2(remedies(plan.after, finding, m_library, m_checker, 1).isEmpty(), qPrintable(finding.rule));
        }
    }

    void eachStepStandsOnTheOneBefore_data() { addShows(); }
    void eachStepStandsOnTheOneBefore()
    {
        QFETCH(QString, name);
        const Checked before = load(name);
        const FixPlan plan = fixAll(before, m_library, m_checker);
        Checked now = before;
        QStringList keys;
        for (const FixStep& step : plan.steps) {
            QVERIFY(now.findings().contains(step.finding));
            QVERIFY(std::ranges::all_of(now.findings(), [&](const Finding& other) {
                return other.severity <= step.finding.severity || keys.contains(fixKey(other)) || !isToMend(other)
                    || remedies(now, other, m_library, m_checker, 1).isEmpty();
            }));
            QVERIFY(!keys.contains(fixKey(step.finding)));
            keys << fixKey(step.finding);
            now = step.remedy.after;
            QVERIFY(step.done);
        }
        QVERIFY(now.show() == plan.after.show());
    }

    void whatIsDeclinedIsLeftAndShown_data() { addShows(); }
    void whatIsDeclinedIsLeftAndShown()
    {
        QFETCH(QString, name);
        const Checked before = load(name);
        const FixPlan all = fixAll(before, m_library, m_checker);
        for (const FixStep& unwanted : all.steps) {
            const QString key = fixKey(unwanted.finding);
            const FixPlan plan = fixAll(before, m_library, m_checker, {.declined = {key}});
            const auto declined = std::ranges::count_if(plan.steps, [](const FixStep& step) { return !step.done; });
            QVERIFY(declined <= 1);
            for (const FixStep& step : plan.steps)
                QCOMPARE(step.done, fixKey(step.finding) != key);
        }
        QStringList keys;
        for (const FixStep& step : all.steps)
            keys << fixKey(step.finding);
        FixPlan nothing = fixAll(before, m_library, m_checker, {.declined = keys});
        for (int more = 0; more < 20 && std::ranges::any_of(nothing.steps, &FixStep::done); ++more) {
            for (const FixStep& step : nothing.steps)
                keys << fixKey(step.finding);
            nothing = fixAll(before, m_library, m_checker, {.declined = keys});
        }
        QVERIFY(nothing.after.show() == before.show());
        QVERIFY(nothing.parts.isEmpty());
        QVERIFY(nothing.steps.size() >= all.steps.size());
    }

    void thePartsAreWhatIsNewInTheEnd_data() { addShows(); }
    void thePartsAreWhatIsNewInTheEnd()
    {
        QFETCH(QString, name);
        const Checked before = load(name);
        const FixPlan plan = fixAll(before, m_library, m_checker);
        int pieces = 0, boxes = 0;
        for (const RemedyPart& part : plan.parts) {
            pieces += part.count;
            boxes += m_library.devices.contains(part.type) ? part.count : 0;
        }
        int fresh = 0, freshBoxes = 0;
        plan.after.show().devices.forEach(
            [&](const Device& device) { freshBoxes += before.show().devices.contains(device.id) ? 0 : 1; });
        plan.after.show().cables.forEach(
            [&](const Cable& cable) { fresh += before.show().cables.contains(cable.id) ? 0 : 1; });
        QCOMPARE(boxes, freshBoxes);
        QCOMPARE(pieces, fresh + freshBoxes);
    }

    void progressGrowsAndStopsWhenTold()
    {
        const Checked before = load(shows.first());
        QList<int> told;
        int most = 0;
        const FixWish counting {.progress = [&](int done, int total) {
            told << done;
            most = total;
        }};
        const FixPlan plan = fixAll(before, m_library, m_checker, counting);
        QVERIFY(told.size() >= plan.steps.size());
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(most, numberToMend(before.findings()));
        QVERIFY(told.last() <= most);

        std::stop_source stop;
        int calls = 0;
        const FixWish stopping {
            .progress = [&](int, int) { ++calls == 3 ? void(stop.request_stop()) : void(); }, .stop = stop.get_token()};
        const FixPlan dropped = fixAll(before, m_library, m_checker, stopping);
        QCOMPARE(calls, 3);
        QVERIFY(dropped.steps.isEmpty());
        QVERIFY(dropped.after.show() == before.show());
    }

    void theSecondSideTakesTheFreeChannel()
    {
        const Checked before = load(u"situations/s29c-turntable-into-line"_s);
        const FixPlan plan = fixAll(before, m_library, m_checker);
        int boxes = 0;
        for (const RemedyPart& part : plan.parts)
            boxes += m_library.devices.contains(part.type) ? part.count : 0;
        QCOMPARE(plan.steps.size(), 2);
        QCOMPARE(boxes, 1);
    }

    void whatIsAcceptedIsLeftAlone()
    {
        Checked before = load(u"situations/s06a-three-keyboards"_s);
        Show show = before.show();
        for (const Finding& finding : before.findings())
            accept(show, finding, u"so it is"_s, u"me"_s);
        QVERIFY(fixAll(check(show, m_checker), m_library, m_checker).steps.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFixAll)
#include "tst_fix_all.moc"
