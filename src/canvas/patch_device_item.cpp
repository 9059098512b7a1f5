// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_device_item.h"

#include <QPainter>

namespace {

constexpr double chipSize = 22;
constexpr double chipHeight = 18;
constexpr double readableFrom = 0.25; ///< scale below which a box is only its outline
constexpr double nameLeft = 8 + PatchMeasure::Symbol + 8;

} // namespace

bool PatchDeviceItem::covers(const QPointF& scenePos) const
{
    return body().contains(scenePos);
}

QRectF PatchDeviceItem::nameBox() const
{
    const double right = m_box.foldable ? m_box.chevron().left() : m_box.size.width() - 8;
    return {pos().x() + nameLeft, pos().y(), right - nameLeft, PatchMeasure::Header};
}

bool PatchDeviceItem::foldsAt(const QPointF& scenePos) const
{
    return m_box.chevron().contains(scenePos - pos());
}

/// A port that is folded away counts as being where its row is.
std::optional<QPointF> PatchDeviceItem::spotPlace(const QString& port) const
{
    const BoxRow* row = m_box.row(port);
    if (!row)
        return {};
    return pos() + QPointF(row->right ? m_box.size.width() : 0, row->y);
}

QRectF PatchDeviceItem::layOut()
{
    QList<PortSpot>& ports = ownSpots();
    for (PortSpot& spot : ports) {
        const BoxRow* row = m_box.row(spot.key);
        spot.hidden = row->port != spot.key; // folded away
        spot.at = QPointF(row->right ? m_box.size.width() : 0, row->y);
    }
    // What has no ports has no place in a patch.
    setVisible(!facts().type->ports.empty() && isShown(*facts().type, style().layers));
    const double margin = Measure::PortTarget / 2 + 4;
    return QRectF({0, 0}, m_box.size).adjusted(-margin, -margin, margin, margin);
}

void PatchDeviceItem::paintBox(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const double unit = style().unit;
    const QRectF box(QPointF(0, 0), m_box.size);
    if (look().selected) {
        const QRectF frame = box.adjusted(-3 * unit, -3 * unit, 3 * unit, 3 * unit);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent.spikeLine, 6 * unit));
        painter.drawRoundedRect(frame, Radius::Device + 3, Radius::Device + 3);
        painter.setPen(QPen(colours.accent.spike, 4 * unit));
        painter.drawRoundedRect(frame, Radius::Device + 3, Radius::Device + 3);
    }
    painter.setPen(QPen(colours.symbol.ink, Stroke::Outline * unit));
    painter.setBrush(look().hovered ? colours.symbol.bodyAlt : colours.symbol.body);
    painter.drawRoundedRect(box, Radius::Device, Radius::Device);
}

/// One line in the middle of the room's height.
void PatchDeviceItem::paintText(
    QPainter& painter, const QRectF& room, Qt::Alignment side, TypeRole role, const QString& text) const
{
    const QStaticText& ready = m_kit.text(role, text);
    const QSizeF size = ready.size();
    const double x = side == Qt::AlignRight ? room.right() - size.width()
        : side == Qt::AlignHCenter          ? room.center().x() - size.width() / 2
                                            : room.left();
    painter.setFont(m_kit.font(role));
    painter.drawStaticText(QPointF(x, room.center().y() - size.height() / 2), ready);
}

void PatchDeviceItem::paintHeader(QPainter& painter) const
{
    const Palette& colours = style().colours();
    const QRectF picture(
        8, (PatchMeasure::Header - PatchMeasure::Symbol) / 2, PatchMeasure::Symbol, PatchMeasure::Symbol);
    SymbolLook symbolLook {colours.symbol, SymbolLook::Detail::None, 0.8};
    symbols().paint(painter, facts().type->symbol, picture, symbolLook);
    const QRectF room = nameBox().translated(-pos());
    painter.setPen(colours.text.primary);
    paintText(painter, room, Qt::AlignLeft, TypeRole::BodyStrong, m_box.name);
    if (m_box.size.height() > PatchMeasure::Header) {
        painter.setPen(QPen(colours.surface.line, style().unit));
        painter.drawLine(QPointF(0.75, PatchMeasure::Header), QPointF(m_box.size.width() - 0.75, PatchMeasure::Header));
    }
}

