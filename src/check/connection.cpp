// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/connection.h"

#include "gear/mating.h"
#include "gear/wiring.h"
#include "show/edits.h"

#include <algorithm>

namespace {

constexpr int apartMm = 2000; // devices of a pair stand this far from each other

/// A passive box passes on to nothing unless its output is plugged in: a microphone input stands at its end.
void terminate(Show& show, const PortRef& to, const Library& library, LeadChooser& leads)
{
    const DeviceType& box = *typeOf(show, *show.devices.find(to.device));
    const DeviceTypePtr end = library.devices.value(QStringLiteral("generic/mic_xlr"));
    if (!isPassive(box) || !end)
        return;
    for (const QString& key : portKeys(box)) {
        const PortRef output {to.device, key};
        if (portOf(show, output)->direction != Direction::Out || portOf(show, output)->kind != Kind::Microphone)
            continue;
        const PortRef input {addDevice(show, end, {2 * apartMm, 0}), QStringLiteral("in")};
        if (const CableTypePtr lead = leads.best(show, output, input))
            addCable(show, lead, output, input, apartMm);
    }
}

/// What a lead's further ends are plugged into, so that they change nothing: more inputs of the same type or, for the
/// return of an insert, an ordinary output.
void plugFurtherEnds(Show& show, CableId id, const PortRef& from, const PortRef& to, const Library& library)
{
    const CableType& lead = *typeOf(show, *show.cables.find(id));
    const bool insert = portOf(show, from)->circuit == QLatin1String("insert");
    const DeviceTypePtr same = show.types.value(show.devices.find(to.device)->type);
    for (size_t end = 2; end < lead.ends.size(); ++end) {
        const Connector& plug = *lead.ends[end].connector;
        const QPoint place; // beside the sender, where any lead reaches
        if (!insert && fits(plug, *portOf(show, to)->connector)) {
            plugIn(show, id, lead.ends[end].key, {PortRef {addDevice(show, same, place), to.port}});
            continue;
        }
        for (const char* key : {"generic/unbal_ts", "generic/unbal_rca"}) {
            const DeviceTypePtr output = library.devices.value(QLatin1String(key));
            if (insert && output && fits(plug, *output->ports.front().connector)) {
                plugIn(show, id, lead.ends[end].key, {PortRef {addDevice(show, output, place), QStringLiteral("out")}});
                break;
            }
        }
    }
}

} // namespace

GearPort gearPort(const Library& library, const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    const DeviceTypePtr type = colon < 0 ? nullptr : library.devices.value(text.left(colon));
    const QString port = text.mid(colon + 1);
    const QString numbered = port + QLatin1Char('1');
    if (!type || (!findPort(*type, port) && !findPort(*type, numbered)))
        return {};
    return {type, findPort(*type, port) ? port : numbered};
}

Pair pairOf(const GearPort& from, const GearPort& to, int lengthMm, const Library& library, Checker& checker,
    PhantomWish phantom)
{
    Pair pair;
    pair.lengthMm = lengthMm;
    pair.from = {addDevice(pair.show, from.type, {0, 0}), from.port};
    pair.to = {addDevice(pair.show, to.type, {std::min(apartMm, lengthMm), 0}), to.port};
    if (phantom == PhantomWish::On)
        setSwitch(pair.show, pair.to.device, phantomSwitch(pair.to.port), QStringLiteral("on"));
    LeadChooser leads(library, checker);
    terminate(pair.show, pair.to, library, leads);
    return pair;
}

CableTypePtr wishedLead(const Library& library, const QString& wish, const Port& from, const Port& to)
{
    if (wish == QLatin1String("adapter"))
        return plainLead(library, from, to);
    return isWiring(wish) ? leadOfWiring(library, wish, from, to) : library.cables.value(wish);
}

Connection joined(const Pair& pair, const CableTypePtr& type, const Library& library, Checker& checker)
{
    Show show = pair.show;
    const CableId lead = addCable(show, type, pair.from, pair.to, pair.lengthMm);
    plugFurtherEnds(show, lead, pair.from, pair.to, library);
    Connection connection {check(show, checker), lead, {}, {}};
    connection.findings = connection.checked.findings();
    return connection;
}

Connection joinedWithRemedies(const Pair& pair, const CableTypePtr& type, const Library& library, Checker& checker)
{
    Connection connection = joined(pair, type, library, checker);
    connection.remedies = remedies(connection.checked, connection.findings, library, checker);
    return connection;
}
