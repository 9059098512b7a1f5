// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy.h"
#include "check/rule_shows.h"
#include "check/words.h"
#include "gear/port_circuit.h"
#include "signal/analysis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12;

/// A show with one thing wrong, as people bring it.
struct Case {
    const char* name;
    QString words;
    QString rule;
};

const QList<Case> cases {
    {"S01 phone into a balanced input",
        u"Phone: generic/phone; Mixer: generic/mixer @ 3000,0; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s,
        u"centre-cancelled"_s},
    {"S02 aux into a computer",
        u"Mixer: generic/mixer; Computer: generic/computer @ 1000,0; Mixer.aux1 -trs-3.5trs 2m-> Computer.in"_s,
        u"sides-opposed"_s},
    {"S04 aux into a stereo input",
        u"Mixer: generic/mixer; Amp: generic/headphone-amp @ 2000,0; Mixer.aux1 -trs-trs 3m-> Amp.in-trs"_s,
        u"sides-opposed"_s},
    {"S05 effects into a guitar amplifier",
        u"Fx: generic/vocal-effects; Combo: generic/guitar-combo @ 5000,0; Fx.out -xlrf-ts 7.5m-> Combo.in"_s,
        u"level-too-high"_s},
    {"S06 keyboard over nine metres",
        u"Keys: generic/keyboard; Mixer: generic/mixer @ 7000,0; Keys.out-l -ts-ts 9m-> Mixer.line1"_s,
        u"hum-prone-length"_s},
    {"S06 keyboard with a balanced output",
        u"Keys: generic/keyboard-balanced; Mixer: generic/mixer @ 7000,0; Keys.out-l -ts-ts 9m-> Mixer.line1"_s,
        u"hum-prone-length"_s},
    {"S11 accordion into a mono DI",
        u"Accordion: generic/accordion; Di: generic/passive-di @ 1000,0; Desk: generic/desk @ 9000,0;"
        "Accordion.out -trs-trs 3m-> Di.in; Di.out -xlr 10m-> Desk.in1"_s,
        u"leg-lost"_s},
    {"S13 two synths on a Y lead",
        u"One: generic/synth; Two: generic/synth; Mixer: generic/mixer; One.out, Two.out -2xts-ts 1m-> Mixer.line1"_s,
        u"outputs-joined"_s},
    {"S14 the same on both contacts",
        u"Wind: generic/wind-synth; Mixer: generic/mixer @ 2000,0; Wind.out -3.5trs-6.35trs 2m-> Mixer.line1"_s,
        u"centre-cancelled"_s},
    {"S15 a ring on the sleeve",
        u"Wind: generic/wind-synth; In: generic/hiz @ 2000,0; Wind.out -3.5trs-6.35trs 2m-> In.in"_s, u"leg-shorted"_s},
    {"S17 ribbon into a recorder",
        u"Horn: generic/mic_ribbon; Recorder: generic/recorder @ 3000,0; Horn.out -xlr 5m-> Recorder.mic1"_s,
        u"level-too-low"_s},
    {"S23 guitar into a line input",
        u"Guitar: generic/guitar_passive; Mixer: generic/mixer @ 4000,0; Guitar.out -ts-ts 5m-> Mixer.line1"_s,
        u"loading-loss"_s},
    {"S23 guitar beside an instrument input",
        u"Guitar: generic/guitar_passive; Interface: generic/interface @ 4000,0; Guitar.out -ts-ts 5m-> Interface.line1"_s,
        u"loading-loss"_s},
    {"S25 condenser without 48 V",
        u"Choir: generic/mic_condenser; Mixer: generic/mixer @ 4000,0; Choir.out -xlr 5m-> Mixer.mic1"_s,
        u"phantom-missing"_s},
    {"S26 ribbon with 48 V",
        u"Horn: generic/mic_ribbon; Mixer: generic/mixer @ 4000,0; Horn.out -xlr 5m-> Mixer.mic1; Mixer.mic1 48V"_s,
        u"phantom-hazard"_s},
    {"S29 turntable into line",
        u"Deck: generic/turntable; Mixer: generic/mixer @ 1000,0; Deck.out-l -rca-ts 1m-> Mixer.line1"_s,
        u"level-too-low"_s},
};

