// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/figure_pencil.h"

#include "draw/signal_look.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment middleLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment middleRight = Qt::AlignRight | Qt::AlignVCenter;

/// A band of the ladder, in volts rms.
struct Rung {
    const char* name;
    Kind kind;
    double from, to;
};

constexpr Rung rungs[] = {
    {QT_TRANSLATE_NOOP("LearnFigures", "Microphone"), Kind::Microphone, 0.0008, 0.03},
    {QT_TRANSLATE_NOOP("LearnFigures", "Guitar, bass"), Kind::Instrument, 0.03, 0.5},
    {QT_TRANSLATE_NOOP("LearnFigures", "Line, home"), Kind::Line, 0.2, 0.6},
    {QT_TRANSLATE_NOOP("LearnFigures", "Line, studio"), Kind::Line, 0.8, 2.5},
    {QT_TRANSLATE_NOOP("LearnFigures", "Headphones"), Kind::Headphone, 0.1, 5},
    {QT_TRANSLATE_NOOP("LearnFigures", "Loudspeaker"), Kind::Speaker, 3, 80},
};

/// Coil of `turns` half rings along a vertical line; `side` is where they bulge to.
void coil(FigurePencil& pencil, double x, double top, double bottom, int turns, double side, const QColor& colour)
{
    const double step = (bottom - top) / turns;
    QList<QPointF> corners;
    for (int turn = 0; turn < turns; ++turn) {
        for (int part = 0; part <= 12; ++part) {
            const double angle = 3.14159265 * part / 12;
            corners << QPointF(x + side * 9 * std::sin(angle), top + step * (turn + (1 - std::cos(angle)) / 2));
        }
    }
    pencil.path(corners, colour, 2.5);
}

/// A mains plug seen as a stem down to the earth bar.
void earthStem(FigurePencil& pencil, double x, double top, double bottom)
{
    pencil.line({x, top}, {x, bottom}, pencil.colours().signal.power, 2);
    pencil.box(QRectF(x - 9, (top + bottom) / 2 - 9, 18, 18), pencil.colours().symbol.body, 4);
    pencil.dot({x - 3.5, (top + bottom) / 2}, 1.8, pencil.colours().symbol.ink);
    pencil.dot({x + 3.5, (top + bottom) / 2}, 1.8, pencil.colours().symbol.ink);
}

/// One voltage and two equal resistors above the wires, and which way their current goes.
void drawSupply(FigurePencil& pencil, double x, double hot, double cold, double shield)
{
    const QColor phantom = pencil.colours().wire.phantom;
    pencil.text(QRectF(x - 30, 0, 90, 16), Qt::AlignCenter, LearnFigures::tr("48 V"), TypeRole::BodyStrong, phantom);
    pencil.path({{x, 26}, {x, 20}, {x + 30, 20}, {x + 30, 26}}, phantom);
    pencil.zigzag({x, 26}, {x, 54}, phantom);
    pencil.zigzag({x + 30, 26}, {x + 30, 54}, phantom);
    pencil.text(QRectF(x - 64, 32, 56, 16), middleRight, LearnFigures::tr("2 × 6.8 kΩ"), TypeRole::Caption);
    pencil.line({x, 54}, {x, hot}, phantom);
    pencil.line({x + 30, 54}, {x + 30, cold}, phantom);
    pencil.dot({x, hot}, 3, phantom);
    pencil.dot({x + 30, cold}, 3, phantom);
    pencil.arrow({x - 24, hot - 9}, {x - 80, hot - 9}, phantom);
    pencil.arrow({x - 24, cold - 9}, {x - 80, cold - 9}, phantom);
    pencil.arrow({x - 80, shield - 9}, {x - 24, shield - 9}, phantom);
}

