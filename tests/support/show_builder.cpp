// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/show_builder.h"

#include "files/gear_files.h"

#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& what)
{
    throw std::runtime_error(what.toStdString());
}

Library readGear()
{
    GearLoad load = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
    if (!load.errors.isEmpty())
        refuse(text(load.errors.first()));
    return load.library;
}

void addDeviceFrom(Show& show, const QString& statement, const Library& library)
{
    static const QRegularExpression form(u"^([^:]+):\\s*(\\S+)(?:\\s*@\\s*(-?\\d+),(-?\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(statement);
    const DeviceTypePtr type = library.devices.value(match.captured(2));
    if (!type)
        refuse(u"no such device type in “%1”"_s.arg(statement));
    const DeviceId id = addDevice(show, type, {match.captured(3).toInt(), match.captured(4).toInt()});
    renameDevice(show, id, match.captured(1).trimmed());
}

/// Puts ports into the ends of one side of the lead, in their order.
void plugSide(Show& show, CableId id, const CableType& type, size_t end, const QStringList& ports)
{
    for (const QString& port : ports) {
        if (end >= type.ends.size())
            refuse(u"the lead %1 has no end for %2"_s.arg(type.key, port));
        if (port.trimmed() != "-"_L1)
            plugIn(show, id, type.ends[end].key, {portIn(show, port)});
        ++end;
    }
}

void addLeadFrom(Show& show, const QRegularExpressionMatch& match, const Library& library)
{
    const CableTypePtr type = library.cables.value(match.captured(2));
    if (!type)
        refuse(u"no such lead in “%1”"_s.arg(match.captured(0)));
    const QStringList senders = match.captured(1).split(u',');
    const CableId id = addCable(show, type, {}, {}, qRound(match.captured(3).toDouble() * 1000));
    show.cables.update(id, [](Cable& cable) { cable.plugs.clear(); });
    plugSide(show, id, *type, 0, senders);
    plugSide(show, id, *type, static_cast<size_t>(senders.size()), match.captured(4).split(u','));
}

void addStatement(Show& show, const QString& statement, const Library& library)
{
    static const QRegularExpression lead(u"^(.+?) -(\\S+) ([0-9.]+)m->(.+)$"_s);
    static const QRegularExpression phantom(u"^(\\S.*) 48V$"_s);
    static const QRegularExpression turned(u"^(.+)\\.(\\S+)\\s*=\\s*(\\S+)$"_s);
    if (const auto match = lead.match(statement); match.hasMatch()) {
        addLeadFrom(show, match, library);
    } else if (const auto powered = phantom.match(statement); powered.hasMatch()) {
        const PortRef port = portIn(show, powered.captured(1));
        setSwitch(show, port.device, phantomSwitch(port.port), u"on"_s);
    } else if (const auto position = turned.match(statement); position.hasMatch()) {
        setSwitch(show, deviceIn(show, position.captured(1).trimmed()), position.captured(2), position.captured(3));
    } else if (statement.contains(u':')) {
        addDeviceFrom(show, statement, library);
    } else {
        refuse(u"“%1” is neither a device nor a lead nor a switch"_s.arg(statement));
    }
}

} // namespace

const Library& gear()
{
    static const Library library = readGear();
    return library;
}

Show showFrom(const QString& words)
{
    return showFrom(words, gear());
}

Show showFrom(const QString& words, const Library& library)
{
    Show show;
    extend(show, words, library);
    return show;
}

void extend(Show& show, const QString& words, const Library& library)
{
    static const QRegularExpression ends(u"[;\n]"_s);
    for (const QString& statement : words.split(ends)) {
        if (!statement.trimmed().isEmpty())
            addStatement(show, statement.trimmed(), library);
    }
}

PortRef portIn(const Show& show, const QString& words)
{
    const PortRef port {deviceIn(show, words.section(u'.', 0, -2).trimmed()), words.section(u'.', -1).trimmed()};
    if (!portOf(show, port))
        refuse(u"“%1” has no such port"_s.arg(words));
    return port;
}

DeviceId deviceIn(const Show& show, const QString& name)
{
    DeviceId found;
    show.devices.forEach([&](const Device& device) { found = device.name == name ? device.id : found; });
    if (!found)
        refuse(u"no device is called “%1”"_s.arg(name));
    return found;
}

CableId leadIn(const Show& show, int index)
{
    const QList<CableId> all = show.cables.ids();
    if (index < 0 || index >= all.size())
        refuse(u"there is no lead number %1"_s.arg(index));
    return all[index];
}

Library withDevice(const Library& library, const QString& key, const std::function<void(DeviceType&)>& change)
{
    if (!library.devices.contains(key))
        refuse(u"no such device type: %1"_s.arg(key));
    Library changed = library;
    auto type = std::make_shared<DeviceType>(*library.devices.value(key));
    change(*type);
    changed.devices.insert(key, type);
    return changed;
}
