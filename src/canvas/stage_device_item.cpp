// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/stage_device_item.h"

#include "canvas/stage_symbols.h"
#include "show/stage_edits.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double portPitch = 16; ///< px between the discs of ports
constexpr int portsInRow = 8;
constexpr double trayPadding = 3;
constexpr double trayGlow = 0.64; ///< glows in a tray stand too close for their full size
constexpr int smallBoxMm = 300;
constexpr double mixRing = 19;
constexpr double labelWeight = 3; ///< names on names are worse than names on gear
constexpr double placePreference = 0.03; ///< each place is that much worse than the one before
constexpr double nameGap = 10; ///< px between names, so that a tag is not read as the next one's
constexpr double mostCovered = 0.5; ///< share of a name that may lie on other things
constexpr double leastSymbol = 8; ///< px across below which a symbol is a plain box
constexpr double halo = 6; ///< px between a device and the frame that says it is selected

/// Boxes on the way need no name on the plan: they stand between what they join.
bool namesItself(const DeviceFacts& facts, const DeviceLook& look)
{
    if (!isText(*facts.type) && (look.hovered || look.selected))
        return true;
    const bool onTheWay = !facts.type->functions.isEmpty() && facts.type->size.width() <= smallBoxMm;
    return !onTheWay && facts.mix.isEmpty() && !isText(*facts.type) && facts.type->symbol != "mains"_L1 && !isFloor(*facts.type);
}

/// Large letters need more of the plan than they have grown: both their width and their height are in the way.
bool hasRoomForNames(const CanvasStyle& style)
{
    return style.pxPerMetre() >= Measure::NamesPxPerMetre * std::pow(style.textScale, 1.5);
}

QRectF squareAt(const QPointF& centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

} // namespace

StageDeviceItem::StageDeviceItem(const CanvasStyle& style, const Symbols& symbols, StagePlan& plan)
    : DeviceItem(style, symbols)
    , m_plan(plan)
{
}

QRectF StageDeviceItem::body() const
{
    return m_body.translated(pos());
}

bool StageDeviceItem::covers(const QPointF& scenePos) const
{
    const double least = 6 * style().sizeUnit(); // small things stay easy to take
    const QPointF place = scenePos - pos();
    const QRectF near = m_body.adjusted(-least, -least, least, least);
    if (isFloor(*facts().type)) // a riser is taken by its rim, so that a band can be drawn on it
        return near.contains(place) && !m_body.adjusted(2 * least, 2 * least, -2 * least, -2 * least).contains(place);
    return near.contains(place) || (look().portsShown && trayRect().contains(m_turn.inverted().map(place)));
}

QRectF StageDeviceItem::nameBox() const
{
    Label name;
    name.name = facts().device.name;
    const QSizeF size = labelSize(name, style()) * style().unit;
    if (m_label.name.isEmpty())
        return {QPointF(body().center().x() - size.width() / 2, body().bottom()), size};
    return {pos() + m_labelRect.bottomRight() - QPointF(size.width(), size.height()), size}; // a tag is at the left
}

QRectF StageDeviceItem::layOut()
{
    m_body = turnedBody(facts().device, *facts().type);
    m_turn = QTransform().rotate(facts().device.rotation);
    setVisible(isShown(*facts().type, style().layers));
    setLevel(isFloor(*facts().type)                       ? Level::Floor
            : look().hovered || look().portsShown ? Level::HoveredDevice
                                                  : Level::Device);
    placePorts();
    const double margin = (Measure::PortTarget / 2 + halo) * style().sizeUnit();
    QRectF bounds = m_body.adjusted(-margin, -margin, margin, margin);
    if (!spots().isEmpty())
        bounds |= m_turn.mapRect(trayRect()).adjusted(-margin, -margin, margin, margin);
    return bounds;
}

