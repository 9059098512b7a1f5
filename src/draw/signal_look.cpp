// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/signal_look.h"

#include <array>

namespace {

/// Dashes and gaps are in px.
struct SignalStyle {
    QColor Palette::Signal::*colour;
    char letter;
    double width;
    Qt::PenCapStyle cap;
    std::array<double, 4> dashes;
};

constexpr std::array<double, 4> solid{};

/// In the order of Kind.
constexpr std::array<SignalStyle, 9> styles{{
    {&Palette::Signal::microphone, 'M', Stroke::Cable, Qt::FlatCap, solid},
    {&Palette::Signal::instrument, 'G', Stroke::Cable, Qt::FlatCap, {12, 2}},
    {&Palette::Signal::line, 'L', Stroke::Cable, Qt::FlatCap, {28, 2.5}},
    {&Palette::Signal::line, 'L', Stroke::Cable, Qt::FlatCap, {28, 2.5}}, // Phono
    {&Palette::Signal::headphone, 'H', Stroke::Cable, Qt::RoundCap, {1, 5}},
    {&Palette::Signal::speaker, 'S', Stroke::SpeakerCable, Qt::FlatCap, solid},
    {&Palette::Signal::digital, 'D', Stroke::Cable, Qt::FlatCap, {10, 3, 2, 3}},
    {&Palette::Signal::digital, 'D', Stroke::Cable, Qt::FlatCap, {10, 3, 2, 3}}, // Network
    {&Palette::Signal::power, 'P', Stroke::PowerCable, Qt::FlatCap, {5, 4}},
}};

const SignalStyle& styleOf(Kind kind)
{
    return styles[static_cast<size_t>(kind)];
}

} // namespace

QColor signalColour(Kind kind, const Palette& palette)
{
    return palette.signal.*styleOf(kind).colour;
}

QChar tagLetter(Kind kind)
{
    return QLatin1Char(styleOf(kind).letter);
}

double cableWidth(Kind kind)
{
    return styleOf(kind).width;
}

QPen cablePen(Kind kind, const Palette& palette, double width, double unit)
{
    const SignalStyle& style = styleOf(kind);
    QPen pen(signalColour(kind, palette), width, Qt::SolidLine, style.cap, Qt::RoundJoin);
    // Qt counts dashes in pen widths.
    QList<qreal> pattern;
    for (const double dash : style.dashes) {
        if (dash > 0)
            pattern.append(dash * unit / width);
    }
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}
