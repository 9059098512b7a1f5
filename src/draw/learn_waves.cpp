// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/learn_waves.h"

#include "draw/figure_pencil.h"
#include "draw/waves.h"

#include <cmath>
#include <numbers>

namespace {

constexpr int points = 360;
constexpr double window = 0.02; // seconds

double sine(double hertz, double second, double turn = 0)
{
    return std::sin(2 * std::numbers::pi * (hertz * second + turn));
}

std::vector<double> wave(const auto& at)
{
    std::vector<double> made;
    for (int i = 0; i < points; ++i)
        made.push_back(at(window * i / (points - 1)));
    return made;
}

double music(double second)
{
    return 0.32 * sine(220, second) + 0.12 * sine(660, second, 0.2);
}

/// Mains hum with the edges that dimmers give it.
double hum(double second)
{
    return 0.3 * sine(50, second, 0.1) + 0.16 * std::pow(sine(100, second, 0.3), 15);
}

QList<Wave> noiseCancels()
{
    return {
        {LearnFigures::tr("Hot"), LearnFigures::tr("music + hum"), Role::Hot,
            wave([](double t) { return music(t) + hum(t); }), {}},
        {LearnFigures::tr("Cold"), LearnFigures::tr("music ↓ + hum"), Role::Cold,
            wave([](double t) { return hum(t) - music(t); }), {}},
        {LearnFigures::tr("Hot − cold"), LearnFigures::tr("music alone"), Role::Open,
            wave([](double t) { return 2 * music(t); }), {}},
    };
}

/// A drum: a low note and its rattle. The second microphone hears it half a millisecond later.
double drum(double second)
{
    return 0.4 * sine(110, second) + 0.1 * sine(1300, second, 0.15);
}

double later(double second)
{
    return drum(second - 0.0003);
}

QList<Wave> twoPolarities()
{
    return {
        {LearnFigures::tr("One"), {}, Role::Send, wave(drum), {}},
        {LearnFigures::tr("The other"), LearnFigures::tr("upside down"), Role::Return,
            wave([](double t) { return -later(t); }), {}},
        {LearnFigures::tr("Together"), LearnFigures::tr("no bass"), Role::Open,
            wave([](double t) { return drum(t) - later(t); }), {}},
        {LearnFigures::tr("With ø"), LearnFigures::tr("bass is back"), Role::Open,
            wave([](double t) { return drum(t) + later(t); }), {}},
    };
}

QList<Wave> wavesOf(LearnFigure figure)
{
    if (figure == LearnFigure::NoiseCancels)
        return noiseCancels();
    return figure == LearnFigure::TwoPolarities ? twoPolarities() : QList<Wave> {};
}

} // namespace

double learnWavesHeight(LearnFigure figure, const Look& look)
{
    return wavesHeight(wavesOf(figure), look);
}

void drawLearnWaves(QPainter& painter, LearnFigure figure, const QRectF& box, const Look& look)
{
    drawWaves(painter, wavesOf(figure), box, look);
}

QString learnWavesText(LearnFigure figure)
{
    QStringList told;
    for (const Wave& wave : wavesOf(figure))
        told << (wave.remark.isEmpty() ? wave.name : LearnFigures::tr("%1: %2").arg(wave.name, wave.remark));
    return told.join(QLatin1String(". "));
}
