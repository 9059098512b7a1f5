// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/way_picture.h"

#include "draw/lead_picture.h"
#include "draw/signal_look.h"
#include "gear/port_circuit.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr double boxSide = 40;
constexpr double plugScale = 0.62;
constexpr double laneShare = 0.86; ///< of a lane's height that a plug may take

Kind kindOf(const Show& show, const Cable& cable)
{
    for (const Plug& plug : cable.plugs) {
        if (const Port* port = portOf(show, plug.port); port && sends(*port))
            return port->kind;
    }
    return Kind::Line;
}

/// The plugs in the colours of what their contacts carry.
QList<ConnectorShape> coloured(QList<ConnectorShape> plugs, const std::vector<LeadEnd>& ends, const Palette& colours)
{
    for (std::size_t i = 0; i < ends.size(); ++i) {
        for (const LeadContact& contact : ends[i].contacts)
            plugs[qsizetype(i)].contacts << colours.wire.*lookOf(contact.carries).colour;
    }
    return plugs;
}

/// Where plugs of one side are: one lane each, from top to bottom.
struct Lanes {
    QRectF box;
    qsizetype count;
    double y(qsizetype lane) const
    {
        const double height = box.height() / double(std::max<qsizetype>(count, 1));
        return box.top() + height * (double(lane) + 0.5);
    }
};

/// Draws the plug so that it begins or ends at the edge; returns where its cable comes out.
QPointF plugAt(QPainter& painter, const ConnectorShape& shape, const QPointF& edge, double height, bool atLeft,
    const ConnectorInk& ink, double scale)
{
    const QSizeF natural = plugSize(shape);
    const double fit = std::min(plugScale * scale, height * laneShare / natural.height());
    const QSizeF size = natural * fit;
    const double left = atLeft ? edge.x() : edge.x() - size.width();
    drawPlug(painter, shape, QRectF(left, edge.y() - size.height() / 2, size.width(), size.height()), ink, atLeft);
    return {atLeft ? left + size.width() - 2 : left + 2, edge.y()};
}

QPainterPath between(const QPointF& from, const QPointF& to)
{
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

struct Brushes {
    QPainter& painter;
    const Look& look;
    ConnectorInk ink;
};

/// One hop: plugs only where a device of the question is, plain lines into boxes.
void drawHop(const Brushes& with, const QList<WayDrawing::Strand>& hop, const QRectF& box, bool first, bool last)
{
    qsizetype lefts = 0, rights = 0;
    for (const WayDrawing::Strand& strand : hop) {
        lefts += strand.left.size();
        rights += strand.right.size();
    }
    const Lanes leftLanes {box, lefts}, rightLanes {box, rights};
    qsizetype left = 0, right = 0;
    for (const WayDrawing::Strand& strand : hop) {
        QList<QPointF> begins, ends;
        for (const ConnectorShape& plug : strand.left) {
            const QPointF edge(box.left(), leftLanes.y(left++));
            begins << (first
                    ? plugAt(with.painter, plug, edge, box.height() / double(lefts), true, with.ink, with.look.scale)
                    : edge);
        }
        for (const ConnectorShape& plug : strand.right) {
            const QPointF edge(box.right(), rightLanes.y(right++));
            ends << (last
                    ? plugAt(with.painter, plug, edge, box.height() / double(rights), false, with.ink, with.look.scale)
                    : edge);
        }
        with.painter.setBrush(Qt::NoBrush);
        with.painter.setPen(cablePen(strand.kind, with.look.colours(), cableWidth(strand.kind) + 0.5));
        for (const QPointF& begin : begins) {
            for (const QPointF& end : ends)
                with.painter.drawPath(between(begin, end));
        }
    }
}

} // namespace

WayDrawing wayDrawing(const Joining& joining, const Palette& colours)
{
    const Show& show = joining.after.show();
    WayDrawing drawing;
    for (const Hop& hop : joining.hops) {
        QList<WayDrawing::Strand> strands;
        for (CableId id : hop.leads) {
            const Cable& cable = *show.cables.find(id);
            const LeadPicture lead = leadPicture(show, joining.after.analysis(), cable);
            strands << WayDrawing::Strand {coloured(lead.shape.left, lead.left, colours),
                coloured(lead.shape.right, lead.right, colours), kindOf(show, cable)};
        }
        drawing.hops << strands;
        if (drawing.hops.size() < joining.hops.size())
            drawing.boxes << typeOf(show, *show.devices.find(hop.into))->symbol;
    }
    return drawing;
}

void drawWay(QPainter& painter, const WayDrawing& way, const QRectF& box, const Symbols& symbols, const Look& look)
{
    if (way.hops.isEmpty())
        return;
    const double side = std::min(look.px(boxSide) * 1.0, box.height());
    const double length = (box.width() - side * double(way.boxes.size())) / double(way.hops.size());
    const Brushes with {painter, look, {look.colours().symbol, 1.0}};
    double x = box.left();
    for (qsizetype i = 0; i < way.hops.size(); ++i) {
        drawHop(with, way.hops[i], QRectF(x, box.top(), length, box.height()), i == 0, i + 1 == way.hops.size());
        x += length;
        if (i >= way.boxes.size())
            break;
        const QRectF frame(x, box.center().y() - side / 2, side, side);
        painter.setPen(QPen(look.colours().surface.line, Stroke::Hair));
        painter.setBrush(look.colours().surface.raised);
        painter.drawRoundedRect(frame, Radius::Device, Radius::Device);
        symbols.paint(painter, way.boxes[i], frame.adjusted(4, 4, -4, -4), {look.colours().symbol});
        x += side;
    }
}
