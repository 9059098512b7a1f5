// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/polyline.h"

#include <QLineF>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace {

constexpr int arcPieces = 8;
constexpr double farStep = 2; ///< px between the points that count from far away

/// The place on the piece nearest to the point.
QPointF nearestOnPiece(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / square, 0.0, 1.0) : 0;
    return a + share * along;
}

double distanceToPiece(const QPointF& point, const QPointF& a, const QPointF& b)
{
    return QLineF(point, nearestOnPiece(point, a, b)).length();
}

void addArc(QPolygonF& result, const QPointF& before, const QPointF& corner, const QPointF& after)
{
    for (int i = 0; i <= arcPieces; ++i) {
        // For right angles this is the exact circle.
        const double angle = i * M_PI_2 / arcPieces;
        result << corner + (1 - std::sin(angle)) * (before - corner) + (1 - std::cos(angle)) * (after - corner);
    }
}

} // namespace

Polyline::Polyline(QPolygonF points)
    : m_points(std::move(points))
    , m_bounds(m_points.boundingRect())
{
    m_walked.reserve(m_points.size());
    double walked = 0;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        walked += i > 0 ? QLineF(m_points[i - 1], m_points[i]).length() : 0;
        m_walked << walked;
    }
}

QPointF Polyline::at(double share) const
{
    if (isEmpty())
        return m_points.value(0);
    const double wanted = share * length();
    const auto next = std::lower_bound(m_walked.begin() + 1, m_walked.end() - 1, wanted);
    const qsizetype index = next - m_walked.begin();
    const double piece = m_walked[index] - m_walked[index - 1];
    const double part = piece > 0 ? (wanted - m_walked[index - 1]) / piece : 0;
    return m_points[index - 1] + part * (m_points[index] - m_points[index - 1]);
}

double Polyline::distance(const QPointF& point) const
{
    double best = std::numeric_limits<double>::max();
    for (qsizetype i = 1; i < m_points.size(); ++i)
        best = std::min(best, distanceToPiece(point, m_points[i - 1], m_points[i]));
    return best;
}

double Polyline::walkedTo(const QPointF& point) const
{
    double best = std::numeric_limits<double>::max();
    double walked = 0;
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const QPointF there = nearestOnPiece(point, m_points[i - 1], m_points[i]);
        if (const double away = QLineF(point, there).length(); away < best) {
            best = away;
            walked = m_walked[i - 1] + QLineF(m_points[i - 1], there).length();
        }
    }
    return walked;
}

bool Polyline::pieceTouches(qsizetype index, const QRectF& rect) const
{
    const QPointF& a = m_points[index];
    const QPointF& b = m_points[index + 1];
    return std::max(a.x(), b.x()) >= rect.left() && std::min(a.x(), b.x()) <= rect.right()
        && std::max(a.y(), b.y()) >= rect.top() && std::min(a.y(), b.y()) <= rect.bottom();
}

bool Polyline::touches(const QRectF& rect) const
{
    if (rect.isEmpty() || !m_bounds.adjusted(-1, -1, 1, 1).intersects(rect))
        return false;
    for (qsizetype i = 0; i + 1 < m_points.size(); ++i) {
        if (pieceTouches(i, rect))
            return true;
    }
    return false;
}

void Polyline::stroke(QPainter& painter, const QPen& pen, const QRectF& exposed) const
{
    const double margin = pen.widthF();
    const QRectF rect = exposed.adjusted(-margin, -margin, margin, margin);
    const qsizetype last = m_points.size() - 1;
    qsizetype start = 0;
    while (start < last) {
        while (start < last && !pieceTouches(start, rect))
            ++start;
        qsizetype end = start;
        while (end < last && pieceTouches(end, rect))
            ++end;
        if (end > start) {
            if (pen.style() == Qt::CustomDashLine && start > 0) {
                QPen shifted = pen;
                shifted.setDashOffset(m_walked[start] / pen.widthF());
                painter.setPen(shifted);
            } else {
                painter.setPen(pen);
            }
            painter.drawPolyline(m_points.constData() + start, static_cast<int>(end - start + 1));
        }
        start = end;
    }
}

void Polyline::strokeFar(QPainter& painter) const
{
    const double least = farStep / painter.worldTransform().m11();
    QVarLengthArray<QPointF, 32> seen;
    for (const QPointF& point : m_points) {
        if (seen.isEmpty() || (point - seen.last()).manhattanLength() >= least)
            seen.append(point);
    }
    seen.append(m_points.last());
    painter.drawPolyline(seen.constData(), int(seen.size()));
}

QPolygonF rounded(const QPolygonF& corners, double radius)
{
    QPolygonF result;
    result.reserve(2 + std::max<qsizetype>(0, corners.size() - 2) * (arcPieces + 1));
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF corner = corners[i];
        if (i == 0 || i + 1 == corners.size()) {
            result << corner;
            continue;
        }
        const QLineF back(corner, corners[i - 1]);
        const QLineF on(corner, corners[i + 1]);
        // The outer legs may bend all the way to their end, the inner ones share theirs with the next corner.
        const double backRoom = i == 1 ? back.length() : back.length() / 2;
        const double onRoom = i + 2 == corners.size() ? on.length() : on.length() / 2;
        const double bend = std::min({radius, backRoom, onRoom});
        if (bend < 0.5) {
            result << corner;
            continue;
        }
        addArc(result, back.pointAt(bend / back.length()), corner, on.pointAt(bend / on.length()));
    }
    return result;
}
