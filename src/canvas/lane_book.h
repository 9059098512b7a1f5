// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/patch_route.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>
#include <tuple>
#include <vector>

/// A line on which inner legs of ways lie, and the side to which they may make room for each other.
struct LaneLine {
    bool upright = false;
    int side = 0;
    int at = 0;

    auto operator<=>(const LaneLine&) const = default;
};

/// An inner leg of a way. "Along" is down for upright legs, to the right for level ones.
struct LaneLeg {
    double low; ///< along
    double high;
    double at; ///< across
    CableId cable;
    int way;
    int index;
    qint8 side;
    qint8 lowTurn; ///< where the way goes on at the low end: -1 to lower, 1 to higher places across
    qint8 highTurn;

    auto key() const { return std::tie(low, cable, way, index); }
};

/// The ways of all leads of a Patch picture. Legs that would lie on one another get lanes side by side, ordered so that
/// they cross little, as far as the boxes leave room. Only legs that meet ones that came or went, one by one or in a
/// row, are dealt anew.
class LaneBook {
public:
    void put(CableId id, const QList<PatchWay>& ways);
    void remove(CableId id);

    /// Deals the lanes; the leads that lie elsewhere now.
    QSet<CableId> deal(const BodyGrid& boxes);

    /// False where the lead is not shown with its way.
    bool holds(CableId id) const { return m_ways.contains(id); }

    /// The ways of the lead with its legs in their lanes.
    QList<QPolygonF> corners(CableId id) const;

private:
    using Shifts = QMap<std::pair<qsizetype, qsizetype>, double>; ///< by way and leg, without those that are 0

    /// Where along a line legs have come or gone.
    struct Touched {
        double low;
        double high;
    };

    template <class Visit> void visitLegs(CableId id, Visit visit) const;
    void touch(const LaneLine& line, const LaneLeg& leg);
    bool note(CableId id, std::pair<qsizetype, qsizetype> leg, double shift);
    void dealLine(const LaneLine& line, const Touched& touched, const BodyGrid& boxes, QSet<CableId>& changed);

    QHash<CableId, QList<PatchWay>> m_ways;
    QHash<CableId, Shifts> m_shifts;
    std::map<LaneLine, std::vector<LaneLeg>> m_lines; ///< in order of their keys
    std::map<LaneLine, Touched> m_touched;
};
