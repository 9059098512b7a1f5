// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/minimap.h"

#include "canvas/show_view.h"
#include "canvas/stage_symbols.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr double longSide = 184; ///< px at a text scale of 100 %
constexpr double shortest = 56;
constexpr double padding = 8;
constexpr double leastDevice = 2;

QRectF seenIn(const ShowView& view)
{
    return view.mapToScene(view.viewport()->rect()).boundingRect();
}

} // namespace

Minimap::Minimap(ShowView& view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Minimap"));
    hide();
}

void Minimap::setOn(bool on)
{
    m_on = on;
    forget();
    follow();
}

void Minimap::forget()
{
    m_plan = {};
    m_contents = {};
    update();
}

void Minimap::follow()
{
    if (!m_on) {
        hide();
        return;
    }
    if (m_contents.isNull())
        m_contents = m_view.showScene().contents();
    const double scale = m_view.showScene().style().textScale;
    const double ratio = m_contents.height() / std::max(m_contents.width(), 1.0);
    const double wide = ratio > 1 ? longSide / ratio : longSide;
    const double high = ratio > 1 ? longSide : longSide * ratio;
    const QSize wanted = (QSizeF(std::max(wide, shortest), std::max(high, shortest)) * scale).toSize();
    const QSize room = m_view.viewport()->size();
    const bool small = wanted.width() > room.width() / 2 || wanted.height() > room.height() / 2;
    setVisible(!m_contents.isEmpty() && !small && !seenIn(m_view).contains(m_contents));
    const QPoint corner(room.width() - wanted.width() - Space::Medium, room.height() - wanted.height() - Space::Medium);
    if (wanted != size())
        m_plan = {};
    setGeometry(QRect(corner, wanted));
    update();
}

/// From the scene to this widget, the plan in its middle.
QTransform Minimap::toMap() const
{
    const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const double scale = std::min(room.width() / m_contents.width(), room.height() / m_contents.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_contents.center().x(), -m_contents.center().y());
    return transform;
}

/// Bodies as boxes, the stage as a sheet: thousands cost a few milliseconds, and only when the plan has changed.
void Minimap::drawPlan()
{
    const ShowScene& scene = m_view.showScene();
    const Palette& colours = scene.style().colours();
    m_plan = QPixmap(size() * devicePixelRatioF());
    m_plan.setDevicePixelRatio(devicePixelRatioF());
    m_plan.fill(colours.surface.raised);
    QPainter painter(&m_plan);
    const QTransform map = toMap();
    if (scene.style().picture == Picture::Stage) {
        painter.setPen(colours.surface.lineStrong);
        painter.setBrush(colours.surface.stage);
        painter.drawRect(map.mapRect(QRectF(QPointF(0, 0), QSizeF(m_view.document().show().stage))));
    }
    painter.setPen(Qt::NoPen);
    for (const DeviceItem* item : scene.devices()) {
        if (!item->isVisible())
            continue;
        QRectF box = map.mapRect(item->body());
        const double growX = std::max(0.0, (leastDevice - box.width()) / 2);
        const double growY = std::max(0.0, (leastDevice - box.height()) / 2);
        box.adjust(-growX, -growY, growX, growY);
        painter.fillRect(box, isFloor(*item->facts().type) ? colours.surface.line : colours.text.tertiary);
    }
}

void Minimap::paintEvent(QPaintEvent*)
{
    const Palette& colours = m_view.showScene().style().colours();
    if (m_plan.isNull() || m_plan.devicePixelRatio() != devicePixelRatioF())
        drawPlan();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_plan);
    const QRectF seen = toMap().mapRect(seenIn(m_view)).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    QColor shade = colours.surface.canvas;
    shade.setAlphaF(0.72F);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRect(seen);
    painter.fillPath(outside, shade);
    painter.setPen(QPen(colours.accent.ink, Stroke::Outline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen);
    painter.setPen(colours.surface.lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    goTo(event->position());
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    goTo(event->position());
    event->accept();
}

void Minimap::goTo(const QPointF& place)
{
    const QPointF wanted = toMap().inverted().map(place);
    m_view.centerOn(std::clamp(wanted.x(), m_contents.left(), m_contents.right()),
        std::clamp(wanted.y(), m_contents.top(), m_contents.bottom()));
}
