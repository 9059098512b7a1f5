// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_router.h"

#include "canvas/stage_symbols.h"
#include "canvas/viewpoint.h"
#include "check/words.h"
#include "show/stage_edits.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double loomPitch = 60; ///< millimetres between neighbours in a bundle
constexpr double loomWidth = 700; ///< millimetres that a whole bundle may take
constexpr double hangingStage = 500; ///< how much of a lead with a free end is drawn

/// The plugs that are in, the sending end first.
QList<PortRef> pluggedPorts(const Show& show, const Cable& cable)
{
    QList<PortRef> ports;
    for (const CableEnd& end : typeOf(show, cable)->ends) {
        if (cable.plugs.contains(end.key))
            ports << cable.plugs.value(end.key).port;
    }
    return ports;
}

bool areStubs(const Cable& cable, const QList<PatchEnd>& ends)
{
    return ends.size() == 2 && (cable.stubs || isFar(ends[0], ends[1]));
}

} // namespace

Kind carriedKind(const Show& show, const Cable& cable)
{
    Kind kind = Kind::Line;
    const QList<PortRef> ports = pluggedPorts(show, cable);
    for (qsizetype i = ports.size() - 1; i >= 0; --i) {
        const Port* port = portOf(show, ports[i]);
        if (port && (port->direction == Direction::Out || i == 0))
            kind = port->kind;
        if (port && port->direction == Direction::Out)
            break;
    }
    return kind;
}

CableRouter::CableRouter(const CanvasStyle& style, const Devices& devices, const BodyGrid& bodies)
    : m_style(style)
    , m_devices(devices)
    , m_bodies(bodies)
{
}

StageEnd CableRouter::stageEnd(const Show& show, CableId cable, const PortRef& port) const
{
    const DeviceItem* item = m_devices.value(port.device);
    const QRectF body = item->body();
    StageEnd end {port.device, body.center(), {}, 0};
    QList<CableId> all = show.cables.at(port.device);
    if (const auto socket = innerSocket(item->facts().device, *item->facts().type)) {
        end.at = item->pos() + *socket;
    } else {
        const QSizeF size = footprint(item->facts().device, *item->facts().type);
        const QTransform turn = QTransform().rotate(item->facts().device.rotation);
        end.outline = turn.map(QPolygonF(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)));
        end.outline.translate(item->pos());
    }
    if (all.size() < 2)
        return end;
    // The bundle lies in the order of the places its leads go to.
    const auto farEnd = [&](CableId id) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            if (plug.port.device != port.device && m_devices.contains(plug.port.device))
                return m_devices.value(plug.port.device)->pos();
        }
        return item->pos();
    };
    std::ranges::sort(all, [&](CableId a, CableId b) {
        const QPointF placeA = farEnd(a);
        const QPointF placeB = farEnd(b);
        return placeA.x() != placeB.x() ? placeA.x() < placeB.x() : a < b;
    });
    const double fromMiddle = double(all.indexOf(cable)) - double(all.size() - 1) / 2;
    const double count = double(all.size());
    end.lane = fromMiddle * std::min(loomPitch, loomWidth / count);
    if (!end.outline.isEmpty())
        end.at += fromMiddle
            * QPointF(
                std::min(loomPitch, 0.8 * body.width() / count), std::min(loomPitch, 0.8 * body.height() / count));
    return end;
}

QList<Polyline> CableRouter::stageRuns(const Show& show, const Cable& cable) const
{
    QList<StageEnd> ends;
    for (const PortRef& port : pluggedPorts(show, cable)) {
        if (m_devices.contains(port.device))
            ends << stageEnd(show, cable.id, port);
    }
    QList<Polyline> runs;
    if (ends.size() == 1) {
        StageEnd free = ends.first();
        free.at += QPointF(0, hangingStage);
        free.outline.clear();
        ends << free;
    }
    const Viewpoint viewpoint {m_style.fromStage, show.stage};
    QPolygonF bends;
    for (const QPoint& bend : cable.bends)
        bends << viewpoint.place(bend);
    for (qsizetype i = 1; i < ends.size(); ++i) {
        const bool own = cable.laying == Laying::Straight || (i == 1 && !bends.isEmpty());
        runs << Polyline(own ? ownRoute(ends[0], i == 1 ? bends : QPolygonF(), ends[i], cable.laying)
                             : stageRoute(ends[0], ends[i], m_bodies, show.stage));
    }
    return runs;
}

QList<PatchEnd> CableRouter::patchEnds(const Show& show, const Cable& cable) const
{
    QList<PatchEnd> ends;
    for (const PortRef& port : pluggedPorts(show, cable)) {
        const DeviceItem* item = m_devices.value(port.device);
        const auto place = item ? item->spotPlace(port.port) : std::nullopt;
        if (place)
            ends.append({port.device, *place, place->x() > item->body().center().x(), item->body()});
    }
    return ends;
}

QSet<CableId> CableRouter::settleLanes(const Show& show, const QSet<CableId>& cables)
{
    if (m_style.picture == Picture::Stage)
        return cables;
    for (CableId id : cables) {
        const Cable& cable = *show.cables.find(id);
        const QList<PatchEnd> ends = patchEnds(show, cable);
        QList<PatchWay> ways;
        for (qsizetype end = 1; end < ends.size() && !areStubs(cable, ends); ++end)
            ways << patchWay({ends[0], ends[end]}, m_bodies);
        m_lanes.put(id, ways);
        if (ways.size() == 1)
            m_bundles.put(id, {ends[0].device, ends[0].right, ends[1].device, ends[1].right, carriedKind(show, cable)});
        else
            m_bundles.remove(id);
    }
    const QSet<CableId> moved = cables + m_lanes.deal(m_bodies);
    return moved + m_bundles.settle(m_lanes, moved, m_bodies);
}

void CableRouter::forget(CableId cable)
{
    m_lanes.remove(cable);
    m_bundles.remove(cable);
}

QList<Polyline> CableRouter::patchRuns(const Show& show, const Cable& cable) const
{
    QList<Polyline> runs;
    if (!m_lanes.holds(cable.id)) {
        for (const PatchEnd& end : patchEnds(show, cable))
            runs << stubRun(end);
        return runs;
    }
    for (const QPolygonF& corners : m_lanes.corners(cable.id))
        runs << Polyline(rounded(corners, Radius::PatchCable));
    return runs;
}

QList<Stub> CableRouter::stubs(const Show& show, const Cable& cable) const
{
    if (m_style.picture == Picture::Stage || m_lanes.holds(cable.id))
        return {};
    const QList<PatchEnd> ends = patchEnds(show, cable);
    if (!areStubs(cable, ends))
        return {};
    const QList<PortRef> ports = pluggedPorts(show, cable);
    return {stubTo(ends[0], ends[1], portText(show, ports[1])), stubTo(ends[1], ends[0], portText(show, ports[0]))};
}

QList<Polyline> CableRouter::runs(const Show& show, const Cable& cable) const
{
    return m_style.picture == Picture::Stage ? stageRuns(show, cable) : patchRuns(show, cable);
}
