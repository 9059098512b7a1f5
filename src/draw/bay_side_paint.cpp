// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of jacks cut open: front on the left, rear on the right.
#include "draw/bay_side.h"

#include "draw/signal_look.h"

#include <QPainter>
#include <QPainterPath>

namespace {

// px at 100 %, along: the plate, where springs bend, where they touch their contact, where they end, joints, rear socket
constexpr double plateX = 34, bendX = 76, touchX = 104, tagX = 158, jointX = 174, jointStep = 9, busX = 201, rearX = 218;
constexpr double rowHeight = 66, gapBetween = 14, springOff = 15, touchIn = 7, plugHalf = 4.5;
constexpr double lift = 6, dip = 16.5; // of a spring: what a plug lifts it by, and how far its end reaches towards the axis

/// One jack's row, ready to be painted.
struct Row {
    const JackSide& jack;
    double axis; ///< its middle
    QColor colour;
};

class SidePainter {
public:
    SidePainter(QPainter& painter, const BaySide& side, const QRectF& box, const Look& look)
        : m_painter(painter)
        , m_side(side)
        , m_box(box)
        , m_look(look)
        , m_unit(box.width() / sideWidth)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(m_box.topLeft());
        m_painter.scale(m_unit, m_unit);
        const Row upper = row(m_side.upper, rowHeight / 2);
        paintRow(upper, m_side.isUpper);
        if (m_side.lower) {
            const Row lower = row(*m_side.lower, rowHeight * 1.5 + gapBetween);
            paintRow(lower, !m_side.isUpper);
            paintJoints(upper, lower);
        }
        m_painter.restore();
    }

private:
    const Palette& colours() const { return m_look.colours(); }

    Row row(const JackSide& jack, double axis) const
    {
        return {jack, axis, jack.source ? signalColour(*jack.source, colours()) : colours().symbol.detail};
    }

    void pen(const QColor& colour, double width = 1.6)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    /// The hot contact above the axis, the next one below it.
    static double side(qsizetype contact) { return contact == 0 ? -1 : 1; }
    double tagY(const Row& row, qsizetype contact) const { return row.axis + side(contact) * springOff; }

    void paintRow(const Row& row, bool isMeant)
    {
        pen(colours().symbol.ink);
        m_painter.setBrush(colours().surface.sunken);
        m_painter.drawRect(QRectF(plateX - 3, row.axis - rowHeight / 2, 6, rowHeight / 2 - 8));
        m_painter.drawRect(QRectF(plateX - 3, row.axis + 8, 6, rowHeight / 2 - 8));
        paintNumber(row, isMeant);
        if (row.jack.isPlugged)
            paintPlug(row);
        for (qsizetype i = 0; i < m_side.contacts.size(); ++i)
            paintSpring(row, i);
        paintRear(row);
    }

    void paintNumber(const Row& row, bool isMeant)
    {
        m_painter.setFont(scaled(isMeant ? TypeRole::BodyStrong : TypeRole::Small));
        m_painter.setPen(isMeant ? colours().text.primary : colours().text.secondary);
        m_painter.drawText(QRectF(0, row.axis - rowHeight / 2, plateX - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(row.jack.number));
    }

    /// The painter is scaled already.
    QFont scaled(TypeRole role) const { return Look {m_look.theme, 1}.font(role); }

    void paintPlug(const Row& row)
    {
        pen(colours().symbol.ink, 1.2);
        m_painter.setBrush(row.colour);
        m_painter.drawRoundedRect(QRectF(2, row.axis - 8, plateX - 10, 16), 3, 3);
        m_painter.setBrush(colours().symbol.body);
        m_painter.drawRect(QRectF(plateX - 8, row.axis - plugHalf, bendX - plateX - 10, 2 * plugHalf));
        QPainterPath tip(QPointF(bendX - 16, row.axis - plugHalf));
        tip.lineTo(bendX + 4, row.axis - plugHalf);
        tip.quadTo(bendX + 15, row.axis - plugHalf, bendX + 17, row.axis);
        tip.quadTo(bendX + 15, row.axis + plugHalf, bendX + 4, row.axis + plugHalf);
        tip.lineTo(bendX - 16, row.axis + plugHalf);
        tip.closeSubpath();
        m_painter.drawPath(tip);
        m_painter.drawLine(QPointF(bendX - 2, row.axis - plugHalf), QPointF(bendX - 2, row.axis + plugHalf));
    }

    bool springLifts(const Row& row) const { return row.jack.isPlugged && m_side.hasSprings; }

    void paintSpring(const Row& row, qsizetype contact)
    {
        const double s = side(contact), y = tagY(row, contact);
        const double away = springLifts(row) ? lift : 0;
        const double end = bendX + (contact == 0 ? 6 : -9); // on the tip of the plug, and on its ring
        QPainterPath path(QPointF(rearX, y));
        path.lineTo(tagX, y);
        path.lineTo(end + 8, y + s * away);
        path.lineTo(end, y + s * (away - (m_side.hasSprings ? dip : springOff - plugHalf)));
        pen(row.colour, 2);
        m_painter.drawPath(path);
    }

    void paintRear(const Row& row)
    {
        const double shieldY = row.axis + springOff + 10;
        pen(colours().symbol.detail);
        m_painter.drawLine(QPointF(plateX + 3, shieldY), QPointF(rearX, shieldY));
        pen(colours().symbol.ink);
        m_painter.setBrush(row.jack.behind.isEmpty() ? colours().surface.sunken : row.colour);
        m_painter.drawRoundedRect(QRectF(rearX, row.axis - springOff - 5, 7, 2 * springOff + 20), 2, 2);
        m_painter.setFont(scaled(TypeRole::Caption));
        m_painter.setPen(row.jack.behind.isEmpty() ? colours().text.tertiary : colours().text.primary);
        const QRectF words(rearX + 13, row.axis - rowHeight / 2, sideWidth - rearX - 13, rowHeight);
        m_painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
            row.jack.behind.isEmpty() ? QStringLiteral("–") : row.jack.behind);
    }

