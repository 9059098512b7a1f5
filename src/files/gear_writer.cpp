// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_writer.h"

#include "files/gear_words.h"
#include "files/json_writer.h"
#include "gear/switch_run.h"

using namespace Qt::StringLiterals;

namespace {

template <class E, size_t n>
void putWord(JsonObject& object, QLatin1StringView key, E value, const Word<E> (&words)[n], std::optional<E> usual = {})
{
    if (value != usual)
        put(object, key, {QString(wordFor<E>(value, words))});
}

void putNumber(JsonObject& object, QLatin1StringView key, int value, int usual)
{
    putUnless<qint64>(object, key, value, usual);
}

void putTexts(JsonObject& object, QLatin1StringView key, const QStringList& texts)
{
    if (!texts.isEmpty())
        put(object, key, {toJson(texts)});
}

/// A list of things, unless it is empty.
template <class List, class Make> void putList(JsonObject& object, QLatin1StringView key, const List& list, Make make)
{
    JsonArray array;
    for (const auto& item : list)
        array.push_back({make(item)});
    if (!array.empty())
        put(object, key, {std::move(array)});
}

template <class Unit> void putFigure(JsonObject& object, QLatin1StringView key, const MaybeFigure<Unit>& figure)
{
    if (!figure)
        return;
    JsonObject out;
    put(out, "value"_L1, {figure->value.value});
    putWord(out, "grade"_L1, figure->grade, gradeWords);
    putNumber(out, "source"_L1, figure->source, -1);
    put(object, key, {std::move(out)});
}

JsonObject metalToJson(const Metal& metal)
{
    JsonObject out;
    put(out, "contact"_L1, {metal.contact});
    if (!metal.pin.isEmpty()) {
        put(out, "pin"_L1, {metal.pin});
    } else {
        put(out, "from"_L1, {metal.from});
        put(out, "to"_L1, {metal.to});
    }
    return out;
}

JsonObject faceToJson(const Face& face)
{
    JsonObject out;
    put(out, "shape"_L1, {face.shape});
    putWord(out, "gender"_L1, face.gender, genderWords);
    JsonArray metal;
    for (const Metal& piece : face.metal)
        metal.push_back({metalToJson(piece)});
    put(out, "metal"_L1, {std::move(metal)});
    return out;
}

JsonObject partToJson(const Part& part)
{
    JsonObject out;
    putWord(out, "part"_L1, part.kind, partWords);
    put(out, "nodes"_L1, {toJson(part.nodes)});
    if (part.kind != PartKind::Wire)
        put(out, "value"_L1, {part.value});
    putUnless(out, "when"_L1, part.when, {});
    return out;
}

/// Figures stand where they always stood in a port, so that old and new files compare well.
void putLevels(JsonObject& out, const PortFigures& figures)
{
    putFigure(out, "impedance"_L1, figures.impedance);
    putFigure(out, "inductance"_L1, figures.inductance);
    putFigure(out, "capacitance"_L1, figures.capacitance);
    putFigure(out, "nominal"_L1, figures.nominal);
    putFigure(out, "maximum"_L1, figures.maximum);
    putFigure(out, "minimum"_L1, figures.minimum);
}

void putLoads(JsonObject& out, const PortFigures& figures)
{
    putFigure(out, "leastLoad"_L1, figures.leastLoad);
    putFigure(out, "phantomCurrent"_L1, figures.phantomCurrent);
}

JsonObject alternativeToJson(const Alternative& alternative)
{
    JsonObject out;
    putUnless(out, "when"_L1, alternative.when, {});
    putUnless(out, "fromLoad"_L1, alternative.fromLoadOhm, 0.0);
    putLevels(out, alternative.figures);
    putLoads(out, alternative.figures);
    putFigure(out, "gain"_L1, alternative.figures.gain);
    return out;
}

JsonObject streamToJson(const Stream& stream)
{
    JsonObject out;
    putWord(out, "protocol"_L1, stream.protocol, protocolWords);
    putNumber(out, "out"_L1, stream.out, 0);
    putNumber(out, "in"_L1, stream.in, 0);
    return out;
}

JsonObject portToJson(const Port& port)
{
    const Port usual;
    JsonObject out;
    put(out, "key"_L1, {port.key});
    put(out, "name"_L1, {port.name});
    putNumber(out, "count"_L1, port.count, usual.count);
    putWord(out, "direction"_L1, port.direction, directionWords);
    putWord(out, "kind"_L1, port.kind, kindWords);
    put(out, "connector"_L1, {port.connector->key});
    putUnless(out, "circuit"_L1, port.circuit, u"unknown"_s);
    JsonObject roles;
    for (auto role = port.roles.begin(); role != port.roles.end(); ++role)
        roles.push_back({role.key(), {QString(wordFor<Role>(*role, roleWords))}});
    if (!roles.empty())
        put(out, "roles"_L1, {std::move(roles)});
    putWord<Content>(out, "content"_L1, port.content, contentWords, usual.content);
    putLevels(out, port);
    putWord<Phantom>(out, "phantom"_L1, port.phantom, phantomWords, usual.phantom);
    putWord<Supply>(out, "supply"_L1, port.supply, supplyWords, usual.supply);
    putLoads(out, port);
    putUnless(out, "follows"_L1, port.follows, {});
    putFigure(out, "gain"_L1, port.gain);
    putList(out, "alternatives"_L1, port.alternatives, alternativeToJson);
    putList(out, "streams"_L1, port.streams, streamToJson);
    return out;
}

JsonObject switchToJson(const SwitchRun& run)
{
    JsonObject out;
    put(out, "key"_L1, {run.pattern.key});
    put(out, "name"_L1, {run.pattern.name});
    putNumber(out, "count"_L1, run.count, 1);
    put(out, "positions"_L1, {toJson(run.pattern.positions)});
    return out;
}

JsonObject endToJson(const CableEnd& end)
{
    JsonObject out;
    put(out, "key"_L1, {end.key});
    putUnless(out, "name"_L1, end.name, {});
    put(out, "connector"_L1, {end.connector->key});
    return out;
}

JsonObject wireToJson(const Wire& wire)
{
    JsonObject out;
    put(out, "from"_L1, {wire.from});
    put(out, "to"_L1, {wire.to});
    putUnless(out, "shield"_L1, wire.shield, false);
    return out;
}

} // namespace

