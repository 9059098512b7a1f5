// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/copper.h"

#include "gear/mating.h"
#include "signal/node_joints.h"

#include <algorithm>
#include <optional>

using circuit::Node;

namespace {

constexpr double earthOhm = 0.5; // protective conductor from case to case, half each
constexpr double insulatedFarad = 2e-9; // mains filter of class II gear to earth
constexpr double floatingFarad = 100e-12; // a guitar or microphone in the hand to the room
constexpr double leakOhm = 10e6; // keeps unearthed cases near earth at DC

QString cableContact(const Cable& cable, const QString& contact)
{
    return QString::number(cable.id.value) + QLatin1Char('/') + contact;
}

/// A contact as the joints know it.
QString portContact(const PortRef& ref, const QString& contact)
{
    return QLatin1Char('p') + QString::number(ref.device.value) + QLatin1Char('/') + ref.port + QLatin1Char('.')
        + contact;
}

QString innerNode(DeviceId device, const QString& name)
{
    return QLatin1Char('i') + QString::number(device.value) + QLatin1Char('/') + name;
}

int repeats(const DeviceType& type, const Part& part)
{
    int most = 1;
    if (part.nodes.join(QChar()).contains(QLatin1Char('#'))) {
        for (const Port& port : type.ports)
            most = std::max(most, port.count);
    }
    return most;
}

/// Builds one island's network, step by step.
class Builder {
public:
    Builder(const Show& show, const IslandParts& parts, bool allEarthed)
        : m_show(show)
        , m_parts(parts)
        , m_allEarthed(allEarthed)
    {
    }

    Copper build()
    {
        joinWhatTouches();
        for (const PortRef& ref : m_parts.ports)
            chassisOf(ref.device);
        for (CableId id : m_parts.cables)
            addLead(*m_show.cables.find(id));
        for (const StampedChassis& chassis : std::vector(m_copper.chassis))
            addInside(chassis);
        for (const PortRef& ref : m_parts.ports)
            addPort(ref);
        return std::move(m_copper);
    }

private:
    void joinWhatTouches()
    {
        for (CableId id : m_parts.cables) {
            const Cable& cable = *m_show.cables.find(id);
            const CableType* type = typeOf(m_show, cable);
            if (!type)
                continue;
            for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
                joinPlug(cable, *type, it.key(), *it);
            for (const Part& part : type->parts) {
                if (part.kind == PartKind::Wire)
                    m_joints.join(cableContact(cable, part.nodes[0]), cableContact(cable, part.nodes[1]));
            }
        }
        for (DeviceId device : devices())
            forEachPart(device, [&](const Part& part, const QStringList& nodes) {
                if (part.kind == PartKind::Wire)
                    m_joints.join(nodes[0], nodes[1]);
            });
    }

    void joinPlug(const Cable& cable, const CableType& type, const QString& endKey, const Plug& plug)
    {
        const CableEnd* end = findEnd(type, endKey);
        const Port* port = portOf(m_show, plug.port);
        if (!end || !port || !port->connector || !end->connector)
            return;
        for (const Touch& touch : mate(*end->connector, *port->connector, plug.outMm))
            m_joints.join(
                cableContact(cable, endKey + QLatin1Char('.') + touch.plug), portContact(plug.port, touch.socket));
    }

    QList<DeviceId> devices() const
    {
        QList<DeviceId> all;
        for (const PortRef& ref : m_parts.ports) {
            if (!all.contains(ref.device))
                all << ref.device;
        }
        return all;
    }

    /// Calls visit(part, node keys) for every part inside the device that is there in the present switch positions and
    /// belongs to this island.
    template <class Visit> void forEachPart(DeviceId id, Visit visit) const
    {
        const Device& device = *m_show.devices.find(id);
        const DeviceType& type = *typeOf(m_show, device);
        for (const Part& part : type.inside) {
            const QString wanted = part.when.section(QLatin1Char('='), 1);
            if (!part.when.isEmpty()
                && switchPosition(m_show, device, part.when.section(QLatin1Char('='), 0, 0)) != wanted)
                continue;
            for (int n = 1; n <= repeats(type, part); ++n) {
                QStringList nodes;
                bool mine = false;
                for (QString name : part.nodes) {
                    name.replace(QLatin1Char('#'), QString::number(n));
                    const PortRef ref {id, name.section(QLatin1Char('.'), 0, 0)};
                    const bool isPort = name.contains(QLatin1Char('.'));
                    mine = mine || (isPort ? m_parts.ports.contains(ref) : name != QLatin1String("chassis"));
                    nodes << (isPort ? portContact(ref, name.section(QLatin1Char('.'), 1)) : innerNode(id, name));
                }
                if (mine)
                    visit(part, nodes);
            }
        }
    }

    Node node(const QString& key) { return m_joints.node(m_copper.network, key); }

    Node chassisOf(DeviceId id)
    {
        const auto found = std::ranges::find(m_copper.chassis, id, &StampedChassis::device);
        if (found != m_copper.chassis.end())
            return found->node;
        StampedChassis chassis {id, node(innerNode(id, QStringLiteral("chassis")))};
        const DeviceType& type = *typeOf(m_show, *m_show.devices.find(id));
        const bool passiveBox = isPassive(type) && type.earth == Earth::Floating;
        const Earth earth = m_allEarthed && !passiveBox ? Earth::Earthed : type.earth;
        earthCase(chassis, earth);
        m_copper.chassis.push_back(chassis);
        return chassis.node;
    }

