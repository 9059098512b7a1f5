// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/lead_drawing.h"

#include "check/words.h"
#include "draw/arrival_text.h"
#include "draw/marks.h"
#include "draw/stroke_scale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

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

double shapeHeight(const LeadPicture& picture, const Look& look)
{
    return std::max(leadHeight(picture.shape), MinLeadHeight) * std::max(1.0, look.scale);
}

double sideHeight(const std::vector<LeadEnd>& ends, const Look& look)
{
    double height = 0;
    for (const LeadEnd& end : ends)
        height += look.scale * (RowPitch * double(end.contacts.size()) + (ends.size() > 1 ? EndGap : 0));
    return height;
}

/// Paints one picture; its top left corner is at 0.
class LeadPainter {
public:
    LeadPainter(QPainter& painter, const LeadPicture& picture, double width, const Look& look)
        : m_painter(painter)
        , m_picture(picture)
        , m_width(width)
        , m_look(look)
    {
    }

    void paint() const;

private:
    struct Columns {
        double leftBox, rightBox, triangle;
    };
    using Places = QMap<QString, QPointF>;

    double leadZoom() const;
    Columns columns() const;
    LeadShape colouredShape() const;
    void paintTitles(double top) const;
    Places placeContacts(double top) const;
    void paintWires(const Places& places) const;
    void paintPart(const QString& text, QPointF at) const;
    void paintLinks(const Places& places) const;
    void paintContacts(const Places& places) const;
    void paintContact(const LeadContact& contact, QPointF at, bool atLeft) const;
    double paintWireEnd(WireEnd end, QPointF at, double side) const;
    void paintEndNames(const Places& places) const;
    void paintDifference(const LeadDifference& difference, const Places& places) const;

    QPainter& m_painter;
    const LeadPicture& m_picture;
    double m_width;
    const Look& m_look;
};

/// The drawn lead grows with the text as far as there is room.
double LeadPainter::leadZoom() const
{
    return std::clamp(m_width / double(Measure::InspectorMin), 1.0, std::max(1.0, m_look.scale));
}

LeadPainter::Columns LeadPainter::columns() const
{
    const double w = m_width;
    const double s = std::min(m_look.scale, w / 352.0);
    const bool bare = m_picture.differences.empty();
    return {bare ? 0.26 * w : 0.24 * w, bare ? 0.72 * w : 0.56 * w, w - 66 * s};
}

void LeadPainter::paint() const
{
    const double height = shapeHeight(m_picture, m_look);
    const double zoom = leadZoom();
    m_painter.save();
    const double strokeUnit = strokeScale(m_painter); // 1 on screen; on paper a px is many units
    m_painter.scale(zoom, zoom);
    drawLead(m_painter, colouredShape(), QRectF(0, 0, m_width / zoom, height / zoom),
        {m_look.colours().symbol, strokeUnit}, m_look.scale / zoom);
    m_painter.restore();
    const double titles = m_look.line(TypeRole::Caption);
    paintTitles(height);
    const Places places = placeContacts(height + titles + m_look.px(6));
    paintWires(places);
    paintLinks(places);
    paintContacts(places);
    paintEndNames(places);
    for (const LeadDifference& difference : m_picture.differences)
        paintDifference(difference, places);
}

/// The plugs wear the colours of what their contacts carry.
LeadShape LeadPainter::colouredShape() const
{
    LeadShape shape = m_picture.shape;
    if (m_picture.loom)
        return shape;
    const auto colour = [this](const std::vector<LeadEnd>& ends, QList<ConnectorShape>& plugs) {
        for (std::size_t i = 0; i < ends.size(); ++i) {
            for (const LeadContact& contact : ends[i].contacts)
                plugs[qsizetype(i)].contacts << m_look.colours().wire.*lookOf(contact.carries).colour;
        }
    };
    colour(m_picture.left, shape.left);
    colour(m_picture.right, shape.right);
    return shape;
}

/// Under the drawn lead: what is plugged in where, for a side with a single plug.
void LeadPainter::paintTitles(double top) const
{
    const QFont face = m_look.font(TypeRole::Caption);
    m_painter.setFont(face);
    m_painter.setPen(m_look.colours().text.secondary);
    const QRectF row(0, top, m_width, m_look.line(TypeRole::Caption));
    const auto elided
        = [&](const QString& text) { return QFontMetricsF(face).elidedText(text, Qt::ElideRight, m_width / 2.0 - 4); };
    if (m_picture.left.size() == 1)
        m_painter.drawText(row, Qt::AlignLeft, elided(m_picture.left.front().title));
    if (m_picture.right.size() == 1)
        m_painter.drawText(row, Qt::AlignRight, elided(m_picture.right.front().title));
}

