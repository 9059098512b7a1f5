// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/cable_name.h"

#include "check/words.h"
#include "show/cable_way.h"

QString cableName(const Show& show, const Cable& cable)
{
    if (!cable.label.isEmpty())
        return cable.label;
    const Device* device = show.devices.find(wayOf(show, cable).from.device);
    return device ? Words::tr("%1 lead").arg(device->name) : Words::tr("Lead");
}
