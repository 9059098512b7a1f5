// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/patch_route.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <set>

/// A line on which inner legs of ways lie, and the side to which they may make room for each other.
struct LaneLine {
    bool upright = false;
    int side = 0;
    int at = 0;

    auto operator<=>(const LaneLine&) const = default;
};

/// The ways of all leads of a Patch picture. Legs that would lie on one another get lanes side by side, ordered so that
/// they cross little, as far as the boxes leave room. Only lines that were touched are dealt anew.
class LaneBook {
public:
    void put(CableId id, const QList<PatchWay>& ways);
    void remove(CableId id);

    /// Deals the lanes; the leads that lie elsewhere now.
    QSet<CableId> deal(const BodyGrid& boxes);

    /// The ways of the lead with its legs in their lanes.
    QList<QPolygonF> corners(CableId id) const;

private:
    using Shifts = QMap<std::pair<qsizetype, qsizetype>, double>; ///< by way and leg

    template <class Visit> void visitLegs(CableId id, Visit visit) const;
    void dealLine(const LaneLine& line, const BodyGrid& boxes, QSet<CableId>& changed);

    QHash<CableId, QList<PatchWay>> m_ways;
    QHash<CableId, Shifts> m_shifts;
    QMap<LaneLine, QSet<CableId>> m_lines;
    std::set<LaneLine> m_touched;
};
