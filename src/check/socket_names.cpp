// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/socket_names.h"

#include "check/patch_tr.h"
#include "show/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShortName = 5, longestFullName = 8;

int microphoneInputs(const DeviceType& type)
{
    int most = 0;
    for (const Port& port : type.ports) {
        if (port.direction == Direction::In && port.kind == Kind::Microphone)
            most = std::max(most, port.count);
    }
    return most;
}

/// The letter of a desk's network port: its own where its name ends in one, else A for the first.
QString networkLetter(const DeviceType& type, const PortRef& socket)
{
    const QString last = portName(type, socket.port).section(u' ', -1);
    if (last.size() == 1 && last.front().isLetter())
        return last;
    const int number = std::max(1, portNumber(*findPort(type, socket.port), socket.port));
    return QString(QChar(u'A' + std::min(number, 26) - 1));
}

} // namespace

QString abbreviated(const QString& name)
{
    const QString plain = name.simplified();
    if (plain.size() <= longestShortName)
        return plain;
    const QStringList words = plain.split(u' ');
    if (words.size() == 1)
        return plain.left(3).toUpper();
    QString initials;
    for (const QString& word : words) {
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        initials += hasDigit ? word : word.left(1).toUpper();
    }
    return initials.left(longestShortName);
}

SocketNames::SocketNames(const Show& show)
    : m_show(show)
{
    QMap<QString, int> times;
    const auto tagged = [&show](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        return type && (isBoxOnStage(*type) || isDesk(*type));
    };
    show.devices.forEach([&](const Device& device) {
        if (tagged(device))
            ++times[abbreviated(device.name)];
    });
    QMap<QString, int> used;
    show.devices.forEach([&](const Device& device) {
        QString brief = abbreviated(device.name);
        if (tagged(device) && times.value(brief) > 1) {
            const QString whole = device.name.simplified();
            const int number = ++used[brief];
            brief = whole.size() <= longestFullName ? whole : brief + u'.' + QString::number(number);
        }
        m_short.insert(device.id, brief);
    });
}

QString SocketNames::numberOf(const PortRef& socket) const
{
    const Device* device = m_show.devices.find(socket.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    const Port* port = type ? findPort(*type, socket.port) : nullptr;
    const int number = port ? portNumber(*port, socket.port) : 0;
    if (number)
        return QString::number(number);
    return port ? portName(*type, socket.port) : socket.port;
}

/// The desk it reaches first; boxes on the way come before it in the desk's numbers.
void SocketNames::findDesk(SocketName& name, DeviceId box, int number) const
{
    const QList<Route> routes = routesFrom(m_show, box);
    if (routes.isEmpty())
        return;
    const auto typeAt = [this](DeviceId id) -> const DeviceType& { return *typeOf(m_show, *m_show.devices.find(id)); };
    int before = 0;
    for (const RouteLeg& leg : routes.first().legs) {
        if (leg.to.device != routes.first().desk)
            before += microphoneInputs(typeAt(leg.to.device));
    }
    name.deskId = routes.first().desk;
    name.desk = networkLetter(typeAt(name.deskId), routes.first().legs.last().to) + QChar::Nbsp
        + QString::number(number + before);
}

SocketName SocketNames::input(const PortRef& socket) const
{
    const Device* device = m_show.devices.find(socket.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    if (!type)
        return {};
    const QString number = numberOf(socket);
    SocketName name;
    name.tag = shortName(socket.device) + QChar::Nbsp + number;
    name.box = device->name;
    if (isDesk(*type))
        name.deskId = device->id;
    else
        findDesk(name, socket.device, number.toInt());
    return name;
}

SocketName SocketNames::output(const PortRef& socket) const
{
    const Device* device = m_show.devices.find(socket.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    if (!type)
        return {};
    const Port* port = findPort(*type, socket.port);
    const int number = port ? portNumber(*port, socket.port) : 0;
    const QString out
        = number ? Patch::tr("out %1").arg(number).replace(u' ', QChar::Nbsp) : portName(*type, socket.port);
    SocketName name;
    name.tag = shortName(socket.device) + QChar::Nbsp + out;
    name.box = device->name;
    return name;
}
