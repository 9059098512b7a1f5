// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"

#include <QList>

class QPainter;

/// A plug or socket to draw: its family, as "jack-6.35-trs", and a colour for each contact in the connector's order
/// (tip, ring, sleeve or hot, cold, shield). A contact without a valid colour is plain metal.
struct ConnectorShape {
    QString family;
    bool female = false;
    QList<QColor> contacts;
};

/// With which inks; a stroke px is `strokeUnit` units of the target.
struct ConnectorInk {
    SymbolColours colours;
    double strokeUnit = 1.0;
};

/// Natural size in px at 100 %.
QSizeF plugSize(const ConnectorShape& shape);
QSizeF socketSize(const ConnectorShape& shape);

/// The plug from the side, cable at the left, fitted into `box`; `mirrored` puts the cable at the right.
void drawPlug(
    QPainter& painter, const ConnectorShape& shape, const QRectF& box, const ConnectorInk& ink, bool mirrored = false);

/// The socket from the front, fitted into `box`.
void drawSocket(QPainter& painter, const ConnectorShape& shape, const QRectF& box, const ConnectorInk& ink);
