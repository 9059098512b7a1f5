// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/viewpoint.h"

#include <QGraphicsView>

/// Metres or feet along the edge of the plan.
class Ruler : public QWidget {
    Q_OBJECT

public:
    Ruler(Qt::Orientation orientation, const QGraphicsView& view, QWidget* parent);

    void setLook(const CanvasStyle& style, const Viewpoint& viewpoint);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, double mm, int length, int mark) const;

    Qt::Orientation m_orientation;
    const QGraphicsView& m_view;
    CanvasStyle m_style;
    Viewpoint m_viewpoint;
};
