// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/copper.h"

#include <algorithm>
#include <numeric>

namespace {

/// Sets that grow together.
class Joined {
public:
    int add()
    {
        m_parent.push_back(static_cast<int>(m_parent.size()));
        return m_parent.back();
    }
    int root(int item)
    {
        while (m_parent[static_cast<size_t>(item)] != item) {
            int& parent = m_parent[static_cast<size_t>(item)];
            parent = m_parent[static_cast<size_t>(parent)];
            item = parent;
        }
        return item;
    }
    void join(int a, int b) { m_parent[static_cast<size_t>(root(a))] = root(b); }

private:
    std::vector<int> m_parent;
};

/// Numbers for everything that copper can join: ports, and the inner nodes of passive boxes.
class Numbers {
public:
    int of(DeviceId device, const QString& name)
    {
        const std::pair key {device, name};
        auto found = m_numbers.constFind(key);
        if (found == m_numbers.constEnd())
            found = m_numbers.insert(key, joined.add());
        return *found;
    }
    Joined joined;

private:
    QMap<std::pair<DeviceId, QString>, int> m_numbers;
};

int repeats(const DeviceType& type)
{
    int most = 1;
    for (const Port& port : type.ports)
        most = std::max(most, port.count);
    return most;
}

void joinInside(Numbers& numbers, const Device& device, const DeviceType& type)
{
    for (const Part& part : type.inside) {
        for (int n = 1; n <= (part.nodes.join(QChar()).contains(QLatin1Char('#')) ? repeats(type) : 1); ++n) {
            int first = -1;
            for (QString node : part.nodes) {
                node.replace(QLatin1Char('#'), QString::number(n));
                const QString name = node.section(QLatin1Char('.'), 0, 0);
                if (name == QLatin1String("chassis"))
                    continue;
                const int number = numbers.of(device.id, name);
                if (first >= 0)
                    numbers.joined.join(first, number);
                first = number;
            }
        }
    }
}

} // namespace

std::vector<IslandParts> findIslands(const Show& show)
{
    Numbers numbers;
    QMap<CableId, int> cableNumbers;
    QMap<PortRef, int> ports;
    show.cables.forEach([&](const Cable& cable) {
        const int number = numbers.joined.add();
        cableNumbers.insert(cable.id, number);
        for (const Plug& plug : cable.plugs) {
            if (!portOf(show, plug.port))
                continue;
            ports.insert(plug.port, numbers.of(plug.port.device, plug.port.port));
            numbers.joined.join(number, ports.value(plug.port));
        }
    });
    show.devices.forEach([&](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        if (!type || !isPassive(*type))
            return;
        joinInside(numbers, device, *type);
        for (const QString& key : portKeys(*type))
            ports.insert({device.id, key}, numbers.of(device.id, key));
    });

    QMap<int, IslandParts> byRoot;
    for (auto it = ports.cbegin(); it != ports.cend(); ++it)
        byRoot[numbers.joined.root(it.value())].ports << it.key();
    for (auto it = cableNumbers.cbegin(); it != cableNumbers.cend(); ++it)
        byRoot[numbers.joined.root(it.value())].cables << it.key();
    std::vector<IslandParts> islands;
    for (const IslandParts& parts : byRoot) {
        if (!parts.cables.isEmpty())
            islands.push_back(parts);
    }
    return islands;
}
