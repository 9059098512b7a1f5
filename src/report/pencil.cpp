// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pencil.h"

#include "report/paper.h"

#include <QPainter>

namespace {

constexpr double unitsPerMm = 100;
constexpr double capital = 0.711; ///< height of Roboto's capitals in sizes

QPointF scaled(QPointF point)
{
    return point * unitsPerMm;
}

QRectF scaled(const QRectF& rect)
{
    return {rect.topLeft() * unitsPerMm, rect.size() * unitsPerMm};
}

QPainterPath scaled(const QPainterPath& path)
{
    return QTransform::fromScale(unitsPerMm, unitsPerMm).map(path);
}

} // namespace

Pencil::Pencil(QPainter& painter, Typesetter& types)
    : m_painter(painter)
    , m_types(types)
{
}

QColor Pencil::defaultInk()
{
    return QColor(Ink::black);
}

void Pencil::pen(double width, QColor colour)
{
    m_painter.setPen(QPen(colour, width * unitsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
}

void Pencil::noPen(QColor brush)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(brush);
}

void Pencil::line(QPointF from, QPointF to, double width, QColor colour)
{
    pen(width, colour);
    m_painter.drawLine(scaled(from), scaled(to));
}

void Pencil::fill(const QRectF& rect, QColor colour)
{
    m_painter.fillRect(scaled(rect), colour);
}

void Pencil::fill(const QPainterPath& path, QColor colour)
{
    noPen(colour);
    m_painter.drawPath(scaled(path));
}

void Pencil::stroke(const QPainterPath& path, double width, QColor colour)
{
    pen(width, colour);
    m_painter.drawPath(scaled(path));
}

void Pencil::disc(QPointF centre, double radius, QColor colour)
{
    noPen(colour);
    m_painter.drawEllipse(scaled(centre), radius * unitsPerMm, radius * unitsPerMm);
}

void Pencil::ring(QPointF centre, double radius, double width, QColor fill)
{
    pen(width, defaultInk());
    m_painter.setBrush(fill);
    m_painter.drawEllipse(scaled(centre), radius * unitsPerMm, radius * unitsPerMm);
}

void Pencil::plate(const QRectF& rect, double radius, QColor fill, double penWidth)
{
    noPen(fill);
    if (penWidth > 0)
        m_painter.setPen(QPen(defaultInk(), penWidth * unitsPerMm));
    m_painter.drawRoundedRect(scaled(rect), radius * unitsPerMm, radius * unitsPerMm);
}

void Pencil::text(const QString& text, double x, double y, const Type& type, Side side, QColor colour)
{
    const double width = side == Side::Left ? 0 : m_types.width(text, type);
    const double left = side == Side::Left ? x : side == Side::Right ? x - width : x - width / 2;
    m_painter.setFont(m_types.font(type));
    m_painter.setPen(colour);
    m_painter.drawText(scaled(QPointF(left, y + capital / 2 * type.size())), text);
}

void Pencil::block(const TextBlock& block, double x, double top, Side side, double width)
{
    const double at = side == Side::Left ? x : side == Side::Right ? x + width : x + width / 2;
    double y = top + block.above + block.type.line() / 2;
    for (const QString& line : block.lines) {
        text(line, at, y, block.type, side);
        y += block.type.line();
    }
}

void Pencil::upright(const QString& text, QPointF centre, const Type& type)
{
    m_painter.save();
    m_painter.translate(scaled(centre));
    m_painter.rotate(-90);
    this->text(text, 0, 0, type, Side::Centre);
    m_painter.restore();
}
