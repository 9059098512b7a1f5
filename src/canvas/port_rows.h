// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// The free ports of the device that come after this one and are like it: the rest of a row, the right side of a pair.
QList<PortRef> portsAfter(const Show& show, const PortRef& first);

/// Of each of these devices the free port that is most like the first one; nothing of those that have none.
QList<PortRef> portsLike(const Show& show, const PortRef& first, const QList<DeviceId>& devices);
