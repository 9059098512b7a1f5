// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_pages.h"

#include "panels/learn_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using enum LearnFigure;

namespace {

constexpr PlateParts leadAlone {};
constexpr PlateParts withWaves {.waves = true};
constexpr PlateParts withLevel {.level = true};
constexpr PlateParts withCurve {.waves = true, .curve = true};
constexpr PlateParts withWhy {.why = true};

LearnPlate drawn(const char* caption, LearnFigure figure)
{
    return {caption, figure};
}

LearnPlate solved(const char* caption, const QList<PlateLead>& leads, const PlateParts& parts,
    const QString& finding = {}, const QStringList& switches = {})
{
    return {caption, None, leads, finding, parts, switches};
}

QList<LearnEntry> linesAndPlugs()
{
    return {
        {u"balanced"_s, {}, {u"unbalanced"_s, u"stereo"_s, u"grounds"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "Hum gets into both wires alike, and the difference leaves it out"),
                 NoiseCancels),
                solved(QT_TRANSLATE_NOOP("LearnPages", "From the mixer to a loudspeaker over 20 m"),
                    {{u"xlr"_s, 20000, {u"mixer:main-l"_s, u"active-speaker:in"_s}}}, leadAlone)}},
        {u"unbalanced"_s, {u"balance-lost"_s, u"hum-prone-length"_s, u"cold-open"_s},
            {u"balanced"_s, u"di-boxes"_s, u"grounds"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A keyboard on 9 m of plain jack lead"),
                 {{u"ts-ts"_s, 9000, {u"keyboard:out-l"_s, u"mixer:line1"_s}}}, withWhy, u"hum-prone-length"_s),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A synthesizer on a three-wire lead"),
                    {{u"ts-trs-3wire"_s, 9000, {u"synth:out"_s, u"mixer:line1"_s}}}, leadAlone)}},
        {u"stereo"_s, {u"centre-cancelled"_s, u"sides-opposed"_s}, {u"balanced"_s, u"summing"_s, u"plugs"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A phone on one lead into one balanced input"),
                 {{u"3.5trs-6.35trs"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s}}}, withWaves, u"centre-cancelled"_s),
                solved(QT_TRANSLATE_NOOP("LearnPages", "The same phone on a break-out lead into two inputs"),
                    {{u"3.5trs-2xts"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s, u"mixer:line2"_s}}}, leadAlone)}},
        {u"plugs"_s,
            {u"no-fit"_s, u"unplugged"_s, u"plug-half-out"_s, u"port-unknown"_s, u"nothing-arrives"_s, u"leg-lost"_s,
                u"leg-shorted"_s},
            {u"stereo"_s, u"inserts"_s, u"headsets"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "Three plugs and the names of their contacts"), PlugAnatomy),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A stereo accordion on a lead with a mono plug"),
                    {{u"xlr"_s, 10000, {u"passive-di:out"_s, u"mixer:mic1"_s}},
                        {u"trs-ts"_s, 3000, {u"accordion:out"_s, u"passive-di:in"_s}}},
                    withWaves, u"leg-lost"_s)}},
        {u"headsets"_s, {u"contacts-unknown"_s}, {u"plugs"_s, u"stereo"_s, u"levels"_s},
            {drawn(
                 QT_TRANSLATE_NOOP("LearnPages", "Headset plugs: the order of today, and the older one"), HeadsetPlugs),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A headset in a headphone socket"),
                    {{u"3.5trrs-3.5trrs"_s, 1000, {u"recorder:phones"_s, u"headset_ctia_plug:out"_s}}}, leadAlone,
                    u"leg-lost"_s)}},
        {u"digital"_s,
            {u"kind-mismatch"_s, u"wrong-cable-impedance"_s, u"cable-too-long"_s, u"route-none"_s, u"route-full"_s,
                u"gain-shared"_s},
            {u"plugs"_s, u"levels"_s, u"impedance"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "AES3 into a microphone input: same plug, no music"),
                {{u"xlr"_s, 5000, {u"aes3_out:out"_s, u"mixer:mic1"_s}}}, withWhy, u"kind-mismatch"_s)}},
    };
}

