// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/cable_way.h"

CableWay wayOf(const Show& show, const Cable& cable)
{
    QList<PortRef> senders, receivers;
    for (const Plug& plug : cable.plugs) {
        const Port* port = portOf(show, plug.port);
        (port && port->direction == Direction::Out ? senders : receivers) << plug.port;
    }
    if (senders.isEmpty() && receivers.size() > 1)
        senders << receivers.takeFirst();
    if (receivers.isEmpty() && senders.size() > 1)
        receivers << senders.takeLast();
    return {senders.value(0), receivers.value(0)};
}
