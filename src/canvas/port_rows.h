// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "show/show.h"

/// The free ports of the device that come after this one and are like it: the rest of a row, the right side of a pair.
QList<PortRef> portsAfter(const Show& show, const PortRef& first);

/// Of the devices selected with the port's own, in reading order, the free port of each that is most like it; nothing
/// of those that have none.
QList<PortRef> portsOfSelected(
    const Show& show, const PortRef& first, const QList<DeviceId>& selected, Picture picture);
