// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/cable_type.h"

#include <algorithm>

const CableEnd* findEnd(const CableType& type, const QString& key)
{
    const auto found = std::ranges::find(type.ends, key, &CableEnd::key);
    return found == type.ends.end() ? nullptr : &*found;
}
