// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"
#include "check/rule_shows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QString phoneIntoMixer = u"Phone: generic/phone; Mixer: generic/mixer; Vocal: generic/mic_dynamic;"
                               "Phone.out -3.5trs-6.35trs 2m-> Mixer.line1; Vocal.out -xlr 5m-> Mixer.mic1"_s;

Finding accepted(Show& show, const QString& rule)
{
    const Finding finding = findingOf(show, rule);
    accept(show, finding, u"rehearsal only"_s, u"Kim"_s);
    return findingOf(show, rule);
}

} // namespace

/// Each rule on a show that breaks it and on one that does not, and what a show may decide about rules.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsShow()
    {
        QStringList shown;
        for (const RuleShow& each : ruleShows())
            shown << each.rule;
        for (const Rule* rule : allRules())
            QVERIFY2(shown.count(QString::fromLatin1(rule->code)) == 1, rule->code);
        for (const QString& code : shown)
            QVERIFY2(findRule(code), qPrintable(code));
    }

    void brokenAndFine_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < ruleShows().size(); ++i)
            QTest::newRow(qPrintable(ruleShows()[i].rule)) << i;
    }
    void brokenAndFine()
    {
        QFETCH(int, index);
        const RuleShow& each = ruleShows()[index];
        const Show broken = each.broken();
        const QList<Finding> found = findingsOf(broken, each.rule);
        QVERIFY2(found.size() == 1, qPrintable(told(findingsIn(broken))));
        QVERIFY2(findingsOf(each.sound(), each.rule).isEmpty(), qPrintable(told(findingsIn(each.sound()))));
        QVERIFY2(!found.first().subjects.isEmpty(), "a finding points at something");
        for (const Subject& subject : found.first().subjects)
            QVERIFY2(!text(subject).endsWith(":0"_L1) && !text(subject).contains(":0/"_L1), qPrintable(text(subject)));
        for (double figure : found.first().evidence)
            QVERIFY2(std::isfinite(figure), "evidence is a number");
    }

    void fineShowsHaveNothingAboveANote_data() { brokenAndFine_data(); }
    void fineShowsHaveNothingAboveANote()
    {
        QFETCH(int, index);
        const RuleShow& each = ruleShows()[index];
        const QList<Finding> found = findingsIn(each.sound());
        const std::optional<Severity> most = worst(found);
        QVERIFY2(!most || *most == Severity::Note, qPrintable(told(found)));
    }

    void severities_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char* name, const QString& words, const QString& rule, const char* severity) {
            QTest::newRow(name) << words << rule << QString::fromLatin1(severity);
        };
        row("two synths on a Y lead", ruleShows()[5].breaks, u"outputs-joined"_s, "error");
        row("two ears of a headphone amplifier joined",
            u"Dac: generic/dac; Mixer: generic/mixer; Dac.phones-635 -trs-ts-tap 1m-> Mixer.line1"_s,
            u"outputs-joined"_s, "danger");
        row("S08: two returns of a balanced headphone amplifier on one sleeve",
            u"Dac: generic/dac; Computer: generic/computer; Dac.phones-44 -4.4-3.5trs 1m-> Computer.in"_s,
            u"outputs-joined"_s, "danger");
        row("a stereo picture loses its middle", ruleShows()[7].breaks, u"centre-cancelled"_s, "error");
        row("two signals that have nothing in common",
            u"Accordion: generic/accordion; Mixer: generic/mixer; Accordion.out -trs-xlrm 3m-> Mixer.mic1"_s,
            u"centre-cancelled"_s, "note");
        row("a little too quiet", u"Horn: generic/mic_ribbon; Rec: generic/recorder; Horn.out -xlr 5m-> Rec.mic1"_s,
            u"level-too-low"_s, "warning");
        row("hopelessly quiet",
            u"Vocal: generic/mic_dynamic; Mixer: generic/mixer; Vocal.out -xlrf-trs 5m-> Mixer.line1"_s,
            u"level-too-low"_s, "error");
        row("a preamp into a microphone input",
            u"Guitar: generic/acoustic-guitar; In: generic/mic_xlr; Guitar.out -ts-xlrm 3m-> In.in"_s,
            u"loading-loss"_s, "warning");
        row("a pickup into a line input", ruleShows()[15].breaks, u"loading-loss"_s, "error");
        row("48 V on a ribbon", ruleShows()[18].breaks, u"phantom-hazard"_s, "danger");
        row("a capsule on 48 V",
            u"Clip: generic/electret_mono_35; Desk: generic/desk; Clip.out -3.5trs-xlrm-mono 2m-> Desk.in1; Desk.in1 48V"_s,
            u"phantom-hazard"_s, "danger");
        row("a coil with one leg grounded",
            u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr-unbalanced 5m-> Desk.in1; Desk.in1 48V"_s,
            u"phantom-hazard"_s, "warning");
        row("T-power on a coil",
            u"Vocal: generic/mic_dynamic; In: generic/t-power-in; Vocal.out -xlr 5m-> In.in; In.in 48V"_s,
            u"phantom-hazard"_s, "danger");
        row("a T-power microphone on 48 V",
            u"Boom: generic/mic-t-power; Desk: generic/desk; Boom.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s,
            u"phantom-missing"_s, "error");
        row("a digital microphone without power",
            u"Mic: generic/mic-digital; In: generic/aes3_in; Mic.out -aes3 5m-> In.in"_s, u"phantom-missing"_s, "error");
        row("48 V on a keyboard",
            u"Keys: generic/keyboard; Desk: generic/desk; Keys.out-l -ts-xlrm 3m-> Desk.in1; Desk.in1 48V"_s,
            u"phantom-hazard"_s, "warning");
        const auto guitar = [](const QString& metres) {
            return u"Guitar: generic/guitar_passive; In: generic/hiz; Guitar.out -ts-ts %1m-> In.in"_s.arg(metres);
        };
        row("S22: a pickup on 12 m of lead", guitar(u"12"_s), u"treble-loss"_s, "note");
        row("a pickup on 20 m of lead", guitar(u"20"_s), u"treble-loss"_s, "note");
        row("a pickup on 24 m of lead", guitar(u"24"_s), u"treble-loss"_s, "warning");
        row("S23: a pickup into a line input, dull", ruleShows()[15].breaks, u"treble-loss"_s, "warning");
        row("a small piezo into 1 MΩ", u"Guitar: generic/piezo; In: generic/hiz; Guitar.out -ts-ts 3m-> In.in"_s,
            u"loading-loss"_s, "note");
        row("loudspeaker into line", ruleShows()[16].breaks, u"speaker-into-line"_s, "danger");
    }
    void severities()
    {
        QFETCH(QString, words);
        QFETCH(QString, rule);
        QFETCH(QString, severity);
        QCOMPARE(key(findingOf(showFrom(words), rule).severity), severity);
    }

    void variantsAreMarked()
    {
        const Show wind
            = showFrom(u"Wind: generic/wind-synth; Mixer: generic/mixer; Wind.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        QVERIFY(findingOf(wind, u"centre-cancelled"_s).evidence.contains(u"same"_s));
        const Show accordion = showFrom(
            u"Accordion: generic/accordion; Mixer: generic/mixer; Accordion.out -trs-xlrm 3m-> Mixer.mic1"_s);
        QVERIFY(findingOf(accordion, u"centre-cancelled"_s).evidence.contains(u"apart"_s));
        const Show lead = showFrom(u"Guitar: generic/guitar_passive; In: generic/hiz; Guitar.out -ts-ts 12m-> In.in"_s);
        const Finding dull = findingOf(lead, u"treble-loss"_s);
        QVERIFY(std::abs(dull.evidence.value(u"resonanceHz"_s) / 2546 - 1) < 0.02); // 3 H and 1.3 nF
        QVERIFY(dull.evidence.value(u"shortLeadHz"_s) > 6000);
    }

    /// Gear that is joined as it should be: people switch off a program that cries wolf.
    void noFalseAlarm_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("S03")
            << u"Mixer: generic/mixer; Amp: generic/headphone-amp; Mixer.aux1 -trs-xlrm 5m-> Amp.in-xlr"_s;
        QTest::newRow("S09")
            << u"Avr: generic/avr; Phones: generic/headphones-4.4; Avr.phones -trs-4.4 1m-> Phones.in"_s;
        QTest::newRow("S20, stereo")
            << u"Out: generic/stereo_trs_out; In: generic/stereo_trs; Out.out -trs-trs 3m-> In.in"_s;
        QTest::newRow("S20, balanced")
            << u"Out: generic/bal_active; In: generic/trs_line; Out.out -trs-trs 3m-> In.in"_s;
        QTest::newRow("S21") << u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-ts 3m-> Mixer.line1"_s;
        QTest::newRow("S24") << u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 60m-> Desk.in1"_s;
        QTest::newRow("S25, cured")
            << u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s;
        QTest::newRow("S29, monitors") << u"Interface: generic/interface; Left: generic/studio-monitor;"
                                          "Interface.out1 -trs-xlrm 3m-> Left.in-xlr"_s;
        QTest::newRow("S29, RCA") << u"Interface: generic/interface; Left: generic/studio-monitor;"
                                     "Interface.rca1 -rca-ts 2m-> Left.in-trs"_s;
        QTest::newRow("S30, cured") << u"Out: generic/aes3_out; In: generic/aes3_in; Out.out -aes3 30m-> In.in"_s;
        QTest::newRow("a lead that sums through resistors")
            << u"Accordion: generic/accordion; In: generic/hiz; Accordion.out -trs-ts-sum 3m-> In.in"_s;
        QTest::newRow("a box that merges")
            << u"One: generic/synth; Two: generic/synth; Box: generic/merge-box; Mixer: generic/mixer;"
               "One.out -ts-ts 1m-> Box.in1; Two.out -ts-ts 1m-> Box.in2; Box.out -ts-ts 1m-> Mixer.line1"_s;
        QTest::newRow("48 V on a dynamic microphone")
            << u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s;
        QTest::newRow("48 V behind a passive DI")
            << u"Bass: generic/bass-guitar; Di: generic/passive-di; Desk: generic/desk;"
               "Bass.out -ts-ts 3m-> Di.in; Di.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s;
        QTest::newRow("a split microphone")
            << u"Vocal: generic/mic_dynamic; Split: generic/mic-splitter; Desk: generic/desk; Other: generic/desk;"
               "Vocal.out -xlr 5m-> Split.in; Split.direct -xlr 5m-> Desk.in1; Split.split -xlr 20m-> Other.in1"_s;
    }
    void noFalseAlarm()
    {
        QFETCH(QString, words);
        const QList<Finding> found = findingsIn(words);
        const std::optional<Severity> most = worst(found);
        QVERIFY2(!most || *most == Severity::Note, qPrintable(told(found)));
    }

    void aLoadIsNoShort_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("shorted");
        QTest::addColumn<bool>("loaded");
        QTest::newRow("line output on a loudspeaker")
            << u"Out: generic/unbal_ts; Box: generic/speaker; Out.out -ts-ts 3m-> Box.in"_s << false << true;
        QTest::newRow("line output on headphones")
            << u"Out: generic/unbal_rca; Ears: generic/headphones; Out.out -rca-ts 1m-> Ears.in"_s << false << true;
        QTest::newRow("the ring of a stereo output on the sleeve")
            << u"Phone: generic/phone; In: generic/hiz; Phone.out -3.5trs-6.35trs 3m-> In.in"_s << true << false;
        QTest::newRow("the same, far away")
            << u"Out: generic/bal_active; In: generic/ts_line; Out.out -trs-trs 20m-> In.in"_s << true << false;
        QTest::newRow("a condenser microphone through an unbalanced adapter")
            << u"Choir: generic/mic_condenser; In: generic/hiz; Choir.out -xlrf-ts 3m-> In.in"_s << false << false;
        QTest::newRow("a piezo into a microphone input")
            << u"Guitar: generic/piezo; In: generic/mic_xlr; Guitar.out -ts-xlrm 3m-> In.in"_s << false << true;
        QTest::newRow("analogue into a digital input")
            << u"Out: generic/unbal_rca; In: generic/spdif_in; Out.out -rca-rca 1m-> In.in"_s << false << false;
    }
    void aLoadIsNoShort()
    {
        QFETCH(QString, words);
        QFETCH(bool, shorted);
        QFETCH(bool, loaded);
        QVERIFY2(findingsOf(words, u"leg-shorted"_s).isEmpty() != shorted, qPrintable(told(findingsIn(words))));
        QVERIFY2(findingsOf(words, u"loading-loss"_s).isEmpty() != loaded, qPrintable(told(findingsIn(words))));
    }

    /// S10: what nobody knows is told as a note that names it, never as an error and never not at all.
    void theUnknownIsANote_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("stereo into an unknown input")
            << u"Phone: generic/phone; Mixer: generic/mixer-unknown; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s;
        QTest::newRow("unknown output into a stereo input")
            << u"Mixer: generic/mixer-unknown; Computer: generic/computer; Mixer.out1 -trs-3.5trs 2m-> Computer.in"_s;
        QTest::newRow("unknown on both sides")
            << u"One: generic/mixer-unknown; Two: generic/mixer-unknown; One.out1 -trs-trs 3m-> Two.line1"_s;
        QTest::newRow("unknown output through a TS lead")
            << u"Mixer: generic/mixer-unknown; In: generic/ts_line; Mixer.out1 -ts-ts 3m-> In.in"_s;
        QTest::newRow("S07 five contacts nobody has named")
            << u"Headset: generic/headset-trrrs; Mixer: generic/mixer; Headset.out -3.5trrrs-xlrm 2m-> Mixer.mic1"_s;
    }
    void theUnknownIsANote()
    {
        QFETCH(QString, words);
        const QList<Finding> found = findingsIn(words);
        const bool named = std::ranges::any_of(found, [](const Finding& finding) {
            return finding.rule == "port-unknown"_L1 || finding.rule == "contacts-unknown"_L1;
        });
        QVERIFY2(named, qPrintable(told(found)));
        QVERIFY2(worst(found) == Severity::Note, qPrintable(told(found)));
    }

    /// An output of unknown inside: what a TS plug does to it depends on that.
    void bothOutcomesAreTold()
    {
        const Show show
            = showFrom(u"Mixer: generic/mixer-unknown; In: generic/ts_line; Mixer.out1 -trs-ts-open 3m-> In.in"_s);
        const Finding finding = findingOf(show, u"port-unknown"_s);
        QVERIFY(finding.evidence.value(u"bestDb"_s) > -1);
        QVERIFY(finding.evidence.value(u"worstDb"_s) < -40); // a floating winding with its cold end open
        const Show stereo = showFrom(
            u"Phone: generic/phone; Mixer: generic/mixer-unknown; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        QVERIFY(findingOf(stereo, u"port-unknown"_s).evidence.value(u"worstDb"_s) < -60);
    }

    /// S14: with the plug half out the tip alone may touch, and it gets loud.
    void aHalfPlugTellsBothLevels()
    {
        Show show
            = showFrom(u"Wind: generic/wind-synth; Mixer: generic/mixer; Wind.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        QVERIFY(findingsOf(show, u"plug-half-out"_s).isEmpty());
        plugIn(show, leadIn(show), u"b"_s, {portIn(show, u"Mixer.line1"_s), 8});
        const Finding finding = findingOf(show, u"plug-half-out"_s);
        QVERIFY(finding.evidence.contains(u"pushedDbu"_s));
        QVERIFY(finding.evidence.value(u"levelDbu"_s) - finding.evidence.value(u"pushedDbu"_s) > -60);
    }

    void anAssumedFigureMakesANote()
    {
        const QString words = u"Mixer: generic/mixer; In: generic/hiz; Mixer.aux1 -trs-ts-open 3m-> In.in"_s;
        QCOMPARE(findingOf(showFrom(words), u"level-too-high"_s).severity, Severity::Warning);
        const Library silent
            = withDevice(gear(), u"generic/hiz"_s, [](DeviceType& type) { type.ports.front().maximum.reset(); });
        const Finding finding = findingOf(showFrom(words, silent), u"level-too-high"_s);
        QCOMPARE(finding.severity, Severity::Note);
        QVERIFY(finding.evidence.contains(u"assumed"_s));
    }

    void someThingsAreCertain()
    {
        const QString speaker
            = u"Amp: generic/power-amp; Mixer: generic/mixer-unknown; Amp.out1 -speakon-ts 3m-> Mixer.line1"_s;
        QCOMPARE(findingOf(showFrom(speaker), u"speaker-into-line"_s).severity, Severity::Danger);
        const QString misfit
            = u"Phone: generic/phone; Mixer: generic/mixer-unknown; Phone.out -3.5trs-3.5trs 2m-> Mixer.line1"_s;
        QCOMPARE(findingOf(showFrom(misfit), u"no-fit"_s).severity, Severity::Error);
    }

    void aRuleCanBeSwitchedOff()
    {
        Show show = showFrom(phoneIntoMixer);
        show.severities.insert(u"centre-cancelled"_s, u"off"_s);
        QVERIFY(findingsOf(show, u"centre-cancelled"_s).isEmpty());
    }

    void aRuleCanBeGivenAnotherSeverity()
    {
        Show show = showFrom(phoneIntoMixer);
        show.severities.insert(u"centre-cancelled"_s, u"note"_s);
        QCOMPARE(findingOf(show, u"centre-cancelled"_s).severity, Severity::Note);
        show.severities.insert(u"centre-cancelled"_s, u"danger"_s);
        QCOMPARE(findingOf(show, u"centre-cancelled"_s).severity, Severity::Danger);
        show.severities.insert(u"centre-cancelled"_s, u"no such word"_s);
        QCOMPARE(findingOf(show, u"centre-cancelled"_s).severity, Severity::Error);
    }

    void acceptanceHolds()
    {
        Show show = showFrom(phoneIntoMixer);
        QVERIFY(accepted(show, u"centre-cancelled"_s).accepted);
        QCOMPARE(count(findingsIn(show)).accepted, 1);
        QVERIFY(worst(findingsIn(show)) != Severity::Error);
        setCableLength(show, leadIn(show, 1), 7500); // another lead, and where gear stands, are no matter
        moveDevices(show, show.devices.ids(), {100, 100});
        renameDevice(show, deviceIn(show, u"Phone"_s), u"Telephone"_s);
        QVERIFY(findingOf(show, u"centre-cancelled"_s).accepted);
        withdrawAcceptance(show, findingOf(show, u"centre-cancelled"_s));
        QVERIFY(!findingOf(show, u"centre-cancelled"_s).accepted);
        QVERIFY(show.accepted.isEmpty());
    }

    void acceptanceIsForOneRule()
    {
        Show show = showFrom(phoneIntoMixer);
        show.severities.insert(u"summed-to-mono"_s, u"error"_s);
        accepted(show, u"centre-cancelled"_s);
        for (const Finding& finding : findingsIn(show))
            QCOMPARE(finding.accepted, finding.rule == "centre-cancelled"_L1);
    }

    void aFindingReturnsWhenItsLeadChanges_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("length") << 0;
        QTest::newRow("type") << 1;
        QTest::newRow("switch of its device") << 2;
        QTest::newRow("pulled out a little") << 3;
        QTest::newRow("what is known of its port") << 4;
        QTest::newRow("severity of its rule") << 5;
    }
    void aFindingReturnsWhenItsLeadChanges()
    {
        QFETCH(int, change);
        Show show = showFrom(phoneIntoMixer);
        QVERIFY(accepted(show, u"centre-cancelled"_s).accepted);
        const CableId lead = leadIn(show);
        switch (change) {
        case 0:
            setCableLength(show, lead, 3000);
            break;
        case 1: {
            auto other = std::make_shared<CableType>(*gear().cables.value(u"3.5trs-6.35trs"_s));
            other->key = u"another-3.5trs-6.35trs"_s;
            setCableType(show, lead, other);
            break;
        }
        case 2:
            extend(show, u"Mixer.mic8 48V"_s);
            break;
        case 3:
            plugIn(show, lead, u"b"_s, {portIn(show, u"Mixer.line1"_s), 1});
            break;
        case 4: {
            Port port = *portOf(show, portIn(show, u"Phone.out"_s));
            port.impedance = Figure<Ohm> {Ohm {33}};
            statePort(show, deviceIn(show, u"Phone"_s), port);
            break;
        }
        default:
            show.severities.insert(u"centre-cancelled"_s, u"warning"_s);
        }
        QVERIFY(!findingOf(show, u"centre-cancelled"_s).accepted);
    }

    void worstComesFirstAndAcceptedLast()
    {
        QString words;
        for (int i = 0; i < ruleShows().size(); ++i) {
            for (const QString& statement : ruleShows()[i].breaks.split(u';'))
                words += numbered(statement.trimmed(), i) + u';';
        }
        Show show = showFrom(words);
        accept(show, findingsIn(show).first(), u"so be it"_s, u"Kim"_s);
        const QList<Finding> found = findingsIn(show);
        QVERIFY(found.size() >= ruleShows().size());
        for (qsizetype i = 1; i < found.size(); ++i) {
            const bool sorted = found[i - 1].accepted == found[i].accepted ? found[i - 1].severity >= found[i].severity
                                                                           : found[i].accepted;
            QVERIFY2(sorted, qPrintable(told(found)));
        }
        for (const Finding& one : found) {
            const auto same
                = [&one](const Finding& other) { return other.rule == one.rule && other.subjects == one.subjects; };
            QVERIFY2(std::ranges::count_if(found, same) == 1, qPrintable(one.rule + u" is told twice"_s));
        }
    }

    void severityWordsAreStable()
    {
        for (Severity severity : {Severity::Note, Severity::Warning, Severity::Error, Severity::Danger})
            QCOMPARE(severityFromKey(key(severity)), severity);
        QVERIFY(!severityFromKey(u"off"_s));
    }

    void subjectsAreNamedAsInFiles()
    {
        const Show show = showFrom(phoneIntoMixer);
        const Finding finding = findingOf(show, u"centre-cancelled"_s);
        QCOMPARE(subjectsText(finding), u"cable:4 port:1/out port:2/line1"_s);
        QVERIFY(concerns(finding, leadIn(show)));
        QVERIFY(!concerns(finding, leadIn(show, 1)));
        QVERIFY(concerns(finding, deviceIn(show, u"Phone"_s)));
        QVERIFY(!concerns(finding, deviceIn(show, u"Vocal"_s)));
        QCOMPARE(cableOf(finding), leadIn(show));
    }

private:
    /// The statement with its devices renamed, so that many small shows fit into one.
    static QString numbered(const QString& statement, int number)
    {
        static const QRegularExpression name(u"(^|[,>] ?)([A-Z][a-z]+)"_s);
        return QString(statement).replace(name, u"\\1\\2%1"_s.arg(number));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
