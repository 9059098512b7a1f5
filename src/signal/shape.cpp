// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/shape.h"

#include <type_traits>

namespace {

constexpr std::size_t mostShapes = 50000;

/// Writes values one after the other as bytes.
class ShapeWriter {
public:
    template <class T>
    requires std::is_trivially_copyable_v<T>
    void add(const T& value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }

    void add(const QString& text)
    {
        add(text.size());
        m_bytes.append(reinterpret_cast<const char*>(text.utf16()), static_cast<size_t>(text.size()) * sizeof(QChar));
    }

    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

qsizetype placeOf(const QList<PortRef>& ports, const PortRef& port)
{
    return ports.indexOf(port);
}

void addDevice(ShapeWriter& shape, const Show& show, const Device& device)
{
    const DeviceType* type = typeOf(show, device);
    shape.add(type);
    for (const Switch& one : type->switches)
        shape.add(switchPosition(show, device, one.key));
}

void addCable(ShapeWriter& shape, const Show& show, const Cable& cable, const IslandParts& parts)
{
    shape.add(typeOf(show, cable));
    shape.add(cable.lengthMm);
    shape.add(cable.plugs.size());
    for (auto plug = cable.plugs.cbegin(); plug != cable.plugs.cend(); ++plug) {
        shape.add(plug.key());
        shape.add(placeOf(parts.ports, plug->port));
        shape.add(plug->outMm);
    }
}

/// Puts the names of one island's parts in place of another's of the same shape.
class Renaming {
public:
    Renaming(const IslandParts& from, const IslandParts& to)
        : m_from(from)
        , m_to(to)
    {
    }

    void rename(PortRef& port) const
    {
        if (const qsizetype place = placeOf(m_from.ports, port); place >= 0)
            port = m_to.ports[place];
    }

    /// Everything in an island that names ports or cables.
    void rename(Island& island) const
    {
        island.ports = m_to.ports;
        island.cables = m_to.cables;
        for (SentSignal& signal : island.signals)
            rename(signal.from);
        for (Arrival& arrival : island.arrivals)
            rename(arrival.to);
        for (LegLoad& load : island.loads) {
            rename(load.port);
            rename(load.pushedBy);
        }
        for (PortDc& dc : island.dc)
            rename(dc.port);
        QMap<CableId, QMap<QString, Role>> carries;
        for (qsizetype i = 0; i < m_from.cables.size(); ++i) {
            if (const auto found = island.carries.constFind(m_from.cables[i]); found != island.carries.constEnd())
                carries.insert(m_to.cables[i], *found);
        }
        island.carries = carries;
    }

private:
    const IslandParts& m_from;
    const IslandParts& m_to;
};

} // namespace

std::string shapeOf(const Show& show, const IslandParts& parts)
{
    ShapeWriter shape;
    QList<DeviceId> devices;
    for (const PortRef& ref : parts.ports) {
        qsizetype device = devices.indexOf(ref.device);
        if (device < 0) {
            device = devices.size();
            devices << ref.device;
            addDevice(shape, show, *show.devices.find(ref.device));
        }
        shape.add(device);
        shape.add(portOf(show, ref));
        shape.add(ref.port);
        shape.add(phantomOn(show, ref));
    }
    for (CableId id : parts.cables)
        addCable(shape, show, *show.cables.find(id), parts);
    return shape.take();
}

std::optional<Island> SolvedShapes::island(const std::string& shape, const IslandParts& parts) const
{
    const auto found = m_entries.find(shape);
    if (found == m_entries.end())
        return std::nullopt;
    Island island = found->second.island;
    Renaming(found->second.parts, parts).rename(island);
    return island;
}

void SolvedShapes::remember(const Show& show, const std::string& shape, const IslandParts& parts, Island island)
{
    if (m_entries.size() >= mostShapes)
        m_entries.clear();
    std::vector<std::shared_ptr<const void>> types;
    for (const PortRef& ref : parts.ports)
        types.push_back(show.types.value(show.devices.find(ref.device)->type));
    for (CableId id : parts.cables)
        types.push_back(show.cableTypes.value(show.cables.find(id)->type));
    m_entries.insert_or_assign(shape, Entry {parts, std::move(island), std::move(types)});
}
