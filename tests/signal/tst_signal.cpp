// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_defaults.h"
#include "signal/analysis.h"
#include "support/arrivals.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

/// A show told in words, solved.
struct Solved {
    Show show;
    Analysis analysis;
    Link link;

    explicit Solved(const QString& words)
        : Solved(showFrom(words))
    {
    }
    explicit Solved(const Show& given)
        : show(given)
        , analysis(analyse(show))
        , link {show, analysis}
    {
    }
    Solved(const Solved&) = delete;
};

void isAbout(double actual, double expected, double tolerance = 0.5)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(u"%1 in place of %2"_s.arg(actual).arg(expected)));
}

/// The lead of that key with two of its wires exchanged at the far end.
CableTypePtr crossed(const QString& key, const QString& one, const QString& other)
{
    auto type = std::make_shared<CableType>(*gear().cables.value(key));
    type->key = key + u"-crossed"_s;
    for (Wire& wire : type->wires)
        wire.to = wire.to == one ? other : wire.to == other ? one : wire.to;
    return type;
}

/// All gains of a solved show by the names of its gear: the same for the same show, however it was put together.
QMap<QString, std::complex<double>> allGains(const Show& show, const Analysis& analysis)
{
    const auto name = [&show](const PortRef& ref) { return show.devices.find(ref.device)->name + u'.' + ref.port; };
    QMap<QString, std::complex<double>> gains;
    for (const Island* island : islandsOf(analysis)) {
        for (size_t i = 0; i < island->answer->arrivals.size(); ++i) {
            const Arrival& arrival = island->answer->arrivals[i];
            for (size_t j = 0; j < arrival.legs.size(); ++j) {
                const LegArrival& leg = arrival.legs[j];
                const QString to = name(island->socket(arrival.socket)) + u'/' + QString::number(static_cast<int>(leg.leg));
                gains.insert(to + u" level"_s, island->levels->takenDbu[i][j]);
                for (size_t signal = 0; signal < leg.gains.size(); ++signal) {
                    const SentSignal& sent = island->answer->signals[signal];
                    const QString from
                        = name(island->socket(sent.socket)) + u'/' + QString::number(static_cast<int>(sent.leg));
                    gains.insert(from + u" → "_s + to, leg.gains[signal][at1kHz]);
                    gains.insert(from + u" → "_s + to + u" 5 kHz"_s, leg.gains[signal][at5kHz]);
                }
            }
        }
    }
    return gains;
}

const QStringList shuffledDevices {u"Vocal: generic/mic_dynamic"_s, u"Split: generic/mic-splitter"_s,
    u"Desk: generic/desk"_s, u"Other: generic/desk"_s, u"Keys: generic/keyboard"_s, u"Mixer: generic/mixer"_s,
    u"Phone: generic/phone"_s, u"Guitar: generic/guitar_passive"_s, u"Di: generic/passive-di"_s,
    u"Combo: generic/guitar-combo"_s};
const QStringList shuffledLeads {u"Vocal.out -xlr 5m-> Split.in"_s, u"Split.direct -xlr 10m-> Desk.in1"_s,
    u"Split.split -xlr 20m-> Other.in1"_s, u"Keys.out-l, Keys.out-r -2xts-ts 1m-> Mixer.line1"_s,
    u"Phone.out -3.5trs-6.35trs 2m-> Mixer.line3"_s, u"Guitar.out -ts-ts 6m-> Di.in"_s,
    u"Di.thru -ts-ts 3m-> Combo.in"_s, u"Di.out -xlr 10m-> Desk.in2"_s};

} // namespace

