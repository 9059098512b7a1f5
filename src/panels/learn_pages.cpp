// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_pages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using enum LearnFigure;

namespace {

QList<LearnEntry> linesAndPlugs()
{
    return {
        {u"balanced"_s, {}, {u"unbalanced"_s, u"stereo"_s, u"grounds"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Hum gets into both wires alike, and the difference leaves it out"), NoiseCancels},
                {QT_TRANSLATE_NOOP("LearnPages", "From the mixer to a loudspeaker over 20 m"), None,
                    {{u"xlr"_s, 20000, {u"mixer:main-l"_s, u"active-speaker:in"_s}}}}}},
        {u"unbalanced"_s, {u"balance-lost"_s, u"hum-prone-length"_s, u"cold-open"_s},
            {u"balanced"_s, u"di-boxes"_s, u"grounds"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A keyboard on 9 m of plain jack lead"), None,
                 {{u"ts-ts"_s, 9000, {u"keyboard:out-l"_s, u"mixer:line1"_s}}}, u"hum-prone-length"_s},
                {QT_TRANSLATE_NOOP("LearnPages", "A synthesizer on a three-wire lead"), None,
                    {{u"ts-trs-3wire"_s, 9000, {u"synth:out"_s, u"mixer:line1"_s}}}}}},
        {u"stereo"_s, {u"centre-cancelled"_s, u"sides-opposed"_s}, {u"balanced"_s, u"summing"_s, u"plugs"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A phone on one lead into one balanced input"), None,
                 {{u"3.5trs-6.35trs"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s}}}, u"centre-cancelled"_s},
                {QT_TRANSLATE_NOOP("LearnPages", "The same phone on a break-out lead into two inputs"), None,
                    {{u"3.5trs-2xts"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s, u"mixer:line2"_s}}}}}},
        {u"plugs"_s,
            {u"no-fit"_s, u"unplugged"_s, u"plug-half-out"_s, u"port-unknown"_s, u"nothing-arrives"_s, u"leg-lost"_s,
                u"leg-shorted"_s},
            {u"stereo"_s, u"inserts"_s, u"headsets"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Three plugs and the names of their contacts"), PlugAnatomy},
                {QT_TRANSLATE_NOOP("LearnPages", "A stereo accordion on a lead with a mono plug"), None,
                    {{u"xlr"_s, 10000, {u"passive-di:out"_s, u"mixer:mic1"_s}},
                        {u"trs-ts"_s, 3000, {u"accordion:out"_s, u"passive-di:in"_s}}},
                    u"leg-lost"_s}}},
        {u"headsets"_s, {u"contacts-unknown"_s}, {u"plugs"_s, u"stereo"_s, u"levels"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Headset plugs: the order of today, and the older one"), HeadsetPlugs},
                {QT_TRANSLATE_NOOP("LearnPages", "A headset in a headphone socket"), None,
                    {{u"3.5trrs-3.5trrs"_s, 1000, {u"recorder:phones"_s, u"headset_ctia_plug:out"_s}}}, u"leg-lost"_s}}},
        {u"digital"_s, {u"kind-mismatch"_s, u"wrong-cable-impedance"_s, u"cable-too-long"_s},
            {u"plugs"_s, u"levels"_s, u"impedance"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "AES3 into a microphone input: same plug, no music"), None,
                {{u"xlr"_s, 5000, {u"aes3_out:out"_s, u"mixer:mic1"_s}}}, u"kind-mismatch"_s}}},
    };
}

QList<LearnEntry> levelsAndLoads()
{
    return {
        {u"levels"_s, {u"level-too-low"_s, u"level-too-high"_s}, {u"impedance"_s, u"di-boxes"_s, u"speakers"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "From a whisper to a loudspeaker, on one scale"), LevelLadder},
                {QT_TRANSLATE_NOOP("LearnPages", "A mixer's main output into a microphone input"), None,
                    {{u"xlr"_s, 5000, {u"mixer:main-l"_s, u"recorder:mic1"_s}}}, u"level-too-high"_s}}},
        {u"impedance"_s, {u"loading-loss"_s}, {u"long-leads"_s, u"di-boxes"_s, u"levels"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A guitar into a line input"), None,
                 {{u"ts-ts"_s, 5000, {u"electric-guitar:out"_s, u"mixer:line1"_s}}}, u"loading-loss"_s},
                {QT_TRANSLATE_NOOP("LearnPages", "The same guitar into an instrument input"), None,
                    {{u"ts-ts"_s, 5000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}}}},
        {u"long-leads"_s, {u"treble-loss"_s}, {u"impedance"_s, u"di-boxes"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A guitar on 15 m of lead"), None,
                 {{u"ts-ts"_s, 15000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}, u"treble-loss"_s},
                {QT_TRANSLATE_NOOP("LearnPages", "The same guitar on 3 m"), None,
                    {{u"ts-ts"_s, 3000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}}}},
        {u"summing"_s, {u"outputs-joined"_s, u"two-into-one"_s, u"summed-to-mono"_s},
            {u"stereo"_s, u"polarity"_s, u"patch-bays"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Two synthesizers on a Y lead"), None,
                 {{u"2xts-ts"_s, 1000, {u"synth:out"_s, u"synth#2:out"_s, u"mixer:line1"_s}}}, u"outputs-joined"_s},
                {QT_TRANSLATE_NOOP("LearnPages", "Left and right through a resistor each"), None,
                    {{u"3.5trs-ts-sum"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s}}}, u"summed-to-mono"_s}}},
        {u"polarity"_s, {u"polarity-inverted"_s}, {u"balanced"_s, u"stereo"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "One drum, two microphones, one of them upside down"), TwoPolarities},
                {QT_TRANSLATE_NOOP("LearnPages", "A microphone on a lead with pins 2 and 3 swapped"), None,
                    {{u"xlr-swapped"_s, 5000, {u"mic_dynamic:out"_s, u"mixer:mic1"_s}}}, u"polarity-inverted"_s}}},
        {u"speakers"_s, {u"speaker-into-line"_s, u"load-too-low"_s, u"wrong-cable"_s}, {u"levels"_s, u"impedance"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A power amplifier and its loudspeaker"), None,
                 {{u"speakon"_s, 10000, {u"power-amp:out1"_s, u"speaker-8-ohm:in"_s}}}},
                {QT_TRANSLATE_NOOP("LearnPages", "A guitar amplifier's speaker output into a line input"), None,
                    {{u"ts-ts"_s, 3000, {u"guitar-head:speaker1"_s, u"mixer:line1"_s}}}, u"speaker-into-line"_s}}},
    };
}

