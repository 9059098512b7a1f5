// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <cmath>

/// How many units of the target one unit of the painter's coordinates is; divide by it to keep strokes as they are.
inline double strokeScale(const QPainter& painter)
{
    return std::sqrt(std::abs(painter.worldTransform().determinant()));
}
