// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_picture.h"
#include "report/show_frame.h"
#include "report/strip_colours.h"
#include "report/type.h"

/// What stands under or above one jack.
struct StripJack {
    int number = 0;
    QString place; ///< "Bay A 7"
    QString name; ///< in full
    QString printed; ///< as it fits; empty where the number has to do
    Type type;
    TextBlock inFull; ///< for the list of what was shortened
    Normal normal = Normal::None;
    QColor colour; ///< of its source; invalid: none
    int column = 0;
    bool opensSection = false;

    bool isShortened() const { return printed != name; }
};

/// A strip to be cut out, or as much of it as the paper is wide.
struct BayStrip {
    QList<StripJack> jacks;
    bool upper = true;
    bool toBeGlued = false; ///< another piece goes on at its right
    bool paired = false; ///< the front has two rows
    int front = 0;
    double pitch = 18, height = 10; ///< millimetres, true size
    QRectF place; ///< on its page, or on the tilted sheet

    double width() const { return double(jacks.size()) * pitch; }
};

/// The strips that share a page.
struct StripsPage {
    QList<BayStrip> strips;
    QList<int> headed; ///< strips with their bay's heading above them
    double tilt = 0; ///< degrees by which the strips turn anticlockwise round `pivot`
    QPointF pivot;

    QList<StripJack> shortened() const;
    QList<Normal> normals() const; ///< whose signs occur
};

/// All strips of a show laid out in millimetres.
struct BayStripsSheet {
    Paper paper;
    SheetFrame frame;
    double top = 0; ///< of the bars to check the print with
    QList<QString> headings; ///< one a bay: what it is, its pitch, its normals
    QList<StripColour> colours;
    QList<StripsPage> pages;
};

/// Split into pieces that fit the paper; or, on A3, whole and tilted where a whole strip fits in no other way.
BayStripsSheet layOutBayStrips(const Show& show, const QList<Finding>& findings, const Paper& paper, bool whole,
    const SheetOptions& options, Typesetter& types);

/// The list of shortened names: columns filled one after the other, full names wrapped.
struct ShortenedList {
    static constexpr int columns = 4;
    static constexpr double width = 51, shortWidth = 17, row = 4.2, head = 8; ///< millimetres

    static qsizetype rows(const QList<StripJack>& names); ///< of the highest column
    static double height(const QList<StripJack>& names, qsizetype signs); ///< beside a legend of so many signs
};
