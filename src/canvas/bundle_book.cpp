// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/bundle_book.h"

#include "canvas/patch_maze.h"
#include "draw/tokens.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qsizetype leastLeads = 4; ///< fewer are as easily seen one by one
constexpr double fanLength = 13; ///< px from a box to where its leads come together: before the first lane
constexpr double leastTrunk = 60; ///< px below which a thick line and its number would be all there is

bool isRightAngled(const QPolygonF& corners)
{
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QPointF leg = corners[i] - corners[i - 1];
        if (std::abs(leg.x()) > 0.01 && std::abs(leg.y()) > 0.01)
            return false;
    }
    return corners.size() > 1;
}

/// Where the trunk begins instead: what lies upright just before a box belongs to the fan there.
void cutBeginning(QPolygonF& way)
{
    const QPointF port = way.first();
    const double bar = port.x() + (way[1].x() < port.x() ? -fanLength : fanLength);
    const bool turns = way.size() > 3 && std::abs(way[1].x() - port.x()) <= laneStart + 0.01;
    if (turns)
        way.remove(0, 2);
    way.first().setX(bar);
}

QPolygonF trunkOf(const QPolygonF& way)
{
    if (!isRightAngled(way) || (way.size() == 2 && QLineF(way[0], way[1]).length() < 2 * fanLength))
        return {};
    QPolygonF trunk = way;
    cutBeginning(trunk);
    std::ranges::reverse(trunk);
    cutBeginning(trunk);
    std::ranges::reverse(trunk);
    return trunk;
}

/// A little shorter, so that what is stroked below the trunk cuts nothing off the fans.
QPolygonF besideBars(QPolygonF trunk)
{
    constexpr double by = 0.5;
    const auto step = [](const QPointF& end, const QPointF& next) { return next.x() < end.x() ? -by : by; };
    trunk.first().rx() += step(trunk.first(), trunk[1]);
    trunk.last().rx() += step(trunk.last(), trunk[trunk.size() - 2]);
    return trunk;
}

QPointF middleOfLongest(const QPolygonF& corners)
{
    QLineF longest;
    for (qsizetype i = 1; i < corners.size(); ++i) {
        if (const QLineF leg(corners[i - 1], corners[i]); leg.length() > longest.length())
            longest = leg;
    }
    return longest.center();
}

QPolygonF fanOf(const QPointF& trunkEnd, const QPointF& port)
{
    if (std::abs(trunkEnd.y() - port.y()) < 0.01)
        return {{trunkEnd, port}};
    return {{trunkEnd, {trunkEnd.x(), port.y()}, port}};
}

bool isFree(const QPolygonF& corners, const BundleSides& sides, const BodyGrid& boxes)
{
    for (qsizetype i = 1; i < corners.size(); ++i) {
        if (boxes.covered(corners[i - 1], corners[i], sides.from, sides.to) > 0)
            return false;
    }
    return true;
}

/// The trunk runs in the middle of the ways, at the first of which it is kept; nothing where they cannot be one line.
QList<Gathered> gatheredWays(const QList<QPolygonF>& ways, const BundleSides& sides, const BodyGrid& boxes)
{
    QList<QPolygonF> down = ways;
    std::ranges::sort(down, {}, [](const QPolygonF& way) { return way.first().y(); });
    const QPolygonF trunk = trunkOf(down[down.size() / 2]);
    if (Polyline(trunk).length() < leastTrunk)
        return {};
    QList<Gathered> all;
    for (const QPolygonF& way : ways) {
        Gathered lead;
        for (const QPolygonF& fan : {fanOf(trunk.first(), way.first()), fanOf(trunk.last(), way.last())}) {
            if (!isFree(fan, sides, boxes))
                return {};
            lead.fans << Polyline(rounded(fan, Radius::PatchCable));
        }
        all << lead;
    }
    all.first().trunk = Polyline(rounded(besideBars(trunk), Radius::PatchCable));
    all.first().countAt = middleOfLongest(trunk);
    all.first().count = int(ways.size());
    return all;
}

} // namespace

void BundleBook::put(CableId id, const BundleSides& sides)
{
    if (const auto known = m_sides.constFind(id); known == m_sides.cend() || *known != sides) {
        remove(id);
        m_sides.insert(id, sides);
        QList<CableId>& leads = m_leads[sides];
        leads.insert(std::ranges::lower_bound(leads, id), id);
    }
    m_touched.insert(sides);
}

void BundleBook::remove(CableId id)
{
    m_gathered.remove(id);
    const auto sides = m_sides.constFind(id);
    if (sides == m_sides.cend())
        return;
    m_leads[*sides].removeOne(id);
    m_touched.insert(*sides);
    m_sides.erase(sides);
}

QList<CableId> BundleBook::bundle(CableId id) const
{
    return m_gathered.contains(id) ? m_leads.value(m_sides.value(id)) : QList<CableId>();
}

QSet<CableId> BundleBook::settle(const LaneBook& lanes, const QSet<CableId>& moved, const BodyGrid& boxes)
{
    for (CableId id : moved) {
        if (const auto sides = m_sides.constFind(id); sides != m_sides.cend())
            m_touched.insert(*sides);
    }
    QSet<CableId> changed;
    for (const BundleSides& sides : std::exchange(m_touched, {})) {
        changed.unite(gather(sides, lanes, boxes));
        if (m_leads.value(sides).isEmpty())
            m_leads.remove(sides);
    }
    return changed;
}

/// The leads that are drawn otherwise now.
QSet<CableId> BundleBook::gather(const BundleSides& sides, const LaneBook& lanes, const BodyGrid& boxes)
{
    const QList<CableId> leads = m_leads.value(sides);
    QSet<CableId> changed;
    for (CableId id : leads) {
        if (m_gathered.remove(id))
            changed.insert(id);
    }
    if (leads.size() < leastLeads)
        return changed;
    QList<QPolygonF> ways;
    for (CableId id : leads)
        ways << lanes.corners(id).first();
    const QList<Gathered> all = gatheredWays(ways, sides, boxes);
    for (qsizetype i = 0; i < all.size(); ++i) {
        m_gathered.insert(leads[i], all[i]);
        changed.insert(leads[i]);
    }
    return changed;
}
