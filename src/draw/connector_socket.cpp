// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/connector_family.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace {

constexpr double Margin = 2;
/// Below a jack socket there is a dot for each contact, which its face does not show.
constexpr double DotRow = 12;

QPainterPath disc(const QPointF& centre, double diameter)
{
    QPainterPath path;
    path.addEllipse(centre, diameter / 2, diameter / 2);
    return path;
}

QPointF onCircle(double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

QPainterPath hexagon(double diameter)
{
    QPolygonF corners;
    for (int i = 0; i < 6; ++i)
        corners << onCircle(diameter / 2, 30 + 60 * i);
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void drawDots(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    const double step = 8, y = family.socket / 2 + DotRow - 4;
    for (qsizetype i = 0; i < count; ++i) {
        const double x = (double(i) - double(count - 1) / 2) * step;
        pencil.contact(disc({x, y}, 4.5), shape.contacts.value(i), pencil.colours().detail);
    }
}

void drawJackSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    if (family.key == QLatin1StringView("tt"))
        pencil.body(disc({0, 0}, size));
    else
        pencil.body(hexagon(size));
    pencil.body(disc({0, 0}, size * 0.68));
    pencil.solid(disc({0, 0}, size * 0.46), pencil.colours().hole);
    pencil.outline(disc({0, 0}, size * 0.46), Stroke::Outline);
    drawDots(pencil, family, shape);
}

/// Where the contacts of an XLR sit, in degrees clockwise from the right, in the order hot, cold, shield. A pin is seen
/// where its hole would be in a mirror.
std::vector<double> pinAngles(qsizetype count, bool female)
{
    if (count == 3)
        return female ? std::vector<double>{215, 90, 325} : std::vector<double>{325, 90, 215};
    std::vector<double> angles;
    for (qsizetype i = 0; i < count; ++i)
        angles.push_back(90 + 360 * (double(i) + 0.5) / double(count));
    return angles;
}

void drawXlrSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    pencil.body(disc({0, 0}, size));
    pencil.solid(disc({0, 0}, size * 0.76), pencil.colours().bodyAlt);
    pencil.outline(disc({0, 0}, size * 0.76), Stroke::Outline);
    const double key = shape.female ? -size * 0.43 : size * 0.31;
    pencil.body({-size * 0.09, key, size * 0.18, size * (shape.female ? 0.12 : 0.08)}, 2);
    const std::vector<double> angles = pinAngles(count, shape.female);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF at = onCircle(size * (shape.female ? 0.2 : 0.19), angles[size_t(i)]);
        const QPainterPath pin = disc(at, size * 0.14);
        pencil.contact(pin, shape.contacts.value(i), shape.female ? pencil.colours().hole : pencil.colours().body);
        pencil.outline(pin, Stroke::Outline);
    }
}

void drawPhonoSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    pencil.body(disc({0, 0}, size));
    const QPainterPath shell = disc({0, 0}, size * 0.56);
    pencil.contact(shell, shape.contacts.value(1), pencil.colours().body);
    pencil.outline(shell, Stroke::Outline);
    pencil.contact(disc({0, 0}, size * 0.26), shape.contacts.value(0), pencil.colours().hole);
    pencil.outline(disc({0, 0}, size * 0.26), Stroke::Outline);
}

void drawTwistSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    pencil.body({-size / 2, -size / 2, size, size}, size * 0.1);
    pencil.solid(disc({0, 0}, size * 0.8), pencil.colours().bodyAlt);
    pencil.outline(disc({0, 0}, size * 0.8), Stroke::Outline);
    pencil.body(disc({0, 0}, size * 0.4));
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF at = onCircle(size * 0.3, 180 + 360 * double(i) / double(count));
        pencil.contact(disc(at, size * 0.11), shape.contacts.value(i), pencil.colours().hole);
        pencil.outline(disc(at, size * 0.11), Stroke::Hair);
    }
}

void drawComboSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    const qsizetype count = shape.contacts.isEmpty() ? family.contacts : shape.contacts.size();
    pencil.body(disc({0, 0}, size));
    pencil.solid(disc({0, 0}, size * 0.8), pencil.colours().bodyAlt);
    pencil.outline(disc({0, 0}, size * 0.8), Stroke::Outline);
    pencil.solid(disc({0, 0}, size * 0.3), pencil.colours().hole);
    pencil.outline(disc({0, 0}, size * 0.3), Stroke::Outline);
    const std::vector<double> angles = pinAngles(count, true);
    for (qsizetype i = 0; i < count; ++i) {
        const QPainterPath pin = disc(onCircle(size * 0.26, angles[size_t(i)]), size * 0.13);
        pencil.contact(pin, shape.contacts.value(i), pencil.colours().hole);
        pencil.outline(pin, Stroke::Hair);
    }
}

void drawBlockSocket(ConnectorPencil& pencil, const ConnectorFamily& family, const ConnectorShape& shape)
{
    const double size = family.socket;
    pencil.body({-size / 2, -size / 2, size, size}, size * 0.1);
    pencil.body({-size * 0.3, -size * 0.24, size * 0.6, size * 0.48}, 2);
    const qsizetype count = shape.contacts.size();
    for (qsizetype i = 0; i < count; ++i) {
        const double x = size * 0.5 * (double(i + 1) / double(count + 1) - 0.5) - 1;
        QPainterPath strip;
        strip.addRect(x, -size * 0.18, 2, size * 0.2);
        pencil.contact(strip, shape.contacts.value(i), pencil.colours().detail);
    }
}

using DrawForm = void (*)(ConnectorPencil&, const ConnectorFamily&, const ConnectorShape&);

/// In the order of ConnectorForm.
constexpr DrawForm drawForm[]
    = {drawJackSocket, drawXlrSocket, drawPhonoSocket, drawTwistSocket, drawComboSocket, drawBlockSocket};

} // namespace

QSizeF socketSize(const ConnectorShape& shape)
{
    const ConnectorFamily& family = connectorFamily(shape.family);
    const double dots = family.form == ConnectorForm::Jack ? DotRow : 0;
    return {family.socket + 2 * Margin, family.socket + dots + 2 * Margin};
}

void drawSocket(QPainter& painter, const ConnectorShape& shape, const QRectF& box, const ConnectorInk& ink)
{
    const ConnectorFamily& family = connectorFamily(shape.family);
    const QSizeF size = socketSize(shape);
    const double fit = std::min(box.width() / size.width(), box.height() / size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(fit, fit);
    painter.translate(0, (family.socket - size.height()) / 2 + Margin);
    ConnectorPencil pencil(painter, ink);
    drawForm[static_cast<int>(family.form)](pencil, family, shape);
    painter.restore();
}
