// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_item.h"

#include <QLineF>

DeviceItem::DeviceItem(const CanvasStyle& style, const Symbols& symbols)
    : m_style(style)
    , m_symbols(symbols)
{
}

void DeviceItem::setFacts(const DeviceFacts& facts, const QList<PortSpot>& spots)
{
    if (facts.type != m_facts.type || facts.joined != m_facts.joined) {
        m_spots = spots;
        for (PortSpot& spot : m_spots)
            spot.joined = facts.joined.contains(spot.key);
    }
    m_facts = facts;
    takeFacts();
    m_core = layOut();
    setPos(placeInScene());
}

void DeviceItem::settle()
{
    setBounds(m_core | layOutName());
}

void DeviceItem::restyle()
{
    m_core = layOut();
    settle();
}

void DeviceItem::setLook(const DeviceLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    restyle();
}

void DeviceItem::setMarks(const PortMarks& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    restyle();
}

void DeviceItem::setVerdict(Verdict verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    update();
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
            return pos() + spot.at;
    }
    return {};
}

QString DeviceItem::portNear(const QPointF& scenePos, double radius) const
{
    const QPointF place = scenePos - pos();
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
