// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_layout.h"
#include "draw/severity_shape.h"

#include <QHash>

class QPainter;

/// What of the picture is special at the moment.
struct BayState {
    QList<CableId> selected;
    CableId hovered;
    std::optional<BaySpot> focus; ///< has the keyboard
    std::optional<BaySpot> under; ///< has the pointer, or the plug that is being dragged
    std::optional<CordCurve> draft; ///< the cord in the hand
    std::optional<Kind> draftKind;
    QList<BaySpot> marked; ///< several chosen, or found
};

/// Paints all of it that the clip lets through: fronts, jacks and normals, then cords, then the strips above them.
void paintBays(QPainter& painter, const BayPicture& picture, const BayLayout& layout, const BayState& state,
    const Look& look);

/// The sign of a normal alone, filling the height of the box: for the legend.
void paintNormal(QPainter& painter, const QRectF& box, Normal normal, NormalState state, const Look& look);

/// A jack alone; with a colour it is plugged.
void paintJack(QPainter& painter, const QPointF& centre, double radius, std::optional<QColor> plugged, const Look& look);
