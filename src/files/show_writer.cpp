// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_writer.h"
#include "files/json_writer.h"
#include "files/show_file.h"
#include "show/stock.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype imagePiece = 32 * 1024; // characters; a reader takes texts up to twice that

JsonArray toJson(QPoint point)
{
    return {{qint64(point.x())}, {qint64(point.y())}};
}

JsonObject toJson(const PortRef& ref)
{
    JsonObject out;
    put(out, "device"_L1, {qint64(ref.device.value)});
    put(out, "port"_L1, {ref.port});
    return out;
}

JsonObject toJson(const QMap<QString, QString>& map)
{
    JsonObject out;
    for (auto item = map.begin(); item != map.end(); ++item)
        out.push_back({item.key(), {*item}});
    return out;
}

JsonArray toJson(const QList<QPoint>& points)
{
    JsonArray array;
    for (const QPoint& point : points)
        array.push_back({toJson(point)});
    return array;
}

JsonObject toJson(const Device& device)
{
    JsonObject out;
    put(out, "id"_L1, {qint64(device.id.value)});
    put(out, "type"_L1, {device.type});
    put(out, "name"_L1, {device.name});
    put(out, "place"_L1, {toJson(device.place)});
    putUnless<qint64>(out, "rotation"_L1, device.rotation, 0);
    if (!device.size.isEmpty())
        put(out, "size"_L1, {toJson(QPoint(device.size.width(), device.size.height()))});
    putUnless<qint64>(out, "group"_L1, device.group, 0);
    putUnless(out, "locked"_L1, device.locked, false);
    putUnless(out, "folded"_L1, device.folded, false);
    put(out, "patchPlace"_L1, {toJson(device.patchPlace)});
    if (!device.switches.isEmpty())
        put(out, "switches"_L1, {toJson(device.switches)});
    if (!device.labels.isEmpty())
        put(out, "labels"_L1, {toJson(device.labels)});
    if (!device.sections.isEmpty())
        put(out, "sections"_L1, {toJson(device.sections)});
    putUnless<qint64>(out, "jackPitchUm"_L1, device.jackPitchUm, 0);
    putUnless(out, "note"_L1, device.note, {});
    return out;
}

JsonObject toJson(const Cable& cable)
{
    JsonObject out;
    put(out, "id"_L1, {qint64(cable.id.value)});
    put(out, "type"_L1, {cable.type});
    put(out, "length"_L1, {qint64(cable.lengthMm)});
    putUnless(out, "lengthFollows"_L1, cable.lengthFollows, false);
    JsonObject plugs;
    for (auto plug = cable.plugs.begin(); plug != cable.plugs.end(); ++plug) {
        JsonObject inner = toJson(plug->port);
        putUnless<qint64>(inner, "out"_L1, plug->outMm, 0);
        plugs.push_back({plug.key(), {std::move(inner)}});
    }
    put(out, "plugs"_L1, {std::move(plugs)});
    putUnless(out, "label"_L1, cable.label, {});
    putUnless(out, "straight"_L1, cable.laying == Laying::Straight, false);
    if (!cable.bends.isEmpty())
        put(out, "bends"_L1, {toJson(cable.bends)});
    putUnless(out, "stubs"_L1, cable.stubs, false);
    return out;
}

JsonObject toJson(const Backdrop& backdrop)
{
    JsonObject out;
    const QString text = QString::fromLatin1(backdrop.image.toBase64());
    JsonArray pieces;
    for (qsizetype at = 0; at < text.size(); at += imagePiece)
        pieces.push_back({text.mid(at, imagePiece)});
    put(out, "image"_L1, {std::move(pieces)});
    put(out, "place"_L1, {toJson(backdrop.place.topLeft())});
    put(out, "size"_L1, {toJson(QPoint(backdrop.place.width(), backdrop.place.height()))});
    put(out, "opacity"_L1, {qint64(backdrop.opacity)});
    return out;
}

JsonObject toJson(const Channel& channel)
{
    JsonObject out;
    put(out, "id"_L1, {qint64(channel.id.value)});
    put(out, "number"_L1, {qint64(channel.number)});
    put(out, "name"_L1, {channel.name});
    putUnless(out, "player"_L1, channel.player, {});
    putUnless(out, "group"_L1, channel.group, {});
    if (channel.input)
        put(out, "input"_L1, {toJson(channel.input)});
    putUnless(out, "linked"_L1, channel.linked, false);
    putUnless(out, "stand"_L1, channel.stand, {});
    putUnless(out, "mixes"_L1, channel.mixes, {});
    putUnless(out, "providedBy"_L1, channel.providedBy, {});
    putUnless(out, "lineChecked"_L1, channel.lineChecked, false);
    putUnless(out, "note"_L1, channel.note, {});
    return out;
}

