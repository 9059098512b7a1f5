// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/polyline.h"
#include "gear/port.h"

#include <QGraphicsItem>

/// The lead that is being drawn and is not in the show yet.
class DraftItem : public QGraphicsItem {
public:
    explicit DraftItem(const CanvasStyle& style);

    void show(Kind kind, const QPolygonF& way);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
    Kind m_kind = Kind::Line;
    Polyline m_way;
    QRectF m_bounds;
};
