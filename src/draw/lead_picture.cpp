// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/lead_picture.h"

#include "check/words.h"
#include "draw/loom_picture.h"
#include "draw/wire_look.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct RoleLook {
    Role role;
    const char* text;
    QLatin1StringView wire;
};

constexpr RoleLook roleLooks[] = {
    {Role::Open, QT_TRANSLATE_NOOP("LeadPicture", "not connected"), ""_L1},
    {Role::Hot, QT_TRANSLATE_NOOP("LeadPicture", "hot"), "hot"_L1},
    {Role::Cold, QT_TRANSLATE_NOOP("LeadPicture", "cold"), "cold"_L1},
    {Role::Left, QT_TRANSLATE_NOOP("LeadPicture", "left"), "left"_L1},
    {Role::Right, QT_TRANSLATE_NOOP("LeadPicture", "right"), "right"_L1},
    {Role::LeftCold, QT_TRANSLATE_NOOP("LeadPicture", "left, cold"), "left"_L1},
    {Role::RightCold, QT_TRANSLATE_NOOP("LeadPicture", "right, cold"), "right"_L1},
    {Role::Common, QT_TRANSLATE_NOOP("LeadPicture", "ground"), "shield"_L1},
    {Role::Microphone, QT_TRANSLATE_NOOP("LeadPicture", "mic"), "hot"_L1},
    {Role::Send, QT_TRANSLATE_NOOP("LeadPicture", "send"), "send"_L1},
    {Role::Return, QT_TRANSLATE_NOOP("LeadPicture", "return"), "return"_L1},
};

const RoleLook& rowOf(Role role)
{
    return *std::ranges::find(roleLooks, role, &RoleLook::role);
}

constexpr double mostShare = 0.3; // of its volts that an output may lose into a short or to another output
constexpr double tellVolt = 0.5; // less DC than this is not worth a word

/// "ring1" gives "R1", "2" stays.
QString letterOf(const QString& contact)
{
    if (contact.isEmpty() || contact.front().isDigit())
        return contact;
    return contact.back().isDigit() ? QString(contact.front().toUpper()) + contact.back() : contact.left(1).toUpper();
}

/// The roles of a socket's contacts. Behind the sockets of passive boxes is only copper: there the custom of the trade
/// names them, in the order of the connector.
QMap<QString, Role> rolesAt(const Port& port)
{
    QMap<QString, Role> roles = contactRoles(port);
    const QStringList contacts = port.connector ? port.connector->contacts : QStringList {};
    const bool bare = std::ranges::all_of(roles, [](Role role) { return role == Role::Open; });
    if (!bare || contacts.size() < 2 || contacts.size() > 3)
        return roles;
    roles = {{contacts.first(), Role::Hot}, {contacts.last(), Role::Common}};
    if (contacts.size() == 3)
        roles.insert(contacts[1], Role::Cold);
    return roles;
}

/// Collects the picture of one cable.
class Collector {
public:
    Collector(const Show& show, const Analysis& analysis, const Cable& cable, const CableType& type)
        : m_show(show)
        , m_island(analysis.island(cable.id))
        , m_cable(cable)
        , m_type(type)
    {
    }

    LeadPicture collect()
    {
        QStringList leftEnds, rightEnds;
        split(leftEnds, rightEnds);
        LeadPicture picture;
        for (const QString& end : leftEnds)
            addEnd(end, picture.left, picture.shape.left);
        for (const QString& end : rightEnds)
            addEnd(end, picture.right, picture.shape.right);
        for (const Wire& wire : m_type.wires)
            addWire(wire.from, wire.to, {}, leftEnds, picture);
        for (const Part& part : m_type.parts)
            addPart(part, leftEnds, picture);
        followWires(picture.left, &LeadWire::left, picture.wires);
        followWires(picture.right, &LeadWire::right, picture.wires);
        followLinks(picture);
        judgeEnds(picture);
        for (const LeadEnd& end : picture.right)
            addDifference(end, picture.differences);
        picture.shape.plate = lengthText(m_cable.lengthMm);
        return picture;
    }

private:
    /// Ends that wires start from lie left, unless their plug sits in an input and the others do not.
    void split(QStringList& left, QStringList& right) const
    {
        for (const CableEnd& end : m_type.ends) {
            const bool starts = std::ranges::any_of(
                m_type.wires, [&end](const Wire& wire) { return wire.from.section(u'.', 0, 0) == end.key; });
            (starts || left.isEmpty() ? left : right) << end.key;
        }
        const auto isInput = [this](const QString& end) { return directionAt(end) == Direction::In; };
        const auto isOutput = [this](const QString& end) { return directionAt(end) == Direction::Out; };
        if (std::ranges::any_of(left, isInput) && std::ranges::any_of(right, isOutput))
            std::swap(left, right);
    }

    std::optional<Direction> directionAt(const QString& end) const
    {
        const Port* port = portOf(m_show, m_cable.plugs.value(end).port);
        return port ? std::optional(port->direction) : std::nullopt;
    }

