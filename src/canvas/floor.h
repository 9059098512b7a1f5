// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"

#include <QRectF>
#include <QSize>

class QPainter;
class ShowScene;

/// What lies below all gear: floor, grid, centre line, audience edge. Without the line, words can lie on the floor.
void paintStageFloor(
    QPainter& painter, const QRectF& exposed, const CanvasStyle& style, QSize stage, bool centreLine = true);

/// Dots, and the names of the columns above the boxes that stand in them.
void paintPatchFloor(QPainter& painter, const QRectF& exposed, const ShowScene& scene);

constexpr int gridMm = 250;
constexpr int patchGrid = 8;
