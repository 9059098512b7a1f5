// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_drag.h"

#include "canvas/show_view.h"
#include "show/edits.h"

#include <QPainter>

namespace {

constexpr double guideReach = 6; ///< px within which a dragged device falls into line with others

} // namespace

DeviceDrag::DeviceDrag(ShowView& view, DeviceId device, const QPointF& from)
    : m_view(view)
    , m_device(device)
    , m_from(from)
    , m_room(view.showScene().item(device)->body())
{
    const Selection& selection = view.document().selection();
    const QRectF sight = view.mapToScene(view.viewport()->rect()).boundingRect();
    for (const DeviceItem* item : view.showScene().devices()) {
        if (item->isVisible() && !selection.contains(item->id()) && item->body().intersects(sight))
            m_others << item->body();
    }
    for (DeviceId id : selection.devices()) {
        if (!view.document().show().devices.find(id)->locked)
            m_moving << id;
    }
    if (!m_moving.contains(device))
        Q_EMIT view.hintChanged(ShowView::tr("It is locked. Ctrl+L sets it free."));
}

QPoint DeviceDrag::shownPlace() const
{
    const Device& device = *m_view.document().show().devices.find(m_device);
    const bool stage = m_view.picture() == Picture::Stage;
    return stage ? m_view.showScene().viewpoint().place(device.place) : device.patchPlace;
}

void DeviceDrag::moveTo(const QPointF& scenePos, Qt::KeyboardModifiers modifiers)
{
    const QPointF way = scenePos - m_from;
    m_offset = m_view.snappedPlace(shownPlace() + way, modifiers) - shownPlace();
    m_guides = {};
    if (m_view.snaps() && !modifiers.testFlag(Qt::ShiftModifier)) {
        m_guides = guidesFor(m_room.translated(way), m_others, m_view.sceneLength(guideReach));
        const QPoint inLine = (way + m_guides.correction).toPoint();
        m_offset = {m_guides.across ? inLine.x() : m_offset.x(), m_guides.down ? inLine.y() : m_offset.y()};
    }
    m_view.showScene().shift(m_moving, m_offset);
    m_view.viewport()->update();
}

void DeviceDrag::drop()
{
    cancel();
    const QPoint offset = m_view.showScene().viewpoint().offset(m_offset);
    const bool stage = m_view.picture() == Picture::Stage;
    const QList<DeviceId> moving = m_moving;
    m_view.document().edit(ShowView::tr("Move"),
        [&](Show& show) { stage ? moveDevices(show, moving, offset) : movePatchBoxes(show, moving, offset); });
}

void DeviceDrag::cancel()
{
    m_view.showScene().shift({}, {});
    Q_EMIT m_view.hintChanged({});
}

void DeviceDrag::paint(QPainter& painter) const
{
    QPen guide(m_view.showScene().style().colours().accent.ink, Stroke::Hair, Qt::DashLine);
    guide.setCosmetic(true);
    painter.setPen(guide);
    painter.drawLines(m_guides.lines);
}