    void paintJoints(const Row& upper, const Row& lower)
    {
        for (qsizetype i = 0; i < m_side.contacts.size(); ++i) {
            if (m_side.contacts[i].isJoined)
                paintJoint(upper, lower, i);
        }
        const double upperShield = upper.axis + springOff + 10, lowerShield = lower.axis + springOff + 10;
        pen(colours().symbol.detail);
        if (m_side.isStrapped)
            m_painter.drawLine(QPointF(busX, upperShield), QPointF(busX, lowerShield));
        for (const double y : {upperShield, lowerShield}) {
            if (m_side.isStrapped || m_side.isBussed)
                dot({busX, y}, colours().symbol.detail);
            if (m_side.isBussed)
                paintGround({busX, y});
        }
    }

    /// From spring to spring, or over the contacts that a plug lifts the springs off.
    void paintJoint(const Row& upper, const Row& lower, qsizetype contact)
    {
        const SideContact& joint = m_side.contacts[contact];
        const double x = jointX + double(contact) * jointStep;
        const QColor colour = joint.isClosed ? upper.colour : colours().severity.warning.outline;
        const auto endAt = [&](const Row& row, bool breaks) {
            return breaks ? QPointF(touchX, tagY(row, contact) - side(contact) * touchIn)
                          : QPointF(tagX, tagY(row, contact));
        };
        const QPointF from = endAt(upper, joint.breaksAbove), to = endAt(lower, joint.breaksBelow);
        QPainterPath path(from);
        path.lineTo(x, from.y());
        path.lineTo(x, to.y());
        path.lineTo(to);
        pen(colour, 1.6);
        m_painter.drawPath(path);
        touch(from, joint.breaksAbove, contact, colour);
        touch(to, joint.breaksBelow, contact, colour);
    }

    /// A contact's point, or a soldered joint.
    void touch(const QPointF& at, bool breaks, qsizetype contact, const QColor& colour)
    {
        if (!breaks)
            return dot(at, colour);
        const double s = side(contact);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(QPolygonF {at + QPointF(-4, -s), at + QPointF(4, -s), at + QPointF(0, s * (touchIn - 1))});
    }

    void dot(const QPointF& at, const QColor& colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(at, 2.4, 2.4);
    }

    void paintGround(const QPointF& at)
    {
        pen(colours().symbol.detail);
        m_painter.drawLine(at, at + QPointF(0, 5));
        for (int i = 0; i < 3; ++i) {
            const double half = 6 - 2 * i, y = 5 + 2.5 * i;
            m_painter.drawLine(at + QPointF(-half, y), at + QPointF(half, y));
        }
    }

    QPainter& m_painter;
    const BaySide& m_side;
    QRectF m_box;
    const Look& m_look;
    double m_unit;
};

} // namespace

double sideHeight(const BaySide& side)
{
    constexpr double groundSign = 8; // hangs below the lower row
    return side.lower ? 2 * rowHeight + gapBetween + groundSign : rowHeight;
}

void paintSide(QPainter& painter, const BaySide& side, const QRectF& box, const Look& look)
{
    SidePainter(painter, side, box, look).paint();
}
