// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/stage_device_item.h"

#include "canvas/body_grid.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double portPitch = 16; ///< px between the discs of ports
constexpr int portsInRow = 8;
constexpr double trayPadding = 3;
constexpr double mixRing = 19;
constexpr double halo = 6; ///< px between a device and the frame that says it is selected

constexpr std::array floorSymbols{"riser"_L1, "ramp"_L1, "steps"_L1};
constexpr std::array thinSymbols{"mic-boom"_L1, "mic-boundary"_L1, "mic-clip"_L1, "mic-condenser"_L1, "mic-hand"_L1,
    "mic-headset"_L1, "mic-pair"_L1, "mic-short"_L1, "mic-straight"_L1, "eguitar"_L1, "bass"_L1, "acoustic"_L1,
    "dbass"_L1, "cello"_L1, "violin"_L1, "sax"_L1, "trumpet"_L1, "kit"_L1, "person"_L1, "person-seated"_L1};

/// Boxes on the way need no name on the plan: they stand between what they join.
bool namesItself(const DeviceFacts& facts, const DeviceLook& look)
{
    if (look.hovered || look.selected)
        return true;
    return facts.type->functions.isEmpty() && facts.mix.isEmpty() && facts.type->symbol != "mains"_L1
        && !isFloor(*facts.type);
}

QRectF squareAt(const QPointF& centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

bool isFloor(const DeviceType& type)
{
    return std::ranges::find(floorSymbols, type.symbol) != floorSymbols.end();
}

bool isThin(const DeviceType& type)
{
    return std::ranges::find(thinSymbols, type.symbol) != thinSymbols.end();
}

QRectF turnedBody(const Device& device, const DeviceType& type)
{
    const QSizeF size(type.size.isEmpty() ? QSize(200, 200) : type.size);
    const QRectF body(QPointF(-size.width() / 2, -size.height() / 2), size);
    return QTransform().rotate(device.rotation).mapRect(body);
}

StageDeviceItem::StageDeviceItem(const CanvasStyle& style, const Symbols& symbols, const BodyGrid& bodies)
    : DeviceItem(style, symbols)
    , m_bodies(bodies)
{
}

QRectF StageDeviceItem::body() const
{
    return m_body.translated(pos());
}

bool StageDeviceItem::covers(const QPointF& scenePos) const
{
    const double least = 6 * style().unit; // small things stay easy to take
    const QPointF place = mapFromScene(scenePos);
    const QRectF near = m_body.adjusted(-least, -least, least, least);
    if (isFloor(*facts().type)) // a riser is taken by its rim, so that a band can be drawn on it
        return near.contains(place) && !m_body.adjusted(2 * least, 2 * least, -2 * least, -2 * least).contains(place);
    return near.contains(place) || (look().portsShown && trayRect().contains(m_turn.inverted().map(place)));
}

QRectF StageDeviceItem::layOut()
{
    m_body = turnedBody(facts().device, *facts().type);
    m_turn = QTransform().rotate(facts().device.rotation);
    setZValue(isFloor(*facts().type) ? -1 : look().hovered || look().portsShown ? 2.5 : 2);
    placePorts();
    placeLabel();
    const double margin = (Measure::PortTarget / 2 + halo) * style().unit;
    QRectF bounds = m_body.adjusted(-margin, -margin, margin, margin) | m_labelRect;
    if (!spots().isEmpty())
        bounds |= m_turn.mapRect(trayRect()).adjusted(-margin, -margin, margin, margin);
    return bounds;
}

/// Rows in front of the front edge, turned with the device: what comes out first, then what goes in.
void StageDeviceItem::placePorts()
{
    QList<PortSpot>& ports = spots();
    std::ranges::stable_sort(ports, [](const PortSpot& a, const PortSpot& b) {
        return (a.direction == Direction::Out) > (b.direction == Direction::Out);
    });
    const double unit = style().unit;
    const double front = facts().type->size.height() / 2.0 + portPitch / 2 * unit + trayPadding * unit;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const qsizetype row = i / portsInRow;
        const qsizetype inThisRow = std::min<qsizetype>(portsInRow, ports.size() - row * portsInRow);
        const double column = double(i % portsInRow) - double(inThisRow - 1) / 2;
        ports[i].at = m_turn.map(QPointF(column * portPitch * unit, front + double(row) * portPitch * unit));
    }
}

QRectF StageDeviceItem::trayRect() const
{
    const qsizetype count = spots().size();
    const double unit = style().unit;
    const double width = double(std::min<qsizetype>(count, portsInRow)) * portPitch * unit;
    const double height = double((count + portsInRow - 1) / portsInRow) * portPitch * unit;
    const double front = facts().type->size.height() / 2.0 + trayPadding * unit;
    const double padding = trayPadding * unit;
    return QRectF(-width / 2, front, width, height).adjusted(-padding, -padding, padding, padding);
}

