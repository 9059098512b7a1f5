// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

/// Lines that a dragged room shares with others: edge with edge, middle with middle.
struct Guides {
    QPointF correction; ///< added to the drag, the room lies exactly on them
    bool across = false; ///< an x was found
    bool down = false; ///< a y was found
    QList<QLineF> lines;
};

/// What of the other rooms lies in line with this one, no farther off than `reach`, the nearest in each direction.
Guides guidesFor(const QRectF& room, const QList<QRectF>& others, double reach);
