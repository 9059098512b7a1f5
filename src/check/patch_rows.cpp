// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/patch_rows.h"

#include "check/finding_rows.h"
#include "check/patch_tr.h"
#include "check/socket_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QList<T> byNumber(const Store<T>& store)
{
    QList<T> all;
    store.forEach([&all](const T& thing) { all << thing; });
    std::ranges::stable_sort(all, {}, &T::number);
    return all;
}

const DeviceType* typeOf(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    return device ? typeOf(show, *device) : nullptr;
}

/// "ProD2 a · 1", never parted: the box by its own name, with the number of the way through it.
QString boxText(const Show& show, const SignalPath& path, const PathHop& hop)
{
    for (const PortRef& ref : path.ports) {
        const Port* port = portOf(show, ref);
        if (ref.device != hop.box || !port || port->direction != Direction::Out)
            continue;
        if (const int number = portNumber(*port, ref.port))
            return hop.boxName + u"\u00a0·\u00a0"_s + QString::number(number);
    }
    return hop.boxName;
}

/// The microphone by its model, an instrument by the box between it and the stage box.
void nameMic(PatchRow& row, const Show& show, const SignalPath& path)
{
    const DeviceType* source = typeOf(show, path.start.device);
    QStringList boxes, models;
    if (source && stationOf(*source) == Station::Microphone)
        boxes << (source->maker.isEmpty() ? show.devices.find(path.start.device)->name : source->model);
    for (const PathHop& hop : path.hops) {
        const DeviceType* box = typeOf(show, hop.box);
        if (!box || isBoxOnStage(*box))
            continue;
        boxes << boxText(show, path, hop);
        if (!hop.boxName.contains(box->model, Qt::CaseInsensitive))
            models << box->model;
    }
    if (boxes.isEmpty() && source) {
        boxes << Patch::tr("straight in");
        models << source->model;
    }
    row.mic = boxes.join(u", "_s);
    row.micModel = models.join(u", "_s);
}

/// Cuts off the part of the way between an analogue stage box and the desk: that is not the crew's to plug.
PortRef socketOnStage(const Show& show, SignalPath& path)
{
    for (qsizetype i = 0; i + 1 < path.hops.size(); ++i) {
        const DeviceType* box = typeOf(show, path.hops[i].box);
        if (!box || !isBoxOnStage(*box))
            continue;
        const auto enters = std::ranges::find_if(path.ports, [&](const PortRef& ref) {
            const Port* port = portOf(show, ref);
            return ref.device == path.hops[i].box && port && port->direction != Direction::Out;
        });
        path.hops.resize(i + 1);
        path.hops.last().box = {};
        path.hops.last().boxName.clear();
        return enters == path.ports.end() ? path.end : *enters;
    }
    return path.end;
}

PatchRow patchRow(const Show& show, const Channel& channel, SignalPath path, const SocketNames& names)
{
    PatchRow row;
    row.id = channel.id;
    row.number = channel.number;
    row.linked = channel.linked;
    row.source = channel.name;
    row.player = channel.player;
    row.group = channel.group;
    row.stand = channel.stand;
    row.note = channel.note;
    row.mixes = channel.mixes;
    row.providedBy = channel.providedBy;
    row.lineChecked = channel.lineChecked;
    row.start = path.start.device;
    nameMic(row, show, path);
    const Port* input = portOf(show, channel.input);
    row.phantom = input && input->supply == Supply::P48 && phantomOn(show, channel.input);
    const PortRef socket = socketOnStage(show, path);
    row.socket = socket;
    const SocketName name = names.input(socket);
    row.boxTag = name.tag;
    row.boxName = name.box;
    const SocketName atDesk = socket == channel.input ? name : names.input(channel.input);
    row.deskSocket = socket == channel.input ? name.desk : atDesk.tag;
    row.desk = atDesk.deskId;
    row.path = path.hops;
    return row;
}

/// The devices that a mix is heard from, in order.
QList<DeviceId> players(const SignalPath& path)
{
    QList<DeviceId> ids;
    for (const PathHop& hop : path.hops) {
        if (hop.box)
            ids << hop.box;
    }
    if (path.end.device && path.end != path.start && !ids.contains(path.end.device))
        ids << path.end.device;
    return ids;
}

QString playsText(const Show& show, const QList<DeviceId>& ids)
{
    QMap<QString, int> counts;
    QStringList models;
    for (const DeviceId id : ids) {
        const DeviceType* type = typeOf(show, id);
        if (type && counts[type->model]++ == 0)
            models << type->model;
    }
    for (QString& model : models) {
        if (const int count = counts.value(model); count > 1)
            model = QString::number(count) + u"\u00a0×\u00a0"_s + model;
    }
    return models.join(u", "_s);
}

MixRow mixRow(const Show& show, const Mix& mix, const SignalPath& path, const SocketNames& names)
{
    MixRow row;
    row.id = mix.id;
    row.number = mix.number;
    row.name = mix.name;
    row.note = mix.note;
    row.providedBy = mix.providedBy;
    row.lineChecked = mix.lineChecked;
    row.outputTag = names.output(mix.output).tag;
    row.path = path.hops;
    const QList<DeviceId> ids = players(path);
    row.plays = playsText(show, ids);
    row.end = ids.isEmpty() ? DeviceId {} : ids.constLast();
    QStringList ends;
    for (const DeviceId id : ids)
        ends << show.devices.find(id)->name;
    row.endsAt = ends.join(Patch::tr(", then "));
    if (row.note.compare(row.endsAt, Qt::CaseInsensitive) == 0)
        row.note.clear();
    return row;
}

} // namespace

PatchRows patchRows(const Show& show, const QList<Finding>& findings)
{
    const SignalPaths paths(show);
    const SocketNames names(show);
    FindingsOnWays onWays(show, findings);
    PatchRows patch;
    for (const Channel& channel : byNumber(show.channels)) {
        const SignalPath path = channel.input ? paths.upstream(channel.input) : SignalPath {};
        patch.rows << patchRow(show, channel, path, names);
        patch.rows.last().marks = onWays.ofChannel(channel, path);
    }
    for (const Mix& mix : byNumber(show.mixes)) {
        const SignalPath path = mix.output ? paths.downstream(mix.output) : SignalPath {};
        patch.mixes << mixRow(show, mix, path, names);
        patch.mixes.last().marks = onWays.ofMix(mix, path);
    }
    patch.findings = onWays.rows();
    return patch;
}

std::optional<FindingMark> worstOpen(const QList<FindingMark>& marks)
{
    const auto found = std::ranges::find(marks, false, &FindingMark::accepted);
    return found == marks.end() ? std::nullopt : std::optional(*found);
}
