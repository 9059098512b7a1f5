// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"

#include <QRectF>
#include <QString>

class QPainter;

/// What pages of *Learn* show that is no single lead.
enum class LearnFigure {
    None,
    NoiseCancels,
    TwoPolarities,
    LevelLadder,
    PhantomFeed,
    PlugSlides,
    GroundRing,
    InsideTransformer,
    HalfNormal,
    PlugAnatomy,
    HeadsetPlugs,
    Numbered,
};

double learnFigureHeight(LearnFigure figure, double width, const Look& look);

/// Draws it into `box`, from its top left; as wide as the text size asks for, less where there is less room.
void drawLearnFigure(QPainter& painter, LearnFigure figure, const QRectF& box, const Look& look);

/// What is to be seen there, in words.
QString learnFigureText(LearnFigure figure);
