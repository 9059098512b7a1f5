// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/verdict_marks.h"

#include "report/paper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace {

/// How a severity stands on paper.
struct MarkLook {
    QRgb fill;
    bool outlined;
    QChar letter;
    double letterHeight; ///< of the box
    double letterCentre; ///< of the box, from above
};

/// In the order of Severity.
constexpr std::array<MarkLook, 4> looks {{
    {Ink::white, true, u'N', 0.5, 0.5},
    {Ink::warning, true, u'W', 0.4, 0.64},
    {Ink::error, false, u'E', 0.46, 0.5},
    {Ink::danger, false, u'D', 0.52, 0.5},
}};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// Octagon, square on its tip, triangle or circle in the box.
QPainterPath shapeOf(Severity severity, const QRectF& box)
{
    const QPointF c = box.center();
    const double s = box.width();
    QPainterPath path;
    switch (severity) {
    case Severity::Note:
        path.addEllipse(c, 0.45 * s, 0.45 * s);
        return path;
    case Severity::Warning:
        return polygon({{c.x(), box.top() + 0.05 * s}, {box.right(), box.bottom() - 0.06 * s},
            {box.left(), box.bottom() - 0.06 * s}});
    case Severity::Error: {
        const double h = 0.56 * s;
        return polygon({{c.x(), c.y() - h}, {c.x() + h, c.y()}, {c.x(), c.y() + h}, {c.x() - h, c.y()}});
    }
    case Severity::Danger:
        break;
    }
    QPolygonF octagon;
    for (int i = 0; i < 8; ++i) {
        const double angle = std::numbers::pi * (i + 0.5) / 4;
        octagon << c + 0.54 * s * QPointF(std::cos(angle), std::sin(angle));
    }
    path.addPolygon(octagon);
    path.closeSubpath();
    return path;
}

Type letterType(const MarkLook& look, double side)
{
    return {look.letterHeight * side / 0.711 * 72 / 25.4, QFont::Black};
}

void drawLetter(Pencil& pencil, const MarkLook& look, const QRectF& box, QColor colour)
{
    const double y = box.top() + look.letterCentre * box.height();
    pencil.text(look.letter, box.center().x(), y, letterType(look, box.width()), Side::Centre, colour);
}

QPainterPath tick(const QRectF& box)
{
    const auto at
        = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    QPainterPath path(at(0.16, 0.54));
    path.lineTo(at(0.4, 0.78));
    path.lineTo(at(0.84, 0.26));
    return path;
}

} // namespace

void drawSeverityMark(Pencil& pencil, Severity severity, bool accepted, const QRectF& box)
{
    const MarkLook& look = looks[static_cast<size_t>(severity)];
    const QPainterPath shape = shapeOf(severity, box);
    const bool outlined = look.outlined || accepted;
    pencil.fill(shape, QColor(accepted ? Ink::white : look.fill));
    if (outlined)
        pencil.stroke(shape, 0.07 * box.width());
    drawLetter(pencil, look, box, QColor(outlined ? Ink::black : Ink::white));
    if (accepted) {
        const double side = 0.52 * box.width();
        drawAcceptedMark(pencil, {box.right() - 0.62 * side, box.top() - 0.3 * side, side, side});
    }
}

void drawNoneMark(Pencil& pencil, Severity severity, const QRectF& box)
{
    const MarkLook& look = looks[static_cast<size_t>(severity)];
    pencil.stroke(shapeOf(severity, box), 0.03 * box.width());
    Type type = letterType(look, box.width());
    type.weight = QFont::Medium;
    pencil.text(look.letter, box.center().x(), box.top() + look.letterCentre * box.height(), type, Side::Centre);
}

void drawAcceptedMark(Pencil& pencil, const QRectF& box)
{
    pencil.disc(box.center(), 0.56 * box.width(), QColor(Ink::white));
    pencil.disc(box.center(), 0.48 * box.width(), QColor(Ink::black));
    const double inset = 0.18 * box.width();
    pencil.stroke(tick(box.adjusted(inset, inset, -inset, -inset)), 0.11 * box.width(), QColor(Ink::white));
}

void drawClearMark(Pencil& pencil, const QRectF& box)
{
    pencil.stroke(tick(box), 0.12 * box.width());
}
