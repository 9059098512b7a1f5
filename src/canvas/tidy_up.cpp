// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tidy_up.h"

#include "canvas/cable_index.h"
#include "canvas/patch_box.h"
#include "canvas/patch_columns.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace {

constexpr int firstX = 24;
constexpr int firstY = 48;
constexpr int columnGap = 72;
constexpr int lanesGap = 8; ///< more room before a column for each lead that ends in it
constexpr int mostLanes = 20;
constexpr int boxGap = 20;

/// A lead from box to box, and where its ports are in them.
struct Way {
    DeviceId from;
    DeviceId to;
    double fromY = 0;
    double toY = 0;
};

double rowY(const QHash<DeviceId, PatchBox>& boxes, const PortRef& port)
{
    const auto box = boxes.constFind(port.device);
    const BoxRow* row = box == boxes.constEnd() ? nullptr : box->row(port.port);
    return row ? row->y : 0;
}

QList<Way> waysOf(const Show& show, const QHash<DeviceId, PatchBox>& boxes)
{
    QList<Way> ways;
    show.cables.forEach([&](const Cable& cable) {
        for (const Plug& one : cable.plugs) {
            for (const Plug& other : cable.plugs) {
                const Port* from = portOf(show, one.port);
                const Port* to = portOf(show, other.port);
                if (!from || !to || one.port.device == other.port.device)
                    continue;
                const bool flows = isRightSide(*show.types.value(show.devices.find(one.port.device)->type), *from)
                    && !isRightSide(*show.types.value(show.devices.find(other.port.device)->type), *to);
                if (flows)
                    ways.append({one.port.device, other.port.device, rowY(boxes, one.port), rowY(boxes, other.port)});
            }
        }
    });
    return ways;
}

/// A box on its way to its place.
struct Standing {
    DeviceId id;
    double wishedY = 0; ///< where its leads run straight
};

/// Where the box would stand so that its first lead to a placed box runs straight; without one, at the end.
double wishedY(DeviceId id, const QList<Way>& ways, const QHash<DeviceId, QPoint>& placed)
{
    double wish = 1e6;
    for (const Way& way : ways) {
        if (way.from == id && placed.contains(way.to))
            wish = std::min(wish, placed.value(way.to).y() + way.toY - way.fromY);
    }
    return wish;
}

void placeColumn(QList<DeviceId> ids, int x, const QHash<DeviceId, PatchBox>& boxes, const QList<Way>& ways,
    QHash<DeviceId, QPoint>& placed)
{
    QList<Standing> order;
    for (DeviceId id : ids)
        order.append({id, wishedY(id, ways, placed)});
    std::ranges::stable_sort(order, {}, &Standing::wishedY);
    double bottom = firstY;
    for (const Standing& standing : std::as_const(order)) {
        const double y = std::max(bottom, standing.wishedY > 1e5 ? bottom : standing.wishedY);
        placed.insert(standing.id, QPoint(x, int(std::lround(y))));
        bottom = y + boxes.value(standing.id).size.height() + boxGap;
    }
}

} // namespace

void tidyUp(Show& show)
{
    CableIndex index;
    show.cables.forEach([&index](const Cable& cable) { index.put(cable); });
    QHash<DeviceId, PatchBox> boxes;
    QHash<DeviceId, int> columnOf;
    QMap<int, QList<DeviceId>> columns;
    show.devices.forEach([&](const Device& device) {
        const DeviceFacts facts = deviceFacts(show, device, index.at(device.id));
        if (facts.type->ports.empty())
            return;
        boxes.insert(device.id, layOutBox(facts));
        columnOf.insert(device.id, patchColumn(*facts.type));
        columns[patchColumn(*facts.type)] << device.id;
    });
    const QList<Way> ways = waysOf(show, boxes);
    QMap<int, int> lefts;
    int x = firstX;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        const auto ends
            = std::ranges::count_if(ways, [&](const Way& way) { return columnOf.value(way.to) == column.key(); });
        x += column == columns.cbegin() ? 0 : columnGap + lanesGap * std::min(mostLanes, int(ends));
        lefts.insert(column.key(), x);
        double widest = 0;
        for (DeviceId id : column.value())
            widest = std::max(widest, boxes.value(id).size.width());
        x += int(std::ceil(widest));
    }
    QHash<DeviceId, QPoint> placed;
    for (int column : QList<int>(columns.keyBegin(), columns.keyEnd()) | std::views::reverse)
        placeColumn(columns.value(column), lefts.value(column), boxes, ways, placed);
    for (auto it = placed.cbegin(); it != placed.cend(); ++it)
        show.devices.update(it.key(), [&](Device& device) { device.patchPlace = it.value(); });
}

bool isHeap(const Show& show)
{
    QSet<std::pair<int, int>> places;
    show.devices.forEach([&places](const Device& device) {
        places.insert({device.patchPlace.x() / 40, device.patchPlace.y() / 40});
    });
    return show.devices.size() > 2 && places.size() * 2 < show.devices.size();
}
