// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <array>

namespace {

using namespace thresholds;

bool isPower(const Port& port)
{
    return port.kind == Kind::Speaker || port.kind == Kind::Headphone;
}

void loadTooLow(const RuleCase& island, Hits& hits)
{
    for (const LegLoad& load : island.answer.loads) {
        const Port& port = island.port(load.socket);
        if (!isPower(port) || !load.driven || load.pushShare > joinedShare)
            continue;
        const double least = leastLoadOhm(port);
        const double ohm = loadOhm(port, load);
        if (ohm >= loadTolerance * least || load.shortShare > shortedShare)
            continue;
        const int to = receiverOf(island.answer, load.socket);
        Hit& hit = hits.add(linkSpots(island.plan(), load.socket, to), load.socket, to);
        hit.evidence.insert(QStringLiteral("loadOhm"), ohm);
        hit.evidence.insert(QStringLiteral("leastOhm"), least);
        if (port.leastLoad)
            continue;
        hit.severity = Severity::Note;
        hit.evidence.insert(QStringLiteral("assumed"), 1);
    }
}

constexpr std::array variants {
    Variant {"assumed",
        {QT_TRANSLATE_NOOP("Rule", "Perhaps too much load for {from}"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} sees {loadOhm}. No source says what it is rated for; {leastOhm} is assumed. If that is right, "
                "it runs hot and shuts off, or worse."),
            QT_TRANSLATE_NOOP("Rule", "Look up the lowest load on its back or in the manual.")}},
};

constexpr std::array rows {
    Rule {"load-too-low", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Too much load: the amplifier cuts out or burns"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} sees {loadOhm} and is rated for {leastOhm} at least. Every box in parallel lowers the load."),
            QT_TRANSLATE_NOOP(
                "Rule", "Give each box a channel of its own, or use boxes of more ohms. In parallel, ohms halve.")},
        {.inCase = loadTooLow}, variants},
};

} // namespace

std::span<const Rule> loadRules()
{
    return rows;
}
