// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/chain_words.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A show, checked, and the chain through one of its leads.
struct Told {
    explicit Told(const QString& words, int lead = 0)
        : show(showFrom(words))
        , checked(check(show))
        , chain(signalChain(checked, leadIn(show, lead)))
    {
    }

    QStringList lines() const
    {
        QStringList all;
        for (const ChainVerdict& verdict : verdicts(chain, show))
            all << verdict.text;
        return all;
    }
    bool says(const QString& words) const
    {
        const QStringList all = lines();
        return std::ranges::any_of(all, [&words](const QString& line) { return line.contains(words); });
    }

    Show show;
    Checked checked;
    SignalChain chain;
};

const QString stage = uR"(
    Guitar: generic/electric-guitar @ 1000,3000
    Di: generic/active-di @ 2000,3000
    Box: generic/stage-box-16-8 @ 5000,1000
    Desk: generic/desk @ 5000,9000
    Guitar.out -ts-ts 3m-> Di.in
    Di.out -xlr 10m-> Box.in2
    Box.net1 -ethercon 30m-> Desk.net1
)"_s;

} // namespace

/// The whole way of a signal, stage by stage.
class TestSignalChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesFollowEachOther()
    {
        const Told told(stage);
        QCOMPARE(told.chain.stages.size(), 2);
        QCOMPARE(told.chain.source, portIn(told.show, u"Guitar.out"_s));
        QCOMPARE(told.chain.end, portIn(told.show, u"Box.in2"_s));
        QCOMPARE(told.chain.stages[0].to, portIn(told.show, u"Di.in"_s));
        QCOMPARE(told.chain.stages[1].from, portIn(told.show, u"Di.out"_s));
        const auto& first = *told.chain.stages[0].level;
        QVERIFY(std::abs(first.sentDbu + first.gainDb - first.takenDbu) < 0.01);
        QVERIFY(first.weakestDbu < first.clipDbu);
    }

    /// A channel listens at the box: the network takes it to the desk, and no copper does.
    void aChannelGoesOnOverTheNetwork()
    {
        Show show = showFrom(stage);
        assignChannel(show, 7, u"Guitar"_s, portIn(show, u"Box.in2"_s));
        const SignalChain chain = signalChain(check(show), leadIn(show, 0));
        QCOMPARE(chain.stages.size(), 3);
        QVERIFY(chain.stages[2].network && !chain.stages[2].level);
        QCOMPARE(chain.stages[2].from, portIn(show, u"Box.net1"_s));
        QCOMPARE(chain.stages[2].to, portIn(show, u"Desk.net1"_s));
        QVERIFY(chainEndText(show, chain.end).contains(u"channel 7"_s));
    }

    /// Leads of one kind, one twice as long as the other: twice the capacitance, less treble.
    void capacitanceOfAPickupsLeadIsTold()
    {
        const auto withLead = [](const QString& length) {
            return Told(u"Guitar: generic/electric-guitar; Amp: generic/mixer @ 0,300; Guitar.out -ts-ts %1-> Amp.line1"_s.arg(length));
        };
        const Told shorter = withLead(u"5m"_s), longer = withLead(u"10m"_s);
        const double perMetre = shorter.show.cableTypes.value(u"ts-ts"_s)->bulk->coreToShield;
        QVERIFY(perMetre > 0);
        QVERIFY(std::abs((longer.chain.stages[0].farad - shorter.chain.stages[0].farad) - 5 * perMetre) < 1e-13);
        QVERIFY(longer.says(u"pF"_s));
        const Told driven(stage, 1);
        QCOMPARE(driven.chain.stages[1].farad, 0.0);
    }

    /// 48 V of the desk on a ribbon is told as harm, on a condenser as food.
    void suppliesAreToldByWhatTheyReach()
    {
        const auto with = [](const QString& microphone) {
            return Told(u"Mic: %1; Box: generic/stage-box-16-8 @ 0,300; Mic.out -xlr 5m-> Box.in1; Box.in1 48V"_s.arg(microphone));
        };
        const Told condenser = with(u"generic/mic_condenser"_s), ribbon = with(u"generic/mic_ribbon"_s);
        QVERIFY(condenser.chain.stages[0].power);
        QCOMPARE(condenser.chain.stages[0].power->use, StagePower::Use::Needed);
        QCOMPARE(condenser.chain.stages[0].power->from, portIn(condenser.show, u"Box.in1"_s));
        QVERIFY(condenser.says(u"lives on it"_s));
        QCOMPARE(ribbon.chain.stages[0].power->use, StagePower::Use::Harmful);
        QCOMPARE(ribbon.chain.findings.constFirst().rule, u"phantom-hazard"_s);
    }

    /// The transformer keeps 48 V off; the direct leg brings it to the microphone, whichever end one asks about.
    void aSplitHasOtherEndsAndOneSupply()
    {
        const Told told(u"Mic: generic/mic_condenser; Split: generic/mic-splitter; Foh: generic/desk;"
                        u"Mon: generic/desk @ 0,500; Mic.out -xlr 5m-> Split.in; Split.direct -xlr 30m-> Foh.in1;"
                        u"Split.split -xlr 10m-> Mon.in1; Foh.in1 48V"_s, 2);
        QCOMPARE(told.chain.end, portIn(told.show, u"Mon.in1"_s));
        QVERIFY(told.chain.stages[0].power);
        QCOMPARE(told.chain.stages[0].power->from, portIn(told.show, u"Foh.in1"_s));
        const SignalChain whole = signalChain(told.checked, leadIn(told.show, 0));
        QCOMPARE(whole.ends.size(), 2);
    }

    void polarityIsCountedOverTheWholeWay()
    {
        const QString ends = u"Mic: generic/mic_dynamic; Box: generic/multicore-12-4 @ 0,300; Desk: generic/desk @ 0,500;"_s;
        const Told straight(ends + u"Mic.out -xlr 5m-> Box.stage1; Box.fan1 -xlr 5m-> Desk.in1"_s);
        const Told turned(ends + u"Mic.out -xlr-swapped 5m-> Box.stage1; Box.fan1 -xlr 5m-> Desk.in1"_s);
        QVERIFY(!straight.chain.stages.isEmpty() && !turned.chain.stages.isEmpty());
        QVERIFY(!straight.chain.isInverted());
        QVERIFY(turned.chain.isInverted());
        QVERIFY(turned.says(u"upside down"_s));
        QVERIFY(!straight.says(u"upside down"_s));
    }

    /// Too much and too little are told where they happen, with decibels, worst first.
    void levelsAreToldWhereTheyGoWrong()
    {
        const Told hot(u"Key: generic/bal_active; Box: generic/stage-box-16-8 @ 0,300; Key.out -trs-xlrm 5m-> Box.in1"_s);
        const bool found = std::ranges::any_of(
            hot.chain.findings, [](const Finding& finding) { return finding.rule == u"level-too-high"_s; });
        QCOMPARE(hot.says(u"Too hot at"_s), found);
        const StageLevel& level = *hot.chain.stages[0].level;
        QCOMPARE(found, level.takenDbu + 12 > level.clipDbu);
    }

    void aGoodWayIsToldAsGood()
    {
        const Told told(u"Mic: generic/mic_dynamic; Desk: generic/desk @ 0,300; Mic.out -xlr 5m-> Desk.in1"_s);
        QVERIFY(told.chain.findings.isEmpty());
        QCOMPARE(told.lines(), QStringList {u"Nothing is wrong on this way"_s});
        QCOMPARE(told.chain.stages[0].balance, Balance::Balanced);
    }

    void aLooseLeadHasNoChain()
    {
        const Told told(u"Mic: generic/mic_dynamic; Mic.out -xlr 5m-> -"_s);
        QVERIFY(told.chain.stages.isEmpty());
        QVERIFY(told.lines().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignalChain)
#include "tst_signal_chain.moc"
