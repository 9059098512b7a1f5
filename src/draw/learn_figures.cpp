// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/learn_figures.h"

#include "draw/figure_pencil.h"
#include "draw/learn_waves.h"

#include <algorithm>

using enum LearnFigure;

namespace {

constexpr double leastWidth = 300; // in units of the figure: what its words need

/// One drawn figure: its height in units, and what it tells.
struct FigureRow {
    LearnFigure figure;
    double height;
    void (*draw)(FigurePencil& pencil);
    const char* told;
};

constexpr FigureRow rows[] = {
    {LevelLadder, 196, drawLevelLadder,
        QT_TRANSLATE_NOOP("LearnFigures",
            "A scale from one millivolt to a hundred volts with the places of microphone, instrument, home line, "
            "studio line, headphones and loudspeaker")},
    {PhantomFeed, 168, drawPhantomFeed,
        QT_TRANSLATE_NOOP("LearnFigures",
            "48 V in the input, through two equal resistors, along both signal wires to the microphone, and back along "
            "the shield")},
    {PlugSlides, 218, drawPlugSlides,
        QT_TRANSLATE_NOOP("LearnFigures",
            "A TRS plug in three positions: at first its tip touches the spring of the sleeve, then that of the ring, "
            "at last its own")},
    {GroundRing, 214, drawGroundRing,
        QT_TRANSLATE_NOOP("LearnFigures",
            "Keyboard and mixer, joined by a lead and by the mains earth; a current runs round the ring. It may be "
            "opened in the lead, never in the mains")},
    {InsideTransformer, 150, drawInsideTransformer,
        QT_TRANSLATE_NOOP("LearnFigures",
            "A coil at the input, a coil at the output, an iron core between them; the grounds do not meet")},
    {HalfNormal, 176, drawHalfNormal,
        QT_TRANSLATE_NOOP("LearnFigures",
            "A pair of jacks three times. Nothing plugged: output and input are joined. A plug above: joined, and a "
            "copy goes to the cord. A plug below: the cord feeds the input, the output is cut off")},
    {PlugAnatomy, 190, drawPlugAnatomy,
        QT_TRANSLATE_NOOP(
            "LearnFigures", "TS: tip and sleeve. TRS: tip, ring and sleeve. XLR: pin 1 ground, pin 2 hot, pin 3 cold")},
    {HeadsetPlugs, 132, drawHeadsetPlugs,
        QT_TRANSLATE_NOOP(
            "LearnFigures", "CTIA: left, right, ground, microphone. OMTP: left, right, microphone, ground")},
    {Numbered, 132, drawNumbered,
        QT_TRANSLATE_NOOP("LearnFigures", "The number 12 on both ends of a lead, on the stage box and on the list")},
};

const FigureRow* rowOf(LearnFigure figure)
{
    const auto found = std::ranges::find(rows, figure, &FigureRow::figure);
    return found == std::end(rows) ? nullptr : found;
}

double unitFor(double width, const Look& look)
{
    return std::min(look.scale, width / leastWidth);
}

} // namespace

double learnFigureHeight(LearnFigure figure, double width, const Look& look)
{
    if (const FigureRow* row = rowOf(figure))
        return row->height * unitFor(width, look);
    return learnWavesHeight(figure, look);
}

void drawLearnFigure(QPainter& painter, LearnFigure figure, const QRectF& box, const Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    if (const FigureRow* row = rowOf(figure)) {
        FigurePencil pencil(painter, look, unitFor(box.width(), look), box.width());
        row->draw(pencil);
    } else {
        drawLearnWaves(painter, figure, QRectF(QPointF(), box.size()), look);
    }
    painter.restore();
}

QString learnFigureText(LearnFigure figure)
{
    const FigureRow* row = rowOf(figure);
    return row ? QCoreApplication::translate("LearnFigures", row->told) : learnWavesText(figure);
}