    /// A driven leg that is tied to ground or to another output loses its name in the answer: here it keeps it.
    void takeLost(LeadContact& contact, const PortRef& socket)
    {
        const int place = m_island->placeOf(socket);
        for (const LegLoad& load : m_island->answer->loads) {
            const bool lost = std::max(load.shortShare, load.pushShare) > mostShare;
            if (load.socket != place || !load.driven || !lost || !contact.roles.contains(load.role))
                continue;
            contact.carries = load.role;
            m_lost.insert(contact.name, load.role);
            if (load.shortShare > mostShare)
                m_grounded << contact.name;
        }
    }

    /// What the contact "a.tip" carries, or would if it were not tied to ground; the answer counts contacts through all ends.
    Role carries(const QString& contact) const
    {
        if (m_lost.contains(contact))
            return m_lost.value(contact);
        const auto& carried = m_island->answer->carries[static_cast<size_t>(m_island->placeOf(m_cable.id))];
        size_t place = 0;
        for (const CableEnd& end : m_type.ends) {
            for (const QString& each : end.connector->contacts) {
                if (contact == end.key + u'.' + each)
                    return carried[place];
                ++place;
            }
        }
        return Role::Open;
    }

    void addEnd(const QString& key, std::vector<LeadEnd>& ends, QList<ConnectorShape>& shapes)
    {
        const CableEnd* end = findEnd(m_type, key);
        if (!end || !end->connector)
            return;
        const Plug plug = m_cable.plugs.value(key);
        const Port* port = portOf(m_show, plug.port);
        const QMap<QString, Role> roles = port ? rolesAt(*port) : QMap<QString, Role> {};
        const std::vector<Touch> touches
            = port && port->connector ? mate(*end->connector, *port->connector, plug.outMm) : std::vector<Touch> {};
        LeadEnd drawn {titleOf(*end, plug), {}};
        ConnectorShape shape {end->connector->family, isFemale(*end->connector), {}};
        for (const QString& contact : end->connector->contacts) {
            LeadContact row {key + u'.' + contact, letterOf(contact), {}, {}};
            for (const Touch& touch : touches) {
                if (touch.plug == contact)
                    row.roles << roles.value(touch.socket, Role::Open);
            }
            takeLost(row, plug.port);
            row.meets = meetsText(row.roles, port != nullptr);
            row.volts = voltsAt(plug.port, row.roles);
            drawn.contacts.push_back(row);
        }
        ends.push_back(drawn);
        shapes << shape;
    }

    void addWire(const QString& from, const QString& to, const QString& part, const QStringList& leftEnds,
        LeadPicture& picture) const
    {
        const bool straight = leftEnds.contains(from.section(u'.', 0, 0));
        const QString left = straight ? from : to;
        const QString right = straight ? to : from;
        const Role sent = carries(left);
        picture.wires.push_back({left, right, sent == Role::Open ? carries(right) : sent, part});
    }

    /// A bridge inside a plug, or a resistor on the way.
    void addPart(const Part& part, const QStringList& leftEnds, LeadPicture& picture) const
    {
        if (part.nodes.size() != 2)
            return;
        const QString from = part.nodes[0], to = part.nodes[1];
        const QString end = from.section(u'.', 0, 0);
        if (end == to.section(u'.', 0, 0))
            picture.links.push_back({from, to, leftEnds.contains(end)});
        else
            addWire(from, to, part.kind == PartKind::Resistor ? ohmText(part.value) : QString(), leftEnds, picture);
    }

    /// A contact without a wire carries what the one it is bridged to carries.
    static void followLinks(LeadPicture& picture)
    {
        for (const LeadLink& link : picture.links) {
            for (LeadEnd& end : link.atLeft ? picture.left : picture.right) {
                const auto one = std::ranges::find(end.contacts, link.one, &LeadContact::name);
                const auto other = std::ranges::find(end.contacts, link.other, &LeadContact::name);
                if (one == end.contacts.end() || other == end.contacts.end())
                    continue;
                if (one->carries == Role::Open)
                    one->carries = other->carries;
                else if (other->carries == Role::Open)
                    other->carries = one->carries;
            }
        }
    }

    /// What comes in at the far end is what the wires bring, whatever the input calls that contact. Where several come
    /// together, ground is stronger.
    static void followWires(std::vector<LeadEnd>& ends, QString LeadWire::*side, const std::vector<LeadWire>& wires)
    {
        for (LeadEnd& end : ends) {
            for (LeadContact& contact : end.contacts) {
                for (const LeadWire& wire : wires) {
                    if (wire.*side == contact.name && (contact.carries == Role::Open || wire.carries == Role::Common))
                        contact.carries = wire.carries;
                }
            }
        }
    }

