// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/connector_family.h"

#include "draw/stroke_scale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum ConnectorForm;

constexpr ConnectorFamily families[] = {
    {"xlr3"_L1, Xlr, 3, 50, 32, 24, 25, 52},
    {"xlr4"_L1, Xlr, 4, 50, 32, 24, 25, 52},
    {"xlr5"_L1, Xlr, 5, 50, 32, 24, 25, 52},
    {"mini-xlr"_L1, Xlr, 3, 34, 20, 16, 16, 36},
    {"jack-6.35-ts"_L1, Jack, 2, 42, 25, 62, 12, 44},
    {"jack-6.35-trs"_L1, Jack, 3, 42, 25, 62, 12, 44},
    {"jack-6.35"_L1, Jack, 3, 42, 25, 62, 12, 44},
    {"jack-3.5-ts"_L1, Jack, 2, 34, 17, 44, 8, 30},
    {"jack-3.5-trs"_L1, Jack, 3, 34, 17, 44, 8, 30},
    {"jack-3.5-trrs"_L1, Jack, 4, 34, 17, 46, 8, 30},
    {"jack-3.5"_L1, Jack, 3, 34, 17, 44, 8, 30},
    {"jack-2.5-trrs"_L1, Jack, 4, 32, 15, 38, 7, 26},
    {"jack-4.4"_L1, Jack, 5, 36, 19, 64, 10, 34},
    {"tt"_L1, Jack, 3, 36, 17, 52, 9, 32},
    {"rca"_L1, Phono, 2, 36, 21, 30, 7, 36},
    {"bnc"_L1, Phono, 2, 34, 22, 22, 8, 36},
    {"microdot"_L1, Phono, 2, 24, 13, 16, 5, 24},
    {"db25"_L1, Block, 0, 54, 30, 14, 26, 64},
    {"ethercon"_L1, Block, 0, 48, 30, 24, 22, 50},
    {"usb"_L1, Block, 0, 30, 20, 20, 15, 34},
    {"toslink"_L1, Block, 0, 28, 18, 14, 12, 32},
    {"speakon"_L1, Twist, 4, 42, 33, 26, 24, 52},
    {"combo"_L1, Combo, 3, 50, 32, 24, 25, 62},
};

constexpr ConnectorFamily block{""_L1, Block, 0, 34, 24, 18, 18, 40};

} // namespace

const ConnectorFamily& connectorFamily(QStringView key)
{
    const auto it = std::ranges::find_if(families, [key](const ConnectorFamily& row) { return row.key == key; });
    return it == std::end(families) ? block : *it;
}

ConnectorPencil::ConnectorPencil(QPainter& painter, const ConnectorInk& ink)
    : m_painter(painter)
    , m_ink(ink)
    , m_px(ink.strokeUnit / strokeScale(painter))
{
}

void ConnectorPencil::body(const QPainterPath& path)
{
    m_painter.setPen(QPen(m_ink.colours.ink, Stroke::Outline * m_px, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(m_ink.colours.body);
    m_painter.drawPath(path);
}

void ConnectorPencil::body(const QRectF& rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    body(path);
}

void ConnectorPencil::contact(const QPainterPath& path, const QColor& colour, const QColor& plain)
{
    solid(path, colour.isValid() ? colour : plain);
}

void ConnectorPencil::solid(const QPainterPath& path, const QColor& colour)
{
    m_painter.fillPath(path, colour);
}

void ConnectorPencil::outline(const QPainterPath& path, double width)
{
    m_painter.strokePath(path, QPen(m_ink.colours.ink, width * m_px, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

void ConnectorPencil::hair(const QPointF& from, const QPointF& to)
{
    m_painter.setPen(QPen(m_ink.colours.detail, Stroke::Hair * m_px, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from, to);
}
