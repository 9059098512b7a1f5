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

/// Others may be shown now, or in other columns.
void ShowScene::forgetExtents()
{
    m_bodiesExtent.forget();
    m_columnEdges.reset();
}

/// What is no body to the leads, as carpets are, counts too: then all are asked.
void ShowScene::noteExtent(const DeviceItem& item, const QRectF& before, const QRectF& now)
{
    if (now.isNull() && before.isNull())
        m_bodiesExtent.forget();
    m_bodiesExtent.move(before, now);
    if (m_columnEdges && now != before && !followEdges(*m_columnEdges, *item.facts().type, before, now))
        m_columnEdges.reset();
}

QRectF ShowScene::bodiesExtent() const
{
    QRectF bounds;
    for (const DeviceItem* item : m_devices)
        bounds |= item->isVisible() ? item->body() : QRectF();
    return bounds;
}

QRectF ShowScene::leadsExtent() const
{
    QRectF bounds;
    for (const CableItem* item : m_cables)
        bounds |= item->boundingRect();
    return bounds;
}

QRectF ShowScene::contents() const
{
    QRectF bounds = m_bodiesExtent.get([this] { return bodiesExtent(); });
    if (const QRectF leads = m_leadsExtent.get([this] { return leadsExtent(); }); !leads.isNull()) {
        const double reach = cableReach(m_style);
        bounds |= leads.adjusted(-reach, -reach, reach, reach);
    }
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
