// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/loom_picture.h"

#include "check/words.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlugs = 3; ///< of eight alike, that are drawn

/// Where a contact of a plug comes to: a port of its own, and which of its legs.
struct Reached {
    PortRef port;
    Role role = Role::Open;
};

class Loom {
public:
    Loom(const Show& show, const Analysis& analysis, const Cable& cable, const CableType& type)
        : m_show(show)
        , m_island(analysis.island(cable.id))
        , m_cable(cable)
        , m_type(type)
    {
    }

    LeadPicture picture() const
    {
        LeadPicture made;
        made.loom = true;
        QString first = m_type.wires.front().from, second = m_type.wires.front().to;
        const bool turned = direction(first) == Direction::In || direction(second) == Direction::Out;
        if (turned)
            std::swap(first, second);
        made.left.push_back({title(first, !turned), {}});
        made.right.push_back({title(second, turned), {}});
        int number = 0;
        for (std::size_t i = 0; i < m_type.wires.size(); i = endOfLine(i))
            addLine(made, i, turned, ++number);
        made.shape.left = plugs(first, !turned);
        made.shape.right = plugs(second, turned);
        made.shape.plate = lengthText(m_cable.lengthMm);
        return made;
    }

private:
    static QString endOf(const QString& contact) { return contact.section(u'.', 0, 0); }

    /// The wires of one line come one after the other, its shield last.
    std::size_t endOfLine(std::size_t from) const
    {
        while (from < m_type.wires.size() && !m_type.wires[from].shield)
            ++from;
        return from + 1;
    }

    std::optional<Direction> direction(const QString& contact) const
    {
        const Port* port = portOf(m_show, m_cable.plugs.value(endOf(contact)).port);
        return port ? std::optional(port->direction) : std::nullopt;
    }

    /// The ends on one side, in the order of their lines.
    QStringList endsOn(bool from) const
    {
        QStringList ends;
        for (const Wire& wire : m_type.wires)
            ends << endOf(from ? wire.from : wire.to);
        ends.removeDuplicates();
        return ends;
    }

    QString title(const QString& contact, bool from) const
    {
        const CableEnd& end = *findEnd(m_type, endOf(contact));
        const qsizetype count = endsOn(from).size();
        if (count > 1)
            return u"%1 × %2"_s.arg(count).arg(end.connector->name);
        const Device* device = m_show.devices.find(m_cable.plugs.value(end.key).port.device);
        return device ? u"%1, %2"_s.arg(end.connector->name, device->name) : end.connector->name;
    }

    QList<ConnectorShape> plugs(const QString& contact, bool from) const
    {
        const Connector& connector = *findEnd(m_type, endOf(contact))->connector;
        const bool female = !connector.faces.empty() && connector.faces.front().gender == Gender::Female;
        return QList<ConnectorShape>(std::min(mostPlugs, endsOn(from).size()), {connector.family, female, {}});
    }

    /// What this contact of the lead touches; through the terminals behind a DB25 to the line itself.
    Reached reached(const QString& contact) const
    {
        const PortRef ref = m_cable.plugs.value(endOf(contact)).port;
        const Port* port = portOf(m_show, ref);
        const CableEnd* end = findEnd(m_type, endOf(contact));
        if (!port || !port->connector || !end)
            return {};
        for (const Touch& touch : mate(*end->connector, *port->connector)) {
            if (touch.plug != contact.section(u'.', 1))
                continue;
            const QMap<QString, Role> roles = contactRoles(*port);
            const Role role = roles.value(touch.socket, Role::Open);
            return role == Role::Open ? behind(ref, touch.socket) : Reached {ref, role};
        }
        return {ref};
    }

    Reached behind(const PortRef& ref, const QString& contact) const
    {
        const DeviceType& type = *typeOf(m_show, *m_show.devices.find(ref.device));
        const QString here = ref.port + u'.' + contact;
        for (const Part& part : type.inside) {
            const qsizetype at = part.kind == PartKind::Wire ? part.nodes.indexOf(here) : -1;
            if (at < 0)
                continue;
            const QString other = part.nodes[1 - at];
            const Port* line = findPort(type, endOf(other));
            if (!line)
                continue;
            const qsizetype place = line->connector->contacts.indexOf(other.section(u'.', 1));
            const Role usual = place == 0 ? Role::Hot : place == 1 ? Role::Cold : Role::Common;
            const Role role = contactRoles(*line).value(other.section(u'.', 1), Role::Open);
            return {{ref.device, endOf(other)}, role == Role::Open ? usual : role};
        }
        return {ref};
    }

    Role carried(const QString& contact) const
    {
        const auto& carries = m_island->answer->carries[static_cast<std::size_t>(m_island->placeOf(m_cable.id))];
        std::size_t place = 0;
        for (const CableEnd& end : m_type.ends) {
            for (const QString& each : end.connector->contacts) {
                if (contact == end.key + u'.' + each)
                    return carries[place];
                ++place;
            }
        }
        return Role::Open;
    }

    LeadContact lineEnd(std::size_t first, bool from, int number) const
    {
        const QString hot = from ? m_type.wires[first].from : m_type.wires[first].to;
        const Reached at = reached(hot);
        LeadContact made {hot, QString::number(number), {}, {at.role}, carried(hot)};
        if (const Device* device = m_show.devices.find(at.port.device)) {
            const QString line = portName(*typeOf(m_show, *device), at.port.port);
            made.meets = endsOn(from).size() > 1 ? u"%1, %2"_s.arg(device->name, line) : line;
        }
        const bool sound = made.carries != Role::Open && made.carries != Role::Common;
        if (sound && at.port && at.role == Role::Common)
            made.end = WireEnd::Short;
        else if (sound && at.port && at.role == Role::Open)
            made.end = WireEnd::Open;
        return made;
    }

    void addLine(LeadPicture& made, std::size_t first, bool turned, int number) const
    {
        const LeadContact left = lineEnd(first, !turned, number);
        const LeadContact right = lineEnd(first, turned, number);
        made.left.front().contacts.push_back(left);
        made.right.front().contacts.push_back(right);
        made.wires.push_back({left.name, right.name, left.carries == Role::Open ? right.carries : left.carries, {}});
    }

    const Show& m_show;
    const Island* m_island;
    const Cable& m_cable;
    const CableType& m_type;
};

} // namespace

LeadPicture loomPicture(const Show& show, const Analysis& analysis, const Cable& cable, const CableType& type)
{
    return Loom(show, analysis, cable, type).picture();
}
