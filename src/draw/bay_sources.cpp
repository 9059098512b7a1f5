// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_sources.h"

#include "gear/port_circuit.h"
#include "show/core_walk.h"
#include "show/loom_lines.h"

#include <algorithm>

PortRef otherEnd(const Show& show, const PortRef& socket)
{
    for (const CableId id : cablesAt(show, socket)) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            if (plug.port != socket)
                return plug.port;
        }
    }
    return LoomLines(show).beyond(socket);
}

std::optional<double> sentDbu(const Analysis& analysis, const PortRef& source)
{
    const Island* island = analysis.island(source);
    if (!island || !island->levels)
        return {};
    for (std::size_t i = 0; i < island->answer->signals.size(); ++i) {
        if (island->socket(island->answer->signals[i].socket) == source)
            return island->levels->sentDbu[i];
    }
    return {};
}

QList<PortRef> sourcesAt(const Analysis& analysis, const PortRef& socket)
{
    QList<PortRef> found;
    for (const CoreStep& step : coreWalk(analysis.show(), socket)) {
        const Port* port = portOf(analysis.show(), step.socket);
        if (port && sends(*port))
            found << step.socket;
    }
    std::ranges::stable_sort(found, std::greater(),
        [&](const PortRef& source) { return sentDbu(analysis, source).value_or(leastDecibel); });
    return found;
}

std::optional<PortRef> sourceAt(const Analysis& analysis, const PortRef& socket)
{
    const QList<PortRef> all = sourcesAt(analysis, socket);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}
