// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "show/show.h"

/// A device or a lead on the walk through a picture.
struct Stop {
    DeviceId device;
    CableId cable;

    bool isEmpty() const { return !device && !cable; }
    bool operator==(const Stop&) const = default;
};

/// Everything in the order in which one reads the picture: devices row by row on the stage, column by column in the
/// patch; then leads by channel, and those without one as their senders come.
QList<Stop> readingOrder(const Show& show, Picture picture);

/// These devices in that order; what the picture does not show is left out.
QList<DeviceId> inReadingOrder(const Show& show, Picture picture, const QList<DeviceId>& devices);
