// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/patch_route.h"
#include "canvas/polyline.h"

#include <QString>

class QPainter;

/// One of the two short ends that stand for a lead to somewhere far: what is said beside it.
struct Stub {
    QString text;
    QRectF label;
    bool right = false; ///< at a box's right side
    QPointF far; ///< the port at the other end

    bool operator==(const Stub&) const = default;
};

/// True where the ports lie so far apart that both are hardly seen at once.
bool isFar(const PatchEnd& from, const PatchEnd& to);

/// The short piece from the port on.
Polyline stubRun(const PatchEnd& end);

/// What stands at `here` for the lead to `there`, which is called `name`.
Stub stubTo(const PatchEnd& here, const PatchEnd& there, const QString& name);

void paintStub(QPainter& painter, const Stub& stub, const Palette& colours, bool standsOut);
