// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/connector_shape.h"

/// A lead lying from left to right: the plugs at both ends and a word on the plate in its middle.
struct LeadShape {
    QList<ConnectorShape> left;
    QList<ConnectorShape> right;
    QString plate; ///< the length; no plate when empty
};

/// Height the drawing wants at text scale 1; a lead that splits is taller.
double leadHeight(const LeadShape& lead);

/// Draws the lead across the whole width of `box`.
void drawLead(
    QPainter& painter, const LeadShape& lead, const QRectF& box, const ConnectorInk& ink, double textScale = 1.0);
