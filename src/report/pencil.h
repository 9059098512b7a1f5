// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/type.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

enum class Side { Left, Centre, Right };

/// Draws in millimetres, text included. The only one that knows of the painter's units.
class Pencil {
public:
    Pencil(QPainter& painter, Typesetter& types);

    Typesetter& types() { return m_types; }

    void line(QPointF from, QPointF to, double width, QColor colour = defaultInk());
    void fill(const QRectF& rect, QColor colour);
    void fill(const QPainterPath& path, QColor colour);
    void stroke(const QPainterPath& path, double width, QColor colour = defaultInk());
    void disc(QPointF centre, double radius, QColor colour);
    void ring(QPointF centre, double radius, double width, QColor fill);
    void plate(const QRectF& rect, double radius, QColor fill, double penWidth = 0);

    /// One line of text; `y` is the middle of its capitals.
    void text(const QString& text, double x, double y, const Type& type, Side side = Side::Left,
        QColor colour = defaultInk());

    /// The lines of a block whose top is at `top`; the width matters where the side is not left.
    void block(const TextBlock& block, double x, double top, Side side = Side::Left, double width = 0);

    /// Text turned to read upwards, centred on a point.
    void upright(const QString& text, QPointF centre, const Type& type);

    static QColor defaultInk();

private:
    void pen(double width, QColor colour);
    void noPen(QColor brush);

    QPainter& m_painter;
    Typesetter& m_types;
};
