// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/connector.h"

/// Two contacts that touch.
struct Touch {
    QString plug;
    QString socket;

    bool operator==(const Touch&) const = default;
};

/// True when the two can be put together at all: one shape, opposite genders.
bool fits(const Connector& one, const Connector& other);

/// Which contact of `one` touches which contact of `other`, by geometry alone. `outMm` is how far the plug is pulled
/// out (0 = fully in); pinned connectors let go of everything when pulled. Empty when the two do not fit.
std::vector<Touch> mate(const Connector& one, const Connector& other, double outMm = 0);