    double voltsAt(const PortRef& socket, const QList<Role>& roles) const
    {
        const int place = m_island->placeOf(socket);
        if (place < 0 || !m_island->answer->dc[static_cast<size_t>(place)].supplied)
            return 0;
        double volts = 0;
        for (const Role role : roles) {
            const double here = m_island->answer->dc[static_cast<size_t>(place)].at(role);
            volts = std::abs(here) > std::abs(volts) ? here : volts;
        }
        return std::abs(volts) >= tellVolt ? volts : 0;
    }

    /// What is wrong at a contact, from what its wire carries and what it meets.
    static WireEnd endOf(const LeadContact& contact)
    {
        if (contact.carries == Role::Open || contact.carries == Role::Common || contact.meets.isEmpty())
            return WireEnd::Joined;
        if (contact.roles.contains(Role::Common))
            return WireEnd::Short;
        const bool open = std::ranges::all_of(contact.roles, [](Role role) { return role == Role::Open; });
        return open ? WireEnd::Open : WireEnd::Joined;
    }

    /// The sign for a short stands where the wire meets ground; inside a plug there is no such place, so it stands at
    /// the sender.
    void judgeEnds(LeadPicture& picture) const
    {
        bool seen = false;
        for (std::vector<LeadEnd>* ends : {&picture.left, &picture.right}) {
            for (LeadEnd& end : *ends) {
                for (LeadContact& contact : end.contacts) {
                    contact.end = endOf(contact);
                    seen |= contact.end == WireEnd::Short;
                }
            }
        }
        for (std::vector<LeadEnd>* ends : {&picture.left, &picture.right}) {
            for (LeadEnd& end : *ends) {
                for (LeadContact& contact : end.contacts) {
                    if (!seen && m_grounded.contains(contact.name))
                        contact.end = WireEnd::Short;
                }
            }
        }
    }

    static bool isFemale(const Connector& connector)
    {
        return !connector.faces.empty() && connector.faces.front().gender == Gender::Female;
    }

    QString titleOf(const CableEnd& end, const Plug& plug) const
    {
        QStringList parts;
        const Device* device = m_show.devices.find(plug.port.device);
        const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
        parts << (end.name.isEmpty() ? end.connector->name : end.name);
        if (type && !end.name.isEmpty())
            parts << portName(*type, plug.port.port);
        else if (device)
            parts << device->name;
        return parts.join(u", "_s);
    }

    static QString meetsText(const QList<Role>& roles, bool plugged)
    {
        if (!plugged)
            return {};
        QStringList words;
        for (const Role role : roles) {
            const QString word = roleText(role);
            if (!words.contains(word))
                words << word;
        }
        return words.isEmpty() ? roleText(Role::Open) : words.join(u"\u2009+\u2009"_s);
    }

    /// A differential input among those this end sits in.
    void addDifference(const LeadEnd& end, std::vector<LeadDifference>& differences) const
    {
        if (end.contacts.empty())
            return;
        const PortRef ref = m_cable.plugs.value(end.contacts.front().name.section(u'.', 0, 0)).port;
        const Arrival* arrival = m_island->answer->arrivalAt(m_island->placeOf(ref));
        for (const LegArrival& leg : arrival ? arrival->legs : std::vector<LegArrival> {}) {
            if (leg.differential)
                addDifference(end, leg.leg, differences);
        }
    }

    static void addDifference(const LeadEnd& end, Role leg, std::vector<LeadDifference>& differences)
    {
        const Role cold = leg == Role::Left ? Role::LeftCold : leg == Role::Right ? Role::RightCold : Role::Cold;
        const auto meeting = [&end](Role role) {
            return std::ranges::find_if(
                end.contacts, [role](const LeadContact& contact) { return contact.roles.contains(role); });
        };
        const auto plus = meeting(leg), minus = meeting(cold);
        if (plus == end.contacts.end() || minus == end.contacts.end() || plus == minus)
            return;
        const auto letter = [](const LeadContact& contact) {
            const QString text = lookOf(contact.carries).letter.toString();
            return text.isEmpty() ? u"0"_s : text;
        };
        differences.push_back({plus->name, minus->name, letter(*plus) + QChar(0x2212) + letter(*minus)});
    }

    const Show& m_show;
    const Island* m_island;
    const Cable& m_cable;
    const CableType& m_type;
    QMap<QString, Role> m_lost; ///< contacts of senders that are tied to ground or to another output, by name
    QStringList m_grounded; ///< those of them that are tied to ground
};

} // namespace

LeadPicture leadPicture(const Show& show, const Analysis& analysis, const Cable& cable)
{
    const CableType* type = typeOf(show, cable);
    if (type && analysis.island(cable.id) && isLoom(*type))
        return loomPicture(show, analysis, cable, *type);
    return type && analysis.island(cable.id) ? Collector(show, analysis, cable, *type).collect() : LeadPicture {};
}

const WireLook& lookOf(Role role)
{
    return wireLook(QString(rowOf(role).wire));
}

QString roleText(Role role)
{
    return QCoreApplication::translate("LeadPicture", rowOf(role).text);
}