LeadPainter::Places LeadPainter::placeContacts(double top) const
{
    const Columns at = columns();
    const double tallest = std::max(sideHeight(m_picture.left, m_look), sideHeight(m_picture.right, m_look));
    Places places;
    const auto place = [&](const std::vector<LeadEnd>& ends, double x) {
        double y = top + (tallest - sideHeight(ends, m_look)) / 2;
        for (const LeadEnd& end : ends) {
            y += ends.size() > 1 ? EndGap * m_look.scale : 0;
            for (const LeadContact& contact : end.contacts) {
                places.insert(contact.name, {x, y + RowPitch * m_look.scale / 2});
                y += RowPitch * m_look.scale;
            }
        }
    };
    place(m_picture.left, at.leftBox);
    place(m_picture.right, at.rightBox);
    return places;
}

void LeadPainter::paintWires(const Places& places) const
{
    const double half = HalfBox * m_look.scale;
    for (const LeadWire& wire : m_picture.wires) {
        if (!places.contains(wire.left) || !places.contains(wire.right))
            continue;
        const QPainterPath path
            = wirePath(places.value(wire.left) + QPointF(half, 0), places.value(wire.right) - QPointF(half, 0));
        const WireLook& as = lookOf(wire.carries);
        m_painter.strokePath(path, QPen(m_look.colours().wire.*as.colour, 3, Qt::SolidLine, Qt::FlatCap));
        // Where wires come together, each is told apart at the end it comes from.
        const bool joins = std::ranges::count(m_picture.wires, wire.right, &LeadWire::right) > 1;
        const bool level = places.value(wire.left).y() == places.value(wire.right).y();
        if (!wire.part.isEmpty())
            paintPart(wire.part, path.pointAtPercent(joins ? 0.38 : 0.56));
        if (!as.letter.isEmpty() && (wire.part.isEmpty() || !joins))
            drawWireDisc(m_painter,
                path.pointAtPercent(level ? 0.5
                        : joins           ? 0.18
                                          : 0.82),
                as, m_look.colours(), m_look.scale);
    }
}

/// A resistor on the way: a box on the wire with its value.
void LeadPainter::paintPart(const QString& text, QPointF at) const
{
    const QFont face = m_look.font(TypeRole::Caption);
    const QSizeF size(QFontMetricsF(face).horizontalAdvance(text) + 8 * m_look.scale, 16 * m_look.scale);
    const QRectF box(at - QPointF(size.width() / 2, size.height() / 2), size);
    m_painter.setFont(face);
    m_painter.setPen(QPen(m_look.colours().text.primary, Stroke::Outline));
    m_painter.setBrush(m_look.colours().surface.raised);
    m_painter.drawRect(box);
    m_painter.drawText(box, Qt::AlignCenter, text);
}

