// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/device_type.h"

/// What of a picture is shown.
struct Layers {
    bool gear = true;
    bool leads = true; ///< all but mains
    bool mains = true; ///< drops, distribution and their leads
    bool words = true; ///< names, tags and texts

    bool operator==(const Layers&) const = default;
};

/// True when the layer that the thing is on is shown.
bool isShown(const DeviceType& type, const Layers& layers);
bool isShown(Kind carried, const Layers& layers);

/// True for a text that stands on the plan by itself.
bool isText(const DeviceType& type);
