// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/wiring.h"

#include "gear/mating.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace {

constexpr std::array wirings {"C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C11b", "C12", "C13",
    "C14", "C15", "C16", "C17", "C18"};

/// How far a lead is from what one would take; smaller is better.
using Distance = std::tuple<qsizetype, qsizetype, bool, int>;

qsizetype spareContacts(const CableEnd& end, const Port& port)
{
    return std::abs(end.connector->contacts.size() - port.connector->contacts.size());
}

/// The place of the port's kind among those that the cable is made for, most usual first.
qsizetype unusual(const CableType& type, const Port& port)
{
    const qsizetype place = type.bulk->goodFor.indexOf(port.kind);
    return place < 0 ? type.bulk->goodFor.size() : place;
}

Distance distance(const CableType& type, const Port& from, const Port& to)
{
    return {spareContacts(type.ends[0], from) + spareContacts(type.ends[1], to), unusual(type, from), type.toMake,
        type.price};
}

} // namespace

bool isWiring(const QString& id)
{
    return std::ranges::any_of(wirings, [&id](const char* known) { return id == QLatin1String(known); });
}

CableTypePtr leadOfWiring(const Library& library, const QString& wiring, const Port& from, const Port& to)
{
    CableTypePtr best;
    for (const CableTypePtr& type : library.cables) {
        const bool joins = type->wirings.contains(wiring) && type->ends.size() >= 2
            && fits(*type->ends[0].connector, *from.connector) && fits(*type->ends[1].connector, *to.connector);
        if (joins && (!best || distance(*type, from, to) < distance(*best, from, to)))
            best = type;
    }
    return best;
}

CableTypePtr plainLead(const Library& library, const Port& from, const Port& to)
{
    for (const char* wiring : {"C4", "C5", "C2", "C1"}) {
        if (CableTypePtr lead = leadOfWiring(library, QLatin1String(wiring), from, to))
            return lead;
    }
    return nullptr;
}
