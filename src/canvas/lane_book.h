// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/patch_route.h"

#include <QHash>
#include <QMap>
#include <QSet>

/// The lanes of all leads of a Patch picture by the column of boxes they stand before. Only columns that were touched
/// are dealt anew.
class LaneBook {
public:
    void put(int column, const LaneWish& wish);
    void remove(CableId id);

    /// Deals the lanes; the leads that are in another one now.
    QSet<CableId> deal();

    int lane(CableId id) const { return m_lanes.value(id); }

private:
    QHash<CableId, int> m_columns;
    QHash<int, QMap<CableId, LaneWish>> m_wishes; ///< by column
    QHash<CableId, int> m_lanes;
    QSet<int> m_touched;
};
