// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule_shows.h"

#include "signal/analysis.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

const QString twoVocals = u"One: generic/mic_dynamic; Two: generic/mic_dynamic; Desk: generic/desk;"
                          "One.out -xlr 5m-> Desk.in1; Two.out -xlr 5m-> Desk.in2"_s;

void channel(Show& show, int number, const QString& input)
{
    Channel one;
    one.id = ChannelId {++show.lastId};
    one.number = number;
    one.input = portIn(show, input);
    show.channels.insert(one);
}

/// Boxes of 16 inputs on one DX link, which carries 32, with so many microphones.
QString chainOfThree(int microphones)
{
    QString words = u"Desk: allen-heath/sq-5; Box1: allen-heath/dx168; Box2: allen-heath/dx168; Box3: allen-heath/dx168;"
                    "Box3.dx1 -ethercon 1m-> Box2.dx2; Box2.dx1 -ethercon 1m-> Box1.dx2; Box1.dx1 -ethercon 50m-> Desk.slink"_s;
    for (int i = 0; i < microphones; ++i)
        words += u"; Mic%1: generic/mic_dynamic; Mic%1.out -xlr 5m-> Box%2.in%3"_s.arg(i + 1).arg(i / 16 + 1).arg(i % 16 + 1);
    return words;
}

} // namespace

