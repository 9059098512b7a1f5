// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pencil.h"

#include <functional>

/// Text in a column of a strip: blocks one below the other.
struct StripCell {
    double x = 0; ///< from the left of the strip
    double width = 0;
    QList<TextBlock> blocks;
    Side side = Side::Left;
    double top = -1; ///< from the top of the strip; −1: centred in its height

    double height() const;
};

/// A row of a sheet, laid out and ready to be drawn anywhere. It is never split unless it is longer than a page.
struct Strip {
    double height = 0;
    QList<StripCell> cells;
    std::function<void(Pencil&, const QRectF&)> marks; ///< what is no text, drawn below the cells
    bool shaded = false;
    double shadeFrom = 0; ///< the tint starts here, from the left
    double rule = 0; ///< width of the line below it
    double gapBefore = 0; ///< left out at the top of a page
    bool withNext = false; ///< must stand on the same page as the strip after it
    bool pairedWithNext = false; ///< and a bracket says so
    bool continued = false; ///< the rest of a strip that was longer than a page
    int section = 0;
    int group = -1; ///< rows of one group get one bar
    int box = -1; ///< rows of one stage box
    int row = -1; ///< of the list it was made from
};

void drawStrip(Pencil& pencil, const Strip& strip, const QRectF& place);

/// Splits a strip into pieces of at most that height, line by line.
QList<Strip> splitToHeight(Strip strip, double height);

/// The least height at which the cells have air above and below.
double neededHeight(const QList<StripCell>& cells, double least, double air);
