// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/figure_pencil.h"

#include "draw/marks.h"
#include "draw/severity_shape.h"

#include <algorithm>
#include <cmath>

void FigurePencil::pen(const QColor& colour, double stroke, bool dashed)
{
    QPen pen(colour, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

void FigurePencil::line(QPointF from, QPointF to, const QColor& colour, double stroke, bool dashed)
{
    pen(colour, stroke, dashed);
    m_painter.drawLine(at(from), at(to));
}

void FigurePencil::path(const QList<QPointF>& corners, const QColor& colour, double stroke, bool dashed)
{
    QPolygonF placed;
    for (const QPointF& corner : corners)
        placed << at(corner);
    pen(colour, stroke, dashed);
    m_painter.drawPolyline(placed);
}

void FigurePencil::arrow(QPointF from, QPointF to, const QColor& colour, double stroke)
{
    constexpr double length = 7, half = 3.5;
    const QPointF along = (to - from) / std::max(1e-6, std::hypot(to.x() - from.x(), to.y() - from.y()));
    const QPointF across(-along.y(), along.x());
    line(from, to - along * length / 2, colour, stroke);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(
        QPolygonF {at(to), at(to - along * length + across * half), at(to - along * length - across * half)});
}

void FigurePencil::box(const QRectF& rect, const QColor& fill, double radius)
{
    pen(colours().symbol.ink, Stroke::Outline);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(at(rect), radius, radius);
}

void FigurePencil::ring(QPointF centre, double radius, const QColor& fill)
{
    pen(colours().symbol.ink, Stroke::Outline);
    m_painter.setBrush(fill);
    m_painter.drawEllipse(at(centre), radius * m_unit, radius * m_unit);
}

void FigurePencil::dot(QPointF centre, double radius, const QColor& colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(at(centre), radius * m_unit, radius * m_unit);
}

void FigurePencil::zigzag(QPointF from, QPointF to, const QColor& colour)
{
    constexpr int teeth = 6;
    const QPointF step = (to - from) / teeth;
    const double length = std::hypot(step.x(), step.y());
    const QPointF across = QPointF(-step.y(), step.x()) / length * 4;
    QList<QPointF> corners {from};
    for (int tooth = 0; tooth < teeth; ++tooth)
        corners << from + step * (tooth + 0.5) + across * (tooth % 2 == 0 ? 1 : -1);
    path(corners << to, colour);
}

void FigurePencil::tick(QPointF centre, bool right)
{
    const double half = 9;
    const QRectF badge = at(QRectF(centre - QPointF(half, half), centre + QPointF(half, half)));
    paintSeverity(m_painter, badge, right ? Verdict {} : Verdict {Severity::Danger}, colours());
}

void FigurePencil::plug(const ConnectorShape& shape, const QRectF& rect, bool mirrored)
{
    drawPlug(m_painter, shape, at(rect), {colours().symbol}, mirrored);
}

void FigurePencil::socket(const ConnectorShape& shape, const QRectF& rect)
{
    drawSocket(m_painter, shape, at(rect), {colours().symbol});
}

void FigurePencil::tag(QPointF topLeft, const QString& text)
{
    drawTag(m_painter, at(topLeft), text, Kind::Microphone, colours(), m_unit);
}

void FigurePencil::text(
    const QRectF& rect, Qt::Alignment align, const QString& text, TypeRole role, const QColor& colour)
{
    QFont face = ::font(role, m_unit);
    const QRectF room = at(rect);
    double widest = 0;
    for (const QString& row : text.split(QLatin1Char('\n')))
        widest = std::max(widest, QFontMetricsF(face).horizontalAdvance(row));
    if (widest > room.width())
        face.setPixelSize(std::max(1, int(face.pixelSize() * room.width() / widest)));
    m_painter.setFont(face);
    m_painter.setPen(colour.isValid() ? colour : colours().text.secondary);
    m_painter.drawText(room, int(align) | Qt::TextDontClip, text);
}
