// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/normals.h"

#include "signal/lots.h"

#include <algorithm>
#include <map>

namespace {

/// A box as its parts see it.
struct Inside {
    const PlanBox& box;
    std::vector<int> placeOf; ///< in the plan, by socket of the box; −1: of another island
    std::vector<bool> plugged; ///< by socket of the box
    int firstInner = 0; ///< lot of its first inner node

    int socketOf(const NodeSketch& node) const
    {
        return node.where == NodeSketch::Where::Contact ? placeOf[static_cast<std::size_t>(node.socket)] : -1;
    }
};

/// Calls visit(part, inside) for every part in every box that belongs to this island.
template <class Visit> void forEachPart(const Plan& plan, Sketches& sketches, Visit visit)
{
    int inner = static_cast<int>(plan.sockets.size());
    for (std::size_t box = 0; box < plan.boxes.size(); ++box) {
        const BoxSketch& sketch = sketches.box(plan.boxes[box].type);
        Inside inside {plan.boxes[box], std::vector<int>(sketch.sockets.size(), -1),
            plan.pluggedIn(static_cast<int>(box), sketch.sockets.size()), inner};
        inner += sketch.innerNodes;
        for (std::size_t i = 0; i < plan.sockets.size(); ++i) {
            if (plan.sockets[i].box == static_cast<int>(box))
                inside.placeOf[static_cast<std::size_t>(plan.sockets[i].place)] = static_cast<int>(i);
        }
        for (const GroupSketch& group : sketch.groups) {
            const bool mine = std::ranges::any_of(
                group.sockets, [&](int socket) { return inside.placeOf[static_cast<std::size_t>(socket)] >= 0; });
            for (const PartSketch& part : group.parts) {
                if (mine)
                    visit(part, inside);
            }
        }
    }
}

/// Sleeves and shields joined to each other carry no signal: a contact that stands last in its connector.
bool isGround(const Plan& plan, const Inside& inside, const NodeSketch& node)
{
    const int socket = inside.socketOf(node);
    if (socket < 0)
        return false;
    const ConnectorPtr& connector = plan.port(socket).connector;
    return connector && connector->contacts.size() > 1 && node.index + 1 == connector->contacts.size();
}

/// The plug that alone keeps the part away; −1 where a switch does, or nothing.
int openedBy(const PartSketch& part, const std::vector<int>& switches, const std::vector<bool>& plugged)
{
    int by = -1;
    for (const TermSketch& term : part.terms) {
        if (term.index < 0)
            return -1;
        const auto index = static_cast<std::size_t>(term.index);
        if (term.position >= 0 && !term.allows(switches[index]))
            return -1;
        if (term.position < 0 && plugged[index])
            by = term.index;
    }
    return by;
}

/// Joins the nodes of a part that is there; lotOf says −1 for those that do not count.
template <class LotOf> void joinNodes(const PartSketch& part, const Inside& inside, Lots& lots, LotOf lotOf)
{
    int first = -1;
    for (qsizetype i = 0; i < part.part->nodes.size() && part.isThere(inside.box.switches, inside.plugged); ++i) {
        const int lot = lotOf(part.nodes[static_cast<std::size_t>(i)]);
        if (lot >= 0 && first >= 0)
            lots.join(first, lot);
        first = lot >= 0 ? lot : first;
    }
}

std::vector<int> rootsOf(Lots& lots, int count)
{
    std::vector<int> roots;
    for (int i = 0; i < count; ++i)
        roots.push_back(lots.root(i));
    return roots;
}

} // namespace

std::vector<BrokenNormal> brokenNormals(const Plan& plan, Sketches& sketches)
{
    std::vector<BrokenNormal> broken;
    forEachPart(plan, sketches, [&](const PartSketch& part, const Inside& inside) {
        const int by = openedBy(part, inside.box.switches, inside.plugged);
        if (by < 0)
            return;
        const BrokenNormal normal {inside.socketOf(part.nodes[0]), inside.socketOf(part.nodes[1]),
            inside.placeOf[static_cast<std::size_t>(by)]};
        const bool told = std::ranges::find(broken, normal) != broken.end(); // once for all its contacts
        if (normal.one >= 0 && normal.other >= 0 && !told)
            broken.push_back(normal);
    });
    return broken;
}

