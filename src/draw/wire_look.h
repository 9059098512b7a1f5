// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"

#include <span>

/// How a wire in a lead is shown by what it carries.
struct WireLook {
    QLatin1StringView role;
    QStringView letter; ///< on the disc
    QColor Palette::Wire::*colour;
};

/// hot, cold, left, right, shield, common, phantom, send, return.
std::span<const WireLook> wireLooks();

/// The row of a role; an unknown role looks like a shield without a letter.
const WireLook& wireLook(QStringView role);
