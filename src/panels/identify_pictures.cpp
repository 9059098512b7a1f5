// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/identify_pictures.h"

#include "draw/connector_shape.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace {

constexpr int points = 90;

/// A few partials under a slow swell: looks like music, and like no other track.
double music(double t, int voice)
{
    const double turn = 2 * std::numbers::pi * t;
    const double swell = 0.55 + 0.45 * std::sin(turn * 1.3 + voice * 2.1);
    return swell * (0.62 * std::sin(turn * (7 + 3 * voice)) + 0.38 * std::sin(turn * (12 - 2 * voice) + 1.1));
}

struct Strip {
    int voice = 0;
    double size = 1; ///< 0: empty; negative: upside down
};

void drawStrip(QPainter& painter, const Strip& strip, const QRectF& box, const QColor& ink, const Look& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colours().surface.sunken);
    painter.drawRoundedRect(box, Radius::Tag, Radius::Tag);
    QPolygonF wave;
    for (int i = 0; i <= points; ++i) {
        const double t = double(i) / points;
        const double y = strip.size * music(t, strip.voice) * box.height() * 0.42;
        wave << QPointF(box.left() + t * box.width(), box.center().y() - y);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, Stroke::Outline));
    painter.drawPolyline(wave);
}

PictureBox::Paint strips(const Strip& left, const Strip& right)
{
    return [left, right](QPainter& painter, const QRectF& box, const Look& look) {
        const double height = (box.height() - look.px(4)) / 2;
        drawStrip(painter, left, {box.left(), box.top(), box.width(), height}, look.colours().wire.left, look);
        drawStrip(
            painter, right, {box.left(), box.bottom() - height, box.width(), height}, look.colours().wire.right, look);
    };
}

} // namespace

PictureBox::Paint clicksPicture(int clicks)
{
    return [clicks](QPainter& painter, const QRectF& box, const Look& look) {
        const ConnectorShape plug {QStringLiteral("jack-6.35-trs"), false, {}};
        const QSizeF natural = plugSize(plug);
        const double fit = std::min(box.width() * 0.8 / natural.width(), box.height() * 0.6 / natural.height());
        const QSizeF size = natural * fit;
        const QRectF place(
            box.center().x() - size.width() / 2, box.bottom() - size.height() - 4, size.width(), size.height());
        drawPlug(painter, plug, place, {look.colours().symbol});
        painter.setPen(QPen(look.colours().accent.ink, Stroke::Focus, Qt::SolidLine, Qt::RoundCap));
        for (int i = 0; i < clicks; ++i) { // above the tip, then above the ring
            const double x = place.right() - size.width() * (0.07 + 0.16 * i);
            painter.drawLine(QPointF(x, place.top() - look.px(10)), QPointF(x, place.top() - look.px(3)));
        }
    };
}

PictureBox::Paint tracksPicture(Tracks tracks)
{
    switch (tracks) {
    case Tracks::Inverted:
        return strips({0, 1}, {0, -1});
    case Tracks::OneEmpty:
        return strips({0, 1}, {0, 0});
    case Tracks::Same:
        return strips({0, 1}, {0, 1});
    case Tracks::Different:
        return strips({0, 1}, {1, 1});
    case Tracks::NotTried:
        break;
    }
    return {};
}

PictureBox::Paint ringPicture(Ring ring)
{
    switch (ring) {
    case Ring::Nothing:
        return strips({0, 0}, {0, 0});
    case Ring::Heard:
        return strips({0, 1}, {0, 1});
    case Ring::OtherSide:
        return strips({0, 0}, {0, 1});
    case Ring::NotTried:
        break;
    }
    return {};
}
