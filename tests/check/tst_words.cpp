// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule_shows.h"
#include "check/words.h"
#include "gear/units.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList oddNames {u"{to}"_s, u"%1 %2"_s, u"<b>Bass</b> & <img src=x>"_s, u"{from} {lead} {levelDbu}"_s,
    u"  "_s, u"Ünïcödé 🎸 \"quoted\""_s};

QStringList sentences(const Words& spoken)
{
    return QStringList {spoken.hear, spoken.why, spoken.todo} + spoken.figures;
}

} // namespace

/// Findings in words: every gap filled, names left as they are.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOpen_data() { addRules(); }
    void nothingIsLeftOpen()
    {
        QFETCH(int, index);
        const Show show = ruleShows()[index].broken();
        for (const Finding& finding : findingsIn(show)) {
            const Words spoken = words(finding, show);
            QVERIFY2(
                !spoken.hear.isEmpty() && !spoken.why.isEmpty() && !spoken.todo.isEmpty(), qPrintable(finding.rule));
            for (const QString& sentence : sentences(spoken)) {
                QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'}'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                QVERIFY2(!sentence.contains("  "_L1) && !sentence.contains(" ,"_L1) && !sentence.contains(" ."_L1),
                    qPrintable(sentence));
                QVERIFY2(!sentence.contains(u" nan"_s) && !sentence.contains(u" inf"_s), qPrintable(sentence));
            }
        }
    }

    /// A name may look like a gap, a format or mark-up: it is told letter by letter.
    void namesSurvive_data() { addRules(); }
    void namesSurvive()
    {
        QFETCH(int, index);
        const Show plain = ruleShows()[index].broken();
        for (const QString& odd : oddNames) {
            Show show = plain;
            for (DeviceId id : show.devices.ids())
                renameDevice(show, id, odd);
            for (const Finding& finding : findingsIn(show)) {
                const QStringList expected = sentences(words(finding, plain));
                const QStringList actual = sentences(words(finding, show));
                for (qsizetype i = 0; i < expected.size(); ++i)
                    QCOMPARE(actual[i], renamed(expected[i], plain, odd));
            }
        }
    }

    void aFindingWithoutItsGearStillSpeaks()
    {
        for (const RuleShow& each : ruleShows()) {
            const Finding finding = findingOf(each.broken(), each.rule);
            const Words spoken = words(finding, Show());
            QVERIFY(!spoken.hear.isEmpty());
            QVERIFY2(!spoken.why.contains(u'{'), qPrintable(spoken.why));
        }
    }

    void anUnknownRuleSaysNothing()
    {
        Finding finding;
        finding.rule = u"no-such-rule"_s;
        QVERIFY(words(finding, Show()).hear.isEmpty());
    }

    void variantsSaySomethingElse()
    {
        const auto heard = [](const QString& told) {
            const Show show = showFrom(told);
            return words(findingOf(show, u"centre-cancelled"_s), show).hear;
        };
        const QString phone = heard(u"A: generic/phone; B: generic/mixer; A.out -3.5trs-6.35trs 2m-> B.line1"_s);
        const QString wind = heard(u"A: generic/wind-synth; B: generic/mixer; A.out -3.5trs-6.35trs 2m-> B.line1"_s);
        const QString accordion = heard(u"A: generic/accordion; B: generic/mixer; A.out -trs-xlrm 2m-> B.mic1"_s);
        QVERIFY(phone != wind && wind != accordion && phone != accordion);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("expected");
        const QString gap = QChar(0x202F);
        const QString minus = QChar(0x2212);
        QTest::newRow("level") << dbuText(4) << u"4"_s + gap + u"dBu"_s;
        QTest::newRow("negative level") << dbuText(-7.8) << minus + u"7.8"_s + gap + u"dBu"_s;
        QTest::newRow("no minus zero") << decibelText(-0.04) << u"0"_s + gap + u"dB"_s;
        QTest::newRow("large") << decibelText(-60.4) << minus + u"60"_s + gap + u"dB"_s;
        QTest::newRow("whole metres") << metresText(3000) << u"3"_s + gap + u"m"_s;
        QTest::newRow("half metres") << metresText(7500) << u"7.5"_s + gap + u"m"_s;
        QTest::newRow("centimetres") << metresText(150) << u"0.15"_s + gap + u"m"_s;
        QTest::newRow("ohm") << ohmText(150) << u"150"_s + gap + u"Ω"_s;
        QTest::newRow("kiloohm") << ohmText(1500) << u"1.5"_s + gap + u"kΩ"_s;
        QTest::newRow("megaohm") << ohmText(1e6) << u"1"_s + gap + u"MΩ"_s;
    }
    void numbers()
    {
        QFETCH(QString, actual);
        QFETCH(QString, expected);
        QCOMPARE(actual, expected);
    }

    void silenceIsNoNumber() { QVERIFY(!dbuText(leastDecibel).contains(u'2')); }

    void portsAndWaysHaveNames()
    {
        const Show show = showFrom(u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 5m-> Desk.in7"_s);
        QVERIFY(portText(show, portIn(show, u"Desk.in7"_s)).startsWith("Desk"_L1));
        QVERIFY(portText(show, portIn(show, u"Desk.in7"_s)).endsWith(u'7'));
        const QString way = wayText(show, portIn(show, u"Vocal.out"_s), portIn(show, u"Desk.in7"_s));
        QVERIFY(way.contains(u'→') && way.contains("Vocal"_L1) && way.contains("Desk"_L1));
        QCOMPARE(wayText(show, {}, portIn(show, u"Desk.in7"_s)), portText(show, portIn(show, u"Desk.in7"_s)));
        QVERIFY(leadText(show, *show.cables.find(leadIn(show))).contains(metresText(5000)));
    }

    void severitiesHaveNames()
    {
        QStringList names;
        for (Severity severity : {Severity::Note, Severity::Warning, Severity::Error, Severity::Danger})
            names << name(severity);
        names.removeDuplicates();
        names.removeAll(QString());
        QCOMPARE(names.size(), 4);
    }

private:
    static void addRules()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < ruleShows().size(); ++i)
            QTest::newRow(qPrintable(ruleShows()[i].rule)) << i;
    }

    /// The sentence with each device's name, told as "name, port", replaced.
    static QString renamed(QString sentence, const Show& show, const QString& odd)
    {
        show.devices.forEach([&](const Device& device) {
            for (const QString& port : portKeys(*typeOf(show, device))) {
                const QString told = portText(show, {device.id, port});
                sentence.replace(told, odd + told.mid(device.name.size()));
            }
            for (const QString& before : {u": "_s, u"→ "_s}) // the way round a ground loop
                sentence.replace(before + device.name + u" →"_s, before + odd + u" →"_s);
        });
        return sentence;
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
