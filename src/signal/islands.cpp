// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/copper.h"

#include <QSet>

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
        const PortRef key {device, name};
        auto found = m_numbers.constFind(key);
        if (found == m_numbers.constEnd())
            found = m_numbers.insert(key, joined.add());
        return *found;
    }
    Joined joined;

private:
    QHash<PortRef, int> m_numbers;
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
    QHash<PortRef, int> ports;
    QSet<DeviceId> passive;
    QList<std::pair<CableId, int>> cables;
    show.cables.forEach([&](const Cable& cable) {
        const int number = numbers.joined.add();
        cables.append({cable.id, number});
        for (const Plug& plug : cable.plugs) {
            const Device* device = show.devices.find(plug.port.device);
            const DeviceType* type = device ? typeOf(show, *device) : nullptr;
            if (!type || !findPort(*type, plug.port.port))
                continue;
            const int port = numbers.of(plug.port.device, plug.port.port);
            ports.insert(plug.port, port);
            numbers.joined.join(number, port);
            if (isPassive(*type))
                passive.insert(device->id);
        }
    });
    for (DeviceId id : passive) {
        const Device& device = *show.devices.find(id);
        const DeviceType& type = *typeOf(show, device);
        joinInside(numbers, device, type);
        for (const QString& key : portKeys(type))
            ports.insert({id, key}, numbers.of(id, key));
    }

    std::vector<IslandParts> islands;
    QHash<int, size_t> islandOfRoot;
    for (const auto& [cable, number] : cables) {
        const int root = numbers.joined.root(number);
        if (!islandOfRoot.contains(root)) {
            islandOfRoot.insert(root, islands.size());
            islands.emplace_back();
        }
        islands[islandOfRoot.value(root)].cables << cable;
    }
    for (auto it = ports.cbegin(); it != ports.cend(); ++it) {
        const auto home = islandOfRoot.constFind(numbers.joined.root(it.value()));
        if (home != islandOfRoot.constEnd())
            islands[*home].ports << it.key();
    }
    for (IslandParts& parts : islands)
        std::ranges::sort(parts.ports, [](const PortRef& a, const PortRef& b) { return a < b; });
    return islands;
}