/// Rows in front of the front edge, turned with the device: what comes out first, then what goes in. While a lead is
/// drawn only the ports that it could go to.
void StageDeviceItem::placePorts()
{
    QList<PortSpot>& ports = ownSpots();
    const auto outFirst = [](const PortSpot& a, const PortSpot& b) {
        return (a.direction == Direction::Out) > (b.direction == Direction::Out);
    };
    if (!std::ranges::is_sorted(ports, outFirst))
        std::ranges::stable_sort(ports, outFirst);
    m_shownPorts = 0;
    for (PortSpot& spot : ports) {
        spot.hidden = marks().active && !marks().joinable.contains(spot.key);
        m_shownPorts += spot.hidden ? 0 : 1;
    }
    const double pitch = portPitch * style().sizeUnit();
    int index = 0;
    for (PortSpot& spot : ports) {
        if (spot.hidden)
            continue;
        const int row = index / portsInRow;
        const int inThisRow = std::min(portsInRow, m_shownPorts - row * portsInRow);
        const double column = index % portsInRow - (inThisRow - 1) / 2.0;
        spot.at = m_turn.map(frontPoint() + QPointF(column * pitch, row * pitch));
        ++index;
    }
}

/// The middle of the first row of ports, in the coordinates of the device before it is turned.
QPointF StageDeviceItem::frontPoint() const
{
    return {0, footprint(facts().device, *facts().type).height() / 2 + (portPitch / 2 + trayPadding) * style().sizeUnit()};
}

QRectF StageDeviceItem::trayRect() const
{
    const double pitch = portPitch * style().sizeUnit();
    const double width = std::min(m_shownPorts, portsInRow) * pitch;
    const double height = (m_shownPorts + portsInRow - 1) / portsInRow * pitch;
    const double padding = trayPadding * style().sizeUnit();
    return QRectF(-width / 2, frontPoint().y() - pitch / 2, width, height)
        .adjusted(-padding, -padding, padding, padding);
}

Label StageDeviceItem::wantedLabel() const
{
    Label label;
    if (facts().tag) {
        label.tag = facts().tag->numbers;
        label.tagKind = facts().tag->kind;
    }
    if (style().showsNames() && hasRoomForNames(style()) && namesItself(facts(), look()))
        label.name = facts().device.name;
    return label;
}

/// In px; measured once for a label and a text scale.
QSizeF StageDeviceItem::sizeOf(const Label& label)
{
    if (label != m_measured.label || style().textScale != m_measured.textScale)
        m_measured = {label, style().textScale, labelSize(label, style())};
    return m_measured.size;
}

/// Where the least is in the way, below the device if that is free.
StageDeviceItem::LabelPlace StageDeviceItem::bestPlace(const QSizeF& size) const
{
    const double gap = 2 * style().unit;
    const double left = m_body.left() - gap - size.width();
    const double right = m_body.right() + gap;
    const double above = m_body.top() - gap - size.height();
    const double below = m_body.bottom() + gap;
    const double middleX = m_body.center().x() - size.width() / 2;
    const double middleY = m_body.center().y() - size.height() / 2;
    const double inRight = m_body.center().x();
    const double inLeft = m_body.center().x() - size.width();
    const std::array<QPointF, 8> places {QPointF(middleX, below), QPointF(right, middleY), QPointF(middleX, above),
        QPointF(left, middleY), QPointF(inRight, below), QPointF(inLeft, below), QPointF(inRight, above),
        QPointF(inLeft, above)};
    const QPointF origin = facts().device.place;
    const double area = size.width() * size.height();
    LabelPlace best {{}, std::numeric_limits<double>::max()};
    double preference = 0;
    for (const QPointF& place : places) {
        const QRectF there(place + origin, size);
        const double covered = m_plan.bodies.covered(there, id()) + labelWeight * m_plan.labels.covered(there, id());
        const double share = covered / area + preference;
        if (share < best.covered)
            best = {QRectF(place, size), share};
        preference += placePreference;
    }
    return best;
}

/// A name that finds no room is left out until the pointer is over its device; a channel tag stays.
QRectF StageDeviceItem::layOutName()
{
    m_label = wantedLabel();
    m_labelPixmap = {};
    m_labelRect = {};
    m_plan.labels.remove(id());
    if (m_label.isEmpty())
        return {};
    LabelPlace place = bestPlace(sizeOf(m_label) * style().unit);
    if (!m_label.name.isEmpty() && place.covered > mostCovered && !look().hovered && !look().selected) {
        m_label.name.clear();
        if (m_label.isEmpty())
            return {};
        place = bestPlace(sizeOf(m_label) * style().unit);
    }
    m_labelRect = place.rect;
    const double apart = nameGap * style().unit;
    if (!look().hovered)
        m_plan.labels.put(id(), m_labelRect.translated(facts().device.place).adjusted(-apart, 0, apart, 0));
    return m_labelRect;
}

