// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_side.h"

#include "check/words.h"
#include "draw/bay_sources.h"
#include "gear/part_terms.h"
#include "show/parts_in_force.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A pair's insides: the parts of the type, with the pair's number put in.
class PairInside {
public:
    PairInside(const Show& show, const BayColumn& column)
        : m_show(show)
        , m_column(column)
        , m_device(*show.devices.find(column.upper.port.device))
        , m_type(*typeOf(show, m_device))
        , m_port(*findPort(m_type, column.upper.rear.port))
        , m_number(portNumber(m_port, column.upper.rear.port))
    {
    }

    QStringList contacts() const { return m_port.connector->contacts; }

    /// What joins the two rears on a contact.
    SideContact contact(qsizetype index) const
    {
        SideContact made;
        made.name = contacts()[index];
        const QString upper = node(m_column.upper, index), lower = node(*m_column.lower, index);
        for (const Part& part : m_type.inside) {
            if (part.kind != PartKind::Wire || !joins(part, upper, lower) || !isSetSo(part))
                continue;
            made.isJoined = true;
            for (const PartTerm& term : termsOf(part.when, m_number)) {
                made.breaksAbove |= term.isFree() && term.subject == m_column.upper.port.port;
                made.breaksBelow |= term.isFree() && term.subject == m_column.lower->port.port;
            }
            made.isClosed |= isInForce(m_show, m_device, part, m_number);
        }
        return made;
    }

    bool areJoined(const QString& one, const QString& other) const
    {
        return std::ranges::any_of(m_type.inside, [&](const Part& part) {
            return part.kind == PartKind::Wire && joins(part, one, other) && isInForce(m_show, m_device, part, m_number);
        });
    }

    QString node(const BayJack& jack, qsizetype index) const
    {
        const Port* port = findPort(m_type, jack.rear.port);
        return jack.rear.port + u'.' + port->connector->contacts.value(index);
    }

private:
    bool joins(const Part& part, const QString& one, const QString& other) const
    {
        const auto here = [this](QString text) { return text.replace(u'#', QString::number(m_number)); };
        const QString first = here(part.nodes[0]), second = here(part.nodes[1]);
        return (first == one && second == other) || (first == other && second == one);
    }

    /// True where the switches stand so, whatever is plugged.
    bool isSetSo(const Part& part) const
    {
        return std::ranges::all_of(termsOf(part.when, m_number), [&](const PartTerm& term) {
            return term.isFree() || term.allows(switchPosition(m_show, m_device, term.subject));
        });
    }

    const Show& m_show;
    const BayColumn& m_column;
    const Device& m_device;
    const DeviceType& m_type;
    const Port& m_port;
    int m_number;
};

JackSide jackSide(const Checked& checked, const BayJack& jack)
{
    JackSide made;
    made.number = jack.number;
    made.isPlugged = jack.plugged;
    if (const PortRef behind = otherEnd(checked.show(), jack.rear))
        made.behind = portText(checked.show(), behind);
    if (const std::optional<PortRef> source = sourceAt(checked.analysis(), jack.port))
        made.source = portOf(checked.show(), *source)->kind;
    return made;
}

} // namespace

BaySide sideOf(const Checked& checked, const BayPicture& picture, const BaySpot& spot)
{
    const BayFront& front = picture.fronts[size_t(spot.front)];
    const BayColumn& column = front.columns[size_t(spot.column)];
    BaySide side;
    side.upper = jackSide(checked, column.upper);
    side.hasSprings = front.kind == JackKind::Jack635 || front.kind == JackKind::Tt;
    side.isUpper = spot.upper;
    if (!column.lower || !portOf(checked.show(), column.upper.rear) || !portOf(checked.show(), column.lower->rear))
        return side;
    side.lower = jackSide(checked, *column.lower);
    const PairInside inside(checked.show(), column);
    const qsizetype shield = inside.contacts().size() - 1;
    for (qsizetype i = 0; i < shield; ++i)
        side.contacts << inside.contact(i);
    const QString upper = inside.node(column.upper, shield), lower = inside.node(*column.lower, shield);
    side.isStrapped = inside.areJoined(upper, lower);
    side.isBussed = inside.areJoined(upper, u"chassis"_s);
    return side;
}
