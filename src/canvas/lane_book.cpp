// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/lane_book.h"

void LaneBook::put(int column, const LaneWish& wish)
{
    const auto known = m_columns.constFind(wish.cable);
    if (known != m_columns.cend() && *known == column && m_wishes[column].value(wish.cable) == wish)
        return;
    remove(wish.cable);
    m_columns.insert(wish.cable, column);
    m_wishes[column].insert(wish.cable, wish);
    m_touched.insert(column);
}

void LaneBook::remove(CableId id)
{
    const auto known = m_columns.constFind(id);
    if (known == m_columns.cend())
        return;
    m_wishes[*known].remove(id);
    m_touched.insert(*known);
    m_columns.erase(known);
}

QSet<CableId> LaneBook::deal()
{
    QSet<CableId> changed;
    for (int column : std::as_const(m_touched)) {
        const QMap<CableId, LaneWish> wishes = m_wishes.value(column);
        const QHash<CableId, int> lanes = patchLanes(wishes.values());
        for (auto it = wishes.keyBegin(); it != wishes.keyEnd(); ++it) {
            if (const int lane = lanes.value(*it); lane != m_lanes.value(*it)) {
                m_lanes.insert(*it, lane);
                changed.insert(*it);
            }
        }
        if (wishes.isEmpty())
            m_wishes.remove(column);
    }
    m_touched.clear();
    return changed;
}
