// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"
#include "signal/analysis.h"

#include <optional>

class QPainter;

/// Where a level lies between what is too weak for an input and what overloads it; all in dBu.
struct LevelScale {
    double weakest = 0; ///< the weakest level of use
    double nominal = 0;
    double clip = 0;
    double arrives = 0;
    std::optional<double> sent; ///< open circuit, at the source
    QString name; ///< what arrives, where there is more than one thing; may be empty
};

/// The scale of one leg of an input.
LevelScale levelScale(const Island& island, const Arrival& arrival, const LegArrival& leg);

double levelBarHeight(const Look& look);

/// The bar from too weak to clip with a pointer at what arrives, across the whole width of `box`.
void drawLevelBar(QPainter& painter, const LevelScale& scale, const QRectF& box, const Look& look);

/// The same in a sentence.
QString levelText(const LevelScale& scale);
