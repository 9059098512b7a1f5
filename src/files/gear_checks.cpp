// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_checks.h"

#include "files/gear_words.h"
#include "gear/part_terms.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr NumberRange partValue{1e-15, 1e12}; // from a picofarad's thousandth to what insulation has

bool hasContact(const ConnectorPtr& connector, const QString& contact)
{
    return connector->contacts.contains(contact);
}

/// The port that "in7", "in" or "in#" means.
const Port* portMeant(const DeviceType& type, const QString& key)
{
    if (!key.endsWith(u'#'))
        return findPort(type, key);
    const auto isMeant = [&key](const Port& port) { return port.count > 1 && port.key == key.chopped(1); };
    const auto found = std::ranges::find_if(type.ports, isMeant);
    return found == type.ports.end() ? nullptr : &*found;
}

/// What `follows` may name: a port, one of a counted port, or all of them in step.
bool isFollowable(const DeviceType& type, const QString& key)
{
    const auto hasKey = [&key](const Port& port) { return port.key == key; };
    return portMeant(type, key) || std::ranges::any_of(type.ports, hasKey);
}

} // namespace

QString plainKeyOf(const JsonValue& value)
{
    const QString key = keyOf(value);
    if (key.contains(u'.') || key.contains(u'#'))
        throw Fault{value.offset, FileText::tr("“%1” must not contain . or #").arg(key)};
    return key;
}

ConnectorPtr connectorOf(const JsonValue& value, const Library& known)
{
    const QString key = keyOf(value);
    if (ConnectorPtr connector = known.connectors.value(key))
        return connector;
    throw Fault{value.offset, FileText::tr("there is no connector “%1”").arg(key)};
}

bool isContactOf(const CableType& type, const QString& node)
{
    const qsizetype dot = node.indexOf(u'.');
    const CableEnd* end = dot < 0 ? nullptr : findEnd(type, node.left(dot));
    return end && hasContact(end->connector, node.mid(dot + 1));
}

bool isContactOf(const DeviceType& type, const QString& node)
{
    const qsizetype dot = node.indexOf(u'.');
    const Port* port = dot < 0 ? nullptr : portMeant(type, node.left(dot));
    return port && hasContact(port->connector, node.mid(dot + 1));
}

bool isSwitchPosition(const DeviceType& type, const QString& when)
{
    const qsizetype equals = when.indexOf(u'=');
    const auto found = std::ranges::find(type.switches, when.left(equals), &Switch::key);
    return equals > 0 && found != type.switches.end() && found->positions.contains(when.mid(equals + 1));
}

bool isCondition(const DeviceType& type, const QString& when)
{
    const auto holds = [&type](const PartTerm& term) {
        if (term.isFree())
            return !term.subject.isEmpty() && portMeant(type, term.subject);
        QString key = term.subject;
        return isSwitchPosition(type, key.replace(u'#', u'1') + u'=' + term.position);
    };
    return std::ranges::all_of(termsOf(when), holds);
}

Part readPart(const JsonValue& value, const std::function<bool(const QString&)>& isContact)
{
    FieldReader fields(value);
    Part part;
    part.kind = fields.word<PartKind>("part"_L1, partWords);
    const JsonValue& nodes = fields.need("nodes"_L1);
    for (const JsonValue& node : itemsOf(nodes, 4)) {
        part.nodes << keyOf(node);
        if (part.nodes.last().contains(u'.') && !isContact(part.nodes.last()))
            throw Fault{node.offset, FileText::tr("there is no contact “%1”").arg(part.nodes.last())};
    }
    const int needed = part.kind == PartKind::Transformer ? 4 : 2;
    if (part.nodes.size() != needed)
        throw Fault{nodes.offset, FileText::tr("here must be %1 nodes").arg(needed)};
    if (part.kind != PartKind::Wire)
        part.value = fields.number("value"_L1, partValue);
    part.when = fields.text("when"_L1);
    fields.finish();
    return part;
}

void checkPorts(const JsonArray& values, const DeviceType& type)
{
    QSet<QString> keys;
    for (size_t i = 0; i < type.ports.size(); ++i) {
        const Port& port = type.ports[i];
        DeviceType alone;
        alone.ports = {port};
        for (const QString& key : portKeys(alone)) {
            if (keys.contains(key))
                throw Fault{values[i].offset, FileText::tr("the port “%1” is there twice").arg(key)};
            keys.insert(key);
        }
        if (!port.follows.isEmpty() && !isFollowable(type, port.follows))
            throw Fault{values[i].offset,
                FileText::tr("the port “%1” follows “%2”, which is not there").arg(port.key, port.follows)};
    }
}
