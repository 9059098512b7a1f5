// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSize>

/// From where a plan is looked at: from the audience, or as the players see it, turned by half a circle. The way there
/// is the way back.
struct Viewpoint {
    bool fromStage = false;
    QSize stage; ///< millimetres

    QPointF place(const QPointF& point) const
    {
        return fromStage ? QPointF(stage.width(), stage.height()) - point : point;
    }
    QPoint place(QPoint point) const
    {
        return fromStage ? QPoint(stage.width(), stage.height()) - point : point;
    }
    QPoint offset(QPoint way) const { return fromStage ? -way : way; }
    int rotation(int degrees) const { return fromStage ? (degrees + 180) % 360 : degrees; }
};
