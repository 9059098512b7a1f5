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

/// The input that supplies 48 V in this island, or the one that could; −1: none.
int supplier(const RuleCase& island)
{
    int possible = -1;
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto socket = static_cast<int>(i);
        if (island.port(socket).phantom != Phantom::Supplies)
            continue;
        if (island.plan().sockets[i].phantomOn)
            return socket;
        possible = socket;
    }
    return possible;
}

void phantomMissing(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto from = static_cast<int>(i);
        const PortDc& dc = island.answer.dc[i];
        const double least = std::min(dc.at(Role::Hot), dc.at(Role::Cold));
        if (island.port(from).phantom != Phantom::Needs || least >= leastPhantomVolt || island.answer.arrivals.empty())
            continue;
        const int source = supplier(island);
        const int to = source >= 0 ? source : receiverOf(island.answer, from);
        Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
        hit.evidence.insert(QStringLiteral("reachVolt"), least);
    }
}

void phantomHazard(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto from = static_cast<int>(i);
        const Port& port = island.port(from);
        const PortDc& dc = island.answer.dc[i];
        if (!dc.supplied)
            continue;
        const bool ribbon = port.phantom == Phantom::Harmed && dc.highest() > ribbonVolt;
        const bool minds = port.phantom == Phantom::Unknown && isDriven(port) && port.direction == Direction::Out;
        if (!ribbon && !(minds && dc.highest() > pushedVolt))
            continue;
        const int to = supplier(island);
        Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
        hit.severity = ribbon ? Severity::Danger : Severity::Warning;
        hit.evidence.insert(QStringLiteral("reachVolt"), dc.highest());
    }
}

constexpr std::array rows {
    Rule {"phantom-missing", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Silent: no 48 V reaches it"),
            QT_TRANSLATE_NOOP("Rule", "{from} runs on phantom power and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule", "Switch on 48 V at {to}, or use an input that has it.")},
        {.inCase = phantomMissing}},
    Rule {"phantom-hazard", Severity::Danger,
        {QT_TRANSLATE_NOOP("Rule", "48 V goes where it can do harm"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} has 48 V on, and {from} is not made for it: {reachVolt} stand at its contacts. One bad lead, or "
                "plugging while it is on, is enough."),
            QT_TRANSLATE_NOOP("Rule", "Switch off 48 V at {to}, wait two minutes, then plug.")},
        {.inCase = phantomHazard}},
};

} // namespace

std::span<const Rule> powerRules()
{
    return rows;
}
