// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/parts_in_force.h"

#include "gear/part_terms.h"

#include <algorithm>

namespace {

bool isFree(const Show& show, const PortRef& port)
{
    return std::ranges::none_of(show.cables.at(port.device),
        [&](CableId id) { return isPluggedIn(*show.cables.find(id), port); });
}

} // namespace

bool isInForce(const Show& show, const Device& device, const Part& part, int number)
{
    return std::ranges::all_of(termsOf(part.when, number), [&](const PartTerm& term) {
        return term.isFree() ? isFree(show, {device.id, term.subject})
                             : term.allows(switchPosition(show, device, term.subject));
    });
}
