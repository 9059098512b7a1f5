// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_item.h"

#include <QLineF>

DeviceItem::DeviceItem(const CanvasStyle& style, const Symbols& symbols)
    : m_style(style)
    , m_symbols(symbols)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
}

void DeviceItem::setFacts(const DeviceFacts& facts)
{
    m_facts = facts;
    m_spots.clear();
    for (const QString& key : portKeys(*facts.type)) {
        const Port* port = findPort(*facts.type, key);
        m_spots.append({key, port->kind, port->direction, facts.joined.contains(key), false, {}});
    }
    prepareGeometryChange();
    m_core = layOut();
    m_bounds |= m_core;
    setPos(placeInScene());
    update();
}

void DeviceItem::settle()
{
    prepareGeometryChange();
    m_bounds = m_core | layOutName();
    update();
}

void DeviceItem::refresh()
{
    prepareGeometryChange();
    m_core = layOut();
    settle();
}

void DeviceItem::setLook(const DeviceLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    refresh();
}

void DeviceItem::setMarks(const PortMarks& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    refresh();
}

void DeviceItem::setVerdict(std::optional<Verdict> verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    refresh();
}

void DeviceItem::restyle()
{
    refresh();
}

bool DeviceItem::isSpotShown(const PortSpot& spot) const
{
    return !spot.hidden && (showsPortsAlways() || m_look.portsShown);
}

PortState DeviceItem::stateOf(const PortSpot& spot) const
{
    const auto marked = m_marks.states.constFind(spot.key);
    if (marked != m_marks.states.constEnd())
        return *marked;
    return spot.joined ? PortState::Joined : PortState::Free;
}

std::optional<QPointF> DeviceItem::spotPlace(const QString& port) const
{
    for (const PortSpot& spot : m_spots) {
        if (spot.key == port)
            return mapToScene(spot.at);
    }
    return {};
}

QString DeviceItem::portNear(const QPointF& scenePos, double radius) const
{
    const QPointF place = mapFromScene(scenePos);
    QString nearest;
    double best = radius;
    for (const PortSpot& spot : m_spots) {
        const double distance = QLineF(place, spot.at).length();
        if (isSpotShown(spot) && distance <= best) {
            best = distance;
            nearest = spot.key;
        }
    }
    return nearest;
}