/// Points down where the box is open and to the right where it is folded, with the number of ports in there.
void PatchDeviceItem::paintChevron(QPainter& painter) const
{
    if (!m_box.foldable)
        return;
    const Palette& colours = style().colours();
    const QPointF centre = m_box.chevron().center();
    const QPolygonF down {{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)}};
    const QPolygonF aside {{centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)}};
    painter.setPen(QPen(colours.text.secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(facts().device.folded ? aside : down);
    const QRectF room(0, 0, m_box.chevron().left(), PatchMeasure::Header);
    paintText(painter, room, Qt::AlignRight, TypeRole::Small, m_box.header.text);
}

/// A bracket round the two ports of each stereo pair.
void PatchDeviceItem::paintPairs(QPainter& painter) const
{
    constexpr double tick = 3;
    painter.setPen(QPen(style().colours().text.tertiary, Stroke::Hair * style().unit));
    painter.setBrush(Qt::NoBrush);
    for (const QLineF& line : m_box.pairs) {
        const QPointF back(line.x1() < 0 ? tick : -tick, 0);
        painter.drawPolyline(QPolygonF {{line.p1() + back, line.p1(), line.p2(), line.p2() + back}});
    }
}

void PatchDeviceItem::paintRow(QPainter& painter, const BoxRow& row) const
{
    const Palette& colours = style().colours();
    QRectF line(PatchMeasure::Padding, row.y - PatchMeasure::Row / 2, m_box.size.width() - 2 * PatchMeasure::Padding,
        PatchMeasure::Row);
    if (!row.chip.isEmpty()) {
        const QRectF chip(line.left(), row.y - chipHeight / 2, chipSize, chipHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.surface.sunken);
        painter.drawRoundedRect(chip, Radius::Tag, Radius::Tag);
        painter.setPen(colours.text.primary);
        paintText(painter, chip, Qt::AlignHCenter, TypeRole::Tag, row.chip);
        line.setLeft(chip.right() + 8);
    }
    painter.setPen(row.folded.isEmpty() ? colours.text.secondary : colours.text.tertiary);
    paintText(painter, line, row.right ? Qt::AlignRight : Qt::AlignLeft, TypeRole::Small, row.text);
    const auto channel = facts().channels.constFind(row.port);
    if (channel == facts().channels.constEnd())
        return;
    painter.setPen(colours.text.primary);
    paintText(painter, line, row.right ? Qt::AlignLeft : Qt::AlignRight, TypeRole::Small, channel->name);
}

void PatchDeviceItem::paintRows(QPainter& painter) const
{
    for (const BoxRow& row : m_box.rows)
        paintRow(painter, row);
    for (const PortSpot& spot : spots()) {
        if (isSpotShown(spot))
            drawPort(painter, spot.at, spot.kind, stateOf(spot), style().colours(), 1);
    }
}

void PatchDeviceItem::paintFar(QPainter& painter) const
{
    const Palette& colours = style().colours();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.symbol.ink, 0));
    painter.setBrush(look().hovered ? colours.symbol.bodyAlt : colours.symbol.body);
    painter.drawRect(QRectF(QPointF(0, 0), m_box.size));
}

void PatchDeviceItem::paint(QPainter& painter, const QRectF&) const
{
    const bool readable = painter.worldTransform().m11() >= readableFrom * style().textScale;
    if (!readable && !look().selected) {
        paintFar(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    if (!readable)
        return;
    paintHeader(painter);
    paintChevron(painter);
    paintPairs(painter);
    paintRows(painter);
    if (verdict()) {
        const double size = IconSize::Badge;
        paintSeverity(
            painter, QRectF(m_box.size.width() - size / 2, -size / 2, size, size), verdict(), style().colours());
    }
}