QList<LearnEntry> levelsAndLoads()
{
    return {
        {u"levels"_s, {u"level-too-low"_s, u"level-too-high"_s}, {u"impedance"_s, u"di-boxes"_s, u"speakers"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "From a whisper to a loudspeaker, on one scale"), LevelLadder),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A mixer's main output into a microphone input"),
                    {{u"xlr"_s, 5000, {u"mixer:main-l"_s, u"recorder:mic1"_s}}}, withLevel, u"level-too-high"_s)}},
        {u"impedance"_s, {u"loading-loss"_s}, {u"long-leads"_s, u"di-boxes"_s, u"levels"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A guitar into a line input"),
                 {{u"ts-ts"_s, 5000, {u"electric-guitar:out"_s, u"mixer:line1"_s}}}, withCurve, u"loading-loss"_s),
                solved(QT_TRANSLATE_NOOP("LearnPages", "The same guitar into an instrument input"),
                    {{u"ts-ts"_s, 5000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}, withCurve)}},
        {u"long-leads"_s, {u"treble-loss"_s}, {u"impedance"_s, u"di-boxes"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A guitar on 15 m of lead"),
                 {{u"ts-ts"_s, 15000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}, withCurve, u"treble-loss"_s),
                solved(QT_TRANSLATE_NOOP("LearnPages", "The same guitar on 3 m"),
                    {{u"ts-ts"_s, 3000, {u"electric-guitar:out"_s, u"hiz:in"_s}}}, withCurve)}},
        {u"summing"_s, {u"outputs-joined"_s, u"two-into-one"_s, u"summed-to-mono"_s},
            {u"stereo"_s, u"polarity"_s, u"patch-bays"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "Two synthesizers on a Y lead"),
                 {{u"2xts-ts"_s, 1000, {u"synth:out"_s, u"synth#2:out"_s, u"mixer:line1"_s}}}, withWaves,
                 u"outputs-joined"_s),
                solved(QT_TRANSLATE_NOOP("LearnPages", "Left and right through a resistor each"),
                    {{u"3.5trs-ts-sum"_s, 2000, {u"phone:out"_s, u"mixer:line1"_s}}}, withWaves, u"summed-to-mono"_s)}},
        {u"polarity"_s, {u"polarity-inverted"_s}, {u"balanced"_s, u"stereo"_s},
            {drawn(
                 QT_TRANSLATE_NOOP("LearnPages", "One drum, two microphones, one of them upside down"), TwoPolarities),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A microphone on a lead with pins 2 and 3 swapped"),
                    {{u"xlr-swapped"_s, 5000, {u"mic_dynamic:out"_s, u"mixer:mic1"_s}}}, withWaves,
                    u"polarity-inverted"_s)}},
        {u"speakers"_s, {u"speaker-into-line"_s, u"load-too-low"_s, u"wrong-cable"_s}, {u"levels"_s, u"impedance"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A power amplifier and its loudspeaker"),
                 {{u"speakon"_s, 10000, {u"power-amp:out1"_s, u"speaker-8-ohm:in"_s}}}, leadAlone),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A guitar amplifier's speaker output into a line input"),
                    {{u"ts-ts"_s, 3000, {u"guitar-head:speaker1"_s, u"mixer:line1"_s}}}, withLevel,
                    u"speaker-into-line"_s)}},
    };
}

QList<LearnEntry> powerAndGrounds()
{
    return {
        {u"phantom"_s, {u"phantom-missing"_s, u"supplies-meet"_s},
            {u"phantom-dangers"_s, u"balanced"_s, u"transformers"_s},
            {drawn(
                 QT_TRANSLATE_NOOP("LearnPages", "48 V take both signal wires there and the shield back"), PhantomFeed),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A condenser microphone with 48 V switched off"),
                    {{u"xlr"_s, 10000, {u"mic_condenser:out"_s, u"mixer:mic1"_s}}}, withWaves, u"phantom-missing"_s)}},
        {u"phantom-dangers"_s, {u"phantom-hazard"_s}, {u"phantom"_s, u"patch-bays"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "A TRS plug on its way in"), PlugSlides),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A ribbon on a lead that joins pin 3 to the shield, 48 V on"),
                    {{u"xlr-unbalanced"_s, 10000, {u"mic_ribbon:out"_s, u"mixer:mic1"_s}}}, leadAlone,
                    u"phantom-hazard"_s, {u"mixer.mic1.48v=on"_s})}},
        {u"grounds"_s, {u"ground-loop"_s}, {u"transformers"_s, u"di-boxes"_s, u"unbalanced"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "Joined twice: through the lead and through the wall"), GroundRing),
                solved(QT_TRANSLATE_NOOP("LearnPages", "A keyboard and a mixer, both with earthed plugs"),
                    {{u"ts-ts"_s, 3000, {u"keyboard:out-l"_s, u"mixer:line1"_s}}}, withWhy, u"ground-loop"_s)}},
    };
}