JsonValue toJson(const Connector& connector)
{
    JsonObject out;
    put(out, "key"_L1, {connector.key});
    put(out, "name"_L1, {connector.name});
    put(out, "family"_L1, {connector.family});
    put(out, "contacts"_L1, {toJson(connector.contacts)});
    putList(out, "faces"_L1, connector.faces, faceToJson);
    return {std::move(out)};
}

JsonValue toJson(const Bulk& bulk)
{
    const Bulk usual;
    JsonObject out;
    put(out, "key"_L1, {bulk.key});
    put(out, "name"_L1, {bulk.name});
    putList(out, "goodFor"_L1, bulk.goodFor, [](Kind kind) { return QString(wordFor<Kind>(kind, kindWords)); });
    putUnless(out, "coreOhm"_L1, bulk.coreOhm, usual.coreOhm);
    putUnless(out, "shieldOhm"_L1, bulk.shieldOhm, usual.shieldOhm);
    putUnless(out, "coreToCore"_L1, bulk.coreToCore, usual.coreToCore);
    putUnless(out, "coreToShield"_L1, bulk.coreToShield, usual.coreToShield);
    putUnless(out, "twisted"_L1, bulk.twisted, usual.twisted);
    putUnless(out, "screened"_L1, bulk.screened, usual.screened);
    putNumber(out, "waveOhm"_L1, bulk.waveOhm, usual.waveOhm);
    putTexts(out, "sources"_L1, bulk.sources);
    return {std::move(out)};
}

JsonValue toJson(const CableType& type)
{
    const CableType usual;
    JsonObject out;
    put(out, "key"_L1, {type.key});
    put(out, "name"_L1, {type.name});
    put(out, "bulk"_L1, {type.bulk->key});
    putList(out, "ends"_L1, type.ends, endToJson);
    putList(out, "wires"_L1, type.wires, wireToJson);
    putList(out, "parts"_L1, type.parts, partToJson);
    putList(out, "stock"_L1, type.stockMm, [](int length) { return qint64(length); });
    putNumber(out, "price"_L1, type.price, usual.price);
    putUnless(out, "toMake"_L1, type.toMake, usual.toMake);
    putUnless(out, "onlyAsked"_L1, type.onlyAsked, usual.onlyAsked);
    putTexts(out, "wirings"_L1, type.wirings);
    return {std::move(out)};
}

JsonValue toJson(const DeviceType& type)
{
    const DeviceType usual;
    JsonObject out;
    put(out, "key"_L1, {type.key});
    putUnless(out, "maker"_L1, type.maker, {});
    put(out, "model"_L1, {type.model});
    put(out, "category"_L1, {type.category});
    putUnless(out, "symbol"_L1, type.symbol, {});
    put(out, "size"_L1, {JsonArray{{qint64(type.size.width())}, {qint64(type.size.height())}}});
    putWord<Earth>(out, "earth"_L1, type.earth, earthWords, usual.earth);
    putTexts(out, "functions"_L1, type.functions);
    putNumber(out, "jackPitchUm"_L1, type.jackPitchUm, usual.jackPitchUm);
    putNumber(out, "price"_L1, type.price, usual.price);
    putList(out, "ports"_L1, type.ports, portToJson);
    putList(out, "inside"_L1, type.inside, partToJson);
    putList(out, "switches"_L1, switchRuns(type.switches), switchToJson);
    putTexts(out, "sources"_L1, type.sources);
    putTexts(out, "assumed"_L1, type.assumed);
    putUnless(out, "note"_L1, type.note, {});
    return {std::move(out)};
}
