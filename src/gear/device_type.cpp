// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/device_type.h"

#include <algorithm>
#include <utility>

QString fullName(const DeviceType& type)
{
    return type.maker.isEmpty() ? type.model : type.maker + QLatin1Char(' ') + type.model;
}

Station stationOf(const DeviceType& type)
{
    static constexpr std::pair<QLatin1StringView, Station> stations[] = {
        {QLatin1StringView("microphone"), Station::Microphone}, {QLatin1StringView("splitter"), Station::Splitter},
        {QLatin1StringView("multicore"), Station::Multicore}, {QLatin1StringView("stage-box"), Station::StageBox},
        {QLatin1StringView("patch-bay"), Station::PatchBay}, {QLatin1StringView("mixer"), Station::Desk},
        {QLatin1StringView("amplifier"), Station::Amplifier}, {QLatin1StringView("reference"), Station::Reference}};
    const auto found = std::ranges::find(stations, type.category, &std::pair<QLatin1StringView, Station>::first);
    return found == std::end(stations) ? Station::Other : found->second;
}

bool isDesk(const DeviceType& type)
{
    return stationOf(type) == Station::Desk;
}

bool isBoxOnStage(const DeviceType& type)
{
    return stationOf(type) == Station::StageBox || stationOf(type) == Station::Multicore;
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

QStringList socketKeys(const DeviceType& type)
{
    QStringList keys = portKeys(type);
    keys.removeIf([&type](const QString& key) { return !takesPlug(*findPort(type, key)); });
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
