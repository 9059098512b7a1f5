// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/cable_type.h"

#include <algorithm>

const CableEnd* findEnd(const CableType& type, const QString& key)
{
    const auto found = std::ranges::find(type.ends, key, &CableEnd::key);
    return found == type.ends.end() ? nullptr : &*found;
}

bool isLoom(const CableType& type)
{
    constexpr std::size_t fewWires = 12; // four lines: one could still draw them one by one
    return type.wires.size() > fewWires
        && std::ranges::count_if(type.wires, [](const Wire& wire) { return wire.shield; }) > 1;
}

std::pair<const CableEnd*, const CableEnd*> mainEnds(const CableType& type)
{
    if (isLoom(type)) {
        const Wire& first = type.wires.front();
        return {findEnd(type, first.from.section(QLatin1Char('.'), 0, 0)),
            findEnd(type, first.to.section(QLatin1Char('.'), 0, 0))};
    }
    return {type.ends.empty() ? nullptr : &type.ends[0], type.ends.size() > 1 ? &type.ends[1] : nullptr};
}
