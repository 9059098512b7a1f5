// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/viewpoint.h"
#include "show/id.h"

#include <QHash>
#include <QPixmap>
#include <QPolygonF>
#include <QRectF>

#include <limits>

class DeviceItem;
struct DeviceType;
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

/// Where the columns of boxes are: the left edge of each, and the top of all boxes.
struct ColumnEdges {
    static constexpr double Nowhere = std::numeric_limits<double>::max();

    QList<double> lefts;
    double top = Nowhere;
};
ColumnEdges columnEdgesOf(const QHash<DeviceId, DeviceItem*>& devices);

/// Follows one box that was there (null: nowhere) and is here now; false where all have to be asked again.
bool followEdges(ColumnEdges& edges, const DeviceType& type, const QRectF& before, const QRectF& now);

/// Dots, and the names of the columns above the boxes that stand in them.
void paintPatchFloor(QPainter& painter, const QRectF& exposed, const ShowScene& scene);

double gridMm(); ///< a quarter of a metre, or a foot
double fineGridMm(); ///< a centimetre, or an inch
constexpr int patchGrid = 8;
