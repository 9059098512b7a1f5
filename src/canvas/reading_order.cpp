// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/reading_order.h"

#include "canvas/put_down.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace {

constexpr int rowMm = 600; ///< what stands no farther apart up and down stage is one row
constexpr int columnWidth = 120; ///< boxes that begin no farther apart are one column

/// How far along the rows, and along one row.
struct Standing {
    int line;
    int along;
    DeviceId device;
};

QList<Standing> standing(const Show& show, Picture picture)
{
    QList<Standing> found;
    show.devices.forEach([&](const Device& device) {
        const QPoint place = placeIn(device, picture);
        if (picture == Picture::Stage)
            found.append({place.y(), place.x(), device.id});
        else if (!typeOf(show, device)->ports.empty())
            found.append({place.x(), place.y(), device.id});
    });
    return found;
}

/// Gives all that is in one row or column the same line.
void straighten(QList<Standing>& found, int width)
{
    std::ranges::sort(found, {}, [](const Standing& one) { return std::tuple(one.line, one.device); });
    int begin = std::numeric_limits<int>::min() / 2;
    for (Standing& one : found) {
        if (one.line - begin > width)
            begin = one.line;
        one.line = begin;
    }
    std::ranges::sort(found, {}, [](const Standing& one) { return std::tuple(one.line, one.along, one.device); });
}

QHash<PortRef, int> channelsByPort(const Show& show)
{
    QHash<PortRef, int> numbers;
    show.channels.forEach([&numbers](const Channel& channel) {
        if (!numbers.contains(channel.input) || channel.number < numbers.value(channel.input))
            numbers.insert(channel.input, channel.number);
    });
    return numbers;
}

} // namespace

QList<Stop> readingOrder(const Show& show, Picture picture)
{
    QList<Standing> found = standing(show, picture);
    straighten(found, picture == Picture::Stage ? rowMm : columnWidth);
    QList<Stop> stops;
    QHash<DeviceId, qsizetype> ranks;
    for (const Standing& one : std::as_const(found)) {
        ranks.insert(one.device, stops.size());
        stops << Stop {one.device, {}};
    }
    const QHash<PortRef, int> numbers = channelsByPort(show);
    QList<std::tuple<int, qsizetype, CableId>> leads;
    show.cables.forEach([&](const Cable& cable) {
        int number = std::numeric_limits<int>::max();
        qsizetype rank = stops.size();
        for (const Plug& plug : cable.plugs) {
            number = std::min(number, numbers.value(plug.port, number));
            rank = std::min(rank, ranks.value(plug.port.device, rank));
        }
        leads.append({number, rank, cable.id});
    });
    std::ranges::sort(leads);
    for (const auto& [number, rank, id] : std::as_const(leads))
        stops << Stop {{}, id};
    return stops;
}

QList<DeviceId> inReadingOrder(const Show& show, Picture picture, const QList<DeviceId>& devices)
{
    QList<DeviceId> ordered;
    for (const Stop& stop : readingOrder(show, picture)) {
        if (devices.contains(stop.device))
            ordered << stop.device;
    }
    return ordered;
}
