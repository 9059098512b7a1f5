// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/free_stock.h"

#include "show/stock.h"

FreeStock::FreeStock(const Show& show)
{
    for (const StockItem& item : show.stock)
        m_types[item.type].owned[item.lengthMm] += item.count;
    if (m_types.isEmpty())
        return;
    const auto need = [this](const QString& type, int lengthMm) {
        if (const auto pieces = m_types.find(type); pieces != m_types.end())
            ++pieces->needed[lengthMm];
    };
    show.devices.forEach([&need](const Device& device) { need(device.type, 0); });
    show.cables.forEach([&need](const Cable& cable) { need(cable.type, cable.lengthMm); });
}

/// The longest first: each takes an owned one that is long enough.
int FreeStock::Pieces::missing() const
{
    int free = 0, missed = 0;
    auto own = owned.cend();
    for (auto wanted = needed.cend(); wanted != needed.cbegin();) {
        --wanted;
        while (own != owned.cbegin() && std::prev(own).key() >= wanted.key()) {
            --own;
            free += *own;
        }
        const int served = std::min(free, *wanted);
        free -= served;
        missed += *wanted - served;
    }
    return missed;
}

int FreeStock::lengthFor(const QString& type, int leastMm) const
{
    const auto found = m_types.constFind(type);
    if (found == m_types.cend())
        return 0;
    const int mostMm = longestSensible(leastMm);
    for (auto owned = found->owned.lowerBound(leastMm); owned != found->owned.cend() && owned.key() <= mostMm;
         ++owned) {
        FreeStock tried = *this;
        if (tried.take(type, owned.key()))
            return owned.key();
    }
    return 0;
}

void FreeStock::release(const QString& type, int lengthMm)
{
    const auto pieces = m_types.find(type);
    if (pieces != m_types.end() && pieces->needed.value(lengthMm) > 0)
        --pieces->needed[lengthMm];
}

bool FreeStock::take(const QString& type, int lengthMm)
{
    const auto pieces = m_types.find(type);
    if (pieces == m_types.end())
        return false;
    const int before = pieces->missing();
    ++pieces->needed[lengthMm];
    return pieces->missing() == before;
}
