// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/learn_figures.h"

/// The figures of *Learn* that are waves below one another.
double learnWavesHeight(LearnFigure figure, const Look& look);
void drawLearnWaves(QPainter& painter, LearnFigure figure, const QRectF& box, const Look& look);
QString learnWavesText(LearnFigure figure);