Show showOf(const char* start)
{
    for (const Case& each : cases) {
        if (QByteArrayView(each.name).startsWith(start))
            return showFrom(each.words);
    }
    throw std::runtime_error(std::string("no case ") + start);
}

QList<Remedy> remediesFor(const Show& show, const QString& rule, int most = many)
{
    Checker checker;
    return remedies(check(show, checker), findingOf(show, rule), gear(), checker, most);
}

QStringList texts(const QList<Remedy>& all)
{
    QStringList told;
    for (const Remedy& remedy : all)
        told << remedy.text;
    return told;
}

bool needs(const Remedy& remedy, const QString& type)
{
    return std::ranges::any_of(remedy.parts, [&type](const RemedyPart& part) { return part.type == type; });
}

bool needsBox(const Remedy& remedy, const QString& function)
{
    return std::ranges::any_of(remedy.parts, [&function](const RemedyPart& part) {
        const DeviceTypePtr box = gear().devices.value(part.type);
        return box && box->functions.contains(function);
    });
}

template <class Fits> int placeOf(const QList<Remedy>& all, Fits suits)
{
    const auto found = std::ranges::find_if(all, suits);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

/// Devices of the remedy that the show did not have.
QList<DeviceId> newDevices(const Show& before, const Remedy& remedy)
{
    QList<DeviceId> fresh;
    remedy.after.show().devices.forEach([&](const Device& device) {
        if (!before.devices.contains(device.id))
            fresh << device.id;
    });
    return fresh;
}

/// The ports that the new boxes send into.
QList<const Port*> fedByNewBoxes(const Show& before, const Remedy& remedy)
{
    const QList<DeviceId> fresh = newDevices(before, remedy);
    QList<const Port*> fed;
    remedy.after.show().cables.forEach([&](const Cable& cable) {
        const bool leaves = std::ranges::any_of(cable.plugs, [&](const Plug& plug) {
            const Port* port = portOf(remedy.after.show(), plug.port);
            return fresh.contains(plug.port.device) && port->direction == Direction::Out;
        });
        for (const Plug& plug : cable.plugs) {
            if (leaves && !fresh.contains(plug.port.device))
                fed << portOf(remedy.after.show(), plug.port);
        }
    });
    return fed;
}

bool sameTrouble(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && (a.from ? a.from == b.from : a.to == b.to);
}

} // namespace