namespace {

/// The line behind a contact of a DB25, as a socket of the plan.
using LinesByContact = std::map<std::pair<int, int>, int>;

/// The wire from a contact of a DB25 to a line behind it: first the contact's node, then the line's; else nothing.
std::pair<const NodeSketch*, const NodeSketch*> loomWire(const Plan& plan, const Inside& inside, const PartSketch& part)
{
    const NodeSketch &one = part.nodes[0], &other = part.nodes[1];
    const int a = inside.socketOf(one), b = inside.socketOf(other);
    if (part.part->kind != PartKind::Wire || a < 0 || b < 0 || takesPlug(plan.port(a)) == takesPlug(plan.port(b)))
        return {};
    return takesPlug(plan.port(a)) ? std::pair(&one, &other) : std::pair(&other, &one);
}

LinesByContact linesByContact(const Plan& plan, Sketches& sketches)
{
    LinesByContact lines;
    forEachPart(plan, sketches, [&](const PartSketch& part, const Inside& inside) {
        if (const auto [contact, line] = loomWire(plan, inside, part); contact)
            lines.insert({{inside.socketOf(*contact), contact->index}, inside.socketOf(*line)});
    });
    return lines;
}

/// Sockets and inner nodes of the boxes, each in the lot of what it is joined to.
Lots insideLots(const Plan& plan, Sketches& sketches)
{
    Lots lots;
    const auto add = [&lots](std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            lots.add();
    };
    add(plan.sockets.size());
    for (const PlanBox& box : plan.boxes)
        add(static_cast<std::size_t>(sketches.box(box.type).innerNodes));
    forEachPart(plan, sketches, [&](const PartSketch& part, const Inside& inside) {
        if (loomWire(plan, inside, part).first)
            return;
        joinNodes(part, inside, lots, [&](const NodeSketch& node) {
            if (node.where == NodeSketch::Where::Chassis || isGround(plan, inside, node))
                return -1;
            return node.where == NodeSketch::Where::Inner ? inside.firstInner + node.index : inside.socketOf(node);
        });
    });
    return lots;
}

/// Joins what the cores of a loom lead to, each for itself.
void joinLines(const Plan& plan, Sketches& sketches, const PlanLead& lead, const LinesByContact& lines, Lots& lots)
{
    const LeadSketch& sketch = sketches.lead(lead.type);
    std::vector<int> reached(static_cast<std::size_t>(sketch.contacts), -1); // by contact of the lead
    for (const PlanPlug& plug : lead.plugs) {
        const int first = sketch.firstContact[static_cast<std::size_t>(plug.end)];
        const ConnectorPtr& own = lead.type->ends[static_cast<std::size_t>(plug.end)].connector;
        for (const TouchSketch& touch : sketches.touches(own, plan.port(plug.socket).connector, plug.outMm)) {
            const auto line = lines.find({plug.socket, touch.socket});
            reached[static_cast<std::size_t>(first + touch.plug)] = line == lines.end() ? plug.socket : line->second;
        }
    }
    for (const WireSketch& wire : sketch.wires) {
        const int one = reached[static_cast<std::size_t>(wire.from)], other = reached[static_cast<std::size_t>(wire.to)];
        if (!wire.shield && one >= 0 && other >= 0)
            lots.join(one, other);
    }
}

} // namespace

std::vector<int> joinedSockets(const Plan& plan, Sketches& sketches)
{
    Lots lots = insideLots(plan, sketches);
    const LinesByContact lines = linesByContact(plan, sketches);
    for (const PlanLead& lead : plan.leads) {
        const bool loom = std::ranges::any_of(lead.plugs, [&lines](const PlanPlug& plug) {
            const auto line = lines.lower_bound({plug.socket, 0});
            return line != lines.end() && line->first.first == plug.socket;
        });
        for (const PlanPlug& plug : lead.plugs) {
            if (!loom)
                lots.join(lead.plugs.front().socket, plug.socket);
        }
        if (loom)
            joinLines(plan, sketches, lead, lines, lots);
    }
    return rootsOf(lots, static_cast<int>(plan.sockets.size()));
}

std::vector<int> joinedNodes(const Plan& plan, Sketches& sketches, const std::vector<std::vector<int>>& nodes,
    int nodeCount, const std::function<bool(int)>& isShield)
{
    Lots lots;
    int inner = 0;
    for (const PlanBox& box : plan.boxes)
        inner += sketches.box(box.type).innerNodes;
    for (int i = 0; i < nodeCount + inner; ++i)
        lots.add();
    const int firstInner = nodeCount - static_cast<int>(plan.sockets.size()); // they are counted behind the sockets
    forEachPart(plan, sketches, [&](const PartSketch& part, const Inside& inside) {
        joinNodes(part, inside, lots, [&](const NodeSketch& node) {
            if (node.where == NodeSketch::Where::Inner)
                return firstInner + inside.firstInner + node.index;
            const int socket = inside.socketOf(node);
            if (socket < 0)
                return -1;
            const int at = nodes[static_cast<std::size_t>(socket)][static_cast<std::size_t>(node.index)];
            return isShield(at) ? -1 : at;
        });
    });
    return rootsOf(lots, nodeCount);
}