/// What arrives, through real gear and real leads.
class TestSignal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // S01
    void stereoIntoABalancedInputLosesTheMiddle()
    {
        const Solved s(u"Phone: generic/phone; Mixer: generic/mixer; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        const auto left = s.link.gain(u"Phone.out"_s, Role::Left, u"Mixer.line1"_s, Role::Hot);
        const auto right = s.link.gain(u"Phone.out"_s, Role::Right, u"Mixer.line1"_s, Role::Hot);
        isAbout(decibel(std::abs(left)), 0);
        isAbout(decibel(std::abs(right)), 0);
        QVERIFY(left.real() > 0 && right.real() < 0);
        QVERIFY(decibel(std::abs(left + right)) < -40);
    }

    // S02, S04
    void balancedIntoStereoTurnsOneSideUpsideDown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("to");
        QTest::newRow("computer") << u"Computer: generic/computer; Mixer.aux1 -trs-3.5trs 2m-> Computer.in"_s
                                  << u"Computer.in"_s;
        QTest::newRow("headphone amp") << u"Amp: generic/headphone-amp; Mixer.aux1 -trs-trs 3m-> Amp.in-trs"_s
                                       << u"Amp.in-trs"_s;
    }
    void balancedIntoStereoTurnsOneSideUpsideDown()
    {
        QFETCH(QString, words);
        QFETCH(QString, to);
        const Solved s(u"Mixer: generic/mixer; "_s + words);
        const auto left = s.link.gain(u"Mixer.aux1"_s, Role::Hot, to, Role::Left);
        const auto right = s.link.gain(u"Mixer.aux1"_s, Role::Hot, to, Role::Right);
        isAbout(decibel(std::abs(left)), -6.1);
        isAbout(decibel(std::abs(right)), -6.1);
        QVERIFY(left.real() > 0 && right.real() < 0);
    }

    // S03
    void balancedIntoBalancedIsWhole()
    {
        const Solved s(u"Mixer: generic/mixer; Amp: generic/headphone-amp; Mixer.aux1 -trs-xlrm 5m-> Amp.in-xlr"_s);
        isAbout(s.link.db(u"Mixer.aux1"_s, Role::Hot, u"Amp.in-xlr"_s, Role::Hot), -0.07, 0.1);
        QVERIFY(s.link.gain(u"Mixer.aux1"_s, Role::Hot, u"Amp.in-xlr"_s, Role::Hot).real() > 0);
        QVERIFY(s.analysis.arrival(portIn(s.show, u"Amp.in-xlr"_s))->rejectionDb > 60);
    }

    // S08
    void twoReturnsOnOneSleevePushEachOther()
    {
        const Solved s(u"Dac: generic/dac; Computer: generic/computer; Dac.phones-44 -4.4-3.5trs 1m-> Computer.in"_s);
        for (Role leg : {Role::LeftCold, Role::RightCold}) {
            const LegLoad load = s.link.load(u"Dac.phones-44"_s, leg);
            QVERIFY2(load.shortShare > 0.85 || load.pushShare > 0.3, qPrintable(QString::number(load.pushShare)));
        }
    }

    // S11
    void aRingOnTheSleeveIsGone()
    {
        const Solved s(u"Accordion: generic/accordion; Di: generic/passive-di; Box: generic/desk;"
                       "Accordion.out -trs-trs 3m-> Di.in; Di.out -xlr 10m-> Box.in1"_s);
        QVERIFY(s.link.db(u"Accordion.out"_s, Role::Right, u"Box.in1"_s, Role::Hot) < -40);
        isAbout(s.link.load(u"Accordion.out"_s, Role::Right).shortShare, 1, 0.01);
        QVERIFY(s.link.load(u"Accordion.out"_s, Role::Left).shortShare < 0.05);
        isAbout(s.link.db(u"Accordion.out"_s, Role::Left, u"Box.in1"_s, Role::Hot), -22, 1.5);
    }

    // S12
    void twoSignalsOnTwoLegsAreSubtracted()
    {
        const Solved s(
            u"Accordion: generic/accordion; Mixer: generic/mixer; Accordion.out -trs-xlrm 3m-> Mixer.mic1"_s);
        const auto left = s.link.gain(u"Accordion.out"_s, Role::Left, u"Mixer.mic1"_s, Role::Hot);
        const auto right = s.link.gain(u"Accordion.out"_s, Role::Right, u"Mixer.mic1"_s, Role::Hot);
        isAbout(decibel(std::abs(left)), -6.4);
        isAbout(std::abs(left + right), 0, 0.01);
    }

    // S13
    void joinedOutputsShareAndDriveEachOther()
    {
        const Solved s(u"One: generic/keyboard; Two: generic/keyboard; Mixer: generic/mixer;"
                       "One.out-l, Two.out-l -2xts-ts 1m-> Mixer.line1"_s);
        isAbout(s.link.db(u"One.out-l"_s, Role::Hot, u"Mixer.line1"_s, Role::Hot), -6.2);
        isAbout(s.link.db(u"Two.out-l"_s, Role::Hot, u"Mixer.line1"_s, Role::Hot), -6.2);
        const LegLoad load = s.link.load(u"One.out-l"_s, Role::Hot);
        isAbout(load.pushShare, 0.5, 0.05);
        QCOMPARE(load.pushedBy, s.analysis.island(portIn(s.show, u"Two.out-l"_s))->placeOf(portIn(s.show, u"Two.out-l"_s)));
        isAbout(load.pushMilliampere, 1.2, 0.1); // 1.23 V through 2 × 500 Ω
    }

    // S14
    void theSameOnBothLegsIsAlmostSilence()
    {
        Show show
            = showFrom(u"Wind: generic/wind-synth; Mixer: generic/mixer; Wind.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        const auto sum = [](const Solved& s) {
            return s.link.gain(u"Wind.out"_s, Role::Left, u"Mixer.line1"_s, Role::Hot)
                + s.link.gain(u"Wind.out"_s, Role::Right, u"Mixer.line1"_s, Role::Hot);
        };
        QVERIFY(decibel(std::abs(sum(Solved(show)))) < -40);
        Plug plug = show.cables.find(leadIn(show))->plugs.value(u"b"_s);
        plug.outMm = 7; // the tip lies on the ring spring, the ring on nothing
        plugIn(show, leadIn(show), u"b"_s, plug);
        QVERIFY(decibel(std::abs(sum(Solved(show)))) > -1);
    }

    // S15
    void headphoneIntoATwoPoleJackPlaysOnItsTip()
    {
        const Solved s(u"Wind: generic/wind-synth; In: generic/hiz; Wind.out -3.5trs-6.35trs 2m-> In.in"_s);
        isAbout(s.link.db(u"Wind.out"_s, Role::Left, u"In.in"_s, Role::Hot), 0);
        // The shorted side's current still flows through the shield: 0.1 Ω of 10 Ω.
        QVERIFY(s.link.db(u"Wind.out"_s, Role::Right, u"In.in"_s, Role::Hot) < -35);
        QVERIFY(s.link.load(u"Wind.out"_s, Role::Right).shortShare > 0.85);
    }

    // S21
    void unbalancedIntoBalancedArrivesWholeAndUnprotected()
    {
        const Solved s(u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-ts 3m-> Mixer.line1"_s);
        isAbout(s.link.db(u"Synth.out"_s, Role::Hot, u"Mixer.line1"_s, Role::Hot), -0.42);
        isAbout(s.link.levelDbu(u"Mixer.line1"_s), 3.6);
        QVERIFY(s.analysis.arrival(portIn(s.show, u"Mixer.line1"_s))->rejectionDb < 30);
    }

    // S24
    void sixtyMetresOfMicrophoneLeadAreNothing()
    {
        const Solved s(u"Vocal: generic/mic_dynamic; Mixer: generic/mixer; Vocal.out -xlr 60m-> Mixer.mic1"_s);
        for (std::size_t frequency : {std::size_t(0), at1kHz, programmeHertz.size() - 1})
            isAbout(s.link.db(u"Vocal.out"_s, Role::Hot, u"Mixer.mic1"_s, Role::Hot, frequency), -0.7);
        QVERIFY(s.analysis.arrival(portIn(s.show, u"Mixer.mic1"_s))->rejectionDb > 50);
    }

    // S27
    void loudspeakerVoltsAreTensOfVolts()
    {
        const Solved s(u"Amp: generic/power-amp; Mixer: generic/mixer; Amp.out1 -speakon-ts 3m-> Mixer.line1"_s);
        isAbout(s.link.levelDbu(u"Mixer.line1"_s), 31);
        QVERIFY(voltAtZeroDbu * ratio(s.link.levelDbu(u"Mixer.line1"_s)) > 20);
    }

    void threeWireLeadsKeepSomeRejection()
    {
        const auto rejection = [](const QString& lead) {
            const Solved s(u"Source: generic/unbal_ts; In: generic/trs_line; Source.out -%1 3m-> In.in"_s.arg(lead));
            return s.analysis.arrival(portIn(s.show, u"In.in"_s))->rejectionDb;
        };
        isAbout(rejection(u"ts-trs-3wire"_s), 40, 3); // 100 Ω against 10 kΩ a leg
        QVERIFY(rejection(u"ts-ts"_s) < 30);
    }

    void phantomIsTheSameOnBothLegsOfADynamicMicrophone()
    {
        const Solved s(
            u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 10m-> Desk.in1; Desk.in1 48V"_s);
        const PortDc* dc = s.analysis.dc(portIn(s.show, u"Vocal.out"_s));
        QVERIFY(dc && dc->supplied);
        isAbout(dc->at(Role::Hot), 48, 0.2);
        isAbout(dc->at(Role::Hot) - dc->at(Role::Cold), 0, 0.001);
    }

    void aCondenserLoadsItsSupply()
    {
        const Solved s(
            u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 10m-> Desk.in1; Desk.in1 48V"_s);
        const PortDc* dc = s.analysis.dc(portIn(s.show, u"Choir.out"_s));
        isAbout(dc->at(Role::Hot), 34.4, 1.5); // 4 mA through 2 × 6.81 kΩ
        isAbout(dc->at(Role::Hot) - dc->at(Role::Cold), 0, 0.01);
    }

    void whatGoesInOnOneSideComesFromTheOther()
    {
        const Solved s(
            u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 10m-> Desk.in1; Desk.in1 48V"_s);
        for (Role leg : {Role::Hot, Role::Cold}) {
            const auto at = static_cast<size_t>(leg);
            const double taken = s.analysis.dc(portIn(s.show, u"Choir.out"_s))->milliamperes[at];
            isAbout(taken, 2, 0.2); // 4 mA on two legs
            isAbout(s.analysis.dc(portIn(s.show, u"Desk.in1"_s))->milliamperes[at], -taken, 0.01);
        }
    }

    void oneGroundedLegDrivesCurrentThroughTheCoil()
    {
        const Solved s(u"Vocal: generic/mic_dynamic; Desk: generic/desk;"
                       "Vocal.out -xlr-unbalanced 5m-> Desk.in1; Desk.in1 48V"_s);
        const PortDc* dc = s.analysis.dc(portIn(s.show, u"Vocal.out"_s));
        isAbout(std::abs(dc->milliamperes[static_cast<size_t>(Role::Hot)]), 48 / 6.96, 0.1); // 6.81 kΩ and 150 Ω
        isAbout(dc->betweenLegs(), 48 * 150 / 6960.0, 0.05);
    }

    /// In a jack field one leg is grounded before the other; an XLR has no such moment.
    void aJackOnItsWayInPutsTheSupplyAcrossAMicrophone()
    {
        const Solved patched(u"Ribbon: generic/mic_ribbon; Bay: generic/patch-bay-2x24-trs; Desk: generic/desk;"
                             "Ribbon.out -xlrf-trs 5m-> Bay.rear-a1; Bay.front-a1 -trs-xlrm 2m-> Desk.in1;"
                             "Desk.in1 48V"_s);
        const PortDc* dc = patched.analysis.dc(portIn(patched.show, u"Ribbon.out"_s));
        isAbout(dc->betweenLegs(), 0, 0.01);
        QVERIFY2(dc->sweptVolt > 1, qPrintable(QString::number(dc->sweptVolt)));
        const Solved straight(u"Ribbon: generic/mic_ribbon; Desk: generic/desk; Ribbon.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s);
        isAbout(straight.analysis.dc(portIn(straight.show, u"Ribbon.out"_s))->sweptVolt, 0, 0.01);
    }

    void plugInPowerFeedsACapsule()
    {
        const Solved s(u"Clip: generic/electret_mono_35; In: generic/mic_35_pip; Clip.out -3.5trs-3.5trs 1m-> In.in"_s);
        const double volt = s.analysis.dc(portIn(s.show, u"Clip.out"_s))->at(Role::Hot);
        QVERIFY2(volt > 1.5 && volt < 2.8, qPrintable(QString::number(volt)));
    }

    /// T-power stands between the legs, and nothing of it against the shield on average.
    void tPowerStandsBetweenTheLegs()
    {
        const Solved s(u"Boom: generic/mic-t-power; In: generic/t-power-in; Boom.out -xlr 5m-> In.in; In.in 48V"_s);
        isAbout(s.analysis.dc(portIn(s.show, u"Boom.out"_s))->betweenLegs(), 9.1, 0.5); // 8 mA through 360 Ω
    }

    void withoutTheSwitchThereIsNoSupply()
    {
        const Solved s(u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 10m-> Desk.in1"_s);
        QVERIFY(!s.analysis.dc(portIn(s.show, u"Choir.out"_s))->supplied);
        QVERIFY(s.analysis.dc(portIn(s.show, u"Choir.out"_s))->highest() < 0.01);
    }

    void aTransformerBlocksPhantom()
    {
        const Solved s(u"Guitar: generic/guitar_passive; Di: generic/passive-di; Desk: generic/desk;"
                       "Guitar.out -ts-ts 3m-> Di.in; Di.out -xlr 10m-> Desk.in1; Desk.in1 48V"_s);
        isAbout(
            s.analysis.dc(portIn(s.show, u"Di.out"_s))->highest(), 0, 0.01); // a joint has no electronics of its own
        QVERIFY(s.analysis.dc(portIn(s.show, u"Guitar.out"_s))->supplied);
        isAbout(s.analysis.dc(portIn(s.show, u"Guitar.out"_s))->highest(), 0, 0.05);
    }

    void anUnbalancedAdapterPutsPhantomOnOneLeg()
    {
        const Solved s(
            u"Keys: generic/keyboard; Desk: generic/desk; Keys.out-l -ts-xlrm 3m-> Desk.in1; Desk.in1 48V"_s);
        const double volt = s.analysis.dc(portIn(s.show, u"Keys.out-l"_s))->at(Role::Hot);
        isAbout(volt, 48 * 500 / 7310.0, 0.3); // 500 Ω below 6.81 kΩ, the other leg on ground
    }

    void crossedWiresFlipTheSignAlone()
    {
        for (const QString& lead : {u"xlr"_s, u"aes3"_s}) {
            Show show
                = showFrom(u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -%1 10m-> Desk.in1"_s.arg(lead));
            const auto straight = Solved(show).link.gain(u"Vocal.out"_s, Role::Hot, u"Desk.in1"_s, Role::Hot);
            setCableType(show, leadIn(show), crossed(lead, u"b.2"_s, u"b.3"_s));
            const auto inverted = Solved(show).link.gain(u"Vocal.out"_s, Role::Hot, u"Desk.in1"_s, Role::Hot);
            QVERIFY(straight.real() > 0);
            QVERIFY(std::abs(straight + inverted) < 1e-6);
        }
    }

    void aLongerLeadNeverGainsTreble_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("to");
        QTest::newRow("synth") << u"A: generic/synth; B: generic/mixer; A.out -ts-ts %1m-> B.line1"_s << u"B.line1"_s;
        QTest::newRow("dynamic") << u"A: generic/mic_dynamic; B: generic/desk; A.out -xlr %1m-> B.in1"_s << u"B.in1"_s;
        QTest::newRow("phone") << u"A: generic/phone; B: generic/mixer; A.out -3.5trs-ts %1m-> B.line1"_s
                               << u"B.line1"_s;
    }
    void aLongerLeadNeverGainsTreble()
    {
        QFETCH(QString, words);
        QFETCH(QString, to);
        std::array<double, programmeHertz.size()> before;
        before.fill(100);
        for (int metres : {0, 1, 3, 10, 30, 100, 300}) {
            const Solved s(words.arg(metres));
            const Role signal = islandsOf(s.analysis).front()->answer->signals.front().leg;
            for (std::size_t f = 0; f < programmeHertz.size(); ++f) {
                const double now = s.link.db(u"A.out"_s, signal, to, Role::Hot, f);
                QVERIFY2(now <= before[f] + 1e-6, qPrintable(u"%1 m, %2 Hz"_s.arg(metres).arg(programmeHertz[f])));
                before[f] = now;
            }
            QVERIFY(before.back() <= before[at1kHz] + 1e-6);
        }
    }

    void capacitanceMovesThePickupsResonance()
    {
        const auto strongest = [](int metres) {
            const Solved s(u"A: generic/guitar_passive; B: generic/hiz; A.out -ts-ts %1m-> B.in"_s.arg(metres));
            std::size_t at = 0;
            for (std::size_t f = 0; f < programmeHertz.size(); ++f) {
                const auto db
                    = [&s](std::size_t i) { return s.link.db(u"A.out"_s, Role::Hot, u"B.in"_s, Role::Hot, i); };
                at = db(f) > db(at) ? f : at;
            }
            return programmeHertz[at];
        };
        isAbout(strongest(3), 4500, 600); // 3 H with 400 pF
        isAbout(strongest(20), 2000, 100); // 3 H with 2.1 nF
    }

    void orderOfPuttingTogetherNeverMatters()
    {
        std::mt19937 random(3);
        QStringList devices = shuffledDevices;
        QStringList leads = shuffledLeads;
        const Solved reference((devices + leads).join(u';'));
        const auto expected = allGains(reference.show, reference.analysis);
        QVERIFY(expected.size() > 20);
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(devices, random);
            std::ranges::shuffle(leads, random);
            const Solved s((devices + leads).join(u';'));
            const auto gains = allGains(s.show, s.analysis);
            QCOMPARE(gains.keys(), expected.keys());
            for (const QString& key : gains.keys())
                QVERIFY2(std::abs(gains.value(key) - expected.value(key)) < 1e-6, qPrintable(key));
        }
    }

    void rememberedAnswersAreTheSame()
    {
        Answers answers;
        const Show show = showFrom((shuffledDevices + shuffledLeads).join(u';'));
        const auto first = allGains(show, analyse(show, answers));
        const auto again = allGains(show, analyse(show, answers));
        QCOMPARE(again, first);
    }

    void levelsFollowThroughGear()
    {
        const Solved s(u"Vocal: generic/mic_dynamic; Pre: generic/mic-preamp; Desk: generic/desk;"
                       "Vocal.out -xlr 5m-> Pre.in; Pre.out -xlr 5m-> Desk.in1"_s);
        isAbout(s.link.levelDbu(u"Pre.in"_s), -52.7, 0.3);
        isAbout(s.link.levelDbu(u"Desk.in1"_s), -2.9, 0.3); // 50 dB of gain later
    }

    void levelsFollowThroughTwoAmplifiers()
    {
        const Solved s(u"Deck: generic/turntable; Phono: generic/phono-preamp; Mixer: generic/dj-mixer;"
                       "Deck.out-l -rca-rca 1m-> Phono.in1; Deck.out-r -rca-rca 1m-> Phono.in2;"
                       "Phono.out2 -rca-rca 1m-> Mixer.line1"_s);
        isAbout(s.link.levelDbu(u"Phono.in2"_s), -44.1, 0.5);
        isAbout(s.link.levelDbu(u"Mixer.line1"_s), -8.2, 0.5); // 36 dB of gain later
    }

    void whatFollowsSilenceIsSilent()
    {
        const Solved s(u"Pre: generic/mic-preamp; Desk: generic/desk; Lead: generic/phantom-supply;"
                       "- -xlr 5m-> Pre.in; Pre.out -xlr 5m-> Desk.in1"_s);
        QVERIFY(s.link.levelDbu(u"Desk.in1"_s) < -100);
    }

    void feedbackLoopsEnd()
    {
        const Solved s(u"One: generic/buffer; Two: generic/buffer;"
                       "One.out -ts-ts 1m-> Two.in; Two.out -ts-ts 1m-> One.in"_s);
        QVERIFY(std::isfinite(s.link.levelDbu(u"One.in"_s)));
    }

    void activeGearSeparatesIslands()
    {
        const Solved s(u"Vocal: generic/mic_dynamic; Pre: generic/mic-preamp; Desk: generic/desk;"
                       "Vocal.out -xlr 5m-> Pre.in; Pre.out -xlr 5m-> Desk.in1"_s);
        QVERIFY(s.analysis.island(leadIn(s.show, 0)) != s.analysis.island(leadIn(s.show, 1)));
        const Solved joined(u"Vocal: generic/mic_dynamic; Box: generic/multicore-12-4; Desk: generic/desk;"
                            "Vocal.out -xlr 5m-> Box.stage3; Box.fan3 -xlr 1m-> Desk.in3"_s);
        QCOMPARE(joined.analysis.island(leadIn(joined.show, 0)), joined.analysis.island(leadIn(joined.show, 1)));
        isAbout(joined.link.db(u"Vocal.out"_s, Role::Hot, u"Desk.in3"_s, Role::Hot), -0.3, 0.2);
    }

    void patchBaysWithNothingBehindHaveAnAnswer()
    {
        const Solved s(u"One: generic/patch-bay-2x24-trs; Two: generic/patch-bay-2x24-trs; Vocal: generic/mic_dynamic;"
                       "Desk: generic/desk; One.front-a1 -trs-trs 0m-> Two.front-a1; One.rear-a1 -trs-trs 0m-> Two.rear-a2;"
                       "Vocal.out -xlr 5m-> Desk.in1"_s);
        for (const auto& gain : allGains(s.show, s.analysis))
            QVERIFY(std::isfinite(gain.real()) && std::isfinite(gain.imag()));
    }

    void aSwitchChangesTheLevel()
    {
        const auto level = [](const QString& range) {
            const Solved s(u"Rack: rme/fireface-800; Amp: generic/studio-monitor; Rack.out1 -trs-xlrm 3m-> Amp.in-xlr;"
                           "Rack.range = "_s + range);
            return s.link.levelDbu(u"Amp.in-xlr"_s);
        };
        isAbout(level(u"hi-gain"_s), 4, 0.2);
        isAbout(level(u"-10dBV"_s), -7.8, 0.2);
    }

    /// This one gives 1.25 V into headphones and 3 V into an input.
    void aLoadChangesWhatAnOutputGives()
    {
        const auto most = [](const QString& words) {
            const Solved s(u"Book: apple/macbook-pro-2021; "_s + words);
            const PortRef out = portIn(s.show, u"Book.out"_s);
            const Island* island = s.analysis.island(out);
            return island->answer->plan.port(island->placeOf(out)).maximum->value.value;
        };
        isAbout(most(u"Ears: generic/headphones-mini; Book.out -3.5trs-3.5trs 2m-> Ears.in"_s), 4.2);
        isAbout(most(u"Desk: generic/mixer; Book.out -3.5trs-2xts 2m-> Desk.line1, Desk.line2"_s), 11.8);
    }

    /// Both sockets of a head are one output.
    void cabinetsInTwoSocketsOfOneHeadShareIt()
    {
        const Solved s(u"Head: generic/guitar-head; A: generic/guitar-cabinet; B: generic/guitar-cabinet;"
                       "Head.speaker1 -ts-ts-speaker 1m-> A.in; Head.speaker2 -ts-ts-speaker 1m-> B.in"_s);
        const LegLoad load = s.link.load(u"Head.speaker1"_s, Role::Hot);
        isAbout(loadOhm(*portOf(s.show, portIn(s.show, u"Head.speaker1"_s)), load), 4, 0.2); // 8 Ω twice
    }

    void tapsOnALineAddUp()
    {
        const Solved s(u"Amp: generic/line-amp-100v; A: generic/line-speaker-100v; B: generic/line-speaker-100v;"
                       "Amp.line -binding-post 20m-> A.in; A.thru -binding-post 20m-> B.in; B.tap = 20W"_s);
        const LegLoad load = s.link.load(u"Amp.line"_s, Role::Hot);
        isAbout(loadOhm(*portOf(s.show, portIn(s.show, u"Amp.line"_s)), load), 333, 10); // 1 kΩ and 500 Ω
    }

    void everyPassiveBoxOfTheLibraryHasAnAnswer()
    {
        for (const DeviceTypePtr& type : gear().devices) {
            if (!isPassive(*type))
                continue;
            Show show;
            const DeviceId box = addDevice(show, type, {});
            for (const QString& key : portKeys(*type))
                addCable(show, gear().cables.value(u"xlr"_s), {box, key}, {}, 1000);
            const Analysis analysis = analyse(show);
            for (const Island* island : islandsOf(analysis)) {
                for (const PortDc& dc : island->answer->dc)
                    QVERIFY2(std::isfinite(dc.highest()), qPrintable(type->key));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSignal)
#include "tst_signal.moc"
