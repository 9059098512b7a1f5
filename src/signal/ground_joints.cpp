// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/ground_joints.h"

#include "gear/port_circuit.h"
#include "signal/lots.h"
#include "signal/sketches.h"

#include <algorithm>

namespace {

/// True when the socket puts this contact on the case.
bool isBonded(const Port& port, Role role)
{
    return role == Role::Common || (role == Role::Cold && port.circuit == QLatin1String("speaker-out"));
}

/// An active DI stands between two earths and has a lift for just that; where its switch is not described it counts as
/// lifted.
bool isLifted(const DeviceType& type, const Port& port)
{
    if (type.earth != Earth::Floating || port.direction != Direction::Out || !isBalanced(port))
        return false;
    return type.functions.contains(QStringLiteral("di")) || type.functions.contains(QStringLiteral("isolation"));
}

bool isShield(const LeadSketch& lead, int contact)
{
    return std::ranges::any_of(lead.wires, [contact](const WireSketch& wire) {
        return wire.shield && (wire.from == contact || wire.to == contact);
    });
}

/// Metal inside one box that hangs together; the case is a lot of its own.
class InsideLots {
public:
    InsideLots(const PlanBox& box, const BoxSketch& sketch, std::vector<bool> plugged)
        : m_box(box)
        , m_sketch(sketch)
        , m_plugged(std::move(plugged))
    {
        for (const SocketSketch& socket : sketch.sockets) {
            m_firstContact.push_back(m_count);
            const auto contacts = static_cast<int>(sketch.roles[static_cast<size_t>(socket.row)].size());
            m_count += contacts;
        }
        for (int i = 0; i < m_count + sketch.innerNodes + 1; ++i)
            m_lots.add();
        for (const GroupSketch& group : sketch.groups) {
            for (const PartSketch& part : group.parts)
                join(part);
        }
    }

    int lotOf(int socket, int contact)
    {
        const int root = m_lots.root(m_firstContact[static_cast<size_t>(socket)] + contact);
        return root == m_lots.root(chassis()) ? caseLot : root;
    }

private:
    int chassis() const { return m_count + m_sketch.innerNodes; }

    void join(const PartSketch& part)
    {
        if (!isJoint(*part.part) || !part.isThere(m_box.switches, m_plugged))
            return;
        const int one = number(part.nodes[0]), other = number(part.nodes[1]);
        m_lots.join(one, other);
        for (const NodeSketch& node : {part.nodes[0], part.nodes[1]}) {
            if (node.where == NodeSketch::Where::Contact && isOnCase(node))
                m_lots.join(number(node), chassis());
        }
    }

    bool isOnCase(const NodeSketch& node) const
    {
        const auto row = static_cast<size_t>(m_sketch.sockets[static_cast<size_t>(node.socket)].row);
        return isBonded(m_box.type->ports[row], m_sketch.roles[row][static_cast<size_t>(node.index)]);
    }

    int number(const NodeSketch& node) const
    {
        switch (node.where) {
        case NodeSketch::Where::Chassis:
            return chassis();
        case NodeSketch::Where::Inner:
            return m_count + node.index;
        case NodeSketch::Where::Contact:
            break;
        }
        return m_firstContact[static_cast<size_t>(node.socket)] + node.index;
    }

    const PlanBox& m_box;
    const BoxSketch& m_sketch;
    std::vector<bool> m_plugged; ///< by socket
    std::vector<int> m_firstContact; ///< by socket
    int m_count = 0; ///< of the contacts of all sockets
    Lots m_lots; ///< contacts, then inner nodes, then the case
};

/// Looks at the plugs of each lead.
class GroundSearch {
public:
    GroundSearch(const Plan& plan, Sketches& sketches)
        : m_plan(plan)
        , m_sketches(sketches)
        , m_insides(plan.boxes.size())
    {
    }

    std::vector<GroundJoint> all()
    {
        for (size_t lead = 0; lead < m_plan.leads.size(); ++lead)
            addLead(static_cast<int>(lead));
        return std::move(m_joints);
    }

private:
    void addLead(int index)
    {
        const PlanLead& lead = m_plan.leads[static_cast<size_t>(index)];
        const LeadSketch& sketch = m_sketches.lead(lead.type);
        std::vector<std::vector<GroundContact>> byConductor(static_cast<size_t>(sketch.contacts));
        for (const PlanPlug& plug : lead.plugs) {
            const Port& port = m_plan.port(plug.socket);
            if (!port.connector)
                continue;
            const auto end = static_cast<size_t>(plug.end);
            for (const TouchSketch& touch :
                m_sketches.touches(lead.type->ends[end].connector, port.connector, plug.outMm)) {
                const int contact = sketch.firstContact[end] + touch.plug;
                const int conductor = sketch.conductor[static_cast<size_t>(contact)];
                addTouch(byConductor[static_cast<size_t>(conductor)], plug.socket, touch.socket,
                    isShield(sketch, contact));
            }
        }
        for (std::vector<GroundContact>& contacts : byConductor) {
            if (contacts.size() > 1)
                m_joints.push_back({index, std::move(contacts)});
        }
    }

    void addTouch(std::vector<GroundContact>& contacts, int socket, int contact, bool shield)
    {
        const auto& [box, row, place, phantomOn] = m_plan.sockets[static_cast<size_t>(socket)];
        const Port& port = m_plan.port(socket);
        const DeviceType& type = m_plan.typeOf(socket);
        const BoxSketch& sketch = m_sketches.box(m_plan.boxes[static_cast<size_t>(box)].type);
        const Role role = sketch.roles[static_cast<size_t>(row)][static_cast<size_t>(contact)];
        const bool bonded = (isBonded(port, role) && !isLifted(type, port)) || (port.kind == Kind::Network && shield);
        if (bonded)
            contacts.push_back({box, caseLot});
        else if (!type.inside.empty())
            contacts.push_back({box, inside(box, sketch).lotOf(place, contact)});
    }

    InsideLots& inside(int box, const BoxSketch& sketch)
    {
        std::unique_ptr<InsideLots>& made = m_insides[static_cast<size_t>(box)];
        if (!made)
            made = std::make_unique<InsideLots>(
                m_plan.boxes[static_cast<size_t>(box)], sketch, m_plan.pluggedIn(box, sketch.sockets.size()));
        return *made;
    }

    const Plan& m_plan;
    Sketches& m_sketches;
    std::vector<std::unique_ptr<InsideLots>> m_insides; ///< by box, made when asked for
    std::vector<GroundJoint> m_joints;
};

} // namespace

std::vector<GroundJoint> groundJoints(const Plan& plan, Sketches& sketches)
{
    return GroundSearch(plan, sketches).all();
}
