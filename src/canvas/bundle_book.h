// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/lane_book.h"
#include "canvas/polyline.h"
#include "show/show.h"

#include <set>

/// What the leads of a bundle have in common: one side of a box, one side of another, and what they carry.
struct BundleSides {
    DeviceId from;
    bool fromRight = false;
    DeviceId to;
    bool toRight = false;
    Kind kind = Kind::Line;

    auto operator<=>(const BundleSides&) const = default;
};

/// What is drawn of a lead while its bundle is one line: the short pieces at its ports; of the first lead of a bundle
/// also the trunk, with the number of leads in it.
struct Gathered {
    QList<Polyline> fans;
    Polyline trunk;
    QPointF countAt;
    int count = 0;

    bool isEmpty() const { return fans.isEmpty(); }
    bool operator==(const Gathered&) const = default;
};

/// Which leads of a Patch picture run side by side between the same two boxes, and their way as one. The trunk lies in
/// the lane of the lead in the middle, so that nothing else has to move when a bundle opens.
class BundleBook {
public:
    void put(CableId id, const BundleSides& sides);
    void remove(CableId id);

    /// Gathers the bundles that were touched or have leads in other lanes; all their leads.
    QSet<CableId> settle(const LaneBook& lanes, const QSet<CableId>& moved, const BodyGrid& boxes);

    Gathered gathered(CableId id) const { return m_gathered.value(id); }

    /// All leads of its bundle, the first one first; empty where it is in none.
    QList<CableId> bundle(CableId id) const;

private:
    QSet<CableId> gather(const BundleSides& sides, const LaneBook& lanes, const BodyGrid& boxes);

    QHash<CableId, BundleSides> m_sides;
    QMap<BundleSides, QList<CableId>> m_leads; ///< in order
    std::set<BundleSides> m_touched;
    QHash<CableId, Gathered> m_gathered;
};
