// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

#include <algorithm>

DeviceId ShowScene::deviceAt(const QPointF& scenePos) const
{
    const DeviceItem* top = nullptr;
    for (const DeviceItem* item : m_devices) {
        const bool better
            = !top || item->zValue() > top->zValue() || (item->zValue() == top->zValue() && item->id() > top->id());
        if (better && item->isVisible() && item->sceneBoundingRect().contains(scenePos) && item->covers(scenePos))
            top = item;
    }
    return top ? top->id() : DeviceId();
}

CableId ShowScene::cableAt(const QPointF& scenePos, double radius) const
{
    const CableItem* nearest = nullptr;
    double best = radius;
    for (const CableItem* item : m_cables) {
        if (!item->boundingRect().adjusted(-radius, -radius, radius, radius).contains(scenePos))
            continue;
        const double distance = item->distance(scenePos);
        if (distance < best || (distance == best && nearest && item->id() > nearest->id())) {
            best = distance;
            nearest = item;
        }
    }
    return nearest ? nearest->id() : CableId();
}

PortRef ShowScene::portAt(const QPointF& scenePos, double radius) const
{
    for (const DeviceItem* item : m_devices) {
        if (!item->sceneBoundingRect().adjusted(-radius, -radius, radius, radius).contains(scenePos))
            continue;
        const QString port = item->portNear(scenePos, radius);
        if (!port.isEmpty())
            return {item->id(), port};
    }
    return {};
}

QRectF ShowScene::boundsOf(const QList<DeviceId>& devices, const QList<CableId>& cables) const
{
    QRectF bounds;
    for (DeviceId id : devices) {
        if (const DeviceItem* item = m_devices.value(id); item && item->isVisible())
            bounds |= item->body();
    }
    for (CableId id : cables) {
        if (const CableItem* item = m_cables.value(id))
            bounds |= item->boundingRect();
    }
    return bounds;
}

QRectF ShowScene::contents() const
{
    const QRectF bounds = boundsOf(m_devices.keys(), m_cables.keys());
    if (m_style.picture == Picture::Patch)
        return bounds;
    constexpr double audience = 350; ///< the strip below the stage's edge
    return bounds | QRectF(0, 0, m_document.show().stage.width(), m_document.show().stage.height() + audience);
}
