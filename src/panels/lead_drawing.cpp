// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lead_drawing.h"

#include "draw/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr double RowPitch = 26;
constexpr double EndGap = 22; // room for the name of a plug where there are several
constexpr double HalfBox = 10.5;
constexpr double MinLeadHeight = 36;

/// The wire bends only where its ends are not level.
QPainterPath wirePath(const QPointF& from, const QPointF& to)
{
    QPainterPath path(from);
    const double reach = (to.x() - from.x()) * 0.45;
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

} // namespace

LeadDrawing::LeadDrawing(const LeadPicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const LeadWire& wire : picture.wires)
        spoken << wire.left + QStringLiteral(" – ") + wire.right + QStringLiteral(": ") + roleText(wire.carries);
    setAccessibleName(tr("The lead, contact by contact"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

/// The drawn lead grows with the text as far as there is room.
double LeadDrawing::leadZoom(const Look& look) const
{
    return std::clamp(width() / double(Measure::InspectorMin), 1.0, std::max(1.0, look.scale));
}

double LeadDrawing::shapeHeight(const Look& look) const
{
    return std::max(leadHeight(m_picture.shape), MinLeadHeight) * std::max(1.0, look.scale);
}

double LeadDrawing::sideHeight(const std::vector<LeadEnd>& ends, const Look& look) const
{
    double height = 0;
    for (const LeadEnd& end : ends)
        height += look.scale * (RowPitch * double(end.contacts.size()) + (ends.size() > 1 ? EndGap : 0));
    return height;
}

QSize LeadDrawing::sizeHint() const
{
    const Look look = currentLook();
    const double rows = std::max(sideHeight(m_picture.left, look), sideHeight(m_picture.right, look));
    return {look.px(340), int(shapeHeight(look) + look.line(TypeRole::Caption) + look.px(6) + rows)};
}

QSize LeadDrawing::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

LeadDrawing::Columns LeadDrawing::columns(const Look& look) const
{
    const double w = width();
    const double s = std::min(look.scale, w / 352.0);
    const bool bare = m_picture.differences.empty();
    return {bare ? 0.26 * w : 0.24 * w, bare ? 0.72 * w : 0.56 * w, w - 66 * s};
}

void LeadDrawing::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = shapeHeight(look);
    const double zoom = leadZoom(look);
    painter.save();
    painter.scale(zoom, zoom);
    drawLead(painter, m_picture.shape, QRectF(0, 0, width() / zoom, height / zoom), {look.colours().symbol},
        look.scale / zoom);
    painter.restore();
    const double titles = look.line(TypeRole::Caption);
    paintTitles(painter, look, height);
    const Places places = placeContacts(look, height + titles + look.px(6));
    paintWires(painter, look, places);
    paintLinks(painter, look, places);
    paintContacts(painter, look, places);
    paintEndNames(painter, look, places);
    for (const LeadDifference& difference : m_picture.differences)
        paintDifference(painter, look, difference, places);
}

/// Under the drawn lead: what is plugged in where, for a side with a single plug.
void LeadDrawing::paintTitles(QPainter& painter, const Look& look, double top) const
{
    const QFont face = look.font(TypeRole::Caption);
    painter.setFont(face);
    painter.setPen(look.colours().text.secondary);
    const QRectF row(0, top, width(), look.line(TypeRole::Caption));
    const auto elided
        = [&](const QString& text) { return QFontMetricsF(face).elidedText(text, Qt::ElideRight, width() / 2.0 - 4); };
    if (m_picture.left.size() == 1)
        painter.drawText(row, Qt::AlignLeft, elided(m_picture.left.front().title));
    if (m_picture.right.size() == 1)
        painter.drawText(row, Qt::AlignRight, elided(m_picture.right.front().title));
}

LeadDrawing::Places LeadDrawing::placeContacts(const Look& look, double top) const
{
    const Columns at = columns(look);
    const double tallest = std::max(sideHeight(m_picture.left, look), sideHeight(m_picture.right, look));
    Places places;
    const auto place = [&](const std::vector<LeadEnd>& ends, double x) {
        double y = top + (tallest - sideHeight(ends, look)) / 2;
        for (const LeadEnd& end : ends) {
            y += ends.size() > 1 ? EndGap * look.scale : 0;
            for (const LeadContact& contact : end.contacts) {
                places.insert(contact.name, {x, y + RowPitch * look.scale / 2});
                y += RowPitch * look.scale;
            }
        }
    };
    place(m_picture.left, at.leftBox);
    place(m_picture.right, at.rightBox);
    return places;
}

void LeadDrawing::paintWires(QPainter& painter, const Look& look, const Places& places) const
{
    const double half = HalfBox * look.scale;
    for (const LeadWire& wire : m_picture.wires) {
        if (!places.contains(wire.left) || !places.contains(wire.right))
            continue;
        const QPainterPath path
            = wirePath(places.value(wire.left) + QPointF(half, 0), places.value(wire.right) - QPointF(half, 0));
        const WireLook& as = lookOf(wire.carries);
        painter.strokePath(path, QPen(look.colours().wire.*as.colour, 3, Qt::SolidLine, Qt::FlatCap));
        // Where wires come together, each is told apart at the end it comes from.
        const bool joins = std::ranges::count(m_picture.wires, wire.right, &LeadWire::right) > 1;
        const bool level = places.value(wire.left).y() == places.value(wire.right).y();
        if (!wire.part.isEmpty())
            paintPart(painter, look, wire.part, path.pointAtPercent(0.56));
        if (!as.letter.isEmpty())
            drawWireDisc(painter,
                path.pointAtPercent(level ? 0.5
                        : joins           ? 0.18
                                          : 0.82),
                as, look.colours(), look.scale);
    }
}

/// A resistor on the way: a box on the wire with its value.
void LeadDrawing::paintPart(QPainter& painter, const Look& look, const QString& text, QPointF at) const
{
    const QFont face = look.font(TypeRole::Caption);
    const QSizeF size(QFontMetricsF(face).horizontalAdvance(text) + 8 * look.scale, 16 * look.scale);
    const QRectF box(at - QPointF(size.width() / 2, size.height() / 2), size);
    painter.setFont(face);
    painter.setPen(QPen(look.colours().text.primary, Stroke::Outline));
    painter.setBrush(look.colours().surface.raised);
    painter.drawRect(box);
    painter.drawText(box, Qt::AlignCenter, text);
}

/// A bridge inside a plug: a bracket on the inner side of its contacts.
void LeadDrawing::paintLinks(QPainter& painter, const Look& look, const Places& places) const
{
    for (const LeadLink& link : m_picture.links) {
        if (!places.contains(link.one) || !places.contains(link.other))
            continue;
        const double inner = (link.atLeft ? 1 : -1) * look.scale;
        const QPointF edge(HalfBox * inner, 0), out((HalfBox + 7) * inner, 0);
        const QPointF one = places.value(link.one), other = places.value(link.other);
        const QPointF bracket[] = {one + edge, one + out, other + out, other + edge};
        painter.setPen(QPen(look.colours().text.primary, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPolyline(bracket, 4);
    }
}

void LeadDrawing::paintContacts(QPainter& painter, const Look& look, const Places& places) const
{
    for (const LeadEnd& end : m_picture.left) {
        for (const LeadContact& contact : end.contacts)
            paintContact(painter, look, contact, places.value(contact.name), true);
    }
    for (const LeadEnd& end : m_picture.right) {
        for (const LeadContact& contact : end.contacts)
            paintContact(painter, look, contact, places.value(contact.name), false);
    }
}

void LeadDrawing::paintContact(
    QPainter& painter, const Look& look, const LeadContact& contact, QPointF at, bool atLeft) const
{
    const Palette& colours = look.colours();
    drawContactBox(painter, at, contact.letter, colours.wire.*lookOf(contact.carries).colour, colours, look.scale);
    const double gap = (HalfBox + 6) * look.scale;
    const double right = m_picture.differences.empty() ? width() : columns(look).triangle - 2;
    const QRectF row = atLeft ? QRectF(0, at.y() - gap, at.x() - gap, 2 * gap)
                              : QRectF(at.x() + gap, at.y() - gap, right - at.x() - gap, 2 * gap);
    QFont face = look.font(TypeRole::Small);
    if (QFontMetricsF(face).horizontalAdvance(contact.meets) > row.width())
        face = look.font(TypeRole::Caption);
    painter.setFont(face);
    painter.setPen(colours.text.secondary);
    painter.drawText(row, Qt::AlignVCenter | (atLeft ? Qt::AlignRight : Qt::AlignLeft),
        QFontMetricsF(face).elidedText(contact.meets, Qt::ElideRight, row.width()));
}

/// Above its contacts: which plug this is, on the side that has several.
void LeadDrawing::paintEndNames(QPainter& painter, const Look& look, const Places& places) const
{
    const QFont face = look.font(TypeRole::Caption);
    painter.setFont(face);
    painter.setPen(look.colours().text.secondary);
    const auto paintSide = [&](const std::vector<LeadEnd>& ends, Qt::AlignmentFlag side) {
        for (const LeadEnd& end : ends) {
            if (ends.size() < 2 || end.contacts.empty())
                continue;
            const double y = places.value(end.contacts.front().name).y() - (RowPitch / 2 + EndGap - 4) * look.scale;
            const double reach = 0.45 * width();
            const QString text = QFontMetricsF(face).elidedText(end.title, Qt::ElideRight, reach);
            const double wide = QFontMetricsF(face).horizontalAdvance(text);
            const bool atLeft = side == Qt::AlignLeft;
            const QRectF row(atLeft ? 0 : width() - wide, y, wide, look.line(TypeRole::Caption));
            painter.fillRect(row.adjusted(-4, 0, 4, 0), look.colours().surface.panel);
            painter.drawText(row, Qt::AlignLeft, text);
        }
    };
    paintSide(m_picture.left, Qt::AlignLeft);
    paintSide(m_picture.right, Qt::AlignRight);
}

void LeadDrawing::paintDifference(
    QPainter& painter, const Look& look, const LeadDifference& difference, const Places& places) const
{
    const Columns at = columns(look);
    const double s = std::min(look.scale, width() / 352.0);
    const double plus = places.value(difference.plus).y(), minus = places.value(difference.minus).y();
    const double top = std::min(plus, minus) - 10 * s, bottom = std::max(plus, minus) + 10 * s;
    const double middle = (top + bottom) / 2, left = at.triangle + 4 * s, tip = left + 30 * s;
    painter.setPen(QPen(look.colours().text.primary, Stroke::Outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF {{left, top}, {left, bottom}, {tip, middle}});
    painter.drawLine(QPointF(left - 6 * s, plus), QPointF(left, plus));
    painter.drawLine(QPointF(left - 6 * s, minus), QPointF(left, minus));
    painter.drawLine(QPointF(tip, middle), QPointF(tip + 5 * s, middle));
    const QFont face = ::font(TypeRole::BodyStrong, s);
    painter.setFont(face);
    const auto sign = [&](double y, QChar text) {
        painter.drawText(QRectF(left + 1 * s, y - 9 * s, 14 * s, 18 * s), Qt::AlignCenter, text);
    };
    sign(plus, QLatin1Char('+'));
    sign(minus, QChar(0x2212));
    painter.drawText(QRectF(tip + 6 * s, middle - 10 * s, width() - tip - 6 * s, 20 * s),
        Qt::AlignVCenter | Qt::AlignRight, difference.text);
}
