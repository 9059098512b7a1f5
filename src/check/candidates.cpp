// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"
#include "gear/port_circuit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

/// The cable as a link from a sender to a receiver; without a cable when it does not join two ports. Between two
/// sockets that are only copper it leads to the one that the finding is about.
FaultyLink linkOf(const Show& show, CableId id, const Finding& finding)
{
    const Cable* cable = show.cables.find(id);
    if (!cable || cable->plugs.size() < 2)
        return {};
    FaultyLink link {id, {}, {}};
    for (const Plug& plug : cable->plugs) {
        const Port* port = portOf(show, plug.port);
        if (!port || !port->connector)
            return {};
        PortRef& side = sends(*port) ? link.from : link.to;
        if (!side)
            side = plug.port;
    }
    if (!link.from && cable->plugs.size() == 2) {
        const PortRef first = cable->plugs.first().port, last = cable->plugs.last().port;
        return first == finding.to ? FaultyLink {id, last, first} : FaultyLink {id, first, last};
    }
    return link.from && link.to ? link : FaultyLink {};
}

/// A way of making candidates. Those that only turn a switch need no lead.
struct Maker {
    void (*make)(const RepairBench&, QList<Candidate>&);
    bool needsLink;
};

constexpr std::array makers {
    Maker {phantomSwitches, false},
    Maker {otherSwitches, false},
    Maker {otherLeads, true},
    Maker {breakOutLeads, true},
    Maker {otherInputs, true},
    Maker {otherOutputs, true},
    Maker {separateInputs, true},
    Maker {mergeBoxes, true},
    Maker {boxesInLink, true},
    Maker {sparesOfBoxes, true},
    Maker {biggerBoxes, true},
    Maker {secondBoxes, true},
    Maker {shorterLeads, true},
    Maker {boxesOut, true},
    Maker {ownOutputs, true},
    Maker {seriesBoxes, true},
};

constexpr std::array aboutLead {"no-fit", "polarity-inverted", "cold-open", "wrong-cable", "wrong-cable-impedance",
    "cable-too-short", "plug-half-out"};

} // namespace

bool isAboutLead(const Finding& finding)
{
    return std::ranges::any_of(aboutLead, [&finding](const char* rule) { return finding.rule == QLatin1String(rule); });
}

QList<FaultyLink> faultyLinks(const Show& show, const Finding& finding)
{
    QList<CableId> cables {cableOf(finding)};
    for (const PortRef& port : {finding.from, finding.to}) {
        for (CableId id : cablesAt(show, port)) {
            if (!cables.contains(id))
                cables << id;
        }
    }
    QList<FaultyLink> links;
    for (CableId id : cables) {
        if (const FaultyLink link = linkOf(show, id, finding); link.cable)
            links << link;
    }
    return links.isEmpty() ? QList<FaultyLink> {{}} : links;
}

QList<Candidate> candidates(const RepairBench& bench)
{
    QList<Candidate> found;
    for (const Maker& maker : makers) {
        if (bench.stop.stop_requested())
            break;
        if (bench.link.cable || !maker.needsLink)
            maker.make(bench, found);
    }
    return found;
}