/// A bridge inside a plug: a bracket on the inner side of its contacts.
void LeadPainter::paintLinks(const Places& places) const
{
    for (const LeadLink& link : m_picture.links) {
        if (!places.contains(link.one) || !places.contains(link.other))
            continue;
        const double inner = (link.atLeft ? 1 : -1) * m_look.scale;
        const QPointF edge(HalfBox * inner, 0), out((HalfBox + 7) * inner, 0);
        const QPointF one = places.value(link.one), other = places.value(link.other);
        const QPointF bracket[] = {one + edge, one + out, other + out, other + edge};
        m_painter.setPen(QPen(m_look.colours().text.primary, 2.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.drawPolyline(bracket, 4);
    }
}

void LeadPainter::paintContacts(const Places& places) const
{
    for (const LeadEnd& end : m_picture.left) {
        for (const LeadContact& contact : end.contacts)
            paintContact(contact, places.value(contact.name), true);
    }
    for (const LeadEnd& end : m_picture.right) {
        for (const LeadContact& contact : end.contacts)
            paintContact(contact, places.value(contact.name), false);
    }
}

/// The box, what it meets, its DC, and a sign where the wire's way ends wrongly.
void LeadPainter::paintContact(const LeadContact& contact, QPointF at, bool atLeft) const
{
    const Palette& colours = m_look.colours();
    drawContactBox(m_painter, at, contact.letter, colours.wire.*lookOf(contact.carries).colour, colours, m_look.scale);
    const double gap = (HalfBox + 6) * m_look.scale;
    const double limit = m_picture.differences.empty() ? m_width : columns().triangle - 2;
    const double side = atLeft ? -1 : 1;
    double x = at.x() + side * gap;
    if (contact.end != WireEnd::Joined)
        x += side * paintWireEnd(contact.end, {x, at.y()}, side);
    const auto word = [&](const QString& text, const QColor& colour) {
        const double room = std::max(0.0, atLeft ? x : limit - x);
        QFont face = m_look.font(TypeRole::Small);
        if (QFontMetricsF(face).horizontalAdvance(text) > room)
            face = m_look.font(TypeRole::Caption);
        const QString shown = QFontMetricsF(face).elidedText(text, Qt::ElideRight, room);
        const double wide = QFontMetricsF(face).horizontalAdvance(shown);
        m_painter.setFont(face);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(atLeft ? x - wide : x, at.y() - gap, wide + 1, 2 * gap), Qt::AlignVCenter, shown);
        x += side * (wide + 5 * m_look.scale);
    };
    word(contact.meets, colours.text.secondary);
    if (contact.volts != 0)
        word(voltText(contact.volts), colours.wire.phantom);
}

/// A short: the sign for ground in the colour of errors. An open end: a cross. Returns the width it takes.
double LeadPainter::paintWireEnd(WireEnd end, QPointF at, double side) const
{
    const double s = m_look.scale;
    const QPointF middle = at + QPointF(side * 5 * s, 0);
    m_painter.setPen(QPen(m_look.colours().severity.error.fill, 2, Qt::SolidLine, Qt::RoundCap));
    if (end == WireEnd::Open) {
        m_painter.drawLine(middle + QPointF(-4, -4) * s, middle + QPointF(4, 4) * s);
        m_painter.drawLine(middle + QPointF(-4, 4) * s, middle + QPointF(4, -4) * s);
        return 14 * s;
    }
    m_painter.drawLine(middle + QPointF(0, -7) * s, middle + QPointF(0, -1) * s);
    for (int bar = 0; bar < 3; ++bar) {
        const double half = (6 - 2 * bar) * s, y = (-1 + 3.5 * bar) * s;
        m_painter.drawLine(middle + QPointF(-half, y), middle + QPointF(half, y));
    }
    return 16 * s;
}

/// Above its contacts: which plug this is, on the side that has several.
void LeadPainter::paintEndNames(const Places& places) const
{
    const QFont face = m_look.font(TypeRole::Caption);
    m_painter.setFont(face);
    m_painter.setPen(m_look.colours().text.secondary);
    const auto paintSide = [&](const std::vector<LeadEnd>& ends, Qt::AlignmentFlag side) {
        for (const LeadEnd& end : ends) {
            if (ends.size() < 2 || end.contacts.empty())
                continue;
            const double y = places.value(end.contacts.front().name).y() - (RowPitch / 2 + EndGap - 4) * m_look.scale;
            const double reach = 0.45 * m_width;
            const QString text = QFontMetricsF(face).elidedText(end.title, Qt::ElideRight, reach);
            const double wide = QFontMetricsF(face).horizontalAdvance(text);
            const bool atLeft = side == Qt::AlignLeft;
            const QRectF row(atLeft ? 0 : m_width - wide, y, wide, m_look.line(TypeRole::Caption));
            m_painter.fillRect(row.adjusted(-4, 0, 4, 0), m_look.colours().surface.panel);
            m_painter.drawText(row, Qt::AlignLeft, text);
        }
    };
    paintSide(m_picture.left, Qt::AlignLeft);
    paintSide(m_picture.right, Qt::AlignRight);
}

void LeadPainter::paintDifference(
    const LeadDifference& difference, const Places& places) const
{
    const Columns at = columns();
    const double s = std::min(m_look.scale, m_width / 352.0);
    const double plus = places.value(difference.plus).y(), minus = places.value(difference.minus).y();
    const double top = std::min(plus, minus) - 10 * s, bottom = std::max(plus, minus) + 10 * s;
    const double middle = (top + bottom) / 2, left = at.triangle + 4 * s, tip = left + 30 * s;
    m_painter.setPen(QPen(m_look.colours().text.primary, Stroke::Outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolygon(QPolygonF {{left, top}, {left, bottom}, {tip, middle}});
    m_painter.drawLine(QPointF(left - 6 * s, plus), QPointF(left, plus));
    m_painter.drawLine(QPointF(left - 6 * s, minus), QPointF(left, minus));
    m_painter.drawLine(QPointF(tip, middle), QPointF(tip + 5 * s, middle));
    const QFont face = ::font(TypeRole::BodyStrong, s);
    m_painter.setFont(face);
    const auto sign = [&](double y, QChar text) {
        m_painter.drawText(QRectF(left + 1 * s, y - 9 * s, 14 * s, 18 * s), Qt::AlignCenter, text);
    };
    sign(plus, QLatin1Char('+'));
    sign(minus, QChar(0x2212));
    m_painter.drawText(QRectF(tip + 6 * s, middle - 10 * s, m_width - tip - 6 * s, 20 * s),
        Qt::AlignVCenter | Qt::AlignRight, difference.text);
}

} // namespace

double leadPictureHeight(const LeadPicture& picture, const Look& look)
{
    const double rows = std::max(sideHeight(picture.left, look), sideHeight(picture.right, look));
    return shapeHeight(picture, look) + look.line(TypeRole::Caption) + look.px(6) + rows;
}

void drawLeadPicture(QPainter& painter, const LeadPicture& picture, const QRectF& box, const Look& look)
{
    painter.save();
    painter.translate(box.topLeft());
    LeadPainter(painter, picture, box.width(), look).paint();
    painter.restore();
}

QString leadPictureText(const LeadPicture& picture)
{
    QStringList spoken;
    for (const LeadWire& wire : picture.wires)
        spoken << ArrivalText::tr("%1 to %2: %3").arg(wire.left, wire.right, roleText(wire.carries));
    return spoken.join(u"; "_s);
}