const QList<RuleShow>& ruleShows()
{
    static const QList<RuleShow> shows {
        {u"no-fit"_s, u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlrf-trs 3m-> Desk.in1"_s,
            u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 3m-> Desk.in1"_s},
        {u"two-into-one"_s,
            u"One: generic/mic_dynamic; Two: generic/mic_dynamic; Desk: generic/desk;"
            "One.out -xlr 3m-> Desk.in1; Two.out -xlr 3m-> Desk.in1"_s,
            u"One: generic/mic_dynamic; Two: generic/mic_dynamic; Desk: generic/desk;"
            "One.out -xlr 3m-> Desk.in1; Two.out -xlr 3m-> Desk.in2"_s},
        {u"nothing-arrives"_s, u"Out: generic/bal_xfmr; In: generic/ts_line; Out.out -trs-ts-open 3m-> In.in"_s,
            u"Out: generic/bal_xfmr; In: generic/ts_line; Out.out -trs-ts 3m-> In.in"_s},
        {u"leg-lost"_s, u"Accordion: generic/accordion; In: generic/hiz; Accordion.out -trs-trs 3m-> In.in"_s,
            u"Accordion: generic/accordion; One: generic/hiz; Two: generic/hiz; Accordion.out -trs-2xts 3m-> One.in, Two.in"_s},
        {u"leg-shorted"_s, u"Out: generic/bal_active; In: generic/ts_line; Out.out -trs-ts 3m-> In.in"_s,
            u"Out: generic/bal_active; In: generic/ts_line; Out.out -trs-ts-open 3m-> In.in"_s},
        {u"outputs-joined"_s,
            u"One: generic/synth; Two: generic/synth; Mixer: generic/mixer; One.out, Two.out -2xts-ts 1m-> Mixer.line1"_s,
            u"One: generic/synth; Two: generic/synth; Mixer: generic/mixer;"
            "One.out -ts-ts 1m-> Mixer.line1; Two.out -ts-ts 1m-> Mixer.line2"_s},
        {u"unplugged"_s, u"Vocal: generic/mic_dynamic; Vocal.out -xlr 3m-> -"_s,
            u"Vocal: generic/mic_dynamic; Desk: generic/desk; Vocal.out -xlr 3m-> Desk.in1"_s},
        {u"centre-cancelled"_s,
            u"Phone: generic/phone; Mixer: generic/mixer; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s,
            u"Phone: generic/phone; Mixer: generic/mixer; Phone.out -3.5trs-2xts 2m-> Mixer.line1, Mixer.line2"_s},
        {u"sides-opposed"_s, u"Mixer: generic/mixer; Amp: generic/headphone-amp; Mixer.aux1 -trs-trs 2m-> Amp.in-trs"_s,
            u"Mixer: generic/mixer; Amp: generic/headphone-amp; Mixer.aux1 -trs-trs-hot 2m-> Amp.in-trs"_s},
        {u"summed-to-mono"_s, u"Phone: generic/phone; In: generic/ts_line; Phone.out -3.5trs-ts-sum 2m-> In.in"_s,
            u"Phone: generic/phone; In: generic/stereo_trs; Phone.out -3.5trs-6.35trs 2m-> In.in"_s},
        {u"polarity-inverted"_s,
            u"Out: generic/bal_active; In: generic/trs_line; Out.out -trs-trs-crossed 1m-> In.in"_s,
            u"Out: generic/bal_active; In: generic/trs_line; Out.out -trs-trs 1m-> In.in"_s},
        {u"balance-lost"_s, u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-ts 3m-> Mixer.line1"_s,
            u"Keys: generic/keyboard-balanced; Mixer: generic/mixer; Keys.out-l -trs-trs 3m-> Mixer.line1"_s},
        {u"hum-prone-length"_s, u"Keys: generic/keyboard; Mixer: generic/mixer; Keys.out-l -ts-ts 9m-> Mixer.line1"_s,
            u"Keys: generic/synth; Mixer: generic/mixer; Keys.out -ts-ts 3m-> Mixer.line1"_s},
        {u"level-too-low"_s,
            u"Deck: generic/turntable; Mixer: generic/dj-mixer; Deck.out-l -rca-rca 1m-> Mixer.line1"_s,
            u"Deck: generic/turntable; Mixer: generic/dj-mixer; Deck.out-l -rca-rca 1m-> Mixer.phono1"_s},
        {u"level-too-high"_s, u"Mixer: generic/mixer; In: generic/hiz; Mixer.aux1 -trs-ts-open 3m-> In.in"_s,
            u"Guitar: generic/acoustic-guitar; In: generic/hiz; Guitar.out -ts-ts 3m-> In.in"_s},
        {u"loading-loss"_s,
            u"Guitar: generic/guitar_passive; Mixer: generic/mixer; Guitar.out -ts-ts 5m-> Mixer.line1"_s,
            u"Guitar: generic/guitar_passive; In: generic/hiz; Guitar.out -ts-ts 5m-> In.in"_s},
        {u"speaker-into-line"_s,
            u"Amp: generic/power-amp; Mixer: generic/mixer; Amp.out1 -speakon-ts 3m-> Mixer.line1"_s,
            u"Amp: generic/power-amp; Box: generic/speaker-8-ohm; Amp.out1 -speakon 3m-> Box.in"_s},
        {u"phantom-missing"_s, u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 5m-> Desk.in1"_s,
            u"Choir: generic/mic_condenser; Desk: generic/desk; Choir.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s},
        {u"phantom-hazard"_s,
            u"Horn: generic/mic_ribbon; Desk: generic/desk; Horn.out -xlr 5m-> Desk.in1; Desk.in1 48V"_s,
            u"Horn: generic/mic_ribbon; Desk: generic/desk; Horn.out -xlr 5m-> Desk.in1"_s},
        {u"cold-open"_s, u"Synth: generic/synth; In: generic/trs_line; Synth.out -ts-trs-open 3m-> In.in"_s,
            u"Synth: generic/synth; In: generic/trs_line; Synth.out -ts-trs-3wire 3m-> In.in"_s},
        {u"supplies-meet"_s,
            u"Vocal: generic/mic_dynamic; A: generic/desk; B: generic/desk;"
            "Vocal.out -xlr-2xxlr 5m-> A.in1, B.in1; A.in1 48V; B.in1 48V"_s,
            u"Vocal: generic/mic_dynamic; A: generic/desk; B: generic/desk;"
            "Vocal.out -xlr-2xxlr 5m-> A.in1, B.in1; A.in1 48V"_s},
        {u"port-unknown"_s, u"Synth: generic/synth; Mixer: generic/mixer-unknown; Synth.out -ts-ts 3m-> Mixer.line1"_s,
            u"Synth: generic/synth; Mixer: generic/mixer; Synth.out -ts-ts 3m-> Mixer.line1"_s},
        {u"kind-mismatch"_s, u"Out: generic/aes3_out; In: generic/mic_xlr; Out.out -xlr 5m-> In.in"_s,
            u"Out: generic/aes3_out; In: generic/aes3_in; Out.out -aes3 5m-> In.in"_s},
        {u"wrong-cable"_s,
            u"Head: generic/guitar-head; Cab: generic/guitar-cabinet; Head.speaker1 -ts-ts 1m-> Cab.in"_s,
            u"Head: generic/guitar-head; Cab: generic/guitar-cabinet; Head.speaker1 -ts-ts-speaker 1m-> Cab.in"_s},
        {u"treble-loss"_s, u"Guitar: generic/guitar_passive; In: generic/hiz; Guitar.out -ts-ts 12m-> In.in"_s,
            u"Guitar: generic/guitar_passive; In: generic/hiz; Guitar.out -ts-ts 6m-> In.in"_s},
        {u"ground-loop"_s,
            u"Keys: generic/keyboard; Mixer: generic/mixer;"
            "Keys.out-l -ts-ts 3m-> Mixer.line1; Keys.out-r -ts-ts 3m-> Mixer.line2"_s,
            u"Keys: generic/keyboard; Di: generic/passive-di; Mixer: generic/mixer;"
            "Keys.out-l -ts-ts 1m-> Di.in; Di.out -xlr 5m-> Mixer.mic1; Di.lift = on"_s},
        {u"load-too-low"_s,
            u"Amp: generic/power-amp; One: generic/speaker-4-ohm; Two: generic/speaker-4-ohm;"
            "Amp.out1 -speakon 3m-> One.in; One.link -speakon 3m-> Two.in"_s,
            u"Amp: generic/power-amp; One: generic/speaker-8-ohm; Two: generic/speaker-8-ohm;"
            "Amp.out1 -speakon 3m-> One.in; One.link -speakon 3m-> Two.in"_s},
        {u"wrong-cable-impedance"_s, u"Out: generic/aes3_out; In: generic/aes3_in; Out.out -xlr 30m-> In.in"_s,
            u"Out: generic/aes3_out; In: generic/aes3_in; Out.out -xlr 10m-> In.in"_s},
        {u"cable-too-long"_s,
            u"Computer: generic/computer; Box: generic/usb-sound-box; Computer.usb -usb 8m-> Box.usb"_s,
            u"Computer: generic/computer; Box: generic/usb-sound-box; Computer.usb -usb 5m-> Box.usb"_s},
        {u"cable-too-short"_s,
            u"Vocal: generic/mic_dynamic @ 0,0; Desk: generic/desk @ 6000,0; Vocal.out -xlr 5m-> Desk.in1"_s,
            u"Vocal: generic/mic_dynamic @ 0,0; Desk: generic/desk @ 6000,0; Vocal.out -xlr 7.5m-> Desk.in1"_s},
        {u"contacts-unknown"_s,
            u"Headset: generic/headset-trrrs; Mixer: generic/mixer; Headset.out -3.5trrrs-xlrm 2m-> Mixer.mic1"_s,
            u"Phone: generic/phone; Mixer: generic/mixer; Phone.out -3.5trs-2xts 2m-> Mixer.line1, Mixer.line2"_s},
        {u"plug-half-out"_s, twoVocals, twoVocals,
            [](Show& show) {
                plugIn(show, leadIn(show), u"b"_s, {portIn(show, u"Desk.in1"_s), 3});
            }},
        {u"number-twice"_s, twoVocals, twoVocals,
            [](Show& show) {
                channel(show, 1, u"Desk.in1"_s);
                channel(show, 1, u"Desk.in2"_s);
            }},
        {u"not-listed"_s, twoVocals, u"One: generic/mic_dynamic; Desk: generic/desk; One.out -xlr 5m-> Desk.in1"_s,
            [](Show& show) { channel(show, 1, u"Desk.in1"_s); }, true},
        {u"stock-short"_s, twoVocals, u"One: generic/mic_dynamic; Desk: generic/desk; One.out -xlr 5m-> Desk.in1"_s,
            [](Show& show) {
                show.stock = {{u"xlr"_s, 5000, 1}, {u"xlr"_s, 3000, 4}};
            },
            true},
        {u"normal-broken"_s,
            u"Bay: generic/patch-bay-2x24-trs; Out: generic/bal_active; In: generic/trs_line; Other: generic/bal_active;"
            "Out.out -trs-trs 1m-> Bay.rear-a1; Bay.rear-b1 -trs-trs 1m-> In.in; Other.out -trs-trs 1m-> Bay.front-b1"_s,
            u"Bay: generic/patch-bay-2x24-trs; Out: generic/bal_active; In: generic/trs_line; Other: generic/bal_active;"
            "Out.out -trs-trs 1m-> Bay.rear-a1; Bay.rear-b1 -trs-trs 1m-> In.in; Other.out -trs-trs 1m-> Bay.front-b2"_s},
        {u"route-none"_s,
            u"Desk: generic/desk; Box: generic/stage-box-16-8; Vocal: generic/mic_dynamic; Vocal.out -xlr 5m-> Box.in1"_s,
            u"Desk: generic/desk; Box: generic/stage-box-16-8; Vocal: generic/mic_dynamic; Vocal.out -xlr 5m-> Box.in1;"
            "Box.net1 -ethercon 50m-> Desk.net1"_s},
        {u"route-full"_s, chainOfThree(33), chainOfThree(32)},
        {u"gain-shared"_s,
            u"Foh: generic/desk; Mon: generic/desk; Box: generic/stage-box-16-8; Vocal: generic/mic_dynamic;"
            "Vocal.out -xlr 5m-> Box.in1; Box.net1 -ethercon 50m-> Foh.net1; Box.net2 -ethercon 10m-> Mon.net1"_s,
            u"Foh: generic/desk; Mon: generic/desk; Box: generic/stage-box-16-8; Vocal: generic/mic_dynamic;"
            "Vocal.out -xlr 5m-> Box.in1; Box.net1 -ethercon 50m-> Foh.net1"_s},
    };
    return shows;
}

Show RuleShow::broken() const
{
    Show show = showFrom(breaks);
    if (list)
        list(show);
    return show;
}

Show RuleShow::sound() const
{
    Show show = showFrom(fine);
    if (list && always)
        list(show);
    return show;
}

QList<Finding> findingsIn(const Show& show)
{
    return check(show).findings();
}

QList<Finding> findingsIn(const QString& words)
{
    return findingsIn(showFrom(words));
}

QList<Finding> findingsOf(const Show& show, const QString& rule)
{
    QList<Finding> found = findingsIn(show);
    found.removeIf([&rule](const Finding& finding) { return finding.rule != rule; });
    return found;
}

QList<Finding> findingsOf(const QString& words, const QString& rule)
{
    return findingsOf(showFrom(words), rule);
}

Finding findingOf(const Show& show, const QString& rule)
{
    const QList<Finding> found = findingsOf(show, rule);
    if (found.isEmpty())
        throw std::runtime_error((u"no %1, but: %2"_s.arg(rule, told(findingsIn(show)))).toStdString());
    return found.first();
}

QString told(const QList<Finding>& findings)
{
    QStringList all;
    for (const Finding& finding : findings)
        all << key(finding.severity) + u' ' + finding.rule;
    return all.isEmpty() ? u"nothing"_s : all.join(u", "_s);
}
