// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"
#include "check/words.h"
#include "gear/port_circuit.h"
#include "show/edits.h"

#include <algorithm>
#include <array>

namespace {

/// 48 V on or off at the receiving socket.
void phantomSwitches(const RepairBench& bench, QList<Candidate>& out)
{
    for (const PortRef& ref : {bench.finding.to, bench.link.to}) {
        const Port* port = portOf(bench.show, ref);
        if (!port || port->phantom != Phantom::Supplies)
            continue;
        const bool on = phantomOn(bench.show, ref);
        Show after = bench.show;
        setSwitch(after, ref.device, phantomSwitch(ref.port), on ? QStringLiteral("off") : QStringLiteral("on"));
        const char* text
            = on ? QT_TRANSLATE_NOOP("Remedy", "48 V off at %1") : QT_TRANSLATE_NOOP("Remedy", "48 V on at %1");
        out.append({say(text).arg(portText(after, ref)), QStringLiteral("48v"), {}, after});
        return;
    }
}

/// The cable as a link from a sender to a receiver; without a cable when it does not join two ports.
FaultyLink linkOf(const Show& show, CableId id)
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
    return link.from && link.to ? link : FaultyLink {};
}

/// A way of making candidates. Those that only turn a switch need no lead.
struct Maker {
    void (*make)(const RepairBench&, QList<Candidate>&);
    bool needsLink;
};

constexpr std::array makers {
    Maker {phantomSwitches, false},
    Maker {otherLeads, true},
    Maker {breakOutLeads, true},
    Maker {otherInputs, true},
    Maker {otherOutputs, true},
    Maker {separateInputs, true},
    Maker {mergeBoxes, true},
    Maker {boxesInLink, true},
    Maker {biggerBoxes, true},
    Maker {shorterLeads, true},
    Maker {boxesOut, true},
    Maker {ownOutputs, true},
    Maker {seriesBoxes, true},
};

} // namespace

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
        if (const FaultyLink link = linkOf(show, id); link.cable)
            links << link;
    }
    return links.isEmpty() ? QList<FaultyLink> {{}} : links;
}

QList<Candidate> candidates(const RepairBench& bench)
{
    QList<Candidate> found;
    for (const Maker& maker : makers) {
        if (bench.link.cable || !maker.needsLink)
            maker.make(bench, found);
    }
    return found;
}
