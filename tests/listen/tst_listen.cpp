// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy.h"
#include "files/gear_files.h"
#include "files/show_file.h"
#include "gear/port_defaults.h"
#include "listen/cast.h"
#include "listen/heard.h"
#include "listen/instruments.h"
#include "listen/loop_reader.h"
#include "listen/wav.h"
#include "listen/way.h"
#include "support/show_builder.h"

#include <Eigen/Dense>
#include <unsupported/Eigen/FFT>

#include <QDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stemNames {"voice", "bass", "drums", "guitar", "keys"};
using Shares = std::array<double, stemNames.size()>;

std::array<const Samples*, stemNames.size()> stemsOf(const Song& song)
{
    return {&song.voice, &song.bass, &song.drums, &song.guitar, &song.keys};
}

double dot(const Samples& a, const Samples& b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

/// How much of each instrument is in a sound: least squares.
Shares sharesIn(const Samples& sound, const Song& song)
{
    const auto stems = stemsOf(song);
    Eigen::Matrix<double, stemNames.size(), stemNames.size()> products;
    Eigen::Vector<double, stemNames.size()> sides;
    for (size_t i = 0; i < stems.size(); ++i) {
        sides[static_cast<int>(i)] = dot(sound, *stems[i]);
        for (size_t j = 0; j < stems.size(); ++j)
            products(static_cast<int>(i), static_cast<int>(j)) = dot(*stems[i], *stems[j]);
    }
    const Eigen::Vector<double, stemNames.size()> found = products.ldlt().solve(sides);
    Shares shares {};
    for (size_t i = 0; i < stems.size(); ++i)
        shares[i] = found[static_cast<int>(i)];
    return shares;
}
enum Stem { Voice, Bass, Drums, Guitar, Keys };

double db(double ratio)
{
    return 20 * std::log10(std::max(std::abs(ratio), 1e-12));
}

/// RMS of a sum or difference.
double mixRms(const Samples& a, const Samples& b, float sign)
{
    Samples sum = a;
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += sign * b[i];
    return rms(sum);
}

/// The power of a loop in a narrow band.
double bandPower(const std::vector<std::complex<float>>& bins, double hertz)
{
    constexpr double halfBand = 1.02; // a 17th of an octave in all
    const double perHertz = static_cast<double>(songLength) / sampleRate;
    double sum = 0;
    for (auto bin = static_cast<size_t>(hertz / halfBand * perHertz);
         static_cast<double>(bin) < hertz * halfBand * perHertz; ++bin)
        sum += static_cast<double>(std::norm(bins[bin]));
    return sum;
}

std::vector<std::complex<float>> binsOf(const Samples& loop)
{
    Eigen::FFT<float> fft;
    std::vector<std::complex<float>> bins;
    fft.fwd(bins, loop);
    return bins;
}

/// A WAV file as somebody else reads it: chunk by chunk.
struct WavFile {
    bool isWav = false;
    quint32 riffSize = 0, rate = 0, bytesPerSecond = 0, dataSize = 0;
    quint16 form = 0, channels = 0, frameSize = 0, bits = 0;
    Sound sound;
};

template <class Number> Number numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

WavFile readWav(const QByteArray& bytes)
{
    WavFile wav;
    wav.isWav = bytes.first(4) == "RIFF" && bytes.mid(8, 4) == "WAVE";
    wav.riffSize = numberAt<quint32>(bytes, 4);
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray id = bytes.mid(at, 4);
        const auto size = numberAt<quint32>(bytes, at + 4);
        const qsizetype body = at + 8;
        if (id == "fmt ") {
            wav.form = numberAt<quint16>(bytes, body);
            wav.channels = numberAt<quint16>(bytes, body + 2);
            wav.rate = numberAt<quint32>(bytes, body + 4);
            wav.bytesPerSecond = numberAt<quint32>(bytes, body + 8);
            wav.frameSize = numberAt<quint16>(bytes, body + 12);
            wav.bits = numberAt<quint16>(bytes, body + 14);
        } else if (id == "data") {
            wav.dataSize = size;
            for (qsizetype i = body; i + 6 <= body + size; i += 6) {
                for (const qsizetype side : {0, 1}) {
                    qint32 value = 0; // the three bytes as the upper ones of four keep the sign
                    for (qsizetype byte = 0; byte < 3; ++byte)
                        value |= static_cast<qint32>(
                            static_cast<quint32>(static_cast<quint8>(bytes[i + 3 * side + byte])) << (8 * (byte + 1)));
                    (side == 0 ? wav.sound.left : wav.sound.right).push_back(static_cast<float>(value / 2147483648.0));
                }
            }
        }
        at = body + size + size % 2;
    }
    return wav;
}

} // namespace

