// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/islands.h"

#include <QSet>

#include <algorithm>

namespace {

/// A sorted list's place for a thing that is in it.
template <class Thing> int placeIn(const std::vector<Thing>& sorted, const Thing& thing)
{
    return static_cast<int>(std::ranges::lower_bound(sorted, thing) - sorted.begin());
}

} // namespace

const IslandDraft& IslandFinder::from(CableId lead)
{
    m_leads.clear();
    m_sockets.clear();
    m_boxes.clear();
    m_seenLeads.clear();
    m_seenSockets.clear();
    reach(lead);
    for (size_t next = 0; next < m_leads.size(); ++next)
        follow(*m_show.cables.find(m_leads[next]));
    std::ranges::sort(m_leads);
    std::ranges::sort(m_sockets);
    write();
    return m_draft;
}

void IslandFinder::reach(CableId lead)
{
    if (m_seenLeads.insert(lead))
        m_leads.push_back(lead);
}

void IslandFinder::reach(const Box& box, int socket)
{
    const SocketPlace place {box.device->id, socket};
    if (!m_seenSockets.insert(place))
        return;
    m_sockets.push_back(place);
    const PortRef ref {box.device->id, box.sketch->sockets[static_cast<size_t>(socket)].key};
    for (CableId id : m_show.cables.at(ref.device)) {
        if (isPluggedIn(*m_show.cables.find(id), ref))
            reach(id);
    }
}

void IslandFinder::follow(const Cable& lead)
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

const IslandFinder::Box* IslandFinder::boxOf(DeviceId id)
{
    const auto known = std::ranges::find_if(m_boxes, [id](const Box& box) { return box.device->id == id; });
    if (known != m_boxes.end())
        return &*known;
    const Device* device = m_show.devices.find(id);
    const DeviceTypePtr type = device ? m_show.types.value(device->type) : nullptr;
    if (!type)
        return nullptr;
    std::vector<int> switches = switchesOf(*device, *type);
    const DeviceTypePtr turned = switches.empty() ? type : m_sketches.turned(type, switches);
    return &m_boxes.emplace_back(Box {device, turned, std::move(switches), &m_sketches.box(turned)});
}

void IslandFinder::write()
{
    m_draft.members.boxes.clear();
    m_draft.members.sockets.clear();
    m_draft.members.leads = m_leads;
    m_draft.plan.boxes.clear();
    m_draft.plan.sockets.clear();
    m_draft.plan.leads.clear();
    for (const SocketPlace& place : m_sockets)
        writeSocket(place);
    for (CableId id : m_leads)
        writeLead(*m_show.cables.find(id));
}

void IslandFinder::writeSocket(const SocketPlace& place)
{
    auto& [members, plan] = m_draft;
    const Box& box = *boxOf(place.device);
    if (members.boxes.empty() || members.boxes.back() != place.device) {
        members.boxes.push_back(place.device);
        plan.boxes.push_back({box.type, box.switches});
    }
    const SocketSketch& sketch = box.sketch->sockets[static_cast<size_t>(place.socket)];
    const PortRef& ref = members.sockets.emplace_back(PortRef {place.device, sketch.key});
    const bool supplies = box.type->ports[static_cast<size_t>(sketch.row)].phantom == Phantom::Supplies;
    plan.sockets.push_back({static_cast<int>(plan.boxes.size()) - 1, sketch.row, place.socket,
        supplies && phantomOn(m_show, ref)});
}

std::vector<int> IslandFinder::switchesOf(const Device& device, const DeviceType& type) const
{
    std::vector<int> positions;
    for (const Switch& one : type.switches)
        positions.push_back(static_cast<int>(one.positions.indexOf(switchPosition(m_show, device, one.key))));
    return positions;
}

void IslandFinder::writeLead(const Cable& cable)
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
    m_draft.plan.leads.push_back(std::move(lead));
}

std::vector<IslandDraft> draftIslands(const Show& show, Sketches& sketches)
{
    std::vector<IslandDraft> drafts;
    IslandFinder finder(show, sketches);
    QSet<CableId> seen;
    for (CableId id : show.cables.ids()) {
        if (seen.contains(id))
            continue;
        drafts.push_back(finder.from(id));
        seen.unite(QSet<CableId>(drafts.back().members.leads.cbegin(), drafts.back().members.leads.cend()));
    }
    return drafts;
}
