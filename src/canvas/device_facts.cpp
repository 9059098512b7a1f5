// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_facts.h"

#include "show/routes.h"

using namespace Qt::StringLiterals;

namespace {

/// The boxes that reach a desk over the network, each with the desk's own port.
QHash<DeviceId, QString> boxesBehind(const Show& show, DeviceId desk)
{
    QHash<DeviceId, QString> boxes;
    for (const Route& route : routesTo(show, desk))
        boxes.insert(route.box, route.legs.last().to.port);
    return boxes;
}

/// "out-r" for "out-l"; empty for what is not the left side of anything.
QString rightOf(const QString& port)
{
    const bool left = port == "l"_L1 || port == "left"_L1 || port.endsWith("-l"_L1) || port.endsWith("-left"_L1);
    return left ? port.left(port.lastIndexOf(u'l')) + (port.endsWith(u't') ? u"right"_s : u"r"_s) : QString();
}

/// What is at the other end of each joined port, where that is one port.
QHash<QString, PortRef> otherEnds(const Show& show, DeviceId device, const QList<CableId>& cables)
{
    QHash<QString, PortRef> ends;
    for (CableId id : cables) {
        const QMap<QString, Plug>& plugs = show.cables.find(id)->plugs;
        if (plugs.size() != 2)
            continue;
        const PortRef& one = plugs.first().port;
        const PortRef& other = plugs.last().port;
        ends.insert(one.device == device ? one.port : other.port, one.device == device ? other : one);
    }
    return ends;
}

/// The right input of each pair of linked channels, by the left one.
QMap<PortRef, PortRef> linkedInputs(const Show& show)
{
    QMap<int, PortRef> inputs;
    QList<int> linked;
    show.channels.forEach([&](const Channel& channel) {
        inputs.insert(channel.number, channel.input);
        if (channel.linked)
            linked << channel.number;
    });
    QMap<PortRef, PortRef> pairs;
    for (int number : std::as_const(linked)) {
        const PortRef left = inputs.value(number);
        const PortRef right = inputs.value(number + 1);
        if (left && right)
            pairs.insert(left, right);
    }
    return pairs;
}

/// Two leads between the same two devices whose ports are left and right at one of them, and two leads into the inputs
/// of linked channels.
QMap<QString, QString> stereoPairs(const Show& show, DeviceId device, const QList<CableId>& cables)
{
    const QHash<QString, PortRef> ends = otherEnds(show, device, cables);
    const QMap<PortRef, PortRef> linked = linkedInputs(show);
    const auto areLinked
        = [&linked](const PortRef& left, const PortRef& right) { return right && linked.value(left) == right; };
    QMap<QString, QString> pairs;
    for (auto left = ends.cbegin(); left != ends.cend(); ++left) {
        const QString here = rightOf(left.key());
        const QString there = rightOf(left->port);
        if (here.isEmpty() && there.isEmpty() && linked.isEmpty())
            continue;
        for (auto right = ends.cbegin(); right != ends.cend(); ++right) {
            const bool named = here == right.key() || (!there.isEmpty() && there == right->port);
            const bool stereo = left->device == right->device && named;
            const bool channels = areLinked({device, left.key()}, {device, right.key()}) || areLinked(*left, *right);
            if (left != right && (stereo || channels))
                pairs.insert(left.key(), right.key());
        }
    }
    return pairs;
}

} // namespace

DeviceFacts deviceFacts(const Show& show, const Device& device, const QList<CableId>& cables)
{
    DeviceFacts facts;
    facts.device = device;
    facts.type = show.types.value(device.type);
    for (CableId cable : cables) {
        for (const Plug& plug : show.cables.find(cable)->plugs) {
            if (plug.port.device == device.id && !facts.joined.contains(plug.port.port))
                facts.joined << plug.port.port;
        }
    }
    facts.pairs = stereoPairs(show, device.id, cables);
    const QHash<DeviceId, QString> boxes
        = isDesk(*facts.type) ? boxesBehind(show, device.id) : QHash<DeviceId, QString>();
    QMap<int, std::pair<QString, QString>> carried; // by number: port and name
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input.device == device.id)
            facts.channels.insert(channel.input.port, {channel.number, channel.name});
        else if (boxes.contains(channel.input.device))
            carried.insert(channel.number, {boxes.value(channel.input.device), channel.name});
    });
    for (auto it = carried.cbegin(); it != carried.cend(); ++it)
        facts.carried[it->first].append({it.key(), it->second});
    return facts;
}