/// What the situations sound like, measured in the files one would save.
class TestListen : public QObject {
    Q_OBJECT

    Library m_library;
    Checker m_checker;
    SongPtr m_song;

    static QStringList situations()
    {
        return QDir(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/situations"))
            .entryList({u"*.crosspatch"_s}, QDir::Files, QDir::Name);
    }
    Checked situation(const QString& start)
    {
        const QString path = QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/situations/");
        const Result<Show> show
            = loadShow(path + situations().filter(QRegularExpression(u'^' + start)).value(0), m_library);
        return show ? check(show.value(), m_checker) : Checked {};
    }
    static CableId firstLead(const Checked& checked) { return checked.show().cables.ids().value(0); }
    Heard heard(const Checked& checked, CableId lead, Programme programme = Programme::Song)
    {
        return heardAt(checked, inputsOf(checked.analysis(), lead), {m_song, programme});
    }
    Heard sent(const Checked& checked, CableId lead, Programme programme = Programme::Song)
    {
        return sentTo(checked, inputsOf(checked.analysis(), lead), {m_song, programme});
    }
    /// As somebody gets it who opens the saved file.
    static Sound saved(const Heard& heard) { return readWav(wavFile(heard.sound)).sound; }

private Q_SLOTS:
    void initTestCase()
    {
        const GearLoad load = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
        QVERIFY(load.errors.isEmpty());
        m_library = load.library;
        m_song = makeSong();
        QVERIFY(situations().size() > 30);
    }

    void theSongIsTheSameEveryTime()
    {
        const SongPtr again = makeSong();
        for (size_t i = 0; i < stemNames.size(); ++i)
            QVERIFY2(*stemsOf(*again)[i] == *stemsOf(*m_song)[i], stemNames[i]);
    }

    /// Voice, bass and drums are the same on both sides; guitar and keys have nothing to do with each other.
    void theMiddleIsTheMiddle()
    {
        const Samples left = mixed(*m_song, blends::left), right = mixed(*m_song, blends::right);
        QVERIFY(std::abs(db(rms(left))) < 1);
        QVERIFY(std::abs(db(rms(right))) < 1);
        Samples sides = left;
        add(sides, right, -1);
        const Shares shares = sharesIn(sides, *m_song);
        for (const Stem stem : {Voice, Bass, Drums})
            QVERIFY2(db(shares[stem]) < -80, stemNames[stem]);
        QVERIFY(std::abs(shares[Guitar] - 1) < 0.01 && std::abs(shares[Keys] + 1) < 0.01);
        QVERIFY(
            std::abs(dot(m_song->guitar, m_song->keys)) / songLength < 0.1 * rms(m_song->guitar) * rms(m_song->keys));
    }

    void theLoopHasNoClick_data()
    {
        QTest::addColumn<int>("stem");
        for (size_t i = 0; i < stemNames.size(); ++i)
            QTest::newRow(stemNames[i]) << static_cast<int>(i);
    }
    /// The step from the last sample to the first is one among many.
    void theLoopHasNoClick()
    {
        QFETCH(int, stem);
        const Samples& samples = *stemsOf(*m_song)[static_cast<size_t>(stem)];
        QCOMPARE(samples.size(), static_cast<size_t>(songLength));
        std::vector<float> steps;
        for (size_t i = samples.size() - sampleRate / 4; i < samples.size(); ++i)
            steps.push_back(std::abs(samples[i] - samples[i - 1]));
        const float joint = std::abs(samples.front() - samples.back());
        QVERIFY(joint <= *std::ranges::max_element(steps) + 1e-4F);
        QVERIFY(rms(samples) > 0.1);
    }

    void stringsAreInTune_data()
    {
        QTest::addColumn<double>("hertz");
        for (const double hertz : {87.31, 110.0, 261.63, 392.0})
            QTest::newRow(qPrintable(QString::number(hertz))) << hertz;
    }
    void stringsAreInTune()
    {
        QFETCH(double, hertz);
        Samples track(songLength);
        addString(track, {0, 2 * sampleRate, hertz, 1}, 5);
        const auto bins = binsOf(track);
        const double perHertz = static_cast<double>(songLength) / sampleRate;
        const auto from = static_cast<size_t>(hertz * 0.95 * perHertz),
                   to = static_cast<size_t>(hertz * 1.05 * perHertz);
        double weight = 0, sum = 0;
        for (size_t bin = from; bin < to; ++bin) {
            weight += static_cast<double>(std::norm(bins[bin]));
            sum += static_cast<double>(std::norm(bins[bin])) * static_cast<double>(bin) / perHertz;
        }
        QVERIFY(std::abs(1200 * std::log2(sum / weight / hertz)) < 6); // cents
    }

    /// The header says what follows, and what follows is the sound.
    void wavIsReadBack()
    {
        const Sound sound {{0, 0.5F, -0.5F, 1.5F}, {-1, 1, 0.25F, -1.5F}};
        const QByteArray bytes = wavFile(sound);
        const WavFile wav = readWav(bytes);
        QVERIFY(wav.isWav);
        QCOMPARE(wav.riffSize, static_cast<quint32>(bytes.size() - 8));
        QCOMPARE(wav.form, quint16(1));
        QCOMPARE(wav.channels, quint16(2));
        QCOMPARE(wav.rate, 48000U);
        QCOMPARE(wav.bits, quint16(24));
        QCOMPARE(wav.frameSize, quint16(6));
        QCOMPARE(wav.bytesPerSecond, 288000U);
        QCOMPARE(wav.dataSize, 24U);
        QCOMPARE(bytes.size(), 44 + 24);
        for (size_t i = 0; i < sound.left.size(); ++i) {
            QVERIFY(std::abs(wav.sound.left[i] - std::clamp(sound.left[i], -1.0F, 1.0F)) < 2e-7F);
            QVERIFY(std::abs(wav.sound.right[i] - std::clamp(sound.right[i], -1.0F, 1.0F)) < 2e-7F);
        }
    }

    /// S01: the singer is gone, guitar and keys are as loud as they were.
    void theSingerDisappears()
    {
        const Checked checked = situation(u"s01"_s);
        const Sound arrives = saved(heard(checked, firstLead(checked)));
        const Sound goesIn = saved(sent(checked, firstLead(checked)));
        const Shares left = sharesIn(goesIn.left, *m_song), right = sharesIn(goesIn.right, *m_song);
        for (const Samples* ear : {&arrives.left, &arrives.right}) {
            const Shares shares = sharesIn(*ear, *m_song);
            for (const Stem stem : {Voice, Bass, Drums})
                QVERIFY2(db(shares[stem] / left[stem]) < -40, stemNames[stem]);
            QVERIFY(std::abs(db(shares[Guitar] / left[Guitar])) < 1);
            QVERIFY(std::abs(db(shares[Keys] / right[Keys])) < 1);
        }
    }

    /// S02: the same on both sides, one upside down: together they are nothing. What is left is the hum of its loop.
    void leftAndRightAreSilenceTogether()
    {
        const Checked checked = situation(u"s02"_s);
        const QList<PortRef> inputs = inputsOf(checked.analysis(), firstLead(checked));
        const Sound alone = saved(heardAt(checked, inputs, {.song = m_song, .hum = false}));
        QVERIFY(rms(alone.left) > 0.05);
        QVERIFY(db(mixRms(alone.left, alone.right, 1) / rms(alone.left)) < -60);
        QVERIFY(db(mixRms(alone.left, alone.right, -1) / rms(alone.left)) > 5);

        Sound hums = saved(heardAt(checked, inputs, {.song = m_song}));
        add(hums.left, hums.right);
        const auto bins = binsOf(hums.left);
        double hum = 0, rest = 0;
        constexpr size_t mains = 50 * songLength / sampleRate;
        for (size_t bin = 1; bin < bins.size() / 2; ++bin)
            (bin % mains == 0 ? hum : rest) += static_cast<double>(std::norm(bins[bin]));
        QVERIFY(10 * std::log10(rest / hum) < -30);
    }

    void trebleFollowsTheCurve_data()
    {
        QTest::addColumn<QString>("show");
        for (const char* show : {"s22a", "s22b", "s22c", "s23"})
            QTest::newRow(show) << QString::fromLatin1(show);
    }
    /// What arrives against what was sent, band by band, is the curve that was solved.
    void trebleFollowsTheCurve()
    {
        QFETCH(QString, show);
        const Checked checked = situation(show);
        const CableId lead = firstLead(checked);
        const auto arrives = binsOf(saved(heard(checked, lead, Programme::Guitar)).left);
        const auto goesIn = binsOf(saved(sent(checked, lead, Programme::Guitar)).left);
        const Curve& curve = checked.analysis().island(lead)->answer->arrivals.front().legs.front().gains.front();
        const double at1k = bandPower(arrives, 1000) / bandPower(goesIn, 1000);
        double bend = 0;
        for (size_t i = 0; i < programmeHertz.size(); ++i) {
            const double hertz = programmeHertz[i];
            if (hertz < 80 || hertz > 15000)
                continue;
            const double measured = 10 * std::log10(bandPower(arrives, hertz) / bandPower(goesIn, hertz) / at1k);
            const double solved = gainDb(curve, i) - gainDb(curve);
            bend = std::max(bend, std::abs(solved));
            QVERIFY2(std::abs(measured - solved) < 0.5,
                qPrintable(u"%1 Hz: %2 dB, solved %3 dB"_s.arg(hertz).arg(measured).arg(solved)));
        }
        QVERIFY(bend > 3); // there is something to follow
    }

    /// S11: the bass side of the accordion comes through, the melody is on the lost leg.
    void aLostLegStaysLost()
    {
        const Checked checked = situation(u"s11b"_s);
        const Shares arrives = sharesIn(saved(heard(checked, firstLead(checked))).left, *m_song);
        const Sound goesIn = saved(sent(checked, firstLead(checked)));
        QVERIFY(db(sharesIn(goesIn.right, *m_song)[Guitar]) > -30);
        QVERIFY(db(arrives[Guitar] / arrives[Keys]) < -60);
    }

    void isSafe_data()
    {
        QTest::addColumn<QString>("show");
        for (const QString& show : situations())
            QTest::newRow(qPrintable(show)) << show;
    }
    /// Whatever is plugged into whatever: never near full scale, and where somebody could come to harm no louder than
    /// anything else.
    void isSafe()
    {
        QFETCH(QString, show);
        const Checked checked = situation(show);
        const QList<Finding> all = checked.findings();
        const bool danger
            = std::ranges::any_of(all, [](const Finding& finding) { return finding.severity == Severity::Danger; });
        const bool well
            = std::ranges::all_of(all, [](const Finding& finding) { return finding.severity == Severity::Note; });
        const QList<Listening> ways {{m_song, Programme::Song, true}, {m_song, Programme::Song, false},
            {m_song, Programme::Voice, true}, {m_song, Programme::Guitar, true}};
        for (const CableId lead : checked.show().cables.ids()) {
            for (const Listening& listening : ways) {
                const Heard h = heardAt(checked, inputsOf(checked.analysis(), lead), listening);
                QCOMPARE(h.sound.left.size(), static_cast<size_t>(songLength));
                QCOMPARE(h.sound.right.size(), static_cast<size_t>(songLength));
                QVERIFY(db(peak(h.sound)) <= -2.99);
                const double level = db(std::max(rms(h.sound.left), rms(h.sound.right)));
                QVERIFY(level <= (danger ? -17.9 : -11.9));
                if (well && !h.silent)
                    QVERIFY2(level > -22.5 && level < -14.5, qPrintable(QString::number(level)));
                if (danger)
                    QVERIFY(h.tamed || h.silent);
            }
        }
    }

    void nothingPluggedIsSilence()
    {
        const Show show
            = showFrom(u"Phone: generic/phone; Mixer: generic/mixer @ 1000,0; - -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        const Checked checked = check(show, m_checker);
        const Heard h = heard(checked, leadIn(show));
        QVERIFY(h.silent);
        QCOMPARE(peak(h.sound), 0.0);
    }

    /// A condenser without 48 V says nothing; with it, it sings.
    void noPowerIsSilence()
    {
        const Checked checked = situation(u"s25a"_s);
        QVERIFY(heard(checked, firstLead(checked), Programme::Voice).silent);
        QVERIFY(!sent(checked, firstLead(checked), Programme::Voice).silent);
        Show powered = checked.show();
        const PortRef input = inputsOf(checked.analysis(), firstLead(checked)).value(0);
        setSwitch(powered, input.device, phantomSwitch(input.port), u"on"_s);
        QVERIFY(!heard(check(powered, m_checker), firstLead(checked), Programme::Voice).silent);
    }

    /// Data in an analogue input is noise, not music; music in a digital input is nothing.
    void dataIsNoise()
    {
        const Checked noisy = situation(u"s30b"_s);
        const Samples noise = heard(noisy, firstLead(noisy)).sound.left;
        const Shares shares = sharesIn(noise, *m_song);
        QVERIFY(rms(noise) > 0.05);
        for (size_t stem = 0; stem < shares.size(); ++stem)
            QVERIFY2(std::abs(shares[stem]) * rms(*stemsOf(*m_song)[stem]) < 0.03 * rms(noise), stemNames[stem]);
        const Checked mute = situation(u"s30c"_s);
        QVERIFY(heard(mute, firstLead(mute)).silent);
    }

    /// S06: hum as loud as it was solved, at 50 Hz and above.
    void humIsHeardAtItsLevel()
    {
        const Checked checked = situation(u"s06a"_s);
        const CableId lead = firstLead(checked);
        const Island& island = *checked.analysis().island(lead);
        const Arrival& arrival = island.answer->arrivals.front();
        QVERIFY(arrival.humDbu > -100);
        const Sound arrives = saved(heard(checked, lead));
        const Shares shares = sharesIn(arrives.left, *m_song);
        Samples rest = arrives.left;
        for (size_t stem = 0; stem < shares.size(); ++stem)
            add(rest, *stemsOf(*m_song)[stem], -shares[stem]);
        const auto bins = binsOf(rest);
        double hum = 0, beside = 0;
        for (const int hertz : {50, 100, 150, 250, 350, 450}) {
            hum += static_cast<double>(std::norm(bins[static_cast<size_t>(hertz) * songLength / sampleRate]));
            beside += static_cast<double>(std::norm(bins[static_cast<size_t>(hertz + 3) * songLength / sampleRate]));
        }
        QVERIFY(hum > 100 * beside);
        const double humRms = std::sqrt(2 * hum) / songLength;
        const double wanted = arrival.humDbu - island.levels->takenDbu.front().front();
        QVERIFY(std::abs(db(humRms / rms(arrives.left)) - wanted) < 1);
    }

    /// S29: 40 dB too soft a turntable is soft, and the input's own noise is heard; brought to one loudness it is loud.
    void tooSoftIsSoftAndHisses()
    {
        const Checked checked = situation(u"s29c"_s);
        const QList<PortRef> inputs = inputsOf(checked.analysis(), firstLead(checked));
        const Heard soft = heardAt(checked, inputs, {m_song, Programme::Song, true});
        const Heard even = heardAt(checked, inputs, {m_song, Programme::Song, false});
        QVERIFY(soft.offDb < -10);
        QVERIFY(db(rms(soft.sound.left)) < -28);
        QVERIFY(std::abs(db(std::max(rms(even.sound.left), rms(even.sound.right))) + 18) < 0.5);
        const auto pause = [](const Heard& h) { // the singer has stopped, the room too
            return db(rms(Samples(h.sound.left.end() - sampleRate / 25, h.sound.left.end())));
        };
        QVERIFY(pause(sent(checked, firstLead(checked), Programme::Voice)) < -100);
        const double hiss = pause(heard(checked, firstLead(checked), Programme::Voice));
        QVERIFY2(hiss > -80 && hiss < -66, qPrintable(QString::number(hiss)));
    }

    /// S16: line level in a microphone input is distorted.
    void tooHotClips()
    {
        const Checked checked = situation(u"s16"_s);
        const Heard hot = heard(checked, firstLead(checked));
        QVERIFY(hot.clips);
        const Shares shares = sharesIn(hot.sound.left, *m_song);
        Samples rest = hot.sound.left;
        for (size_t stem = 0; stem < shares.size(); ++stem)
            add(rest, *stemsOf(*m_song)[stem], -shares[stem]);
        QVERIFY(rms(rest) > 0.15 * rms(hot.sound.left));
        QVERIFY(!heard(situation(u"s03"_s), firstLead(situation(u"s03"_s))).clips);
    }

    /// After a remedy the same gear is listened to, wherever it is plugged in now.
    void theRemedyIsHeard()
    {
        const Checked before = situation(u"s01"_s);
        const CableId lead = firstLead(before);
        const QList<Remedy> found = remedies(before, before.findings(lead), m_library, m_checker, 3);
        QVERIFY(!found.isEmpty());
        for (const Remedy& remedy : found) {
            const QList<PortRef> inputs = inputsAfter(before.analysis(), lead, remedy.after.analysis());
            QVERIFY2(!inputs.isEmpty(), qPrintable(remedy.text));
            const Heard h = heardAt(remedy.after, inputs, {m_song});
            const Shares left = sharesIn(h.sound.left, *m_song);
            QVERIFY2(db(left[Voice]) > -24, qPrintable(remedy.text));
        }
    }

    /// A break-out lead into two inputs: the guitar is on the left again, the keys on the right.
    void twoInputsAreTwoEars()
    {
        const Show show = showFrom(
            u"Phone: generic/phone; Mixer: generic/mixer @ 1000,0; Phone.out -3.5trs-2xts 2m-> Mixer.line1, Mixer.line2"_s);
        const Heard h = heard(check(show, m_checker), leadIn(show));
        const Shares left = sharesIn(h.sound.left, *m_song), right = sharesIn(h.sound.right, *m_song);
        QVERIFY(db(left[Keys] / left[Guitar]) < -60);
        QVERIFY(db(right[Guitar] / right[Keys]) < -60);
    }

    /// Through active gear: what an inline preamp gets is what it sends on.
    void gearInBetweenPassesOn()
    {
        const Checked before = situation(u"s17"_s);
        const CableId lead = firstLead(before);
        const QList<Remedy> found = remedies(before, before.findings(lead), m_library, m_checker, 1);
        QVERIFY(!found.isEmpty());
        const Analysis& after = found.first().after.analysis();
        const QList<PortRef> inputs = inputsAfter(before.analysis(), lead, after);
        QCOMPARE(behind(after, inputs).sources, behind(before.analysis(), inputsOf(before.analysis(), lead)).sources);
        const Heard h = heardAt(found.first().after, inputs, {m_song, Programme::Voice});
        const Shares shares = sharesIn(h.sound.left, *m_song);
        QVERIFY(db(shares[Voice]) > -24 && db(shares[Guitar] / shares[Voice]) < -40);
    }

    void twoSourcesPlayTwoParts()
    {
        const Checked checked = situation(u"s13"_s);
        const Shares shares = sharesIn(heard(checked, firstLead(checked)).sound.left, *m_song);
        QVERIFY(db(shares[Keys]) > -30 && db(shares[Guitar]) > -30);
        QVERIFY(db(shares[Voice] / shares[Keys]) < -40);
    }

    /// From one loop to the other at the same place, and into silence: no sample is far from the one before.
    void theReaderGoesOverWithoutAClick()
    {
        constexpr int length = 1000;
        const auto ramp = [](float from) {
            Sound sound;
            for (int i = 0; i < length; ++i) {
                sound.left.push_back(from + 0.0001F * static_cast<float>(i % (length / 2)));
                sound.right.push_back(-0.5F * from);
            }
            return std::make_shared<const Sound>(sound);
        };
        const SoundPtr one = ramp(0.5F), other = ramp(-0.5F);
        LoopReader reader;
        QVERIFY(reader.isSilent());
        std::vector<float> all;
        const auto read = [&](int frames) {
            std::vector<float> part(static_cast<size_t>(2 * frames));
            reader.read(part);
            all.insert(all.end(), part.begin(), part.end());
        };
        reader.take(one);
        read(2300);
        QCOMPARE(all[2 * 2299], one->left[2299 % length]);
        reader.take(other);
        read(700);
        QCOMPARE(all[2 * 2999], other->left[2999 % length]);
        QCOMPARE(all[2 * 2999 + 1], other->right[2999 % length]);
        reader.take(nullptr);
        read(480);
        QCOMPARE(all[all.size() - 2] > -0.01F, true);
        QVERIFY(reader.isSilent());
        for (size_t i = 2; i < all.size(); ++i)
            QVERIFY(std::abs(all[i] - all[i - 2]) < 0.06F);
        reader.take(one); // from the beginning
        read(600);
        QCOMPARE(all[all.size() - 2], one->left[599]);
    }

    void theSameSoundEveryTime()
    {
        const Checked checked = situation(u"s29c"_s);
        QVERIFY(heard(checked, firstLead(checked)).sound == heard(checked, firstLead(checked)).sound);
    }

    void programmesHaveNames()
    {
        for (const Programme programme : programmes)
            QCOMPARE(programmeFromKey(key(programme)), std::optional(programme));
        QVERIFY(!programmeFromKey(u"polka"_s));
        const Checked guitar = situation(u"s22a"_s), phone = situation(u"s01"_s), singer = situation(u"s24"_s);
        const auto usual = [](const Checked& checked) {
            return usualProgramme(
                checked.show(), behind(checked.analysis(), inputsOf(checked.analysis(), firstLead(checked))).sources);
        };
        QCOMPARE(usual(guitar), Programme::Guitar);
        QCOMPARE(usual(phone), Programme::Song);
        QCOMPARE(usual(singer), Programme::Voice);
    }
};

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
