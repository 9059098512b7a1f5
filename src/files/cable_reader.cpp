// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_checks.h"
#include "files/gear_reader.h"
#include "files/gear_words.h"
#include "gear/wiring.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostContacts = 256;
constexpr size_t mostEnds = 256;
constexpr NumberRange plugMm{0, 200};
constexpr NumberRange ohmPerMetre{0, 1e6};
constexpr NumberRange faradPerMetre{0, 1e-6};
constexpr WholeRange waveOhms{0, 1000};
constexpr WholeRange lengthsMm{1, 1'000'000};
constexpr WholeRange priceClasses{1, 5};

Metal readMetal(const JsonValue& value, const QStringList& contacts)
{
    FieldReader fields(value);
    Metal metal;
    metal.contact = keyOf(fields.need("contact"_L1));
    if (!contacts.contains(metal.contact))
        throw Fault{value.offset, FileText::tr("the connector has no contact “%1”").arg(metal.contact)};
    if (const JsonValue* pin = fields.find("pin"_L1)) {
        metal.pin = keyOf(*pin);
    } else {
        metal.from = fields.number("from"_L1, plugMm);
        metal.to = fields.number("to"_L1, {metal.from, plugMm.most});
    }
    fields.finish();
    return metal;
}

Face readFace(const JsonValue& value, const QStringList& contacts)
{
    FieldReader fields(value);
    Face face;
    face.shape = keyOf(fields.need("shape"_L1));
    face.gender = fields.word<Gender>("gender"_L1, genderWords);
    for (const JsonValue& metal : itemsOf(fields.need("metal"_L1), mostContacts))
        face.metal.push_back(readMetal(metal, contacts));
    fields.finish();
    return face;
}

void readEnds(const JsonValue& value, const Library& known, CableType& type)
{
    for (const JsonValue& item : itemsOf(value, mostEnds)) {
        FieldReader fields(item);
        CableEnd end;
        end.key = plainKeyOf(fields.need("key"_L1));
        if (findEnd(type, end.key))
            throw Fault{item.offset, FileText::tr("the end “%1” is there twice").arg(end.key)};
        end.name = fields.text("name"_L1);
        end.connector = connectorOf(fields.need("connector"_L1), known);
        fields.finish();
        type.ends.push_back(end);
    }
    if (type.ends.empty())
        throw Fault{value.offset, FileText::tr("a cable needs at least one end")};
}

QString readWireEnd(const JsonValue& value, const CableType& type)
{
    const QString node = textOf(value);
    if (!isContactOf(type, node))
        throw Fault{value.offset, FileText::tr("“%1” is no end and contact of this cable").arg(node)};
    return node;
}

Wire readWire(const JsonValue& value, const CableType& type)
{
    FieldReader fields(value);
    Wire wire;
    wire.from = readWireEnd(fields.need("from"_L1), type);
    wire.to = readWireEnd(fields.need("to"_L1), type);
    wire.shield = fields.flag("shield"_L1);
    fields.finish();
    return wire;
}

BulkPtr bulkOf(const JsonValue& value, const Library& known)
{
    const QString key = keyOf(value);
    if (BulkPtr bulk = known.bulks.value(key))
        return bulk;
    throw Fault{value.offset, FileText::tr("there is no cable by the metre called “%1”").arg(key)};
}

void readStock(FieldReader& fields, CableType& type)
{
    for (const JsonValue& length : fields.items("stock"_L1, mostEnds)) {
        const int mm = wholeOf(length, lengthsMm);
        if (!type.stockMm.empty() && mm <= type.stockMm.back())
            throw Fault{length.offset, FileText::tr("lengths must ascend")};
        type.stockMm.push_back(mm);
    }
}

void readWirings(FieldReader& fields, CableType& type)
{
    for (const JsonValue& wiring : fields.items("wirings"_L1, mostEnds)) {
        type.wirings << textOf(wiring);
        if (!isWiring(type.wirings.last()))
            throw Fault{wiring.offset, FileText::tr("there is no wiring called “%1”").arg(type.wirings.last())};
    }
}

} // namespace

Connector readConnector(const JsonValue& value)
{
    FieldReader fields(value);
    Connector connector;
    connector.key = keyOf(fields.need("key"_L1));
    connector.name = nameOf(fields.need("name"_L1));
    connector.family = keyOf(fields.need("family"_L1));
    for (const JsonValue& contact : itemsOf(fields.need("contacts"_L1), mostContacts)) {
        connector.contacts << keyOf(contact);
        if (connector.contacts.count(connector.contacts.last()) > 1)
            throw Fault{contact.offset, FileText::tr("the contact “%1” is there twice").arg(connector.contacts.last())};
    }
    for (const JsonValue& face : itemsOf(fields.need("faces"_L1), mostContacts))
        connector.faces.push_back(readFace(face, connector.contacts));
    fields.finish();
    if (connector.contacts.isEmpty())
        throw Fault{value.offset, FileText::tr("a connector needs at least one contact")};
    return connector;
}

Bulk readBulk(const JsonValue& value)
{
    FieldReader fields(value);
    Bulk bulk;
    bulk.key = keyOf(fields.need("key"_L1));
    bulk.name = nameOf(fields.need("name"_L1));
    for (const JsonValue& kind : fields.items("goodFor"_L1, std::size(kindWords)))
        bulk.goodFor << wordOf<Kind>(kind, kindWords);
    bulk.coreOhm = fields.number("coreOhm"_L1, ohmPerMetre, bulk.coreOhm);
    bulk.shieldOhm = fields.number("shieldOhm"_L1, ohmPerMetre, bulk.shieldOhm);
    bulk.coreToCore = fields.number("coreToCore"_L1, faradPerMetre, bulk.coreToCore);
    bulk.coreToShield = fields.number("coreToShield"_L1, faradPerMetre, bulk.coreToShield);
    bulk.twisted = fields.flag("twisted"_L1, bulk.twisted);
    bulk.screened = fields.flag("screened"_L1, bulk.screened);
    bulk.waveOhm = fields.whole("waveOhm"_L1, waveOhms, bulk.waveOhm);
    bulk.sources = fields.texts("sources"_L1);
    fields.finish();
    return bulk;
}

CableType readCableType(const JsonValue& value, const Library& known)
{
    FieldReader fields(value);
    CableType type;
    type.key = keyOf(fields.need("key"_L1));
    type.name = nameOf(fields.need("name"_L1));
    type.bulk = bulkOf(fields.need("bulk"_L1), known);
    readEnds(fields.need("ends"_L1), known, type);
    for (const JsonValue& wire : fields.items("wires"_L1, mostParts))
        type.wires.push_back(readWire(wire, type));
    for (const JsonValue& part : fields.items("parts"_L1, mostParts)) {
        type.parts.push_back(readPart(part, [&type](const QString& node) { return isContactOf(type, node); }));
        if (!type.parts.back().when.isEmpty())
            throw Fault{part.offset, FileText::tr("a cable has no switches")};
    }
    readStock(fields, type);
    type.price = fields.whole("price"_L1, priceClasses, type.price);
    type.toMake = fields.flag("toMake"_L1);
    type.onlyAsked = fields.flag("onlyAsked"_L1);
    readWirings(fields, type);
    fields.finish();
    return type;
}
