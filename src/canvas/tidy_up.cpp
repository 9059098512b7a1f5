// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/tidy_up.h"

#include "canvas/floor.h"
#include "canvas/layered.h"
#include "canvas/patch_box.h"
#include "canvas/patch_columns.h"

#include <QHash>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace {

constexpr QPoint firstPlace(24, 48);
constexpr int columnGap = 72;
constexpr int lanesGap = 8; ///< more room before a layer for each lead that ends in it
constexpr int mostLanes = 20;
constexpr int mostDeep = 8; ///< layers that one column may have: a ring of boxes has no first
constexpr double step = PatchMeasure::Row / 2; ///< of layers: rows are two apart

/// A lead between two boxes: their places in the list, its ports' heights in them.
struct Way {
    qsizetype from = 0;
    qsizetype to = 0;
    double fromY = 0;
    double toY = 0;
};

/// The boxes that are put in order, and the leads between them.
struct Boxes {
    QList<DeviceId> ids;
    QList<PatchBox> boxes;
    QList<int> layers;
    QList<Way> ways;
};

const BoxRow* rowOf(const Boxes& all, qsizetype box, const QString& port)
{
    return box < 0 ? nullptr : all.boxes[box].row(port);
}

QList<Way> waysBetween(const Show& show, const Boxes& all)
{
    QHash<DeviceId, qsizetype> places;
    for (qsizetype i = 0; i < all.ids.size(); ++i)
        places.insert(all.ids[i], i);
    QList<Way> ways;
    show.cables.forEach([&](const Cable& cable) {
        for (const Plug& one : cable.plugs) {
            for (const Plug& other : cable.plugs) {
                const qsizetype from = places.value(one.port.device, -1);
                const qsizetype to = places.value(other.port.device, -1);
                const BoxRow* start = rowOf(all, from, one.port.port);
                const BoxRow* end = rowOf(all, to, other.port.port);
                if (from != to && start && end && start->right && !end->right)
                    ways.append({from, to, start->y, end->y});
            }
        }
    });
    return ways;
}

Boxes takeBoxes(const Show& show, const QList<DeviceId>& ids)
{
    Boxes all;
    for (DeviceId id : ids) {
        const Device* device = show.devices.find(id);
        if (!device || typeOf(show, *device)->ports.empty())
            continue;
        const DeviceFacts facts = deviceFacts(show, *device, show.cables.at(id));
        all.ids << id;
        all.boxes << layOutBox(facts);
        all.layers << patchColumn(*facts.type) * mostDeep;
    }
    all.ways = waysBetween(show, all);
    return all;
}

/// Boxes of one column that feed each other stand behind each other.
void partColumns(Boxes& all)
{
    for (int pass = 1; pass < mostDeep; ++pass) {
        for (const Way& way : std::as_const(all.ways)) {
            int& layer = all.layers[way.to];
            const int before = all.layers[way.from];
            if (layer / mostDeep == before / mostDeep && before % mostDeep + 1 < mostDeep)
                layer = std::max(layer, before + 1);
        }
    }
    QList<int> used = all.layers;
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (int& layer : all.layers)
        layer = int(used.indexOf(layer));
}

/// From the top of a box to its first step: ports lie in the middle of steps, the first in the second of a box of one
/// line and in the fourth of all others.
double stepsTop(const PatchBox& box)
{
    const bool oneLine = box.size.height() <= PatchMeasure::Header;
    return oneLine ? PatchMeasure::Header / 2 - 1.5 * step : PatchMeasure::Header + PatchMeasure::Row / 2 - 3.5 * step;
}

int stepOf(const PatchBox& box, double y)
{
    return int(std::lround((y - stepsTop(box)) / step - 0.5));
}

QList<double> topsOf(const Boxes& all)
{
    QList<LayeredBox> boxes;
    for (qsizetype i = 0; i < all.ids.size(); ++i)
        boxes.append({all.layers[i], int(std::lround(all.boxes[i].size.height() / step))});
    QList<LayeredLead> leads;
    for (const Way& way : all.ways) {
        const int fromStep = stepOf(all.boxes[way.from], way.fromY);
        const int toStep = stepOf(all.boxes[way.to], way.toY);
        const LayeredLead lead {way.from, way.to, fromStep, toStep};
        const LayeredLead back {way.to, way.from, toStep, fromStep};
        if (all.layers[way.from] != all.layers[way.to])
            leads << (all.layers[way.from] < all.layers[way.to] ? lead : back);
    }
    QList<double> tops = layeredTops(boxes, leads);
    for (qsizetype i = 0; i < tops.size(); ++i)
        tops[i] = std::round(tops[i] * 2) / 2 * step - stepsTop(all.boxes[i]); // a hair from straight is straight
    return tops;
}