/// What stands between the two mains earths, and where the ring may be opened.
void drawRingCurrent(FigurePencil& pencil, double right)
{
    const Palette& colours = pencil.colours();
    const QColor current = colours.severity.error.fill;
    pencil.path({{70, 158}, {70, 90}, {right - 70, 90}, {right - 70, 158}}, current, 2, true);
    pencil.arrow({right - 72, 158}, {84, 158}, current, 2);
    pencil.text(QRectF(80, 112, right - 160, 18), Qt::AlignCenter, LearnFigures::tr("50 Hz go round"), TypeRole::Small,
        current);
    pencil.tick({right / 2, 10}, true);
    pencil.text(QRectF(right / 2 + 14, 1, right / 2 - 14, 18), middleLeft, LearnFigures::tr("open it here"));
    pencil.tick({46, 200}, false);
    pencil.text(QRectF(62, 191, right - 62, 18), middleLeft, LearnFigures::tr("never here"));
    pencil.arrow({46, 190}, {46, 172}, colours.severity.danger.fill);
}

} // namespace

void drawLevelLadder(FigurePencil& pencil)
{
    constexpr double names = 86, rowHeight = 26, top = 4, least = 0.0005, most = 150;
    const double bottom = top + rowHeight * double(std::size(rungs));
    const double span = pencil.width() - names - 14;
    const auto at = [&](double volt) { return names + span * std::log10(volt / least) / std::log10(most / least); };
    for (const double volt : {0.001, 0.01, 0.1, 1.0, 10.0, 100.0}) {
        pencil.line({at(volt), top}, {at(volt), bottom + 4}, pencil.colours().surface.line, Stroke::Hair);
        const QString text = volt < 1 ? LearnFigures::tr("%1 mV").arg(QLocale().toString(volt * 1000))
                                      : LearnFigures::tr("%1 V").arg(QLocale().toString(volt));
        pencil.text(QRectF(at(volt) - 30, bottom + 6, 60, 16), Qt::AlignCenter, text, TypeRole::Caption);
    }
    double y = top;
    for (const Rung& rung : rungs) {
        pencil.text(QRectF(0, y, names - 8, rowHeight), middleLeft,
            QCoreApplication::translate("LearnFigures", rung.name), TypeRole::Small, pencil.colours().text.primary);
        pencil.box(QRectF(QPointF(at(rung.from), y + 6), QPointF(at(rung.to), y + rowHeight - 6)),
            signalColour(rung.kind, pencil.colours()), 3);
        y += rowHeight;
    }
}

void drawPhantomFeed(FigurePencil& pencil)
{
    const Palette::Wire& wire = pencil.colours().wire;
    const double right = pencil.width();
    constexpr double hot = 76, cold = 108, shield = 140;
    pencil.ring({34, 92}, 26, pencil.colours().symbol.body);
    pencil.line({34, 70}, {34, 114}, pencil.colours().symbol.ink, Stroke::Front);
    pencil.text(QRectF(0, 30, 96, 16), middleLeft, LearnFigures::tr("Microphone"));
    pencil.text(QRectF(right - 70, 30, 70, 16), middleRight, LearnFigures::tr("Input"));
    pencil.line({55, hot}, {right - 44, hot}, wire.hot, 2.5);
    pencil.text(QRectF(62, hot - 19, 16, 16), Qt::AlignCenter, u"2"_s, TypeRole::Label);
    pencil.text(QRectF(62, cold - 17, 16, 16), Qt::AlignCenter, u"3"_s, TypeRole::Label);
    pencil.text(QRectF(62, shield - 18, 16, 16), Qt::AlignCenter, u"1"_s, TypeRole::Label);
    pencil.line({55, cold}, {right - 44, cold}, wire.cold, 2.5);
    pencil.path({{34, 118}, {34, shield}, {right - 12, shield}}, wire.shield, 2.5);
    pencil.path(
        {{right - 44, hot - 12}, {right - 44, cold + 12}, {right - 8, (hot + cold) / 2}, {right - 44, hot - 12}},
        pencil.colours().symbol.ink);
    pencil.text(QRectF(right - 42, hot - 8, 14, 16), Qt::AlignCenter, u"+"_s, TypeRole::BodyStrong);
    pencil.text(QRectF(right - 42, cold - 8, 14, 16), Qt::AlignCenter, u"−"_s, TypeRole::BodyStrong);
    drawSupply(pencil, right - 112, hot, cold, shield);
    pencil.text(QRectF(70, shield + 8, right - 80, 16), middleLeft,
        LearnFigures::tr("Equal on both wires: the input sees no difference"), TypeRole::Caption);
}

