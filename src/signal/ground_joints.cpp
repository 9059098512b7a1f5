// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/ground_joints.h"

#include "gear/mating.h"
#include "gear/port_circuit.h"

#include <algorithm>

namespace {

constexpr double jointOhm = 10; // a resistor below this is copper to mains current

/// Names that grow together into lots.
class NameLots {
public:
    void join(const QString& a, const QString& b)
    {
        const QString rootA = root(a);
        const QString rootB = root(b);
        if (rootA != rootB)
            m_parent.insert(rootA, rootB);
    }
    QString root(QString name)
    {
        auto it = m_parent.constFind(name);
        if (it == m_parent.constEnd())
            it = m_parent.insert(name, name);
        while (*it != name) {
            name = *it;
            it = m_parent.constFind(name);
        }
        return name;
    }
    QStringList names() const { return m_parent.keys(); }

private:
    QHash<QString, QString> m_parent;
};

bool isJoint(const Part& part)
{
    return part.kind == PartKind::Wire || (part.kind == PartKind::Resistor && part.value < jointOhm);
}

/// True when the socket puts this contact on the case.
bool isBonded(const Port& port, const QString& contact)
{
    const Role role = contactRoles(port).value(contact, Role::Open);
    return role == Role::Common || (role == Role::Cold && port.circuit == QLatin1String("speaker-out"));
}

/// An active DI stands between two earths and has a lift for just that; where its switch is not described it counts as
/// lifted.
bool isLifted(const DeviceType& type, const Port& port)
{
    const bool box = type.earth == Earth::Floating
        && (type.functions.contains(QStringLiteral("di")) || type.functions.contains(QStringLiteral("isolation")));
    return box && port.direction == Direction::Out && isBalanced(port);
}

/// The contacts of a lead that are one piece of copper with each other.
NameLots conductors(const CableType& type)
{
    NameLots lots;
    for (const Wire& wire : type.wires)
        lots.join(wire.from, wire.to);
    for (const Part& part : type.parts) {
        if (isJoint(part))
            lots.join(part.nodes[0], part.nodes[1]);
    }
    return lots;
}

bool isShield(const CableType& type, const QString& contact)
{
    return std::ranges::any_of(type.wires,
        [&contact](const Wire& wire) { return wire.shield && (wire.from == contact || wire.to == contact); });
}

int mostCount(const DeviceType& type)
{
    int most = 1;
    for (const Port& port : type.ports)
        most = std::max(most, port.count);
    return most;
}

bool isThere(const Show& show, const Device& device, const Part& part)
{
    return part.when.isEmpty()
        || switchPosition(show, device, part.when.section(QLatin1Char('='), 0, 0))
        == part.when.section(QLatin1Char('='), 1);
}

NameLots joinedInside(const Show& show, const Device& device, const DeviceType& type)
{
    NameLots lots;
    for (const Part& part : type.inside) {
        if (!isJoint(part) || !isThere(show, device, part))
            continue;
        const bool counted = part.nodes.join(QChar()).contains(QLatin1Char('#'));
        for (int n = 1; n <= (counted ? mostCount(type) : 1); ++n) {
            QStringList nodes = part.nodes;
            nodes.replaceInStrings(QStringLiteral("#"), QString::number(n));
            lots.join(nodes[0], nodes[1]);
            for (const QString& node : nodes) {
                const Port* port = findPort(type, node.section(QLatin1Char('.'), 0, 0));
                if (port && isBonded(*port, node.section(QLatin1Char('.'), 1)))
                    lots.join(node, QStringLiteral("chassis"));
            }
        }
    }
    return lots;
}

} // namespace

std::vector<std::vector<GroundContact>> GroundJoints::lots(const Show& show, const Cable& cable)
{
    std::vector<std::vector<GroundContact>> all;
    const CableType* type = typeOf(show, cable);
    if (!type)
        return all;
    const QList<Plug> plugs = cable.plugs.values();
    for (const std::vector<Touched>& lot : pattern(show, cable, *type)) {
        std::vector<GroundContact> contacts;
        for (const Touched& touched : lot) {
            const PortRef& ref = plugs[touched.plug].port;
            const Device& device = *show.devices.find(ref.device);
            const DeviceType& deviceType = *typeOf(show, device);
            if (touched.bonded) {
                contacts.push_back({ref.device, caseLot});
            } else if (isPassive(deviceType)) {
                const Lots& inside = lotsInside(show, device, deviceType);
                const auto found = inside.constFind(ref.port + QLatin1Char('.') + touched.contact);
                if (found != inside.constEnd())
                    contacts.push_back({ref.device, *found});
            }
        }
        if (contacts.size() > 1)
            all.push_back(std::move(contacts));
    }
    return all;
}

const GroundJoints::Pattern& GroundJoints::pattern(const Show& show, const Cable& cable, const CableType& type)
{
    PatternKey key {&type, {}};
    for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
        key.second.emplace_back(it.key(), portOf(show, it->port), it->outMm);
    const auto known = m_patterns.find(key);
    return known != m_patterns.end() ? known->second
                                     : m_patterns.emplace(std::move(key), newPattern(show, cable, type)).first->second;
}

GroundJoints::Pattern GroundJoints::newPattern(const Show& show, const Cable& cable, const CableType& type)
{
    NameLots lots = conductors(type);
    QMap<QString, std::vector<Touched>> byConductor;
    int index = 0;
    for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it, ++index) {
        const CableEnd* end = findEnd(type, it.key());
        const Port* port = portOf(show, it->port);
        if (!end || !end->connector || !port || !port->connector)
            continue;
        for (const Touch& touch : mate(*end->connector, *port->connector, it->outMm)) {
            const QString contact = it.key() + QLatin1Char('.') + touch.plug;
            const DeviceType& device = *typeOf(show, *show.devices.find(it->port.device));
            const bool bonded = (isBonded(*port, touch.socket) && !isLifted(device, *port))
                || (port->kind == Kind::Network && isShield(type, contact));
            byConductor[lots.root(contact)].push_back({index, touch.socket, bonded});
        }
    }
    Pattern found;
    for (std::vector<Touched>& lot : byConductor) {
        if (lot.size() > 1)
            found.push_back(std::move(lot));
    }
    return found;
}

const GroundJoints::Lots& GroundJoints::lotsInside(const Show& show, const Device& device, const DeviceType& type)
{
    QString key = type.key;
    for (const Switch& one : type.switches)
        key += QLatin1Char(' ') + switchPosition(show, device, one.key);
    const auto known = m_insides.constFind(key);
    if (known != m_insides.constEnd())
        return *known;
    NameLots joined = joinedInside(show, device, type);
    const QString chassis = joined.root(QStringLiteral("chassis"));
    QHash<QString, int> numbers;
    Lots lots;
    for (const QString& name : joined.names()) {
        const QString root = joined.root(name);
        if (root == chassis)
            lots.insert(name, caseLot);
        else
            lots.insert(name, numbers.contains(root) ? numbers[root] : *numbers.insert(root, int(numbers.size())));
    }
    return *m_insides.insert(key, lots);
}
