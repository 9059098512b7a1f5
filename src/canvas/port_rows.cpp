// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/port_rows.h"

#include "canvas/reading_order.h"

#include <algorithm>

namespace {

bool isLike(const Port& one, const Port& other)
{
    return one.direction == other.direction && one.kind == other.kind && one.connector == other.connector;
}

bool isFree(const Show& show, const PortRef& port)
{
    return cablesAt(show, port).isEmpty();
}

} // namespace

QList<PortRef> portsAfter(const Show& show, const PortRef& first)
{
    const Port* like = portOf(show, first);
    QList<PortRef> found;
    if (!like)
        return found;
    const DeviceType& type = *typeOf(show, *show.devices.find(first.device));
    const QStringList keys = socketKeys(type);
    for (const QString& key : keys.mid(keys.indexOf(first.port) + 1)) {
        const PortRef port {first.device, key};
        if (isLike(*like, *findPort(type, key)) && isFree(show, port))
            found << port;
    }
    return found;
}

QList<PortRef> portsOfSelected(const Show& show, const PortRef& first, const QList<DeviceId>& selected, Picture picture)
{
    const Port* like = portOf(show, first);
    QList<PortRef> found;
    if (!like || selected.size() < 2 || !selected.contains(first.device))
        return found;
    for (const Stop& stop : readingOrder(show, picture)) {
        const DeviceId id = stop.device;
        if (!selected.contains(id) || id == first.device)
            continue;
        const DeviceType& type = *typeOf(show, *show.devices.find(id));
        const auto suits = [&](const QString& key) {
            const Port& port = *findPort(type, key);
            return port.direction == like->direction && port.kind == like->kind && isFree(show, {id, key});
        };
        const QStringList keys = socketKeys(type);
        if (keys.contains(first.port) && suits(first.port))
            found << PortRef {id, first.port};
        else if (const auto key = std::ranges::find_if(keys, suits); key != keys.end())
            found << PortRef {id, *key};
    }
    return found;
}