QList<LearnEntry> powerAndGrounds()
{
    return {
        {u"phantom"_s, {u"phantom-missing"_s, u"supplies-meet"_s}, {u"phantom-dangers"_s, u"balanced"_s, u"transformers"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "48 V take both signal wires there and the shield back"), PhantomFeed},
                {QT_TRANSLATE_NOOP("LearnPages", "A condenser microphone with 48 V switched off"), None,
                    {{u"xlr"_s, 10000, {u"mic_condenser:out"_s, u"mixer:mic1"_s}}}, u"phantom-missing"_s}}},
        {u"phantom-dangers"_s, {u"phantom-hazard"_s}, {u"phantom"_s, u"patch-bays"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A TRS plug on its way in"), PlugSlides},
                {QT_TRANSLATE_NOOP("LearnPages", "A ribbon on a lead that joins pin 3 to the shield, 48 V on"), None,
                    {{u"xlr-unbalanced"_s, 10000, {u"mic_ribbon:out"_s, u"mixer:mic1"_s}}}, u"phantom-hazard"_s,
                    {u"mixer.mic1.48v=on"_s}}}},
        {u"grounds"_s, {u"ground-loop"_s}, {u"transformers"_s, u"di-boxes"_s, u"unbalanced"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Joined twice: through the lead and through the wall"), GroundRing},
                {QT_TRANSLATE_NOOP("LearnPages", "A keyboard and a mixer, both with earthed plugs"), None,
                    {{u"ts-ts"_s, 3000, {u"keyboard:out-l"_s, u"mixer:line1"_s}}}, u"ground-loop"_s}}},
    };
}

QList<LearnEntry> boxesAndBays()
{
    return {
        {u"di-boxes"_s, {}, {u"impedance"_s, u"transformers"_s, u"levels"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A keyboard behind a DI box, as it reaches the mixer"), None,
                 {{u"ts-ts"_s, 1000, {u"keyboard:out-l"_s, u"passive-di:in"_s}},
                     {u"xlr"_s, 20000, {u"passive-di:out"_s, u"mixer:mic1"_s}}},
                 {}, {u"passive-di.lift=on"_s}},
                {QT_TRANSLATE_NOOP("LearnPages", "A recorded track behind a re-amp box, as it reaches the amplifier"), None,
                    {{u"xlr"_s, 10000, {u"mixer:main-l"_s, u"re-amp:in"_s}},
                        {u"ts-ts"_s, 2000, {u"re-amp:out"_s, u"guitar-combo:in"_s}}},
                    {}, {u"re-amp.lift=on"_s}}}},
        {u"transformers"_s, {}, {u"grounds"_s, u"di-boxes"_s, u"phantom"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "Two coils on one core, and no copper between them"), InsideTransformer},
                {QT_TRANSLATE_NOOP("LearnPages", "An isolation box between a keyboard and a mixer"), None,
                    {{u"ts-ts"_s, 3000, {u"keyboard:out-l"_s, u"isolation-1-1:in"_s}},
                        {u"trs-trs"_s, 1000, {u"isolation-1-1:out"_s, u"mixer:line1"_s}}}}}},
        {u"inserts"_s, {}, {u"plugs"_s, u"patch-bays"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A mixer's insert to a compressor and back"), None,
                {{u"insert"_s, 2000, {u"mixer:insert1"_s, u"ts_line:in"_s, u"unbal_ts:out"_s}}}}}},
        {u"patch-bays"_s, {}, {u"inserts"_s, u"summing"_s, u"phantom-dangers"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "A half-normalled pair: nothing in, a plug above, a plug below"), HalfNormal}}},
        {u"lists"_s, {u"number-twice"_s, u"not-listed"_s, u"stock-short"_s, u"cable-too-short"_s}, {u"plugs"_s, u"patch-bays"_s},
            {{QT_TRANSLATE_NOOP("LearnPages", "One number from the microphone to the list"), Numbered}}},
    };
}

} // namespace

const QList<LearnEntry>& learnEntries()
{
    static const QList<LearnEntry> all = linesAndPlugs() + levelsAndLoads() + powerAndGrounds() + boxesAndBays();
    return all;
}

const LearnEntry* findLearnEntry(const QString& key)
{
    const auto found = std::ranges::find(learnEntries(), key, &LearnEntry::key);
    return found == learnEntries().end() ? nullptr : &*found;
}

QString learnPageFor(const QString& rule)
{
    const auto found = std::ranges::find_if(
        learnEntries(), [&rule](const LearnEntry& entry) { return entry.rules.contains(rule); });
    return found == learnEntries().end() ? QString() : found->key;
}

QString captionText(const LearnPlate& plate)
{
    return QCoreApplication::translate("LearnPages", plate.caption);
}
