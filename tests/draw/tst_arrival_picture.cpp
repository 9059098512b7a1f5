// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/arrival_picture.h"
#include "support/show_builder.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ArrivalPicture pictureOf(const QString& words)
{
    const Show show = showFrom(words);
    const Analysis analysis = analyse(show);
    return arrivalPicture(show, analysis, *show.cables.find(leadIn(show)));
}

const LeadContact& contact(const std::vector<LeadEnd>& ends, const QString& letter)
{
    static const LeadContact none;
    for (const LeadEnd& end : ends) {
        const auto found = std::ranges::find(end.contacts, letter, &LeadContact::letter);
        if (found != end.contacts.end())
            return *found;
    }
    return none;
}

double loudness(const std::vector<double>& wave)
{
    double sum = 0;
    for (const double value : wave)
        sum += value * value;
    return std::sqrt(sum / double(wave.size()));
}

/// 1: the same shape, −1: the same upside down.
double likeness(const std::vector<double>& one, const std::vector<double>& other)
{
    double product = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        product += one[i] * other[i];
    return product / double(one.size()) / loudness(one) / loudness(other);
}

std::vector<double> half(const std::vector<double>& one, const std::vector<double>& other, double sign)
{
    std::vector<double> made(one.size());
    std::ranges::transform(one, other, made.begin(), [sign](double a, double b) { return (a + sign * b); });
    return made;
}

const QString accordion
    = u"Accordion: generic/accordion @ 0,0; Amp: generic/guitar-combo @ 1000,0; Accordion.out -trs-trs 3m-> Amp.in"_s;
const QString condenser
    = u"Choir: generic/mic_condenser @ 0,0; Mixer: generic/mixer @ 1000,0; Choir.out -xlr 5m-> Mixer.mic1"_s;

} // namespace

class TestArrivalPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoomIsDrawnLineByLine()
    {
        const ArrivalPicture picture = pictureOf(u"Conv: generic/converter-16-db25; Desk: generic/desk;"
            "Conv.db25-out1 -db25-8xlrm 3m-> Desk.in1, Desk.in2, Desk.in3, Desk.in4, Desk.in5, Desk.in6"_s);
        QCOMPARE(picture.lead.left.size(), 1);
        QCOMPARE(picture.lead.right.size(), 1);
        QCOMPARE(picture.lead.left.front().contacts.size(), 8);
        QCOMPARE(picture.lead.wires.size(), 8);
        QCOMPARE(contact(picture.lead.left, u"3"_s).meets, u"Line out 3"_s);
        QVERIFY(contact(picture.lead.right, u"3"_s).meets.contains(u"3"_s));
        QCOMPARE(contact(picture.lead.left, u"3"_s).carries, Role::Hot);
        QCOMPARE(contact(picture.lead.right, u"3"_s).end, WireEnd::Joined);
        QVERIFY(contact(picture.lead.right, u"8"_s).meets.isEmpty()); // hangs free
    }

    void aRingInAMonoSocketIsShort()
    {
        const ArrivalPicture picture = pictureOf(accordion);
        QCOMPARE(contact(picture.lead.right, u"R"_s).end, WireEnd::Short);
        QCOMPARE(contact(picture.lead.right, u"T"_s).end, WireEnd::Joined);
        QCOMPARE(contact(picture.lead.right, u"S"_s).end, WireEnd::Joined);
    }

    void aContactThatMeetsNothingIsOpen()
    {
        Show show = showFrom(condenser);
        plugIn(show, leadIn(show), u"b"_s, {portIn(show, u"Mixer.line1"_s), 0});
        const ArrivalPicture picture = arrivalPicture(show, analyse(show), *show.cables.find(leadIn(show)));
        for (const QString& pin : {u"2"_s, u"3"_s})
            QCOMPARE(contact(picture.lead.right, pin).end, WireEnd::Open); // an XLR plug touches nothing in a jack socket
    }

    void phantomPowerStandsAtItsContacts()
    {
        const ArrivalPicture off = pictureOf(condenser);
        QCOMPARE(contact(off.lead.right, u"2"_s).volts, 0.0);
        const ArrivalPicture on = pictureOf(condenser + u"; Mixer.mic1 48V"_s);
        for (const QString& pin : {u"2"_s, u"3"_s}) {
            QVERIFY(contact(on.lead.right, pin).volts > 30);
            QVERIFY(contact(on.lead.right, pin).volts < 48);
        }
        QCOMPARE(contact(on.lead.right, u"1"_s).volts, 0.0);
    }

    void whoHasNoPowerSendsNothing()
    {
        const ArrivalPicture off = pictureOf(condenser);
        QCOMPARE(off.waves.size(), 2);
        for (const Wave& wave : off.waves)
            QCOMPARE(loudness(wave.shown), 0.0);
        QVERIFY(off.levels.isEmpty());
        const ArrivalPicture on = pictureOf(condenser + u"; Mixer.mic1 48V"_s);
        QVERIFY(loudness(on.waves.last().shown) > 0.05);
        QCOMPARE(on.levels.size(), 1);
    }

    void leftMinusRightIsWhatTheSidesLeave()
    {
        const ArrivalPicture picture = pictureOf(
            u"Phone: generic/phone @ 0,0; Mixer: generic/mixer @ 1000,0; Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s);
        QCOMPARE(picture.waves.size(), 3);
        const Wave& left = picture.waves[0];
        const Wave& right = picture.waves[1];
        const Wave& arrives = picture.waves[2];
        QVERIFY(likeness(arrives.shown, half(left.shown, right.shown, -1)) > 0.99);
        QVERIFY(!arrives.expected.empty());
        QVERIFY(likeness(arrives.expected, half(left.shown, right.shown, 1)) > 0.99);
    }

    void opposedSidesMirrorEachOther()
    {
        const ArrivalPicture picture = pictureOf(
            u"Mixer: generic/mixer @ 0,0; Pc: generic/computer @ 1000,0; Mixer.aux1 -trs-3.5trs 2m-> Pc.in"_s);
        QCOMPARE(picture.waves.size(), 3);
        QVERIFY(likeness(picture.waves[1].shown, picture.waves[2].shown) < -0.99);
    }

    void dataIsNoMusic()
    {
        const ArrivalPicture picture = pictureOf(
            u"Box: generic/aes3_out @ 0,0; Mixer: generic/mixer @ 1000,0; Box.out -xlr 2m-> Mixer.mic1"_s);
        QCOMPARE(picture.waves.size(), 2);
        QVERIFY(loudness(picture.waves[1].shown) > 0.05);
        QVERIFY(std::abs(likeness(picture.waves[0].shown, picture.waves[1].shown)) < 0.3);
    }

    void whatIsAsSentHasNothingBehindIt()
    {
        const ArrivalPicture picture = pictureOf(condenser + u"; Mixer.mic1 48V"_s);
        QVERIFY(picture.waves.last().expected.empty());
        QVERIFY(!picture.bend);
    }

    void aLongGuitarLeadHasACurve()
    {
        const ArrivalPicture picture = pictureOf(u"Guitar: generic/electric-guitar @ 0,0; Amp: generic/guitar-combo @ "
                                                 "1000,0; Guitar.out -ts-ts 30m-> Amp.in"_s);
        QVERIFY(picture.bend);
        QVERIFY(arrivalText(picture).contains(u"kHz"_s));
    }

    void everythingStaysWithinItsHeight()
    {
        for (const QString& words : {accordion, condenser}) {
            const ArrivalPicture picture = pictureOf(words);
            for (const double scale : {1.0, 2.0, 3.0}) {
                const Look look {Theme::Light, scale};
                const int width = int(340 * scale), height = int(std::ceil(arrivalHeight(picture, look)));
                QImage image(width, height + 40, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                drawArrival(painter, picture, QRectF(0, 0, width, height), look);
                painter.end();
                bool drawn = false;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < width; ++x) {
                        const bool ink = image.pixel(x, y) != qRgb(255, 255, 255);
                        drawn |= ink;
                        QVERIFY2(!ink || y <= height, qPrintable(QString::number(y)));
                    }
                }
                QVERIFY(drawn);
            }
        }
    }
};

QTEST_MAIN(TestArrivalPicture)
#include "tst_arrival_picture.moc"