void drawGroundRing(FigurePencil& pencil)
{
    const Palette& colours = pencil.colours();
    const double right = pencil.width();
    const QRectF keyboard(0, 30, 92, 44), mixer(right - 92, 30, 92, 44);
    pencil.box(keyboard, colours.symbol.body);
    pencil.box(mixer, colours.symbol.body);
    pencil.text(keyboard, Qt::AlignCenter, LearnFigures::tr("Keyboard"), TypeRole::Small, colours.text.primary);
    pencil.text(mixer, Qt::AlignCenter, LearnFigures::tr("Mixer"), TypeRole::Small, colours.text.primary);
    pencil.line({92, 44}, {right - 92, 44}, colours.wire.hot, 2.5);
    pencil.line({92, 60}, {right - 92, 60}, colours.wire.shield, 2.5);
    pencil.text(QRectF(96, 24, right - 192, 16), Qt::AlignCenter, LearnFigures::tr("signal"), TypeRole::Caption);
    pencil.text(QRectF(96, 64, right - 192, 16), Qt::AlignCenter, LearnFigures::tr("shield"), TypeRole::Caption);
    earthStem(pencil, 46, 74, 168);
    earthStem(pencil, right - 46, 74, 168);
    pencil.line({20, 168}, {right - 20, 168}, colours.signal.power, Stroke::Front);
    pencil.text(QRectF(60, 174, right - 120, 16), Qt::AlignCenter, LearnFigures::tr("mains earth"), TypeRole::Caption);
    drawRingCurrent(pencil, right);
}

void drawInsideTransformer(FigurePencil& pencil)
{
    const Palette& colours = pencil.colours();
    const double right = pencil.width(), middle = right / 2;
    pencil.box(QRectF(64, 8, right - 128, 112), colours.symbol.body);
    for (const double x : {middle - 4, middle + 4})
        pencil.line({x, 26}, {x, 88}, colours.symbol.ink, Stroke::Front);
    coil(pencil, middle - 30, 30, 84, 6, 1, colours.wire.hot);
    coil(pencil, middle + 30, 30, 84, 6, -1, colours.wire.hot);
    pencil.path({{30, 30}, {middle - 30, 30}}, colours.wire.hot, 2.5);
    pencil.path({{30, 84}, {middle - 30, 84}}, colours.wire.cold, 2.5);
    pencil.path({{middle + 30, 30}, {right - 30, 30}}, colours.wire.hot, 2.5);
    pencil.path({{middle + 30, 84}, {right - 30, 84}}, colours.wire.cold, 2.5);
    pencil.line({30, 106}, {middle - 24, 106}, colours.wire.shield, 2.5);
    pencil.line({middle + 24, 106}, {right - 30, 106}, colours.wire.shield, 2.5);
    for (const double x : {middle - 24, middle + 24})
        pencil.line({x, 101}, {x, 111}, colours.wire.shield, 2.5);
    pencil.text(QRectF(middle - 22, 98, 44, 16), Qt::AlignCenter, LearnFigures::tr("gap"), TypeRole::Caption);
    pencil.text(QRectF(0, 14, 60, 14), middleLeft, LearnFigures::tr("in"), TypeRole::Caption);
    pencil.text(QRectF(right - 60, 14, 60, 14), middleRight, LearnFigures::tr("out"), TypeRole::Caption);
    pencil.text(QRectF(0, 128, right, 18), Qt::AlignCenter,
        LearnFigures::tr("Music crosses as magnetism. Current has no way."), TypeRole::Caption);
}