void StageDeviceItem::paintSymbol(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const QSizeF size = footprint(facts().device, *facts().type);
    const double unit = style().unit;
    if (std::max(size.width(), size.height()) < leastSymbol * unit && !look().selected && !isText(*facts().type)) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colours.symbol.ink, 0));
        painter.setBrush(colours.symbol.body);
        painter.drawRect(m_body);
        painter.setRenderHint(QPainter::Antialiasing);
        return;
    }
    painter.save();
    painter.setTransform(m_turn, true);
    if (look().selected) {
        const QRectF frame = squareAt({0, 0}, 0).adjusted(-size.width() / 2 - halo * unit,
            -size.height() / 2 - halo * unit, size.width() / 2 + halo * unit, size.height() / 2 + halo * unit);
        painter.setPen(QPen(colours.accent.spikeLine, 5 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, Radius::Device * unit, Radius::Device * unit);
        painter.setPen(QPen(colours.accent.spike, 3 * unit, facts().device.locked ? Qt::DotLine : Qt::SolidLine));
        painter.drawRoundedRect(frame, Radius::Device * unit, Radius::Device * unit);
    }
    if (isText(*facts().type)) {
        painter.restore();
        return;
    }
    SymbolLook symbolLook {colours.symbol};
    symbolLook.stretched = !facts().device.size.isEmpty();
    if (look().hovered)
        symbolLook.colours.body = colours.surface.hover;
    const QRectF target(QPointF(-size.width() / 2, -size.height() / 2), size);
    symbols().paint(painter, facts().type->symbol, target, symbolLook);
    painter.restore();
}

/// As high as it stands on the plan, so that it grows and shrinks with everything else; never upside down.
void StageDeviceItem::paintText(QPainter& painter) const
{
    const QSizeF size = footprint(facts().device, *facts().type);
    const QStringList lines = facts().device.name.split(u'\n');
    QFont type = font(TypeRole::Label);
    const double scale = size.height() / double(lines.size()) / QFontMetricsF(type).lineSpacing();
    painter.save();
    painter.setTransform(m_turn, true);
    if (const int turned = facts().device.rotation; turned > 90 && turned <= 270)
        painter.rotate(180);
    painter.scale(scale, scale);
    painter.setFont(type);
    painter.setPen(style().colours().text.secondary);
    const QRectF room(QPointF(-size.width() / 2, -size.height() / 2) / scale, size / scale);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, facts().device.name);
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

/// All ports in their tray, or the one glow that says that something here fits.
void StageDeviceItem::paintPorts(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const double unit = style().sizeUnit();
    if (!look().portsShown) {
        if (const auto best = marks().states.constFind(marks().best); best != marks().states.constEnd())
            drawPort(
                painter, m_turn.map(frontPoint()), findPort(*facts().type, marks().best)->kind, *best, colours, unit);
        return;
    }
    if (m_shownPorts == 0)
        return;
    painter.save();
    painter.setTransform(m_turn, true);
    painter.setPen(QPen(colours.surface.lineStrong, style().unit));
    painter.setBrush(colours.surface.stage);
    painter.drawRoundedRect(trayRect(), Radius::Device * unit, Radius::Device * unit);
    painter.restore();
    for (const PortSpot& spot : spots()) {
        const bool glows = marks().states.contains(spot.key);
        if (isSpotShown(spot))
            drawPort(painter, spot.at, spot.kind, stateOf(spot), colours, glows ? unit * trayGlow : unit);
    }
}

void StageDeviceItem::paint(QPainter& painter, const QRectF&) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintSymbol(painter);
    if (isText(*facts().type))
        paintText(painter);
    paintMix(painter);
    paintLabel(painter);
    paintPorts(painter);
    if (verdict() && style().showsNames()) {
        const double size = IconSize::Badge * style().textScale * style().unit;
        paintSeverity(painter, squareAt(m_body.topRight(), size), verdict(), style().colours());
    }
}
