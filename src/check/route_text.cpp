// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/route_text.h"

#include "check/words.h"
#include "show/routes.h"

#include <algorithm>

namespace {

QString nameOf(const Show& show, DeviceId id)
{
    return show.devices.find(id)->name;
}

/// The protocol at the desk, with what the route passes on its way.
QString wayOf(const Show& show, const Route& route)
{
    const Protocol spoken = route.legs.last().stream.protocol;
    const QString protocol = protocolName(spoken).isEmpty() ? Words::tr("the network") : protocolName(spoken);
    QStringList passed;
    for (const RouteLeg& leg : route.legs.first(route.legs.size() - 1))
        passed << nameOf(show, leg.to.device);
    return passed.isEmpty() ? protocol : Words::tr("%1, through %2").arg(protocol, passed.join(QStringLiteral(", ")));
}

/// The least that the leads on the way carry to the desk; 0: not known.
int carriedBy(const Route& route)
{
    int least = 0;
    for (const RouteLeg& leg : route.legs) {
        const int here = leg.stream.out;
        least = here > 0 && (least == 0 || here < least) ? here : least;
    }
    return least;
}

QString routeText(const Show& show, const Route& route, DeviceId other)
{
    const int used = usedSockets(show, route.box, Direction::In), carried = carriedBy(route);
    if (carried == 0)
        return Words::tr("%1 over %2: %n channel(s)", nullptr, used).arg(nameOf(show, other), wayOf(show, route));
    return Words::tr("%1 over %2: %3 of %n channel(s)", nullptr, carried)
        .arg(nameOf(show, other), wayOf(show, route), QString::number(used));
}

} // namespace

QStringList routeTexts(const Show& show, DeviceId device)
{
    const Device* found = show.devices.find(device);
    const DeviceType* type = found ? typeOf(show, *found) : nullptr;
    if (!type || !std::ranges::any_of(type->ports, isNetworkPort))
        return {};
    QStringList texts;
    for (const Route& route : isDesk(*type) ? routesTo(show, device) : routesFrom(show, device)) {
        const DeviceId other = isDesk(*type) ? route.box : route.desk;
        if (stationOf(*typeOf(show, *show.devices.find(route.box))) == Station::StageBox)
            texts << routeText(show, route, other);
    }
    return texts;
}
