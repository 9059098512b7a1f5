// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/islands.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace {

/// A socket by device and by place in its type.
struct SocketPlace {
    DeviceId device;
    int socket = 0;

    auto operator<=>(const SocketPlace&) const = default;
};

size_t qHash(const SocketPlace& place, size_t seed = 0)
{
    return ::qHash(place.device, seed) ^ (static_cast<size_t>(place.socket) << 32);
}

/// A sorted list's place for a thing that is in it.
template <class Thing> int placeIn(const std::vector<Thing>& sorted, const Thing& thing)
{
    return static_cast<int>(std::ranges::lower_bound(sorted, thing) - sorted.begin());
}

/// Follows copper from lead to lead.
class Flood {
public:
    Flood(const Show& show, Sketches& sketches)
        : m_show(show)
        , m_sketches(sketches)
    {
    }

    IslandDraft from(CableId start)
    {
        reach(start);
        for (size_t next = 0; next < m_leads.size(); ++next)
            follow(*m_show.cables.find(m_leads[next]));
        std::ranges::sort(m_leads);
        std::ranges::sort(m_sockets);
        return draft();
    }

private:
    struct Box {
        const Device* device = nullptr;
        DeviceTypePtr type;
        const BoxSketch* sketch = nullptr;
    };

    void reach(CableId lead)
    {
        if (m_seenLeads.contains(lead))
            return;
        m_seenLeads.insert(lead);
        m_leads.push_back(lead);
    }

    void follow(const Cable& lead)
    {
        for (const Plug& plug : lead.plugs) {
            const Box* box = boxOf(plug.port.device);
            const int socket = box ? box->sketch->socketByKey.value(plug.port.port, -1) : -1;
            if (socket < 0)
                continue;
            reach(*box, socket);
            const int group = box->sketch->sockets[static_cast<size_t>(socket)].group;
            if (group < 0)
                continue;
            for (int joined : box->sketch->groups[static_cast<size_t>(group)].sockets)
                reach(*box, joined);
        }
    }

    void reach(const Box& box, int socket)
    {
        const SocketPlace place {box.device->id, socket};
        if (m_seenSockets.contains(place))
            return;
        m_seenSockets.insert(place);
        m_sockets.push_back(place);
        const QString& key = box.sketch->sockets[static_cast<size_t>(socket)].key;
        for (CableId id : cablesAt(m_show, {box.device->id, key}))
            reach(id);
    }

    const Box* boxOf(DeviceId id)
    {
        const auto known = std::ranges::find_if(m_boxes, [id](const Box& box) { return box.device->id == id; });
        if (known != m_boxes.end())
            return &*known;
        const Device* device = m_show.devices.find(id);
        const DeviceTypePtr type = device ? m_show.types.value(device->type) : nullptr;
        if (!type)
            return nullptr;
        return &m_boxes.emplace_back(Box {device, type, &m_sketches.box(type)});
    }

    IslandDraft draft()
    {
        IslandDraft draft;
        draft.members.leads = m_leads;
        for (const SocketPlace& place : m_sockets)
            addSocket(draft, place);
        for (CableId id : m_leads)
            addLead(draft, *m_show.cables.find(id));
        return draft;
    }

    void addSocket(IslandDraft& draft, const SocketPlace& place)
    {
        const Box& box = *boxOf(place.device);
        if (draft.members.boxes.empty() || draft.members.boxes.back() != place.device) {
            draft.members.boxes.push_back(place.device);
            draft.plan.boxes.push_back({box.type, switchesOf(box)});
        }
        const SocketSketch& sketch = box.sketch->sockets[static_cast<size_t>(place.socket)];
        const PortRef ref {place.device, sketch.key};
        const bool supplies = box.type->ports[static_cast<size_t>(sketch.row)].phantom == Phantom::Supplies;
        draft.plan.sockets.push_back({static_cast<int>(draft.plan.boxes.size()) - 1, sketch.row, place.socket,
            supplies && phantomOn(m_show, ref)});
        draft.members.sockets.push_back(ref);
    }

    std::vector<int> switchesOf(const Box& box) const
    {
        std::vector<int> positions;
        for (const Switch& one : box.type->switches)
            positions.push_back(
                static_cast<int>(one.positions.indexOf(switchPosition(m_show, *box.device, one.key))));
        return positions;
    }

    void addLead(IslandDraft& draft, const Cable& cable)
    {
        PlanLead lead {m_show.cableTypes.value(cable.type), cable.lengthMm, {}};
        for (auto plug = cable.plugs.cbegin(); lead.type && plug != cable.plugs.cend(); ++plug) {
            const CableEnd* end = findEnd(*lead.type, plug.key());
            const Box* box = boxOf(plug->port.device);
            const int socket = box ? box->sketch->socketByKey.value(plug->port.port, -1) : -1;
            if (end && socket >= 0)
                lead.plugs.push_back({static_cast<int>(end - lead.type->ends.data()),
                    placeIn(m_sockets, {plug->port.device, socket}), plug->outMm});
        }
        draft.plan.leads.push_back(std::move(lead));
    }

    const Show& m_show;
    Sketches& m_sketches;
    std::vector<CableId> m_leads;
    std::vector<SocketPlace> m_sockets;
    std::deque<Box> m_boxes; ///< stay where they are when others come
    QSet<CableId> m_seenLeads;
    QSet<SocketPlace> m_seenSockets;
};

} // namespace

IslandDraft draftIsland(const Show& show, CableId lead, Sketches& sketches)
{
    return Flood(show, sketches).from(lead);
}

std::vector<IslandDraft> draftIslands(const Show& show, Sketches& sketches)
{
    std::vector<IslandDraft> drafts;
    QSet<CableId> seen;
    for (CableId id : show.cables.ids()) {
        if (seen.contains(id))
            continue;
        drafts.push_back(draftIsland(show, id, sketches));
        seen.unite(QSet<CableId>(drafts.back().members.leads.cbegin(), drafts.back().members.leads.cend()));
    }
    return drafts;
}
