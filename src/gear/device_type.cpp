// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/device_type.h"

#include <algorithm>

QString fullName(const DeviceType& type)
{
    return type.maker.isEmpty() ? type.model : type.maker + QLatin1Char(' ') + type.model;
}

QStringList portKeys(const DeviceType& type)
{
    QStringList keys;
    for (const Port& port : type.ports) {
        if (port.count == 1)
            keys << port.key;
        for (int i = 1; port.count > 1 && i <= port.count; ++i)
            keys << port.key + QString::number(i);
    }
    return keys;
}

int portNumber(const Port& port, const QString& key)
{
    if (port.count <= 1 || !key.startsWith(port.key))
        return 0;
    bool ok = false;
    const int number = QStringView(key).mid(port.key.size()).toInt(&ok);
    const bool plain = ok && number >= 1 && number <= port.count && key == port.key + QString::number(number);
    return plain ? number : 0;
}

const Port* findPort(const DeviceType& type, const QString& key)
{
    for (const Port& port : type.ports) {
        if (port.count == 1 ? port.key == key : portNumber(port, key) > 0)
            return &port;
    }
    return nullptr;
}

QString portName(const DeviceType& type, const QString& key)
{
    const Port* port = findPort(type, key);
    if (!port)
        return key;
    const int number = portNumber(*port, key);
    if (number == 0)
        return port->name;
    return port->name.contains(QLatin1String("%1")) ? port->name.arg(number)
                                                    : port->name + QLatin1Char(' ') + QString::number(number);
}

bool isPassive(const DeviceType& type)
{
    return !type.inside.empty()
        && std::ranges::all_of(type.ports, [](const Port& port) { return port.circuit == QLatin1String("joint"); });
}

DeviceTypePtr inPosition(const DeviceType& type, const std::vector<int>& positions)
{
    std::shared_ptr<DeviceType> turned;
    const auto stands = [&](const QString& when) {
        for (size_t i = 0; i < type.switches.size(); ++i) {
            if (when == type.switches[i].key + QLatin1Char('=') + type.switches[i].positions.value(positions[i]))
                return true;
        }
        return false;
    };
    for (size_t row = 0; row < type.ports.size(); ++row) {
        for (const Alternative& alternative : type.ports[row].alternatives) {
            if (alternative.when.isEmpty() || !stands(alternative.when))
                continue;
            if (!turned)
                turned = std::make_shared<DeviceType>(type);
            apply(alternative, turned->ports[row]);
        }
    }
    return turned;
}
