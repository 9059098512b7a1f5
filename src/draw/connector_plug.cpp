// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/connector_family.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace {

/// Room for the latch and the strokes above and below the grip.
constexpr double Margin = 4;

QColor colourOf(const ConnectorShape& shape, qsizetype contact)
{
    return shape.contacts.value(contact);
}

QPainterPath rectPath(const QRectF& rect, double radius = 0)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

/// A rectangle from x to x + length around the axis.
QRectF around(double x, double length, double height)
{
    return {x, -height / 2, length, height};
}

void drawRelief(ConnectorPencil& pencil, double height)
{
    pencil.body(around(0, ReliefLength + 2, height), 2);
    for (const double x : {3.5, 6.5})
        pencil.hair({x, -height / 2 + 1}, {x, height / 2 - 1});
}

/// The grip with a hair line near each end.
void drawGrip(ConnectorPencil& pencil, const ConnectorFamily& family)
{
    pencil.body(around(ReliefLength, family.gripLength, family.gripHeight), family.gripHeight * 0.17);
    const double half = family.gripHeight / 2 - 1;
    for (const double x : {ReliefLength + family.gripLength * 0.2, ReliefLength + family.gripLength * 0.8})
        pencil.hair({x, -half}, {x, half});
}

/// The point of a jack: straight, a waist, a rounded end.
QPainterPath jackTip(double x, double length, double height)
{
    const double half = height / 2, waist = half * 0.62, nose = half * 0.72;
    QPainterPath path({x, -half});
    path.lineTo(x + length * 0.42, -half);
    path.lineTo(x + length * 0.62, -waist);
    path.lineTo(x + length * 0.74, -nose);
    path.cubicTo(x + length * 0.92, -nose, x + length, -nose * 0.6, x + length, 0);
    path.cubicTo(x + length, nose * 0.6, x + length * 0.92, nose, x + length * 0.74, nose);
    path.lineTo(x + length * 0.62, waist);
    path.lineTo(x + length * 0.42, half);
    path.lineTo(x, half);
    path.closeSubpath();
    return path;
}

/// Sleeve, rings and tip, from the grip outwards, parted by dark insulators.
void drawShaft(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    const double tip = family.shaftHeight * 1.55, ring = family.shaftHeight * 0.68, gap = family.shaftHeight * 0.36;
    const double start = ReliefLength + family.gripLength;
    const double tipStart = start + family.shaftLength - tip;
    const double firstGap = tipStart - gap - double(std::max<qsizetype>(count - 2, 0)) * (ring + gap);
    const QPainterPath point = jackTip(tipStart, tip, family.shaftHeight);
    const QColor plain = pencil.colours().body;

    QPainterPath whole = rectPath(around(start, tipStart - start, family.shaftHeight));
    whole.addPath(point);
    pencil.outline(whole, Stroke::Outline * 2);
    pencil.contact(rectPath(around(start, firstGap - start, family.shaftHeight)), colourOf(shape, count - 1), plain);
    // Beside colours the insulators must be dark in both themes.
    const QColor insulator = shape.contacts.isEmpty() ? pencil.colours().ink : pencil.colours().hole;
    pencil.solid(rectPath(around(firstGap, tipStart - firstGap, family.shaftHeight)), insulator);
    for (qsizetype i = 1; i + 1 < count; ++i) {
        const double x = tipStart - gap - ring - double(i - 1) * (ring + gap);
        pencil.contact(rectPath(around(x, ring, family.shaftHeight)), colourOf(shape, i), plain);
    }
    pencil.contact(point, colourOf(shape, 0), plain);
}

void drawJack(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    drawRelief(pencil, family.gripHeight * 0.5);
    drawShaft(pencil, family, shape);
    drawGrip(pencil, family);
}

/// Heights of `count` contacts side by side in the face of a round plug.
std::vector<double> contactRows(qsizetype count, double height)
{
    std::vector<double> rows;
    for (qsizetype i = 0; i < count; ++i)
        rows.push_back(height * (double(i + 1) / double(count + 1) - 0.5) * 1.15);
    return rows;
}

/// Pins lie in the shell of a male plug; a female one shows the mouths of its sockets.
void drawPins(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape, double x)
{
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    const std::vector<double> rows = contactRows(count, family.shaftHeight);
    const double thick = std::min(6.2, family.shaftHeight / double(count + 1));
    for (size_t i = 0; i < rows.size(); ++i) {
        const double length = shape.female ? thick : family.shaftLength - 4;
        const double from = shape.female ? x + family.shaftLength - thick - 3.5 : x + 1;
        const QPainterPath pin = rectPath({from, rows[i] - thick / 2, length, thick}, thick / 2);
        const QColor plain = shape.female ? pencil.colours().hole : pencil.colours().body;
        pencil.contact(pin, colourOf(shape, qsizetype(i)), plain);
        pencil.outline(pin, Stroke::Hair);
    }
}

