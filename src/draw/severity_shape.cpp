// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/severity_shape.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace {

/// Row of a verdict in the tables below: ok first, then the severities from mild to bad.
size_t rowOf(Verdict verdict)
{
    return verdict ? static_cast<size_t>(*verdict) + 1 : 0;
}

struct BadgeStyle {
    SeverityColours Palette::Severities::*colours;
    char letter;
    double letterHeight; ///< of the box
    double letterCentre; ///< of the box, from above
};

constexpr std::array<BadgeStyle, 5> styles{{
    {&Palette::Severities::ok, 0, 0.0, 0.5},
    {&Palette::Severities::note, 'N', 0.52, 0.5},
    {&Palette::Severities::warning, 'W', 0.46, 0.63},
    {&Palette::Severities::error, 'E', 0.48, 0.5},
    {&Palette::Severities::danger, 'D', 0.46, 0.5},
}};

/// The square in the middle of `box`, drawn in a unit of 1.
QTransform unitSquareTo(const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    const QPointF corner = box.center() - QPointF(side / 2, side / 2);
    return QTransform(side, 0, 0, side, corner.x(), corner.y());
}

QPainterPath closedPolygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// An octagon inset by `inset` in the unit square.
QPainterPath octagon(double inset)
{
    const double side = 1 - 2 * inset;
    const double near = inset + side * 0.293, far = inset + side * 0.707, end = inset + side;
    return closedPolygon(
        {{near, inset}, {far, inset}, {end, near}, {end, far}, {far, end}, {near, end}, {inset, far}, {inset, near}});
}

QPainterPath unitOutline(Verdict verdict)
{
    QPainterPath path;
    switch (rowOf(verdict)) {
    case 0:
        path.addEllipse(QRectF(0.04, 0.04, 0.92, 0.92));
        return path;
    case 1:
        path.addRoundedRect(QRectF(0.07, 0.07, 0.86, 0.86), 0.17, 0.17);
        return path;
    case 2:
        return closedPolygon({{0.5, 0.05}, {0.97, 0.92}, {0.03, 0.92}});
    case 3:
        return closedPolygon({{0.5, 0.0}, {1.0, 0.5}, {0.5, 1.0}, {0.0, 0.5}});
    default:
        return octagon(0.01);
    }
}

QPainterPath letterD()
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(0.27, 0);
    path.cubicTo(0.56, 0, 0.65, 0.22, 0.65, 0.5);
    path.cubicTo(0.65, 0.78, 0.56, 1, 0.27, 1);
    path.lineTo(0, 1);
    path.closeSubpath();
    path.moveTo(0.2, 0.17);
    path.lineTo(0.28, 0.17);
    path.cubicTo(0.4, 0.17, 0.44, 0.3, 0.44, 0.5);
    path.cubicTo(0.44, 0.7, 0.4, 0.83, 0.28, 0.83);
    path.lineTo(0.2, 0.83);
    path.closeSubpath();
    return path;
}

/// Letters are drawn here so that they need no font: condensed bold, 1 high.
QPainterPath letterPath(char letter)
{
    switch (letter) {
    case 'N':
        return closedPolygon(
            {{0, 0}, {0.2, 0}, {0.48, 0.6}, {0.48, 0}, {0.68, 0}, {0.68, 1}, {0.48, 1}, {0.2, 0.4}, {0.2, 1}, {0, 1}});
    case 'W':
        return closedPolygon({{0, 0}, {0.19, 0}, {0.3, 0.64}, {0.42, 0}, {0.58, 0}, {0.7, 0.64}, {0.81, 0}, {1, 0},
            {0.81, 1}, {0.62, 1}, {0.5, 0.38}, {0.38, 1}, {0.19, 1}});
    case 'E':
        return closedPolygon({{0, 0}, {0.54, 0}, {0.54, 0.18}, {0.21, 0.18}, {0.21, 0.41}, {0.49, 0.41}, {0.49, 0.58},
            {0.21, 0.58}, {0.21, 0.82}, {0.54, 0.82}, {0.54, 1}, {0, 1}});
    default:
        return letterD();
    }
}

QPainterPath tick()
{
    QPainterPath path({0.29, 0.52});
    path.lineTo(0.44, 0.67);
    path.lineTo(0.72, 0.36);
    return path;
}

void paintLetter(QPainter& painter, const BadgeStyle& style, const QColor& mark)
{
    const QPainterPath letter = letterPath(style.letter);
    painter.translate(0.5, style.letterCentre);
    painter.scale(style.letterHeight, style.letterHeight);
    painter.translate(-letter.boundingRect().center());
    painter.fillPath(letter, mark);
}

void paintTick(QPainter& painter, const QColor& mark, double width)
{
    painter.strokePath(tick(), QPen(mark, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

const SeverityColours& severityColours(Verdict verdict, const Palette& palette)
{
    return palette.severity.*styles[rowOf(verdict)].colours;
}

QChar severityLetter(Verdict verdict)
{
    return QLatin1Char(styles[rowOf(verdict)].letter);
}

QPainterPath severityOutline(Verdict verdict, const QRectF& box)
{
    return unitSquareTo(box).map(unitOutline(verdict));
}

void paintSeverity(QPainter& painter, const QRectF& box, Verdict verdict, const Palette& palette)
{
    const SeverityColours& colours = severityColours(verdict, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(unitSquareTo(box), true);
    const double width = 0.09;
    painter.setPen(QPen(colours.outline, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(colours.fill);
    QPainterPath shape = unitOutline(verdict);
    const QTransform inward = QTransform::fromTranslate(0.5, 0.5).scale(1 - width, 1 - width).translate(-0.5, -0.5);
    painter.drawPath(inward.map(shape));
    if (verdict == Severity::Danger)
        painter.strokePath(octagon(0.15), QPen(colours.mark, 0.06));
    if (verdict)
        paintLetter(painter, styles[rowOf(verdict)], colours.mark);
    else
        paintTick(painter, colours.mark, 0.11);
    painter.restore();
}

void paintAccepted(QPainter& painter, const QRectF& box, const Palette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(unitSquareTo(box), true);
    painter.setPen(QPen(palette.text.tertiary, 0.07));
    painter.setBrush(palette.surface.stage);
    painter.drawEllipse(QRectF(0.06, 0.06, 0.88, 0.88));
    paintTick(painter, palette.text.tertiary, 0.09);
    painter.restore();
}