    void earthCase(StampedChassis& chassis, Earth earth)
    {
        circuit::Network& network = m_copper.network;
        if (earth == Earth::Earthed) {
            const Node terminal = network.addNode();
            chassis.earth = network.source(terminal, circuit::ground);
            network.resistor(terminal, chassis.node, earthOhm);
            return;
        }
        network.capacitor(chassis.node, circuit::ground, earth == Earth::Floating ? floatingFarad : insulatedFarad);
        network.resistor(chassis.node, circuit::ground, leakOhm);
    }

    void addLead(const Cable& cable)
    {
        const CableType* type = typeOf(m_show, cable);
        if (!type || !type->bulk)
            return;
        for (const CableEnd& end : type->ends) {
            for (const QString& contact : end.connector->contacts) {
                const QString name = end.key + QLatin1Char('.') + contact;
                m_copper.leadContacts.push_back({cable.id, name, node(cableContact(cable, name))});
            }
        }
        const double metres = cable.lengthMm / 1000.0;
        for (const Wire& wire : type->wires) {
            const double ohm = metres * (wire.shield ? type->bulk->shieldOhm : type->bulk->coreOhm);
            const Node from = node(cableContact(cable, wire.from));
            const Node to = node(cableContact(cable, wire.to));
            m_copper.network.resistor(from, to, ohm);
            m_copper.wires.emplace_back(from, to);
        }
        addCapacitance(cable, *type, metres);
        for (const Part& part : type->parts) {
            if (part.kind != PartKind::Wire)
                addPart(part, {cableContact(cable, part.nodes[0]), cableContact(cable, part.nodes[1])});
        }
    }

    /// Capacitance between the conductors of each run, half of it at either end.
    void addCapacitance(const Cable& cable, const CableType& type, double metres)
    {
        const auto run = [](const Wire& wire) {
            return std::pair {wire.from.section(QLatin1Char('.'), 0, 0), wire.to.section(QLatin1Char('.'), 0, 0)};
        };
        for (size_t i = 0; i < type.wires.size(); ++i) {
            for (size_t j = i + 1; j < type.wires.size(); ++j) {
                const Wire& a = type.wires[i];
                const Wire& b = type.wires[j];
                if (run(a) != run(b))
                    continue;
                const bool toShield = a.shield != b.shield;
                const double farad = metres * (toShield ? type.bulk->coreToShield : type.bulk->coreToCore);
                if (farad <= 0)
                    continue;
                const auto half = [&](const QString& x, const QString& y) {
                    m_copper.network.capacitor(node(cableContact(cable, x)), node(cableContact(cable, y)), farad / 2);
                };
                half(a.from, b.from);
                half(a.to, b.to);
            }
        }
    }

    void addInside(const StampedChassis& chassis)
    {
        forEachPart(chassis.device, [this](const Part& part, const QStringList& nodes) {
            if (part.kind != PartKind::Wire)
                addPart(part, nodes);
        });
    }

    void addPart(const Part& part, const QStringList& nodes)
    {
        circuit::Network& network = m_copper.network;
        switch (part.kind) {
        case PartKind::Wire:
            break; // joined before
        case PartKind::Resistor:
            network.resistor(node(nodes[0]), node(nodes[1]), part.value);
            break;
        case PartKind::Capacitor:
            network.capacitor(node(nodes[0]), node(nodes[1]), part.value);
            break;
        case PartKind::Inductor:
            network.inductor(node(nodes[0]), node(nodes[1]), part.value);
            break;
        case PartKind::Transformer:
            network.transformer(node(nodes[0]), node(nodes[1]), node(nodes[2]), node(nodes[3]), part.value);
            break;
        }
    }

    void addPort(const PortRef& ref)
    {
        const Port* port = portOf(m_show, ref);
        if (!port || !port->connector)
            return;
        StampedPort stamped {ref, port, {}, {}, {}};
        const QMap<QString, Role> roles = contactRoles(*port);
        for (const QString& contact : port->connector->contacts) {
            const Node contactNode = node(portContact(ref, contact));
            stamped.contacts.insert(contact, contactNode);
            const Role role = roles.value(contact, Role::Open);
            if (role != Role::Open && !stamped.nodes.contains(role))
                stamped.nodes.insert(role, contactNode);
            else if (role != Role::Open)
                m_copper.network.resistor(stamped.nodes.value(role), contactNode, 0);
        }
        const PortSetting state {chassisOf(ref.device), port->phantom == Phantom::Supplies && phantomOn(m_show, ref)};
        stamped.ends = stamp(m_copper.network, *port, stamped.nodes, state);
        m_copper.ports.push_back(std::move(stamped));
    }

    const Show& m_show;
    const IslandParts& m_parts;
    bool m_allEarthed;
    NodeJoints m_joints;
    Copper m_copper;
};

} // namespace

Copper buildCopper(const Show& show, const IslandParts& parts, bool allEarthed)
{
    return Builder(show, parts, allEarthed).build();
}
