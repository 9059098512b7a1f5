// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

class QPainter;
class QPen;

/// A run of straight pieces with the way walked up to each point, ready to be painted in part.
class Polyline {
public:
    Polyline() = default;
    explicit Polyline(QPolygonF points);

    bool isEmpty() const { return m_points.size() < 2; }
    const QPolygonF& points() const { return m_points; }
    const QRectF& bounds() const { return m_bounds; }
    double length() const { return m_walked.isEmpty() ? 0 : m_walked.last(); }

    QPointF at(double share) const; ///< 0 is the start, 1 the end
    double distance(const QPointF& point) const;
    double walkedTo(const QPointF& point) const; ///< from the start to the place nearest to it
    bool touches(const QRectF& rect) const;

    /// Strokes only the pieces that come near `exposed`; dashes lie as if all of it were drawn.
    void stroke(QPainter& painter, const QPen& pen, const QRectF& exposed) const;

    /// As a hairline, without what is too small to be seen.
    void strokeFar(QPainter& painter) const;

    bool operator==(const Polyline& other) const { return m_points == other.m_points; }

private:
    bool pieceTouches(qsizetype index, const QRectF& rect) const;

    QPolygonF m_points;
    QList<double> m_walked;
    QRectF m_bounds;
};

/// The corners rounded: with `radius`, or half the shorter leg where that is less.
QPolygonF rounded(const QPolygonF& corners, double radius);