/// Remedies are tried before they are offered; here each is tried once more, from outside.
class TestRemedies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRemedyHolds_data() { addCases(); }
    void everyRemedyHolds()
    {
        QFETCH(int, index);
        const Show show = showFrom(cases[index].words);
        const Finding finding = findingOf(show, cases[index].rule);
        const QList<Finding> before = findingsIn(show);
        const QList<Remedy> offered = remediesFor(show, cases[index].rule);
        QVERIFY2(!offered.isEmpty(), "nothing is offered");
        for (const Remedy& remedy : offered)
            QVERIFY2(fault(remedy, finding, before).isEmpty(),
                qPrintable(remedy.text + u": "_s + fault(remedy, finding, before)));
    }

    void ranksAscendAndKindsDiffer_data() { addCases(); }
    void ranksAscendAndKindsDiffer()
    {
        QFETCH(int, index);
        const QList<Remedy> offered = remediesFor(showFrom(cases[index].words), cases[index].rule);
        QStringList kinds;
        for (qsizetype i = 0; i < offered.size(); ++i) {
            QVERIFY(i == 0 || offered[i - 1].rank <= offered[i].rank);
            QVERIFY2(!kinds.contains(offered[i].kind), qPrintable(offered[i].kind));
            kinds << offered[i].kind;
        }
        const QList<Remedy> few = remediesFor(showFrom(cases[index].words), cases[index].rule, 2);
        QCOMPARE(texts(few), texts(offered).mid(0, 2));
    }

    void theShowBeforeIsUndo_data() { addCases(); }
    void theShowBeforeIsUndo()
    {
        QFETCH(int, index);
        const Show show = showFrom(cases[index].words);
        const Show copy = show;
        for (const Remedy& remedy : remediesFor(show, cases[index].rule)) {
            QVERIFY(!(remedy.after.show() == show));
            QVERIFY(!difference(show, remedy.after.show()).isEmpty());
            Show back = remedy.after.show();
            back = copy;
            QVERIFY(back == show);
        }
        QVERIFY(show == copy);
    }

    void namesSurvive()
    {
        Show show = showOf("S01");
        renameDevice(show, deviceIn(show, u"Phone"_s), u"%1 %2 {to}"_s);
        renameDevice(show, deviceIn(show, u"Mixer"_s), u"<b>%3</b>"_s);
        QStringList plain = texts(remediesFor(showOf("S01"), u"centre-cancelled"_s));
        plain.replaceInStrings(u"Phone"_s, u"%1 %2 {to}"_s);
        plain.replaceInStrings(u"Mixer"_s, u"<b>%3</b>"_s);
        QCOMPARE(texts(remediesFor(show, u"centre-cancelled"_s)), plain);
    }

    void notesNeedNoRemedy()
    {
        const Show show = showFrom(u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-ts 3m-> Mixer.line1"_s);
        QVERIFY(remediesFor(show, u"balance-lost"_s).isEmpty());
    }

    void s01BreakOutLeadFirst()
    {
        const QList<Remedy> offered = remediesFor(showOf("S01"), u"centre-cancelled"_s);
        QVERIFY2(needs(offered.first(), u"3.5trs-2xts"_s), qPrintable(texts(offered).join(u'\n')));
        QVERIFY(placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"di"_s); }) > 0);
    }

    void s02HotToBothSides_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("lead");
        QTest::newRow("S02") << QByteArray("S02") << u"trs-3.5trs-hot"_s;
        QTest::newRow("S04") << QByteArray("S04") << u"trs-trs-hot"_s;
    }
    void s02HotToBothSides()
    {
        QFETCH(QByteArray, start);
        QFETCH(QString, lead);
        const QList<Remedy> offered = remediesFor(showOf(start.constData()), u"sides-opposed"_s);
        const int place = placeOf(offered, [&lead](const Remedy& remedy) { return needs(remedy, lead); });
        QVERIFY2(place >= 0 && place <= 2, qPrintable(texts(offered).join(u'\n')));
    }

    void s04TheBalancedInputAndATransformer()
    {
        const QList<Remedy> offered = remediesFor(showOf("S04"), u"sides-opposed"_s);
        QVERIFY2(needs(offered.first(), u"trs-xlrm"_s), qPrintable(texts(offered).join(u'\n')));
        QVERIFY2(placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"isolation"_s); }) > 0,
            qPrintable(texts(offered).join(u'\n')));
    }

    void s05ReampBeforeADiBackwards()
    {
        const QList<Remedy> offered = remediesFor(showOf("S05"), u"level-too-high"_s);
        QVERIFY2(needsBox(offered.first(), u"re-amp"_s), qPrintable(texts(offered).join(u'\n')));
        const int di = placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"di"_s); });
        QVERIFY2(di > 0, qPrintable(texts(offered).join(u'\n')));
    }

    void s06ADiAtTheKeyboard()
    {
        const Show show = showOf("S06 keyboard over");
        const QList<Remedy> offered = remediesFor(show, u"hum-prone-length"_s);
        const int di = placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"di"_s); });
        QVERIFY2(di >= 0, qPrintable(texts(offered).join(u'\n')));
    }

    void s06NoBoxWhereTheOutputIsBalanced()
    {
        const Show show = showOf("S06 keyboard with");
        const QList<Remedy> offered = remediesFor(show, u"hum-prone-length"_s);
        QVERIFY2(needs(offered.first(), u"trs-trs"_s), qPrintable(texts(offered).join(u'\n')));
        for (const Remedy& remedy : offered)
            QVERIFY2(!needsBox(remedy, u"di"_s), qPrintable(remedy.text));
    }

    void s11BreakOutOrMerge()
    {
        const QList<Remedy> offered = remediesFor(showOf("S11"), u"leg-lost"_s);
        const Remedy& first = offered.first();
        const bool both = needsBox(first, u"merge"_s) || needs(first, u"trs-2xts"_s) || needs(first, u"trs-ts-sum"_s);
        QVERIFY2(both, qPrintable(texts(offered).join(u'\n')));
        QVERIFY(placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"merge"_s); }) >= 0);
    }

    void s13AnInputEachOrAMergeBox()
    {
        const QList<Remedy> offered = remediesFor(showOf("S13"), u"outputs-joined"_s);
        const int merge = placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"merge"_s); });
        const int apart = placeOf(offered, [](const Remedy& remedy) { return remedy.after.show().cables.size() == 2; });
        QVERIFY2(apart == 0, qPrintable(texts(offered).join(u'\n')));
        QVERIFY2(merge > 0, qPrintable(texts(offered).join(u'\n')));
    }

    void s14TipOnlyFirst()
    {
        const QList<Remedy> offered = remediesFor(showOf("S14"), u"centre-cancelled"_s);
        QVERIFY2(needs(offered.first(), u"3.5trs-ts"_s), qPrintable(texts(offered).join(u'\n')));
        QVERIFY(placeOf(offered, [](const Remedy& remedy) { return needs(remedy, u"3.5trs-2xts"_s); }) > 0);
    }

    void s15TipOnly()
    {
        const QList<Remedy> offered = remediesFor(showOf("S15"), u"leg-shorted"_s);
        const int tip = placeOf(offered, [](const Remedy& remedy) { return needs(remedy, u"3.5trs-ts"_s); });
        QVERIFY2(tip == 0, qPrintable(texts(offered).join(u'\n')));
    }

    void s23InstrumentInputFirst()
    {
        const QList<Remedy> offered = remediesFor(showOf("S23 guitar beside"), u"loading-loss"_s);
        QVERIFY2(offered.first().parts.size() == 1 && offered.first().kind == "inst"_L1,
            qPrintable(texts(offered).join(u'\n')));
    }

    void aDiNeverFeedsALineInput_data() { addCases(); }
    void aDiNeverFeedsALineInput()
    {
        QFETCH(int, index);
        const Show show = showFrom(cases[index].words);
        for (const Remedy& remedy : remediesFor(show, cases[index].rule)) {
            if (!needsBox(remedy, u"di"_s))
                continue;
            for (const Port* port : fedByNewBoxes(show, remedy))
                QVERIFY2(port->kind == Kind::Microphone, qPrintable(remedy.text));
        }
    }

    void s23ADiIsOffered()
    {
        for (const char* start : {"S23 guitar into", "S23 guitar beside"}) {
            const QList<Remedy> offered = remediesFor(showOf(start), u"loading-loss"_s);
            QVERIFY2(placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"di"_s); }) >= 0,
                qPrintable(texts(offered).join(u'\n')));
        }
    }

    void noDiWhereTheOutputIsBalanced_data() { addCases(); }
    void noDiWhereTheOutputIsBalanced()
    {
        QFETCH(int, index);
        const Show show = showFrom(cases[index].words);
        const Finding finding = findingOf(show, cases[index].rule);
        const Port* sender = portOf(show, finding.from);
        if (!sender || !isBalanced(*sender))
            return;
        for (const Remedy& remedy : remediesFor(show, cases[index].rule)) {
            const bool backwards = fedByNewBoxes(show, remedy).isEmpty(); // fed at its output, in place of a re-amp box
            QVERIFY2(!needsBox(remedy, u"di"_s) || backwards, qPrintable(remedy.text));
        }
    }

    void s25SwitchOnFirst()
    {
        const Show show = showOf("S25");
        const Remedy first = remediesFor(show, u"phantom-missing"_s).first();
        QVERIFY2(first.parts.isEmpty(), qPrintable(first.text));
        QVERIFY(phantomOn(first.after.show(), portIn(first.after.show(), u"Mixer.mic1"_s)));
        QVERIFY(!phantomOn(first.after.show(), portIn(first.after.show(), u"Mixer.mic2"_s)));
    }

    void s26SwitchOffFirst()
    {
        const Show show = showOf("S26");
        const Remedy first = remediesFor(show, u"phantom-hazard"_s).first();
        QVERIFY2(first.parts.isEmpty(), qPrintable(first.text));
        QVERIFY(!phantomOn(first.after.show(), portIn(first.after.show(), u"Mixer.mic1"_s)));
    }

    void s29APhonoPreamp()
    {
        const QList<Remedy> offered = remediesFor(showOf("S29"), u"level-too-low"_s);
        QVERIFY2(needsBox(offered.first(), u"phono-preamp"_s), qPrintable(texts(offered).join(u'\n')));
    }

    void whatIsOwnedComesFirst()
    {
        Show show = showOf("S23 guitar into");
        const QString owned = u"generic/active-di"_s;
        show.stock = {{owned, 0, 1}, {u"xlr"_s, 10'000, 4}, {u"ts-ts"_s, 3000, 4}};
        const QList<Remedy> offered = remediesFor(show, u"loading-loss"_s);
        const int di = placeOf(offered, [](const Remedy& remedy) { return needsBox(remedy, u"di"_s); });
        QVERIFY(di >= 0);
        QVERIFY2(needs(offered[di], owned), qPrintable(texts(offered).join(u'\n')));
        QVERIFY(std::ranges::any_of(offered[di].parts, &RemedyPart::owned));
    }

    /// A lead counts as owned when one that is long enough lies free, and then it has that one's length.
    void ownedLeadsAreFreeAndLongEnough()
    {
        const Show bare = showOf("S06 keyboard with");
        const auto first = [](const Show& show) { return remediesFor(show, u"hum-prone-length"_s).first().parts.first(); };
        QCOMPARE(first(bare).type, u"trs-trs"_s);
        const int needed = first(bare).lengthMm;
        const auto withStock = [&](int lengthMm, int count) {
            Show show = bare;
            show.stock = {{u"trs-trs"_s, lengthMm, count}};
            return first(show);
        };
        QVERIFY(withStock(needed, 1).owned);
        QVERIFY(!withStock(needed / 2, 1).owned);
        QVERIFY(withStock(needed + 1000, 1).owned);
        QCOMPARE(withStock(needed + 1000, 1).lengthMm, needed + 1000);
        QVERIFY(!withStock(needed, 0).owned);
        Show taken = showFrom(
            u"Keys: generic/keyboard-balanced; Mixer: generic/mixer @ 7000,0; Keys.out-l -ts-ts 9m-> Mixer.line1;"
            "Keys.out-r -trs-trs 9m-> Mixer.line2"_s);
        taken.stock = {{u"trs-trs"_s, needed, 1}};
        QVERIFY(!first(taken).owned); // it is in use
        ++taken.stock.first().count;
        QVERIFY(first(taken).owned);
    }

    /// A remedy that changes nothing one could measure has only gone round the rule.
    void theFigureGetsBetter_data() { addCases(); }
    void theFigureGetsBetter()
    {
        QFETCH(int, index);
        const Show show = showFrom(cases[index].words);
        const Finding finding = findingOf(show, cases[index].rule);
        for (const Remedy& remedy : remediesFor(show, cases[index].rule)) {
            for (const FigureChange& figure : remedy.figures) {
                QVERIFY2(figure.before != figure.after, qPrintable(remedy.text));
                QVERIFY(!changeText(figure.evidence, figure.before, figure.after).isEmpty());
                if (finding.rule == "ground-loop"_L1 || finding.rule == "treble-loss"_L1)
                    QVERIFY2(figure.after > figure.before, qPrintable(remedy.text));
                if (finding.rule == "loading-loss"_L1)
                    QVERIFY2(figure.after < figure.before, qPrintable(remedy.text));
            }
        }
    }

    /// An open pin at the far end leaves the lead as unbalanced as it was.
    void anOpenPinCuresNoHum()
    {
        const Show show = showFrom(u"Fx: generic/vocal-effects; Combo: generic/guitar-combo @ 5000,0;"
                                   "Fx.out -xlrf-ts 7.5m-> Combo.in"_s);
        for (const Remedy& remedy : remediesFor(show, u"hum-prone-length"_s))
            QVERIFY2(!needs(remedy, u"xlrf-ts-open"_s), qPrintable(remedy.text));
    }

    void nothingComesWhenToldToStop()
    {
        const Show show = showOf("S01");
        Checker checker;
        std::stop_source stop;
        stop.request_stop();
        const RemedyWish wish {.most = many, .stop = stop.get_token()};
        const Finding finding = findingOf(show, u"centre-cancelled"_s);
        QVERIFY(remedies(check(show, checker), finding, gear(), checker, wish).isEmpty());
    }

    void channelsFollowTheSignal()
    {
        Show show = showOf("S23 guitar into");
        assignChannel(show, 1, u"Guitar"_s, portIn(show, u"Mixer.line1"_s));
        for (const Remedy& remedy : remediesFor(show, u"loading-loss"_s)) {
            const Channel channel = *remedy.after.show().channels.find(remedy.after.show().channels.ids().first());
            QVERIFY2(!cablesAt(remedy.after.show(), channel.input).isEmpty(), qPrintable(remedy.text));
        }
    }

    void theRightLeadIsChosen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("lead");
        const auto row = [](const char* name, const QString& one, const QString& from, const QString& two,
                             const QString& to, const QString& lead) {
            QTest::newRow(name) << u"A: %1; B: %2"_s.arg(one, two) << u"A."_s + from << u"B."_s + to << lead;
        };
        row("microphone", u"generic/mic_dynamic"_s, u"out"_s, u"generic/desk"_s, u"in1"_s, u"xlr"_s);
        row("balanced jack", u"generic/bal_active"_s, u"out"_s, u"generic/trs_line"_s, u"in"_s, u"trs-trs"_s);
        row("guitar", u"generic/guitar_passive"_s, u"out"_s, u"generic/hiz"_s, u"in"_s, u"ts-ts"_s);
        row("loudspeaker", u"generic/guitar-head"_s, u"speaker1"_s, u"generic/guitar-cabinet"_s, u"in"_s,
            u"ts-ts-speaker"_s);
        row("stereo", u"generic/phone"_s, u"out"_s, u"generic/computer"_s, u"in"_s, u"3.5trs-3.5trs"_s);
        row("two drivers into a TS jack", u"generic/bal_active"_s, u"out"_s, u"generic/ts_line"_s, u"in"_s,
            u"trs-ts-open"_s);
        // The cold end travels on a wire of its own and meets the sleeve in the far jack: that rejects 20 dB more.
        row("transformer into a TS jack", u"generic/bal_xfmr"_s, u"out"_s, u"generic/ts_line"_s, u"in"_s, u"trs-trs"_s);
        row("AES3", u"generic/aes3_out"_s, u"out"_s, u"generic/aes3_in"_s, u"in"_s, u"aes3"_s);
    }
    void theRightLeadIsChosen()
    {
        QFETCH(QString, words);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, lead);
        const Show show = showFrom(words);
        Checker checker;
        const CableTypePtr chosen = LeadChooser(gear(), checker).best(show, portIn(show, from), portIn(show, to));
        QVERIFY(chosen);
        QCOMPARE(chosen->key, lead);
    }

    void whereNothingFitsNothingIsChosen()
    {
        const Show show = showFrom(u"A: generic/mic_dynamic; B: generic/power-amp"_s);
        Checker checker;
        QVERIFY(!LeadChooser(gear(), checker).best(show, portIn(show, u"A.out"_s), portIn(show, u"B.out1"_s)));
    }

private:
    static void addCases()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << i;
    }

    /// What is wrong with the remedy, judged afresh, or nothing.
    static QString fault(const Remedy& remedy, const Finding& finding, const QList<Finding>& before)
    {
        const QList<Finding> after = findingsIn(remedy.after.show());
        for (const Finding& left : after) {
            if (sameTrouble(left, finding) && left.severity > Severity::Note)
                return u"the finding is still there"_s;
            const bool fresh = std::ranges::none_of(before, [&](const Finding& old) { return sameTrouble(old, left); });
            if (fresh && (left.severity >= finding.severity || left.severity >= Severity::Error))
                return u"it brought "_s + left.rule;
        }
        if (remedy.text.isEmpty() || remedy.text.contains(u'%') || remedy.text.contains(u'{'))
            return u"it has no proper text"_s;
        if (!remedy.clears.contains(finding.rule))
            return u"it does not say what it clears"_s;
        for (const RemedyPart& part : remedy.parts) {
            if (!gear().cables.contains(part.type) && !gear().devices.contains(part.type))
                return u"there is no part "_s + part.type;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
