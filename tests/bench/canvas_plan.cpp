// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/canvas_plan.h"

#include "show/edits.h"

#include <QRandomGenerator>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWidth = 260;
constexpr int cellHeight = 220;
constexpr int hubCells = 3; ///< the hub is that many cells high
constexpr int hubLeads = 20;
constexpr int reach = 3; ///< cells that a lead goes, most of the time
constexpr int acrossPercent = 2;

/// Long enough for where the two stand.
int lengthBetween(const Show& show, const CableType& lead, DeviceId from, DeviceId to)
{
    return leadLength(lead, show.devices.find(from)->place, show.devices.find(to)->place);
}

/// A box with so many balanced line inputs and outputs.
DeviceTypePtr boxType(const Library& library, const QString& key, int inputs, int outputs)
{
    auto type = std::make_shared<DeviceType>(*library.devices.value(u"generic/active-wedge"_s));
    const auto wanted = [](const Port& port) { return port.direction == Direction::Out && port.kind == Kind::Line; };
    const std::vector<Port>& boxPorts = library.devices.value(u"behringer/s16"_s)->ports;
    Port in = type->ports.front();
    Port out = *std::ranges::find_if(boxPorts, wanted);
    in.key = u"in"_s;
    in.name = u"Input %1"_s;
    in.count = inputs;
    out.key = u"out"_s;
    out.name = u"Output %1"_s;
    out.count = outputs;
    out.follows.clear();
    type->key = key;
    type->category = u"effects"_s;
    type->earth = Earth::Insulated;
    type->ports = {in, out};
    type->inside.clear();
    return type;
}

/// The plan while it is made.
struct Grid {
    int columns;
    int rows;
    QList<DeviceId> cells; ///< by row, then column; none where the hub stands
    QSet<PortRef> taken;

    DeviceId at(int column, int row) const
    {
        return column < 0 || row < 0 || column >= columns || row >= rows ? DeviceId() : cells[row * columns + column];
    }
};

/// The first free port of its kind.
PortRef freePort(Grid& grid, DeviceId device, const QString& kind)
{
    for (int i = 1; i <= 4; ++i) {
        const PortRef port {device, kind + QString::number(i)};
        if (!grid.taken.contains(port)) {
            grid.taken.insert(port);
            return port;
        }
    }
    return {};
}

DeviceId put(Show& show, const DeviceTypePtr& type, int column, int row)
{
    const DeviceId id = addDevice(show, type, QPoint(column * cellWidth, row * cellHeight) * 10);
    show.devices.update(id, [&](Device& device) {
        device.name = u"Box %1"_s.arg(id.value);
        device.patchPlace = QPoint(column * cellWidth, row * cellHeight);
    });
    return id;
}

} // namespace

CanvasPlan canvasPlan(const Library& library, int devices)
{
    const DeviceTypePtr box = boxType(library, u"bench/box"_s, 4, 4);
    const DeviceTypePtr hub = boxType(library, u"bench/hub"_s, 0, hubLeads);
    const CableTypePtr lead = library.cables.value(u"xlr"_s);
    CanvasPlan plan;
    Grid grid {std::max(8, int(std::lround(std::sqrt(devices * 1.36)))), 0, {}, {}};
    grid.rows = (devices + hubCells + grid.columns - 1) / grid.columns;
    const int hubColumn = grid.columns / 2;
    const int hubRow = std::max(1, grid.rows / 2 - 1);
    grid.cells.resize(grid.columns * grid.rows);
    int left = devices - 1;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const bool hubs = column == hubColumn && row >= hubRow && row < hubRow + hubCells;
            if (!hubs && left-- > 0)
                grid.cells[row * grid.columns + column] = put(plan.show, box, column, row);
        }
    }
    plan.hub = put(plan.show, hub, hubColumn, hubRow);

    QRandomGenerator random(11);
    int made = 0;
    for (int tries = 0; made < hubLeads && tries < 1000; ++tries) {
        const DeviceId to = grid.at(
            hubColumn + random.bounded(-reach, reach + 1), hubRow + random.bounded(-reach, reach + hubCells));
        const PortRef in = to ? freePort(grid, to, u"in"_s) : PortRef();
        if (in) {
            ++made;
            plan.lead = addCable(plan.show, lead, {plan.hub, u"out%1"_s.arg(made)}, in, lengthBetween(plan.show, *lead, plan.hub, to));
        }
    }
    while (plan.show.cables.size() < devices * 3 / 2) {
        const int column = random.bounded(grid.columns);
        const int row = random.bounded(grid.rows);
        const bool across = random.bounded(100) < acrossPercent;
        const DeviceId from = grid.at(column, row);
        const DeviceId to = across
            ? grid.at(random.bounded(grid.columns), random.bounded(grid.rows))
            : grid.at(column + random.bounded(-reach, reach + 1), row + random.bounded(-reach, reach + 1));
        if (!from || !to || from == to)
            continue;
        const PortRef out = freePort(grid, from, u"out"_s);
        const PortRef in = out ? freePort(grid, to, u"in"_s) : PortRef();
        if (in)
            addCable(plan.show, lead, out, in, lengthBetween(plan.show, *lead, from, to));
        else
            grid.taken.remove(out);
    }
    return plan;
}