JsonObject toJson(const Mix& mix)
{
    JsonObject out;
    put(out, "id"_L1, {qint64(mix.id.value)});
    put(out, "number"_L1, {qint64(mix.number)});
    put(out, "name"_L1, {mix.name});
    if (mix.output)
        put(out, "output"_L1, {toJson(mix.output)});
    putUnless(out, "providedBy"_L1, mix.providedBy, {});
    putUnless(out, "lineChecked"_L1, mix.lineChecked, false);
    putUnless(out, "note"_L1, mix.note, {});
    return out;
}

JsonObject toJson(const Acceptance& acceptance)
{
    JsonObject out;
    put(out, "rule"_L1, {acceptance.rule});
    put(out, "subjects"_L1, {acceptance.subjects});
    putUnless(out, "reason"_L1, acceptance.reason, {});
    putUnless(out, "name"_L1, acceptance.name, {});
    putUnless(out, "fingerprint"_L1, acceptance.fingerprint, {});
    return out;
}

JsonObject toJson(const StockItem& item)
{
    JsonObject out;
    if (const QString stand = standOf(item.type); stand.isEmpty())
        put(out, "type"_L1, {item.type});
    else
        put(out, "stand"_L1, {stand});
    putUnless<qint64>(out, "length"_L1, item.lengthMm, 0);
    put(out, "count"_L1, {qint64(item.count)});
    return out;
}

template <class T> JsonArray toJson(const Store<T>& store)
{
    JsonArray array;
    store.forEach([&array](const T& thing) { array.push_back({toJson(thing)}); });
    return array;
}

template <class T> JsonArray toJson(const QList<T>& list)
{
    JsonArray array;
    for (const T& thing : list)
        array.push_back({toJson(thing)});
    return array;
}

template <class T> JsonArray toJson(const QMap<QString, std::shared_ptr<const T>>& map)
{
    JsonArray array;
    for (const auto& thing : map)
        array.push_back(toJson(*thing));
    return array;
}

void putHeader(JsonObject& out, const Show& show)
{
    put(out, "format"_L1, {qint64(showFormat)});
    put(out, "program"_L1, {u"crosspatch"_s});
    put(out, "title"_L1, {show.title});
    putUnless(out, "act"_L1, show.act, {});
    putUnless(out, "venue"_L1, show.venue, {});
    putUnless(out, "date"_L1, show.date, {});
    putUnless(out, "contact"_L1, show.contact, {});
    putUnless(out, "revision"_L1, show.revision, {});
    put(out, "stage"_L1, {JsonArray{{qint64(show.stage.width())}, {qint64(show.stage.height())}}});
    if (!show.outline.isEmpty())
        put(out, "outline"_L1, {toJson(show.outline)});
    if (!show.backdrop.isEmpty())
        put(out, "backdrop"_L1, {toJson(show.backdrop)});
    put(out, "lastId"_L1, {qint64(show.lastId)});
}

/// The thing under its key, or under a key of its own where another has that key: a show may hold types from an older
/// library beside newer ones.
template <class T>
std::shared_ptr<const T> distinct(QMap<QString, std::shared_ptr<const T>>& used, const std::shared_ptr<const T>& thing)
{
    T copy = *thing;
    for (int number = 2;; ++number) {
        std::shared_ptr<const T>& slot = used[copy.key];
        if (!slot)
            slot = copy.key == thing->key ? thing : std::make_shared<const T>(copy);
        if (slot == thing || *slot == copy)
            return slot;
        copy.key = thing->key + u'~' + QString::number(number);
    }
}

/// The types with the connectors and bulks they are made of.
void putTypes(JsonObject& out, const Show& show)
{
    Library used;
    JsonArray types;
    for (const DeviceTypePtr& original : show.types) {
        DeviceType type = *original;
        for (Port& port : type.ports)
            port.connector = distinct(used.connectors, port.connector);
        types.push_back(toJson(type));
    }
    JsonArray cableTypes;
    for (const CableTypePtr& original : show.cableTypes) {
        CableType type = *original;
        type.bulk = distinct(used.bulks, type.bulk);
        for (CableEnd& end : type.ends)
            end.connector = distinct(used.connectors, end.connector);
        cableTypes.push_back(toJson(type));
    }
    put(out, "types"_L1, {std::move(types)});
    put(out, "cableTypes"_L1, {std::move(cableTypes)});
    put(out, "connectors"_L1, {toJson(used.connectors)});
    put(out, "bulks"_L1, {toJson(used.bulks)});
}

} // namespace

QByteArray writeShow(const Show& show)
{
    JsonObject out;
    putHeader(out, show);
    put(out, "devices"_L1, {toJson(show.devices)});
    put(out, "cables"_L1, {toJson(show.cables.all())});
    put(out, "channels"_L1, {toJson(show.channels)});
    put(out, "mixes"_L1, {toJson(show.mixes)});
    put(out, "accepted"_L1, {toJson(show.accepted)});
    put(out, "severities"_L1, {toJson(show.severities)});
    put(out, "stock"_L1, {toJson(show.stock)});
    putTypes(out, show);
    return toBytes({std::move(out)});
}
