// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr double TagPadding = 4;
constexpr double DiscSize = 19;
constexpr double ContactSize = 21;

QPen plainPen(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void drawDisc(QPainter& painter, const QPointF& centre, double diameter, const QPen& pen, const QBrush& brush)
{
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

void drawHalo(QPainter& painter, const QPainterPath& path, const Palette& palette, double unit)
{
    painter.strokePath(path, plainPen(palette.accent.spike, Stroke::CableHalo * unit));
    painter.strokePath(path, plainPen(palette.surface.stage, Stroke::CableHaloGap * unit));
}

void drawLetter(QPainter& painter, const QRectF& box, const QString& text, const Palette& palette, double textScale)
{
    painter.setFont(font(TypeRole::Tag, textScale));
    painter.setPen(palette.text.primary);
    painter.drawText(box, Qt::AlignCenter, text);
}

QRectF squareAt(const QPointF& centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

void drawPort(QPainter& painter, const QPointF& centre, Kind kind, PortState state, const Palette& palette, double unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = signalColour(kind, palette);
    if (state == PortState::Fits || state == PortState::FitsWithFinding) {
        QPen ring = plainPen(palette.accent.ink, Stroke::Outline * unit);
        if (state == PortState::FitsWithFinding)
            ring.setDashPattern({2, 2.2});
        const QBrush inside = state == PortState::Fits ? QBrush(palette.accent.spike) : QBrush(palette.surface.stage);
        drawDisc(painter, centre, (Measure::PortTarget - Stroke::Outline) * unit, ring, inside);
    }
    const QBrush inside = state == PortState::Joined ? QBrush(colour) : QBrush(palette.surface.stage);
    drawDisc(
        painter, centre, (Measure::Port - Stroke::Outline) * unit, plainPen(colour, Stroke::Outline * unit), inside);
    painter.restore();
}

void drawCable(
    QPainter& painter, const QPainterPath& path, Kind kind, CableState state, const Palette& palette, double unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double rest = cableWidth(kind);
    if (state == CableState::Filtered) {
        painter.strokePath(path, plainPen(palette.surface.lineStrong, Stroke::Hair * unit));
    } else if (state == CableState::Selected) {
        drawHalo(painter, path, palette, unit);
        painter.strokePath(path, cablePen(kind, palette, qMax(rest, Stroke::CableSelected) * unit, unit));
        const QPen ring = plainPen(palette.accent.ink, 2 * unit);
        for (const QPointF& end : {path.pointAtPercent(0), path.pointAtPercent(1)})
            drawDisc(painter, end, Measure::Port * unit, ring, palette.surface.stage);
    } else {
        const double width = state == CableState::Hover ? qMax(rest + 1, Stroke::CableHover) : rest;
        painter.strokePath(path, cablePen(kind, palette, width * unit, unit));
    }
    painter.restore();
}

QSizeF tagSize(const QString& text, double textScale)
{
    const QFontMetricsF metrics(font(TypeRole::Tag, textScale));
    return {metrics.horizontalAdvance(text) + 2 * TagPadding * textScale, double(lineHeight(TypeRole::Tag, textScale))};
}

void drawTag(
    QPainter& painter, const QPointF& topLeft, const QString& text, Kind kind, const Palette& palette, double textScale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(topLeft, tagSize(text, textScale));
    painter.setPen(Qt::NoPen);
    painter.setBrush(signalColour(kind, palette));
    painter.drawRoundedRect(box, Radius::Tag, Radius::Tag);
    painter.setFont(font(TypeRole::Tag, textScale));
    painter.setPen(palette.text.onInk);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

void drawWireDisc(
    QPainter& painter, const QPointF& centre, const WireLook& look, const Palette& palette, double textScale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = DiscSize * textScale;
    drawDisc(painter, centre, size, plainPen(palette.wire.*look.colour, Stroke::Outline), palette.surface.raised);
    drawLetter(painter, squareAt(centre, size), look.letter.toString(), palette, textScale);
    painter.restore();
}

void drawContactBox(QPainter& painter, const QPointF& centre, const QString& letter, const QColor& colour,
    const Palette& palette, double textScale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = squareAt(centre, ContactSize * textScale);
    painter.setPen(plainPen(colour, 2));
    painter.setBrush(palette.surface.raised);
    painter.drawRoundedRect(box, Radius::Tag, Radius::Tag);
    drawLetter(painter, box, letter, palette, textScale);
    painter.restore();
}
