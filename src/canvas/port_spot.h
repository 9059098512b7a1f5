// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/port.h"

#include <QPointF>

/// A port as it is painted on a device.
struct PortSpot {
    QString key;
    Kind kind = Kind::Line;
    Direction direction = Direction::Out;
    bool joined = false;
    bool hidden = false; ///< not to be seen just now, whatever else
    QPointF at; ///< in the item's coordinates
};
