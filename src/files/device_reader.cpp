// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_checks.h"
#include "files/gear_reader.h"
#include "files/gear_words.h"
#include "gear/port_circuit.h"
#include "gear/switch_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPorts = 1000;
constexpr WholeRange portCounts{1, 512};
constexpr WholeRange sizesMm{1, 100'000};
constexpr WholeRange channelCounts{0, 4096};
constexpr WholeRange priceClasses{0, 5};
constexpr WholeRange jackPitchesUm{0, 100'000};
constexpr NumberRange ohms{1e-4, 1e12};
constexpr NumberRange henries{0, 1e4};
constexpr NumberRange farads{0, 1};
constexpr NumberRange levels{-200, 200};
constexpr NumberRange milliamperes{0, 1000};

template <class Unit>
MaybeFigure<Unit> readFigure(FieldReader& port, QLatin1StringView key, NumberRange range, qsizetype sources)
{
    const JsonValue* value = port.find(key);
    if (!value)
        return {};
    FieldReader fields(*value);
    Figure<Unit> figure;
    figure.value.value = fields.number("value"_L1, range);
    figure.grade = fields.word<Grade>("grade"_L1, gradeWords, Grade::Assumed);
    figure.source = fields.whole("source"_L1, {-1, sources - 1}, -1);
    fields.finish();
    return figure;
}

void readFigures(FieldReader& fields, PortFigures& port, qsizetype sources)
{
    port.impedance = readFigure<Ohm>(fields, "impedance"_L1, ohms, sources);
    port.inductance = readFigure<Henry>(fields, "inductance"_L1, henries, sources);
    port.capacitance = readFigure<Farad>(fields, "capacitance"_L1, farads, sources);
    port.nominal = readFigure<Dbu>(fields, "nominal"_L1, levels, sources);
    port.maximum = readFigure<Dbu>(fields, "maximum"_L1, levels, sources);
    port.minimum = readFigure<Dbu>(fields, "minimum"_L1, levels, sources);
    port.leastLoad = readFigure<Ohm>(fields, "leastLoad"_L1, ohms, sources);
    port.phantomCurrent = readFigure<Milliampere>(fields, "phantomCurrent"_L1, milliamperes, sources);
    port.gain = readFigure<Decibel>(fields, "gain"_L1, levels, sources);
}

/// Figures under "when", a switch in its position, or "fromLoad", in ohm.
Alternative readAlternative(const JsonValue& value, qsizetype sources)
{
    FieldReader fields(value);
    Alternative alternative;
    alternative.when = fields.text("when"_L1);
    alternative.fromLoadOhm = fields.number("fromLoad"_L1, {0, 1e12}, 0);
    readFigures(fields, alternative.figures, sources);
    fields.finish();
    if (alternative.when.isEmpty() == (alternative.fromLoadOhm <= 0))
        throw Fault{value.offset, FileText::tr("an alternative holds either “when” a switch stands so or “fromLoad” on")};
    return alternative;
}

Stream readStream(const JsonValue& value)
{
    FieldReader fields(value);
    Stream stream;
    stream.protocol = fields.word<Protocol>("protocol"_L1, protocolWords);
    stream.out = fields.whole("out"_L1, channelCounts, stream.out);
    stream.in = fields.whole("in"_L1, channelCounts, stream.in);
    fields.finish();
    return stream;
}

void readRoles(FieldReader& fields, Port& port)
{
    const JsonValue* roles = fields.find("roles"_L1);
    if (!roles)
        return;
    for (const JsonMember& role : fieldsOf(*roles)) {
        if (!port.connector->contacts.contains(role.key))
            throw Fault{role.offset, FileText::tr("the connector has no contact “%1”").arg(role.key)};
        port.roles.insert(role.key, wordOf<Role>(role.value, roleWords));
    }
}

QString readCircuit(FieldReader& fields)
{
    const JsonValue* value = fields.find("circuit"_L1);
    const QString circuit = value ? textOf(*value) : u"unknown"_s;
    if (value && !isPortCircuit(circuit))
        throw Fault{value->offset,
            FileText::tr("“%1” is no port circuit; there are %2").arg(circuit, portCircuits().join(", "_L1))};
    return circuit;
}

Port readPort(const JsonValue& value, const Library& known, qsizetype sources)
{
    FieldReader fields(value);
    Port port;
    port.key = plainKeyOf(fields.need("key"_L1));
    port.name = nameOf(fields.need("name"_L1));
    port.count = fields.whole("count"_L1, portCounts, port.count);
    port.direction = fields.word<Direction>("direction"_L1, directionWords);
    port.kind = fields.word<Kind>("kind"_L1, kindWords);
    port.connector = connectorOf(fields.need("connector"_L1), known);
    port.circuit = readCircuit(fields);
    readRoles(fields, port);
    port.content = fields.word<Content>("content"_L1, contentWords, port.content);
    readFigures(fields, port, sources);
    for (const JsonValue& alternative : fields.items("alternatives"_L1, mostPorts))
        port.alternatives.push_back(readAlternative(alternative, sources));
    port.phantom = fields.word<Phantom>("phantom"_L1, phantomWords, port.phantom);
    port.supply = fields.word<Supply>("supply"_L1, supplyWords, port.supply);
    port.follows = fields.text("follows"_L1);
    for (const JsonValue& stream : fields.items("streams"_L1, mostPorts))
        port.streams.push_back(readStream(stream));
    fields.finish();
    return port;
}

/// One switch, or as many as "count" says: "mode" stands for mode1, mode2, …
std::vector<Switch> readSwitch(const JsonValue& value)
{
    FieldReader fields(value);
    Switch result;
    result.key = keyOf(fields.need("key"_L1));
    result.name = nameOf(fields.need("name"_L1));
    const JsonValue& positions = fields.need("positions"_L1);
    result.positions = textsOf(positions);
    const int count = fields.whole("count"_L1, portCounts, 1);
    fields.finish();
    if (result.positions.size() < 2 || result.positions.contains(QString()) || result.positions.removeDuplicates() > 0)
        throw Fault{positions.offset, FileText::tr("a switch needs two or more positions, each of its own name")};
    std::vector<Switch> all(static_cast<size_t>(count), result);
    for (int i = 0; count > 1 && i < count; ++i)
        all[static_cast<size_t>(i)] = numbered(result, i + 1);
    return all;
}

void readSwitches(FieldReader& fields, DeviceType& type)
{
    for (const JsonValue& value : fields.items("switches"_L1, mostPorts)) {
        for (const Switch& one : readSwitch(value)) {
            if (std::ranges::find(type.switches, one.key, &Switch::key) != type.switches.end())
                throw Fault{value.offset, FileText::tr("the switch “%1” is there twice").arg(one.key)};
            type.switches.push_back(one);
        }
    }
}

void readPorts(FieldReader& fields, DeviceType& type, const Library& known)
{
    const JsonArray& values = fields.items("ports"_L1, mostPorts);
    for (const JsonValue& value : values)
        type.ports.push_back(readPort(value, known, type.sources.size()));
    checkPorts(values, type);
}

/// The switches that ports speak of are there.
void checkAlternatives(const JsonArray& ports, const DeviceType& type)
{
    for (size_t row = 0; row < type.ports.size(); ++row) {
        for (const Alternative& alternative : type.ports[row].alternatives) {
            if (!alternative.when.isEmpty() && !isSwitchPosition(type, alternative.when))
                throw Fault{ports[row].offset,
                    FileText::tr("there is no switch and position “%1”").arg(alternative.when)};
        }
    }
}

void readInside(FieldReader& fields, DeviceType& type)
{
    for (const JsonValue& value : fields.items("inside"_L1, mostParts)) {
        type.inside.push_back(readPart(value, [&type](const QString& node) { return isContactOf(type, node); }));
        const QString& when = type.inside.back().when;
        if (!when.isEmpty() && !isCondition(type, when))
            throw Fault{value.offset, FileText::tr("there is no switch and position, or port, “%1”").arg(when)};
    }
}

void readHead(FieldReader& fields, DeviceType& type)
{
    type.key = keyOf(fields.need("key"_L1));
    type.maker = fields.text("maker"_L1);
    type.model = nameOf(fields.need("model"_L1));
    type.category = keyOf(fields.need("category"_L1));
    type.symbol = fields.text("symbol"_L1);
    const QPoint size = pairOf(fields.need("size"_L1), sizesMm);
    type.size = {size.x(), size.y()};
    type.earth = fields.word<Earth>("earth"_L1, earthWords, type.earth);
    type.functions = fields.texts("functions"_L1);
    type.jackPitchUm = fields.whole("jackPitchUm"_L1, jackPitchesUm, type.jackPitchUm);
    type.price = fields.whole("price"_L1, priceClasses, type.price);
    type.sources = fields.texts("sources"_L1);
    type.assumed = fields.texts("assumed"_L1);
    type.note = fields.text("note"_L1);
}

} // namespace

DeviceType readDeviceType(const JsonValue& value, const Library& known)
{
    FieldReader fields(value);
    DeviceType type;
    readHead(fields, type);
    readPorts(fields, type, known);
    readSwitches(fields, type);
    checkAlternatives(fields.items("ports"_L1, mostPorts), type);
    readInside(fields, type);
    fields.finish();
    return type;
}