void drawXlr(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double half = family.gripHeight / 2, start = ReliefLength, end = start + family.gripLength;
    drawRelief(pencil, family.gripHeight * 0.42);
    if (shape.female)
        pencil.body({end - 12, -half - Margin + 1, 10, 8}, 2);
    pencil.solid(rectPath(around(end - 1, family.shaftLength, family.shaftHeight), 2), pencil.colours().bodyAlt);
    pencil.outline(rectPath(around(end - 1, family.shaftLength, family.shaftHeight), 2), Stroke::Outline);
    drawPins(pencil, family, shape, end);
    QPainterPath grip({start, -half * 0.72});
    grip.lineTo(start + 12, -half * 0.72);
    grip.lineTo(start + 20, -half);
    grip.lineTo(end, -half);
    grip.lineTo(end, half);
    grip.lineTo(start + 20, half);
    grip.lineTo(start + 12, half * 0.72);
    grip.lineTo(start, half * 0.72);
    grip.closeSubpath();
    pencil.body(grip);
    pencil.hair({start + 20, -half + 1}, {start + 20, half - 1});
}

void drawPhono(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double end = ReliefLength + family.gripLength;
    drawRelief(pencil, family.gripHeight * 0.5);
    const QPainterPath pin = rectPath(around(end, family.shaftLength, family.shaftHeight), family.shaftHeight / 2);
    pencil.outline(pin, Stroke::Outline * 2);
    pencil.contact(pin, colourOf(shape, 0), pencil.colours().body);
    const QPainterPath shell = rectPath(around(end - 1, family.shaftLength * 0.55, family.gripHeight * 0.84), 1.5);
    pencil.contact(shell, colourOf(shape, 1), pencil.colours().body);
    pencil.outline(shell, Stroke::Outline);
    drawGrip(pencil, family);
}

void drawTwist(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double start = ReliefLength, end = start + family.gripLength, half = family.gripHeight / 2;
    drawRelief(pencil, family.gripHeight * 0.5);
    pencil.solid(rectPath(around(end - 1, family.shaftLength, family.shaftHeight), 2), pencil.colours().bodyAlt);
    pencil.outline(rectPath(around(end - 1, family.shaftLength, family.shaftHeight), 2), Stroke::Outline);
    const qsizetype count = shape.contacts.size();
    const std::vector<double> rows = contactRows(count, family.shaftHeight);
    for (qsizetype i = 0; i < count; ++i)
        pencil.contact(rectPath({end + 5, rows[size_t(i)] - 1.5, 14, 3}, 1), colourOf(shape, i), pencil.colours().ink);
    pencil.body({start + 18, -half - Margin + 1, 18, 8}, 2);
    pencil.body(around(start, family.gripLength * 0.4, family.gripHeight * 0.72), 2);
    pencil.body(around(start + family.gripLength * 0.4, family.gripLength * 0.6, family.gripHeight), 2);
}

void drawBlock(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double end = ReliefLength + family.gripLength;
    drawRelief(pencil, family.gripHeight * 0.45);
    pencil.body(around(end - 1, family.shaftLength, family.shaftHeight), 1.5);
    const std::vector<double> rows = contactRows(shape.contacts.size(), family.shaftHeight);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QPainterPath strip = rectPath({end + 4, rows[i] - 1, family.shaftLength - 8, 2}, 1);
        pencil.contact(strip, colourOf(shape, qsizetype(i)), pencil.colours().detail);
    }
    drawGrip(pencil, family);
}

using DrawForm = void (*)(ConnectorPencil&, const ConnectorFamily&, const ConnectorShape&);

/// In the order of ConnectorForm; a combo exists as a socket only, what goes in is drawn as XLR.
constexpr DrawForm drawForm[] = {drawJack, drawXlr, drawPhono, drawTwist, drawXlr, drawBlock};

} // namespace

QSizeF plugSize(const ConnectorShape& shape)
{
    const ConnectorFamily& family = connectorFamily(shape.family);
    return {ReliefLength + family.gripLength + family.shaftLength + 2, family.gripHeight + 2 * Margin};
}

void drawPlug(QPainter& painter, const ConnectorShape& shape, const QRectF& box, const ConnectorInk& ink, bool mirrored)
{
    const ConnectorFamily& family = connectorFamily(shape.family);
    const QSizeF size = plugSize(shape);
    const double fit = std::min(box.width() / size.width(), box.height() / size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(mirrored ? -fit : fit, fit);
    painter.translate(-size.width() / 2 + 1, 0);
    ConnectorPencil pencil(painter, ink);
    drawForm[static_cast<int>(family.form)](pencil, family, shape);
    painter.restore();
}
