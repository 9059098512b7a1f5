// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"
#include "signal/answer.h"

class QPainter;

double curveHeight(const Look& look);

/// A gain over frequency, 0 dB at 1 kHz, across the whole width of `box`, with its treble corner marked.
void drawCurve(QPainter& painter, const Curve& gain, const QColor& colour, const QRectF& box, const Look& look);

/// The same in a sentence.
QString curveText(const Curve& gain);

/// How far the curve bends between 50 Hz and 15 kHz, in dB.
double bendDb(const Curve& gain);