QList<LearnEntry> boxesBaysAndPaper()
{
    return {
        {u"di-boxes"_s, {}, {u"impedance"_s, u"transformers"_s, u"levels"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A keyboard behind a DI box, as it reaches the mixer"),
                 {{u"ts-ts"_s, 1000, {u"keyboard:out-l"_s, u"passive-di:in"_s}},
                     {u"xlr"_s, 20000, {u"passive-di:out"_s, u"mixer:mic1"_s}}},
                 withLevel, {}, {u"passive-di.lift=on"_s}),
                solved(QT_TRANSLATE_NOOP(
                           "LearnPages", "A recorded track behind a re-amp box, as it reaches the amplifier"),
                    {{u"xlr"_s, 10000, {u"mixer:main-l"_s, u"re-amp:in"_s}},
                        {u"ts-ts"_s, 2000, {u"re-amp:out"_s, u"guitar-combo:in"_s}}},
                    withLevel, {}, {u"re-amp.lift=on"_s})}},
        {u"transformers"_s, {}, {u"grounds"_s, u"di-boxes"_s, u"phantom"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "Two coils on one core, and no copper between them"),
                 InsideTransformer),
                solved(QT_TRANSLATE_NOOP("LearnPages", "An isolation box between a keyboard and a mixer"),
                    {{u"ts-ts"_s, 3000, {u"keyboard:out-l"_s, u"isolation-1-1:in"_s}},
                        {u"trs-trs"_s, 1000, {u"isolation-1-1:out"_s, u"mixer:line1"_s}}},
                    withWaves)}},
        {u"inserts"_s, {}, {u"plugs"_s, u"patch-bays"_s},
            {solved(QT_TRANSLATE_NOOP("LearnPages", "A mixer's insert, out to a compressor and back"),
                {{u"insert"_s, 2000, {u"mixer:insert1"_s, u"ts_line:in"_s, u"unbal_ts:out"_s}}}, leadAlone)}},
        {u"patch-bays"_s, {u"normal-broken"_s}, {u"inserts"_s, u"summing"_s, u"phantom-dangers"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "A half-normalled pair: nothing in, a plug above, a plug below"),
                HalfNormal)}},
        {u"lists"_s, {u"number-twice"_s, u"not-listed"_s, u"stock-short"_s, u"cable-too-short"_s},
            {u"plugs"_s, u"patch-bays"_s},
            {drawn(QT_TRANSLATE_NOOP("LearnPages", "One number from the microphone to the list"), Numbered)}},
    };
}

} // namespace

const QList<LearnChapter>& learnChapters()
{
    static const QList<LearnChapter> chapters {
        {QT_TRANSLATE_NOOP("LearnPages", "Lines and plugs"), linesAndPlugs()},
        {QT_TRANSLATE_NOOP("LearnPages", "Levels and loads"), levelsAndLoads()},
        {QT_TRANSLATE_NOOP("LearnPages", "Power and grounds"), powerAndGrounds()},
        {QT_TRANSLATE_NOOP("LearnPages", "Boxes, bays and paper"), boxesBaysAndPaper()},
    };
    return chapters;
}

const QList<LearnEntry>& learnEntries()
{
    static const QList<LearnEntry> all = [] {
        QList<LearnEntry> entries;
        for (const LearnChapter& chapter : learnChapters())
            entries << chapter.entries;
        return entries;
    }();
    return all;
}

const LearnEntry* findLearnEntry(const QString& key)
{
    const auto found = std::ranges::find(learnEntries(), key, &LearnEntry::key);
    return found == learnEntries().end() ? nullptr : &*found;
}

QString learnPageFor(const QString& rule)
{
    const auto found
        = std::ranges::find_if(learnEntries(), [&rule](const LearnEntry& entry) { return entry.rules.contains(rule); });
    return found == learnEntries().end() ? QString() : found->key;
}

QString captionText(const LearnPlate& plate)
{
    return keptTogether(QCoreApplication::translate("LearnPages", plate.caption));
}

QString titleText(const LearnChapter& chapter)
{
    return QCoreApplication::translate("LearnPages", chapter.title);
}
