// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"

#include <QGraphicsView>

/// Metres along the edge of the plan.
class Ruler : public QWidget {
    Q_OBJECT

public:
    Ruler(Qt::Orientation orientation, const QGraphicsView& view, QWidget* parent);

    void setLook(const CanvasStyle& style, QSize stage);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintMark(QPainter& painter, int mm) const;

    Qt::Orientation m_orientation;
    const QGraphicsView& m_view;
    CanvasStyle m_style;
    QSize m_stage;
};
