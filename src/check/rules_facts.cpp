// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <array>

namespace {

void portUnknown(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        for (const PortRef& ref : island.ports) {
            const Port* port = portOf(solved.show, ref);
            const bool unknown = port && port->circuit.startsWith(QLatin1String("unknown"));
            if (unknown && !hasUnknownContacts(*port) && !cablesAt(solved.show, ref).isEmpty())
                hits.add(linkSubjects(solved.show, island, ref, ref), ref);
        }
    }
}

void contactsUnknown(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        for (const PortRef& ref : island.ports) {
            const Port* port = portOf(solved.show, ref);
            if (port && hasUnknownContacts(*port) && !cablesAt(solved.show, ref).isEmpty())
                hits.add(linkSubjects(solved.show, island, ref, ref), ref);
        }
    }
}

bool isDigital(Kind kind)
{
    return kind == Kind::Digital || kind == Kind::Network;
}

void kindMismatch(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        if (isDigital(way.from.kind) != isDigital(way.to.kind) && arrives(way) && way.signal.leg != Role::Right)
            hits.add(linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from,
                way.arrival.to);
    });
}

constexpr std::array rows {
    Rule {"port-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Not known how {from} is built inside"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says whether it is balanced. A three-contact socket is taken as balanced, a two-contact one "
                "as unbalanced; if that is wrong, so is the verdict."),
            QT_TRANSLATE_NOOP("Rule", "Look into the manual, or try it with a lead of each kind.")},
        portUnknown},
    Rule {"contacts-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Nobody knows which contact does what"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says what the contacts of {from} carry, and there is no usual order for so many. No verdict "
                "is given: it would be a guess."),
            QT_TRANSLATE_NOOP("Rule",
                "Ask the maker, or measure it, and state the contacts. Till then use the maker's own adapter.")},
        contactsUnknown},
    Rule {"kind-mismatch", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Noise or silence in place of music"),
            QT_TRANSLATE_NOOP(
                "Rule", "One of {from} and {to} is digital, the other is not. The plug fits, the signal does not."),
            QT_TRANSLATE_NOOP("Rule", "Put a converter between, or use a socket of the same kind.")},
        kindMismatch, {}, true},
};

} // namespace

std::span<const Rule> factRules()
{
    return rows;
}
