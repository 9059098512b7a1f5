// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/plan.h"

#include <algorithm>
#include <functional>

namespace {

/// Mixes values into one number.
class Mixer {
public:
    template <class T> void add(const T& value)
    {
        m_seed ^= std::hash<T> {}(value) + 0x9e3779b97f4a7c15U + (m_seed << 6) + (m_seed >> 2);
    }
    std::size_t result() const { return m_seed; }

private:
    std::size_t m_seed = 0;
};

} // namespace

bool Plan::isPlugged(int socket) const
{
    return std::ranges::any_of(leads, [socket](const PlanLead& lead) {
        return std::ranges::any_of(lead.plugs, [socket](const PlanPlug& plug) { return plug.socket == socket; });
    });
}

std::vector<bool> Plan::pluggedIn(int box, std::size_t count) const
{
    std::vector<bool> plugged(count, false);
    for (const PlanLead& lead : leads) {
        for (const PlanPlug& plug : lead.plugs) {
            const PlanSocket& socket = sockets[static_cast<size_t>(plug.socket)];
            if (socket.box == box)
                plugged[static_cast<size_t>(socket.place)] = true;
        }
    }
    return plugged;
}

std::size_t hash(const Plan& plan)
{
    Mixer mixer;
    for (const PlanBox& box : plan.boxes) {
        mixer.add(box.type.get());
        for (int position : box.switches)
            mixer.add(position);
    }
    for (const PlanSocket& socket : plan.sockets) {
        mixer.add(socket.box);
        mixer.add(socket.row);
        mixer.add(socket.place);
        mixer.add(socket.phantomOn);
    }
    for (const PlanLead& lead : plan.leads) {
        mixer.add(lead.type.get());
        mixer.add(lead.lengthMm);
        for (const PlanPlug& plug : lead.plugs) {
            mixer.add(plug.end);
            mixer.add(plug.socket);
            mixer.add(plug.outMm);
        }
    }
    return mixer.result();
}

Plan withLeadsOf(Plan plan, int totalMm)
{
    qint64 total = 0;
    for (const PlanLead& lead : plan.leads)
        total += lead.lengthMm;
    for (PlanLead& lead : plan.leads) {
        if (total > totalMm)
            lead.lengthMm = static_cast<int>(qint64(lead.lengthMm) * totalMm / total);
    }
    return plan;
}

Plan withPlugsIn(Plan plan, int lead)
{
    for (PlanPlug& plug : plan.leads[static_cast<size_t>(lead)].plugs)
        plug.outMm = 0;
    return plan;
}

Plan withType(Plan plan, int box, const DeviceTypePtr& type)
{
    plan.boxes[static_cast<size_t>(box)].type = type;
    return plan;
}
