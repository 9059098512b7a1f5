// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/viewpoint.h"

#include <QPixmap>
#include <QPolygonF>
#include <QRectF>

class QPainter;
class ShowScene;

/// What lies below all gear, in the coordinates of the scene.
struct StageFloor {
    Viewpoint viewpoint;
    QPolygonF outline; ///< empty: the whole rectangle
    QPixmap backdrop; ///< as it lies on the stage seen from the audience
    QRectF backdropPlace;
    double backdropOpacity = 1;
    bool marks = true; ///< centre line and stage directions; without them words can lie on the floor
};

/// Floor, picture under it, grid, centre line, stage directions, audience edge.
void paintStageFloor(QPainter& painter, const QRectF& exposed, const CanvasStyle& style, const StageFloor& floor);

/// Dots, and the names of the columns above the boxes that stand in them.
void paintPatchFloor(QPainter& painter, const QRectF& exposed, const ShowScene& scene);

double gridMm(); ///< a quarter of a metre, or a foot
double fineGridMm(); ///< a centimetre, or an inch
constexpr int patchGrid = 8;
