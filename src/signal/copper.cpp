// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/copper.h"

#include "signal/lots.h"

#include <algorithm>

using circuit::Node;

namespace {

constexpr double insulatedFarad = 2e-9; // mains filter of class II gear to earth
constexpr double floatingFarad = 100e-12; // a guitar or microphone in the hand to the room
constexpr double leakOhm = 10e6; // keeps unearthed cases near earth at DC

/// Builds one island's network, step by step. Contacts are numbered: first those of the sockets, then those of the
/// leads, then what is inside the boxes.
class Builder {
public:
    Builder(const Plan& plan, Sketches& sketches)
        : m_plan(plan)
        , m_sketches(sketches)
    {
    }

    Copper build()
    {
        numberContacts();
        collectParts();
        joinWhatTouches();
        m_nodes.assign(static_cast<size_t>(m_count), unmade);
        for (size_t box = 0; box < m_plan.boxes.size(); ++box)
            addCase(box);
        for (size_t lead = 0; lead < m_plan.leads.size(); ++lead)
            addLead(lead);
        for (const auto& [box, part] : m_inside) {
            if (part->part->kind != PartKind::Wire)
                addPart(box, *part);
        }
        for (size_t socket = 0; socket < m_plan.sockets.size(); ++socket)
            addPort(socket);
        return std::move(m_copper);
    }

private:
    static constexpr Node unmade = -1;

    /// The sketch of a box, and where its contacts stand in the numbering.
    struct Place {
        const BoxSketch* sketch = nullptr;
        int chassis = 0;
        int firstInner = 0;
        std::vector<int> firstContact; ///< by socket of the type; −1: not in this island
    };

    int add(int contacts)
    {
        const int first = m_count;
        for (int i = 0; i < contacts; ++i)
            m_joined.add();
        m_count += contacts;
        return first;
    }

    void numberContacts()
    {
        for (const PlanBox& box : m_plan.boxes) {
            Place place {&m_sketches.box(box.type), 0, 0, {}};
            place.chassis = add(1);
            place.firstInner = add(place.sketch->innerNodes);
            place.firstContact.assign(box.type->inside.empty() ? 0 : place.sketch->sockets.size(), -1);
            m_places.push_back(std::move(place));
        }
        for (size_t i = 0; i < m_plan.sockets.size(); ++i) {
            const Port& port = m_plan.port(static_cast<int>(i));
            m_firstOfSocket.push_back(add(port.connector ? static_cast<int>(port.connector->contacts.size()) : 0));
            Place& place = m_places[static_cast<size_t>(m_plan.sockets[i].box)];
            if (!place.firstContact.empty())
                place.firstContact[static_cast<size_t>(m_plan.sockets[i].place)] = m_firstOfSocket.back();
        }
        for (const PlanLead& lead : m_plan.leads)
            m_firstOfLead.push_back(add(m_sketches.lead(lead.type).contacts));
    }

    /// The parts inside the boxes that belong to this island and are there in the present switch positions.
    void collectParts()
    {
        for (size_t box = 0; box < m_places.size(); ++box) {
            if (m_places[box].sketch->groups.empty())
                continue;
            const std::vector<bool> plugged
                = m_plan.pluggedIn(static_cast<int>(box), m_places[box].sketch->sockets.size());
            for (const GroupSketch& group : m_places[box].sketch->groups) {
                const bool mine = std::ranges::any_of(group.sockets,
                    [&](int socket) { return m_places[box].firstContact[static_cast<size_t>(socket)] >= 0; });
                for (const PartSketch& part : group.parts) {
                    if (mine && part.isThere(m_plan.boxes[box].switches, plugged))
                        m_inside.emplace_back(box, &part);
                }
            }
        }
    }

    void joinWhatTouches()
    {
        for (size_t i = 0; i < m_plan.leads.size(); ++i) {
            const PlanLead& lead = m_plan.leads[i];
            const LeadSketch& sketch = m_sketches.lead(lead.type);
            for (const PlanPlug& plug : lead.plugs) {
                const ConnectorPtr& own = lead.type->ends[static_cast<size_t>(plug.end)].connector;
                const ConnectorPtr& other = m_plan.port(plug.socket).connector;
                if (!other)
                    continue;
                const int first = m_firstOfLead[i] + sketch.firstContact[static_cast<size_t>(plug.end)];
                for (const TouchSketch& touch : m_sketches.touches(own, other, plug.outMm))
                    m_joined.join(
                        first + touch.plug, m_firstOfSocket[static_cast<size_t>(plug.socket)] + touch.socket);
            }
            for (const LeadPartSketch& part : sketch.parts) {
                if (part.part->kind == PartKind::Wire)
                    m_joined.join(m_firstOfLead[i] + part.from, m_firstOfLead[i] + part.to);
            }
        }
        for (const auto& [box, part] : m_inside) {
            if (part->part->kind == PartKind::Wire)
                m_joined.join(contact(box, part->nodes[0]), contact(box, part->nodes[1]));
        }
    }

    int contact(size_t box, const NodeSketch& node) const
    {
        const Place& place = m_places[box];
        switch (node.where) {
        case NodeSketch::Where::Chassis:
            return place.chassis;
        case NodeSketch::Where::Inner:
            return place.firstInner + node.index;
        case NodeSketch::Where::Contact:
            break;
        }
        return place.firstContact[static_cast<size_t>(node.socket)] + node.index;
    }

