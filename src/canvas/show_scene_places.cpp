// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

namespace {

QRectF around(const QPointF& place, double radius)
{
    return {place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

} // namespace

DeviceId ShowScene::deviceAt(const QPointF& scenePos) const
{
    const DeviceItem* top = nullptr;
    for (const CanvasItem* near : m_items.near({scenePos, QSizeF()})) {
        const auto* item = dynamic_cast<const DeviceItem*>(near);
        if (!item || !item->sceneBoundingRect().contains(scenePos) || !item->covers(scenePos))
            continue;
        if (!top || item->level() > top->level() || (item->level() == top->level() && item->id() > top->id()))
            top = item;
    }
    return top ? top->id() : DeviceId();
}

CableId ShowScene::cableAt(const QPointF& scenePos, double radius) const
{
    const CableItem* nearest = nullptr;
    double best = radius;
    for (const CanvasItem* near : m_items.near(around(scenePos, radius))) {
        const auto* item = dynamic_cast<const CableItem*>(near);
        const double distance = item ? item->distance(scenePos) : radius;
        if (distance < best || (distance == best && nearest && item->id() > nearest->id())) {
            best = distance;
            nearest = item;
        }
    }
    return nearest ? nearest->id() : CableId();
}

PortRef ShowScene::portAt(const QPointF& scenePos, double radius) const
{
    const DeviceItem* first = nullptr;
    QString port;
    for (const CanvasItem* near : m_items.near(around(scenePos, radius))) {
        const auto* item = dynamic_cast<const DeviceItem*>(near);
        if (!item || (first && first->id() < item->id()))
            continue;
        if (const QString found = item->portNear(scenePos, radius); !found.isEmpty()) {
            first = item;
            port = found;
        }
    }
    return first ? PortRef {first->id(), port} : PortRef();
}

QRectF ShowScene::boundsOf(const QList<DeviceId>& devices, const QList<CableId>& cables) const
{
    const double reach = cableReach(m_style);
    const auto around = [reach](const QRectF& runs) { return runs.adjusted(-reach, -reach, reach, reach); };
    QRectF bounds;
    for (DeviceId id : devices) {
        if (const DeviceItem* item = m_devices.value(id); item && item->isVisible())
            bounds |= item->body();
    }
    for (CableId id : cables) {
        if (const CableItem* item = m_cables.value(id); item && !item->runs().isEmpty())
            bounds |= around(item->boundingRect());
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

const ColumnEdges& ShowScene::columnEdges() const
{
    if (!m_columnEdges)
        m_columnEdges = columnEdgesOf(m_devices);
    return *m_columnEdges;
}
