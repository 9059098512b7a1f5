// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/port_outcomes.h"

#include "check/links.h"
#include "check/words.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct PortOutcomes {
    Q_DECLARE_TR_FUNCTIONS(PortOutcomes)
};

QList<PortTrial> possibleTrials(const Port& port)
{
    QList<PortTrial> trials;
    if (port.direction == Direction::In) {
        for (const Ring ring : {Ring::Heard, Ring::Nothing, Ring::OtherSide})
            trials << PortTrial {Clicks::Two, Tracks::NotTried, ring};
    } else {
        for (const Tracks tracks : {Tracks::Inverted, Tracks::OneEmpty, Tracks::Same, Tracks::Different})
            trials << PortTrial {Clicks::Two, tracks, Ring::NotTried};
    }
    return trials;
}

} // namespace

QString natureText(const Port& port)
{
    if (port.content == Content::Same)
        return PortOutcomes::tr("dual mono");
    if (port.content == Content::Stereo)
        return PortOutcomes::tr("stereo");
    return isBalanced(port) ? PortOutcomes::tr("balanced") : PortOutcomes::tr("unbalanced");
}

bool isUnknown(const Port& port)
{
    return hasUnknownCircuit(port) && !hasUnknownContacts(port);
}

QList<PortOutcome> portOutcomes(const Checked& now, const PortRef& ref, const Library& library, Checker& checker)
{
    const Device* device = now.show().devices.find(ref.device);
    const Port* port = portOf(now.show(), ref);
    QList<PortOutcome> outcomes;
    if (!device || !port)
        return outcomes;
    for (const PortTrial& trial : possibleTrials(*port)) {
        const std::optional<Port> stated = identified(*port, trial, library);
        if (!stated)
            continue;
        PortOutcome outcome {trial, *stated, false, {}, {}};
        Show show = now.show();
        statePort(show, ref.device, *stated);
        const Checked after = check(show, now, checker);
        QList<Finding> findings;
        for (CableId lead : cablesAt(show, ref))
            findings << after.findings(lead);
        outcome.tried = !cablesAt(show, ref).isEmpty();
        std::ranges::stable_sort(findings, std::ranges::greater {}, &Finding::severity);
        outcome.severity = worst(findings);
        outcome.hear = findings.isEmpty() ? QString() : words(findings.first(), show).hear;
        outcomes << outcome;
    }
    std::ranges::stable_sort(outcomes, {}, &PortOutcome::severity);
    return outcomes;
}