    /// The node of a contact, made on first use.
    Node node(int contact)
    {
        Node& made = m_nodes[static_cast<size_t>(m_joined.root(contact))];
        if (made == unmade)
            made = m_copper.network.addNode();
        return made;
    }

    void addCase(size_t box)
    {
        const DeviceType& type = *m_plan.boxes[box].type;
        const bool passiveBox = isPassive(type) && type.earth == Earth::Floating;
        StampedCase made {node(m_places[box].chassis)};
        made.mayBeEarthed = type.earth != Earth::Earthed && !passiveBox;
        circuit::Network& network = m_copper.network;
        if (type.earth == Earth::Earthed) {
            const Node terminal = network.addNode();
            made.earth = network.source(terminal, circuit::ground);
            network.resistor(terminal, made.node, earthOhm);
        } else {
            network.capacitor(made.node, circuit::ground, type.earth == Earth::Floating ? floatingFarad : insulatedFarad);
            network.resistor(made.node, circuit::ground, leakOhm);
        }
        m_copper.cases.push_back(made);
    }

    void addLead(size_t index)
    {
        const PlanLead& lead = m_plan.leads[index];
        const LeadSketch& sketch = m_sketches.lead(lead.type);
        const int first = m_firstOfLead[index];
        std::vector<Node>& contacts = m_copper.leadContacts.emplace_back();
        for (int i = 0; i < sketch.contacts; ++i)
            contacts.push_back(node(first + i));
        if (!lead.type->bulk)
            return;
        const double metres = lead.lengthMm / 1000.0;
        for (const WireSketch& wire : sketch.wires) {
            const double ohm = metres * (wire.shield ? lead.type->bulk->shieldOhm : lead.type->bulk->coreOhm);
            m_copper.network.resistor(node(first + wire.from), node(first + wire.to), ohm);
        }
        addCapacitance(*lead.type->bulk, sketch, first, metres);
        for (const LeadPartSketch& part : sketch.parts) {
            if (part.part->kind != PartKind::Wire)
                addTwoPole(*part.part, node(first + part.from), node(first + part.to));
        }
    }

    /// Capacitance between the conductors of each run, half of it at either end.
    void addCapacitance(const Bulk& bulk, const LeadSketch& sketch, int first, double metres)
    {
        for (size_t i = 0; i < sketch.wires.size(); ++i) {
            for (size_t j = i + 1; j < sketch.wires.size(); ++j) {
                const WireSketch& a = sketch.wires[i];
                const WireSketch& b = sketch.wires[j];
                const double farad = metres * (a.shield != b.shield ? bulk.coreToShield : bulk.coreToCore);
                if (a.run != b.run || farad <= 0)
                    continue;
                m_copper.network.capacitor(node(first + a.from), node(first + b.from), farad / 2);
                m_copper.network.capacitor(node(first + a.to), node(first + b.to), farad / 2);
            }
        }
    }

    void addPart(size_t box, const PartSketch& part)
    {
        const auto at = [&](size_t i) { return node(contact(box, part.nodes[i])); };
        if (part.part->kind == PartKind::Transformer)
            m_copper.network.transformer(at(0), at(1), at(2), at(3), part.part->value);
        else
            addTwoPole(*part.part, at(0), at(1));
    }

    void addTwoPole(const Part& part, Node a, Node b)
    {
        switch (part.kind) {
        case PartKind::Resistor:
            m_copper.network.resistor(a, b, part.value);
            break;
        case PartKind::Capacitor:
            m_copper.network.capacitor(a, b, part.value);
            break;
        case PartKind::Inductor:
            m_copper.network.inductor(a, b, part.value);
            break;
        case PartKind::Wire:
        case PartKind::Transformer:
            break; // joined before; has four nodes
        }
    }

    void addPort(size_t socket)
    {
        const PlanSocket& place = m_plan.sockets[socket];
        const Port& port = m_plan.port(static_cast<int>(socket));
        StampedPort stamped;
        stamped.firstElement = m_copper.network.elements().size();
        if (port.connector) {
            const std::vector<Role>& roles
                = m_places[static_cast<size_t>(place.box)].sketch->roles[static_cast<size_t>(place.row)];
            for (size_t i = 0; i < roles.size(); ++i) {
                const Node contactNode = node(m_firstOfSocket[socket] + static_cast<int>(i));
                stamped.contacts.push_back(contactNode);
                if (roles[i] != Role::Open && !stamped.nodes.contains(roles[i]))
                    stamped.nodes.insert(roles[i], contactNode);
                else if (roles[i] != Role::Open)
                    m_copper.network.resistor(stamped.nodes.value(roles[i]), contactNode, 0);
            }
            const PortSetting state {m_copper.cases[static_cast<size_t>(place.box)].node, place.phantomOn};
            stamped.ends = stamp(m_copper.network, port, stamped.nodes, state);
        }
        stamped.lastElement = m_copper.network.elements().size();
        m_copper.ports.push_back(std::move(stamped));
    }

    const Plan& m_plan;
    Sketches& m_sketches;
    int m_count = 0;
    Lots m_joined;
    std::vector<Place> m_places; ///< by box
    std::vector<int> m_firstOfSocket;
    std::vector<int> m_firstOfLead;
    std::vector<std::pair<size_t, const PartSketch*>> m_inside; ///< with the box each is in
    std::vector<Node> m_nodes; ///< by lot of joined contacts
    Copper m_copper;
};

} // namespace

Copper buildCopper(const Plan& plan, Sketches& sketches)
{
    return Builder(plan, sketches).build();
}
