// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/lead_shape.h"

#include "draw/stroke_scale.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr double PlugScale = 0.86;
constexpr double LaneGap = 6;
constexpr double CableThickness = 7;

double stackHeight(const QList<ConnectorShape>& plugs)
{
    double height = 0;
    for (const ConnectorShape& plug : plugs)
        height += plugSize(plug).height() * PlugScale + LaneGap;
    return std::max(0.0, height - LaneGap);
}

double widest(const QList<ConnectorShape>& plugs)
{
    double width = 0;
    for (const ConnectorShape& plug : plugs)
        width = std::max(width, plugSize(plug).width() * PlugScale);
    return width;
}

/// Shrinks plugs when both ends would take more than three quarters of the width.
double fitOf(const LeadShape& lead, const QRectF& box)
{
    const double wanted = widest(lead.left) + widest(lead.right);
    const double tall = std::max(stackHeight(lead.left), stackHeight(lead.right));
    return std::min({1.0, box.width() * 0.75 / std::max(wanted, 1.0), box.height() / std::max(tall, 1.0)});
}

/// Where the plugs of one end lie, one above the other.
QList<QRectF> placesOf(const QList<ConnectorShape>& plugs, const QRectF& box, double fit, bool atLeft)
{
    QList<QRectF> places;
    double y = box.center().y() - stackHeight(plugs) * fit / 2;
    for (const ConnectorShape& plug : plugs) {
        const QSizeF size = plugSize(plug) * PlugScale * fit;
        places.append({atLeft ? box.left() : box.right() - size.width(), y, size.width(), size.height()});
        y += size.height() + LaneGap * fit;
    }
    return places;
}

/// The sheath from a plug to the middle: straight where there is one plug, a bend where the lead splits.
QPainterPath sheath(const QPointF& from, const QPointF& to)
{
    QPainterPath path(from);
    const double mid = (from.x() + to.x()) / 2;
    if (qFuzzyCompare(from.y(), to.y()))
        path.lineTo(to);
    else
        path.cubicTo({mid, from.y()}, {mid, to.y()}, to);
    return path;
}

void drawPlate(QPainter& painter, const QString& text, const QPointF& centre, const ConnectorInk& ink, double textScale)
{
    const QFont face = font(TypeRole::BodyStrong, textScale);
    const QFontMetricsF metrics(face);
    const QSizeF size(
        std::max(48 * textScale, metrics.horizontalAdvance(text) + 20), lineHeight(TypeRole::BodyStrong, textScale));
    const QRectF plate(centre - QPointF(size.width() / 2, size.height() / 2), size);
    painter.setPen(QPen(ink.colours.ink, Stroke::Outline * ink.strokeUnit / strokeScale(painter)));
    painter.setBrush(ink.colours.body);
    painter.drawRoundedRect(plate, Radius::Tag, Radius::Tag);
    painter.setFont(face);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void strokeSheaths(QPainter& painter, const QList<QPainterPath>& sheaths, const QColor& colour, double width)
{
    for (const QPainterPath& path : sheaths)
        painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
}

} // namespace

double leadHeight(const LeadShape& lead)
{
    return std::max(stackHeight(lead.left), stackHeight(lead.right));
}

void drawLead(QPainter& painter, const LeadShape& lead, const QRectF& box, const ConnectorInk& ink, double textScale)
{
    const double fit = fitOf(lead, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> left = placesOf(lead.left, box, fit, true);
    const QList<QRectF> right = placesOf(lead.right, box, fit, false);
    QList<QPainterPath> sheaths;
    for (const QRectF& place : left)
        sheaths.append(sheath({place.right() - 2, place.center().y()}, box.center()));
    for (const QRectF& place : right)
        sheaths.append(sheath({place.left() + 2, place.center().y()}, box.center()));
    const double thick = CableThickness * fit;
    strokeSheaths(painter, sheaths, ink.colours.ink, thick);
    strokeSheaths(
        painter, sheaths, ink.colours.bodyAlt, thick - 2 * Stroke::Outline * ink.strokeUnit / strokeScale(painter));
    for (qsizetype i = 0; i < left.size(); ++i)
        drawPlug(painter, lead.left[i], left[i], ink, true);
    for (qsizetype i = 0; i < right.size(); ++i)
        drawPlug(painter, lead.right[i], right[i], ink);
    if (!lead.plate.isEmpty())
        drawPlate(painter, lead.plate, box.center(), ink, textScale);
    painter.restore();
}