Label StageDeviceItem::wantedLabel() const
{
    Label label;
    if (facts().tag) {
        label.tag = facts().tag->numbers;
        label.tagKind = facts().tag->kind;
    }
    if (style().showsNames() && namesItself(facts(), look()))
        label.name = facts().device.name;
    return label;
}

/// Below the device, or where less gear is in the way.
void StageDeviceItem::placeLabel()
{
    m_label = wantedLabel();
    m_labelPixmap = {};
    const QSizeF size = labelSize(m_label, style()) * style().unit;
    if (size.isEmpty()) {
        m_labelRect = {};
        return;
    }
    const double gap = 2 * style().unit;
    const double middleX = m_body.center().x() - size.width() / 2;
    const double middleY = m_body.center().y() - size.height() / 2;
    const std::array<QPointF, 4> places{QPointF(middleX, m_body.bottom() + gap), QPointF(m_body.right() + gap, middleY),
        QPointF(middleX, m_body.top() - gap - size.height()), QPointF(m_body.left() - gap - size.width(), middleY)};
    const QPointF origin = facts().device.place;
    double least = std::numeric_limits<double>::max();
    for (const QPointF& place : places) {
        const double covered = m_bodies.covered(QRectF(place + origin, size), id());
        if (covered < least) {
            least = covered;
            m_labelRect = QRectF(place, size);
        }
    }
}

void StageDeviceItem::paintSymbol(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const QSizeF size(facts().type->size.isEmpty() ? QSize(200, 200) : facts().type->size);
    const double unit = style().unit;
    painter.save();
    painter.setTransform(m_turn, true);
    if (look().selected) {
        const QRectF frame = squareAt({0, 0}, 0).adjusted(-size.width() / 2 - halo * unit,
            -size.height() / 2 - halo * unit, size.width() / 2 + halo * unit, size.height() / 2 + halo * unit);
        painter.setPen(QPen(colours.accent.spikeLine, 5 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, Radius::Device * unit, Radius::Device * unit);
        painter.setPen(QPen(colours.accent.spike, 3 * unit));
        painter.drawRoundedRect(frame, Radius::Device * unit, Radius::Device * unit);
    }
    SymbolLook symbolLook{colours.symbol};
    if (look().hovered)
        symbolLook.colours.body = colours.surface.hover;
    const QRectF target(QPointF(-size.width() / 2, -size.height() / 2), size);
    symbols().paint(painter, facts().type->symbol, target, symbolLook);
    painter.restore();
}

void StageDeviceItem::paintLabel(QPainter& painter) const
{
    if (m_label.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_labelPixmap.isNull() || m_labelPixmap.devicePixelRatioF() != ratio)
        m_labelPixmap = labelPixmap(m_label, style(), ratio);
    const QPointF exact = painter.worldTransform().map(m_labelRect.topLeft());
    const QPointF whole(std::round(exact.x()), std::round(exact.y()));
    painter.save();
    painter.translate(m_labelRect.topLeft() + (whole - exact) * style().unit);
    painter.scale(style().unit, style().unit);
    painter.drawPixmap(QPointF(0, 0), m_labelPixmap);
    painter.restore();
}

void StageDeviceItem::paintMix(QPainter& painter) const
{
    if (facts().mix.isEmpty() || !style().showsNames())
        return;
    const Palette& colours = style().colours();
    painter.save();
    painter.scale(style().unit, style().unit);
    const QRectF ring = squareAt({0, 0}, mixRing * style().textScale);
    painter.setPen(QPen(colours.signal.line, Stroke::Outline));
    painter.setBrush(colours.surface.stage);
    painter.drawEllipse(ring);
    painter.setPen(colours.text.primary);
    painter.setFont(font(TypeRole::Tag, style().textScale));
    painter.drawText(ring, Qt::AlignCenter, facts().mix);
    painter.restore();
}

void StageDeviceItem::paintPorts(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const double unit = style().unit;
    if (look().portsShown && !spots().isEmpty()) {
        painter.save();
        painter.setTransform(m_turn, true);
        painter.setPen(QPen(colours.surface.lineStrong, unit));
        painter.setBrush(colours.surface.stage);
        painter.drawRoundedRect(trayRect(), Radius::Device * unit, Radius::Device * unit);
        painter.restore();
    }
    for (const PortSpot& spot : spots()) {
        if (isSpotShown(spot))
            drawPort(painter, spot.at, spot.kind, stateOf(spot), colours, unit);
    }
}

void StageDeviceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintSymbol(*painter);
    paintMix(*painter);
    paintLabel(*painter);
    paintPorts(*painter);
    if (verdict() && style().showsNames()) {
        const double size = IconSize::Badge * style().textScale * style().unit;
        paintSeverity(*painter, squareAt(m_body.topRight(), size), *verdict(), style().colours());
    }
}
