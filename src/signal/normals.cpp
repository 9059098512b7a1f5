// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/normals.h"

#include "signal/lots.h"

#include <algorithm>

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
        if (term.position >= 0 && switches[index] != term.position)
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

std::vector<int> joinedSockets(const Plan& plan, Sketches& sketches)
{
    Lots lots;
    const auto add = [&lots](std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            lots.add();
    };
    add(plan.sockets.size());
    for (const PlanBox& box : plan.boxes)
        add(static_cast<std::size_t>(sketches.box(box.type).innerNodes));
    for (const PlanLead& lead : plan.leads) {
        for (const PlanPlug& plug : lead.plugs)
            lots.join(lead.plugs.front().socket, plug.socket);
    }
    forEachPart(plan, sketches, [&](const PartSketch& part, const Inside& inside) {
        joinNodes(part, inside, lots, [&](const NodeSketch& node) {
            if (node.where == NodeSketch::Where::Chassis || isGround(plan, inside, node))
                return -1;
            return node.where == NodeSketch::Where::Inner ? inside.firstInner + node.index : inside.socketOf(node);
        });
    });
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