/// The left edge of each layer: room for its boxes, and for the lanes of the leads that end there.
QList<int> leftsOf(const Boxes& all)
{
    QList<int> lefts;
    int x = firstPlace.x();
    for (int layer = 0; layer <= std::ranges::max(all.layers); ++layer) {
        const auto ends = std::ranges::count_if(all.ways, [&](const Way& way) { return all.layers[way.to] == layer; });
        x += layer == 0 ? 0 : columnGap + lanesGap * std::min(mostLanes, int(ends));
        lefts << x;
        double widest = 0;
        for (qsizetype i = 0; i < all.ids.size(); ++i)
            widest = std::max(widest, all.layers[i] == layer ? all.boxes[i].size.width() : 0);
        x += int(std::ceil(widest));
    }
    return lefts;
}

QHash<DeviceId, QRect> orderedPlaces(Boxes all)
{
    QHash<DeviceId, QRect> places;
    if (all.ids.isEmpty())
        return places;
    partColumns(all);
    const QList<double> tops = topsOf(all);
    const QList<int> lefts = leftsOf(all);
    const double highest = std::ranges::min(tops);
    for (qsizetype i = 0; i < all.ids.size(); ++i) {
        const QPoint place(lefts[all.layers[i]], firstPlace.y() + int(std::lround(tops[i] - highest)));
        places.insert(all.ids[i], QRect(place, all.boxes[i].size.toSize()));
    }
    return places;
}

QRect around(const QHash<DeviceId, QRect>& places)
{
    QRect bounds;
    for (const QRect& place : places)
        bounds |= place;
    return bounds;
}

/// The least way, in steps of the grid, that takes the places clear of what stays.
QPoint clearOf(const QHash<DeviceId, QRect>& places, const QList<QRect>& others, QPoint wished)
{
    constexpr int rings = 60;
    constexpr int margin = 12;
    const auto isClear = [&](QPoint offset) {
        return std::ranges::none_of(places, [&](const QRect& place) {
            const QRect room = place.translated(offset).adjusted(-margin, -margin, margin, margin);
            return std::ranges::any_of(others, [&room](const QRect& other) { return other.intersects(room); });
        });
    };
    for (int ring = 0; ring < rings; ++ring) {
        for (QPoint way : {QPoint(0, 1), QPoint(0, -1), QPoint(-1, 0), QPoint(1, 0)}) {
            if (const QPoint offset = wished + way * ring * patchGrid; isClear(offset))
                return offset;
        }
    }
    return wished;
}

/// The devices with those at the other ends of their leads, whose ports tell in which order to stand.
QList<DeviceId> withNeighbours(const Show& show, const QList<DeviceId>& ids)
{
    QList<DeviceId> all = ids;
    for (DeviceId id : ids) {
        for (CableId cable : show.cables.at(id)) {
            for (const Plug& plug : show.cables.find(cable)->plugs) {
                if (!all.contains(plug.port.device))
                    all << plug.port.device;
            }
        }
    }
    return all;
}

} // namespace

void tidyUp(Show& show)
{
    const QHash<DeviceId, QRect> places = orderedPlaces(takeBoxes(show, show.devices.ids()));
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        show.devices.update(it.key(), [&](Device& device) { device.patchPlace = it->topLeft(); });
}

void tidyUp(Show& show, const QList<DeviceId>& only)
{
    QHash<DeviceId, QRect> now;
    QList<QRect> others;
    const Boxes all = takeBoxes(show, show.devices.ids());
    for (qsizetype i = 0; i < all.ids.size(); ++i) {
        const QRect place(show.devices.find(all.ids[i])->patchPlace, all.boxes[i].size.toSize());
        if (only.contains(all.ids[i]))
            now.insert(all.ids[i], place);
        else
            others << place;
    }
    QHash<DeviceId, QRect> places = orderedPlaces(takeBoxes(show, withNeighbours(show, only)));
    places.removeIf([&only](auto it) { return !only.contains(it.key()); });
    const QPoint offset = clearOf(places, others, around(now).center() - around(places).center());
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        show.devices.update(it.key(), [&](Device& device) { device.patchPlace = it->topLeft() + offset; });
}
