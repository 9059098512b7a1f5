// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/connection.h"

#include "check/box_place.h"
#include "check/words.h"
#include "gear/mating.h"
#include "gear/wiring.h"
#include "show/edits.h"

#include <algorithm>

namespace {

constexpr int apartMm = 2000; // devices of a pair stand this far from each other
constexpr int slackMm = 1000; // what a lead is longer than its way, besides a tenth
constexpr int nearestMm = 300;
constexpr int handyMm = 1800; // from here a lead of three metres reaches
constexpr int patchApart = 320; // in the patch picture

/// A passive box passes on to nothing unless its output is plugged in: a microphone input stands at its end.
void terminate(Pair& pair, const Library& library, Checker& checker)
{
    auto& [show, from, to, length, added, props, pulled] = pair;
    LeadChooser leads(library, checker);
    const DeviceType& box = *typeOf(show, *show.devices.find(to.device));
    const DeviceTypePtr end = library.devices.value(QStringLiteral("generic/mic_xlr"));
    if (!isPassive(box) || !end)
        return;
    for (const QString& key : portKeys(box)) {
        const PortRef output {to.device, key};
        if (portOf(show, output)->direction != Direction::Out || portOf(show, output)->kind != Kind::Microphone)
            continue;
        const QPoint beyond(apartMm, 0);
        const PortRef input {addDevice(show, end, show.devices.find(to.device)->place + beyond), QStringLiteral("in")};
        props << input.device;
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

/// Adds gear that is not in the show, so far to the right of its partner and on free floor; alone, in the middle of the
/// stage.
PortRef added(Pair& pair, const GearPort& wish, DeviceId partner, int offsetMm)
{
    const Device* other = pair.show.devices.find(partner);
    const QPoint middle(pair.show.stage.width() / 2, pair.show.stage.height() / 2);
    const QPoint place = other ? other->place + QPoint(offsetMm, 0) : middle + QPoint(std::min(offsetMm, 0) / 2, 0);
    const QPoint patchPlace = other ? other->patchPlace + QPoint(offsetMm > 0 ? patchApart : -patchApart, 0) : QPoint();
    const DeviceId id = addDevice(pair.show, wish.type, place);
    if (partner)
        pair.show.devices.update(id, [patchPlace](Device& device) { device.patchPlace = patchPlace; });
    settleBox(pair.show, id);
    pair.added << id;
    return {id, wish.port};
}

/// Frees the socket. What then has less than two plugs joins nothing and goes.
void pullOut(Pair& pair, const PortRef& socket)
{
    for (CableId id : cablesAt(pair.show, socket)) {
        const Cable cable = *pair.show.cables.find(id);
        pair.pulled << PulledLead {cable, leadText(pair.show, cable)};
        for (auto plug = cable.plugs.cbegin(); plug != cable.plugs.cend(); ++plug) {
            if (plug->port == socket)
                unplug(pair.show, id, plug.key());
        }
        if (pair.show.cables.find(id)->plugs.size() < 2)
            removeCables(pair.show, {id});
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
    terminate(pair, library, checker);
    return pair;
}

Pair pairIn(const Show& show, const Wish& from, const Wish& to, int lengthMm, const Library& library, Checker& checker)
{
    Pair pair;
    pair.show = show;
    pair.lengthMm = lengthMm;
    const auto* sender = std::get_if<PortRef>(&from);
    const auto* receiver = std::get_if<PortRef>(&to);
    if (receiver)
        pair.to = *receiver;
    const int apart = lengthMm > 0 ? std::clamp((lengthMm - slackMm) * 10 / 11, nearestMm, handyMm) : handyMm;
    pair.from = sender ? *sender : added(pair, std::get<GearPort>(from), pair.to.device, -apart);
    if (!receiver) {
        pair.to = added(pair, std::get<GearPort>(to), pair.from.device, apart);
        terminate(pair, library, checker);
    }
    pullOut(pair, pair.from);
    pullOut(pair, pair.to);
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
