// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/box_place.h"

#include <QRect>

#include <algorithm>
#include <array>

namespace {

constexpr int gapMm = 100; // between things on the floor
constexpr int stepMm = 250;
constexpr int farthestMm = 2500;

// The patch picture draws a box so large; names may make it wider.
constexpr int boxWidth = 200, headHeight = 40, rowHeight = 22, mostRows = 12, boxGap = 24;
constexpr int farthestBelow = 2400;

/// Things that lie flat or stand under others are no obstacle: a DI may stand on a riser.
bool isObstacle(const DeviceType& type)
{
    return !type.ports.empty();
}

QRect footprint(const Device& device, const DeviceType& type)
{
    QSize size = device.size.isEmpty() ? type.size : device.size;
    if (device.rotation % 180 >= 45 && device.rotation % 180 < 135)
        size.transpose();
    return {device.place - QPoint(size.width(), size.height()) / 2, size};
}

QRect patchBox(const Device& device, const DeviceType& type)
{
    int in = 0, out = 0;
    for (const Port& port : type.ports)
        (port.direction == Direction::Out ? out : in) += std::max(1, port.count);
    return {device.patchPlace, QSize(boxWidth, headHeight + rowHeight * std::min(mostRows, std::max(in, out)))};
}

/// The rectangles of all other gear that may be in the way of the box.
template <class Shape> QList<QRect> others(const Show& show, DeviceId box, const QRect& near, Shape shape)
{
    QList<QRect> found;
    show.devices.forEach([&](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        if (device.id == box || !type || !isObstacle(*type))
            return;
        if (const QRect taken = shape(device, *type); taken.intersects(near))
            found << taken;
    });
    return found;
}

bool isFree(const QRect& spot, const QList<QRect>& taken)
{
    return std::ranges::none_of(taken, [&spot](const QRect& other) { return other.intersects(spot); });
}

/// The offset to the nearest free spot, ring by ring; none where all is full.
QPoint stageOffset(const QRect& own, const QList<QRect>& taken)
{
    for (int far = 0; far <= farthestMm; far += stepMm) {
        for (const QPoint& way : {QPoint(0, 1), QPoint(1, 0), QPoint(-1, 0), QPoint(0, -1), QPoint(1, 1), QPoint(-1, 1),
                 QPoint(1, -1), QPoint(-1, -1)}) {
            if (isFree(own.translated(way * far), taken))
                return way * far;
        }
    }
    return {};
}

} // namespace

void settleBox(Show& show, DeviceId box)
{
    const Device device = *show.devices.find(box);
    const DeviceType& type = *typeOf(show, device);
    const QRect own = footprint(device, type).adjusted(-gapMm, -gapMm, gapMm, gapMm);
    const QRect around = own.adjusted(-farthestMm, -farthestMm, farthestMm, farthestMm);
    const QPoint onStage = device.place + stageOffset(own, others(show, box, around, footprint));

    QRect drawn = patchBox(device, type).adjusted(-boxGap, -boxGap, boxGap, boxGap);
    const QList<QRect> boxes = others(show, box, drawn.adjusted(0, 0, 0, farthestBelow), patchBox);
    int below = 0;
    while (below < farthestBelow && !isFree(drawn.translated(0, below), boxes))
        below += boxGap;
    show.devices.update(box, [&](Device& changed) {
        changed.place = onStage;
        changed.patchPlace += QPoint(0, below);
    });
}
