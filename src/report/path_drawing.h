// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pencil.h"
#include "check/signal_path.h"

/// One lead on paper with the box after it, in millimetres from the left of the path.
struct PathSegment {
    PathHop hop;
    QString length;
    QString label;
    double x = 0;
    double width = 0; ///< of the lead
    double boxWidth = 0; ///< of the box after it; 0 where there is none
};

/// The way of a signal as it is drawn. A way that is too long goes on in the next line.
struct PathDrawing {
    QList<QList<PathSegment>> lines;
    TextBlock below; ///< what does not fit on the line: names of special leads, long labels

    double height() const;
    double lastLine() const; ///< middle of the last line, from the top
};

PathDrawing layOutPath(const QList<PathHop>& hops, double width, bool feet, Typesetter& types);
void drawPath(Pencil& pencil, const PathDrawing& drawing, QPointF topLeft);

/// "7.5 m" or "25 ft", the unit never parted from its number.
QString leadLength(int millimetres, bool feet);
