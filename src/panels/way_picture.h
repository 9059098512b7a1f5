// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"
#include "draw/connector_shape.h"
#include "draw/look.h"
#include "draw/symbols.h"

class QPainter;

/// A way as it is drawn: leads with their plugs, and boxes between.
struct WayDrawing {
    /// One lead of a hop; inside a chain its plugs are not seen.
    struct Strand {
        QList<ConnectorShape> left;
        QList<ConnectorShape> right;
        Kind kind = Kind::Line;
    };
    QList<QList<Strand>> hops;
    QStringList boxes; ///< symbols, one less than hops
};

WayDrawing wayDrawing(const Joining& joining, const Palette& colours);

void drawWay(QPainter& painter, const WayDrawing& way, const QRectF& box, const Symbols& symbols, const Look& look);
