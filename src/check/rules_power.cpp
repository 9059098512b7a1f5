// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace thresholds;

/// The input that supplies 48 V in this island, or the one that could.
PortRef supplier(const Solved& solved, const Island& island)
{
    PortRef possible;
    for (const PortRef& ref : island.ports) {
        const Port* port = portOf(solved.show, ref);
        if (!port || port->phantom != Phantom::Supplies)
            continue;
        if (phantomOn(solved.show, ref))
            return ref;
        possible = ref;
    }
    return possible;
}

template <class Judge> void forEachDc(const Solved& solved, Judge judge)
{
    for (const Island& island : solved.analysis.islands) {
        for (const PortDc& dc : island.dc) {
            if (const Port* port = portOf(solved.show, dc.port))
                judge(island, dc, *port);
        }
    }
}

void phantomMissing(const Solved& solved, Hits& hits)
{
    forEachDc(solved, [&](const Island& island, const PortDc& dc, const Port& port) {
        const double least = std::min(dc.volts.value(Role::Hot), dc.volts.value(Role::Cold));
        if (port.phantom != Phantom::Needs || least >= leastPhantomVolt || island.arrivals.empty())
            return;
        const PortRef source = supplier(solved, island);
        const PortRef to = source ? source : receiverOf(island, dc.port);
        Finding& finding = hits.add(linkSubjects(solved.show, island, dc.port, to), dc.port, to);
        finding.evidence.insert(QStringLiteral("reachVolt"), least);
    });
}

void phantomHazard(const Solved& solved, Hits& hits)
{
    forEachDc(solved, [&](const Island& island, const PortDc& dc, const Port& port) {
        const bool ribbon = port.phantom == Phantom::Harmed && dc.highest() > ribbonVolt;
        const bool minds = port.phantom == Phantom::Unknown && isDriven(port) && port.direction == Direction::Out;
        const bool output = minds && dc.highest() > pushedVolt;
        if (!dc.supplied || (!ribbon && !output))
            return;
        const PortRef to = supplier(solved, island);
        Finding& finding = hits.add(linkSubjects(solved.show, island, dc.port, to), dc.port, to);
        finding.severity = ribbon ? Severity::Danger : Severity::Warning;
        finding.evidence.insert(QStringLiteral("reachVolt"), dc.highest());
    });
}

constexpr std::array rows {
    Rule {"phantom-missing", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Silent: no 48 V reaches it"),
            QT_TRANSLATE_NOOP("Rule", "{from} runs on phantom power and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule", "Switch on 48 V at {to}, or use an input that has it.")},
        phantomMissing},
    Rule {"phantom-hazard", Severity::Danger,
        {QT_TRANSLATE_NOOP("Rule", "48 V goes where it can do harm"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} has 48 V on, and {from} is not made for it: {reachVolt} stand at its contacts. One bad lead, or "
                "plugging while it is on, is enough."),
            QT_TRANSLATE_NOOP("Rule", "Switch off 48 V at {to}, wait two minutes, then plug.")},
        phantomHazard},
};

} // namespace

std::span<const Rule> powerRules()
{
    return rows;
}
