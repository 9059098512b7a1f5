// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/lane_book.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double uprightPitch = 8; ///< px between lanes
constexpr double levelPitch = 4;
constexpr double apart = 6; ///< px along a lane between two legs that share it
constexpr double boxGap = 5; ///< px between the last lane and a box
constexpr qsizetype mostCompared = 200; ///< beyond, legs are ordered by where they begin

using Leg = LaneLeg;

double across(const QPointF& point, bool upright)
{
    return upright ? point.x() : point.y();
}

qint8 signOf(double value)
{
    return qint8(value < 0 ? -1 : value > 0 ? 1 : 0);
}

LaneLine lineOf(const PatchWay& way, qsizetype leg)
{
    const QPointF& corner = way.corners[leg];
    const bool upright = std::abs(corner.x() - way.corners[leg + 1].x()) < 0.01;
    return {upright, way.sides[leg], int(std::lround(across(corner, upright)))};
}

Leg legOf(CableId cable, qsizetype number, const PatchWay& way, qsizetype index)
{
    const bool upright = lineOf(way, index).upright;
    const QPolygonF& corners = way.corners;
    const double at = across(corners[index], upright);
    Leg leg {across(corners[index], !upright), across(corners[index + 1], !upright), at, cable, int(number), int(index),
        qint8(way.sides[index]), signOf(across(corners[index - 1], upright) - at),
        signOf(across(corners[index + 2], upright) - at)};
    if (leg.low > leg.high) {
        std::swap(leg.low, leg.high);
        std::swap(leg.lowTurn, leg.highTurn);
    }
    return leg;
}

bool meet(const Leg& a, const Leg& b)
{
    return a.low < b.high + apart && b.low < a.high + apart;
}

/// What it costs that `left` lies before `right`, counted in crossings; lying on another is worse.
int costOf(const Leg& left, const Leg& right)
{
    if (left.high + 2 <= right.low || right.high + 2 <= left.low)
        return 0;
    const auto within = [](double at, const Leg& leg) { return at > leg.low + 1 && at < leg.high - 1; };
    int cost = 0;
    for (const auto& [at, turn] : {std::pair {left.low, left.lowTurn}, {left.high, left.highTurn}}) {
        cost += turn > 0 && within(at, right) ? 1 : 0;
        for (const auto& [other, otherTurn] : {std::pair {right.low, right.lowTurn}, {right.high, right.highTurn}})
            cost += turn > 0 && otherTurn < 0 && std::abs(at - other) < 2 ? 3 : 0;
    }
    for (const auto& [at, turn] : {std::pair {right.low, right.lowTurn}, {right.high, right.highTurn}})
        cost += turn < 0 && within(at, left) ? 1 : 0;
    return cost;
}

/// Each leg goes where it crosses those before it least; then neighbours change places while that helps.
void order(QList<Leg>& legs)
{
    std::ranges::sort(legs, {}, &Leg::low);
    if (legs.size() > mostCompared)
        return;
    QList<Leg> result;
    for (const Leg& leg : std::as_const(legs)) {
        int cost = 0; // of the first place
        for (const Leg& other : std::as_const(result))
            cost += costOf(leg, other);
        int least = cost;
        qsizetype best = 0;
        for (qsizetype i = 0; i < result.size(); ++i) {
            cost += costOf(result.at(i), leg) - costOf(leg, result.at(i));
            if (cost < least) {
                least = cost;
                best = i + 1;
            }
        }
        result.insert(best, leg);
    }
    bool helps = true;
    for (qsizetype pass = 0; helps && pass < result.size(); ++pass) {
        helps = false;
        for (qsizetype i = 1; i < result.size(); ++i) {
            if (costOf(result.at(i), result.at(i - 1)) < costOf(result.at(i - 1), result.at(i))) {
                result.swapItemsAt(i, i - 1);
                helps = true;
            }
        }
    }
    legs = result;
}

/// How far lanes may spread before they come to a box.
double roomFor(const QList<Leg>& legs, double wanted, bool upright, const BodyGrid& boxes)
{
    const Leg& first = legs.first();
    double low = first.low, high = first.high;
    for (const Leg& leg : legs) {
        low = std::min(low, leg.low);
        high = std::max(high, leg.high);
    }
    const double reach = first.at + first.side * (wanted + boxGap);
    QRectF area = QRectF(QPointF(first.at, low), QPointF(reach, high)).normalized();
    if (!upright)
        area = QRectF(area.y(), area.x(), area.height(), area.width());
    double room = wanted;
    for (const QRectF& box : boxes.near(area)) {
        if (!box.intersects(area))
            continue;
        const double edge = first.side > 0 ? across(box.topLeft(), upright) : across(box.bottomRight(), upright);
        room = std::min(room, (edge - first.at) * first.side - boxGap);
    }
    return std::max(0.0, room);
}

/// How far each of the legs, which touch each other one by one or in a row, is moved out of the line; they are put in
/// order for it.
QList<double> shifts(QList<Leg>& legs, bool upright, const BodyGrid& boxes)
{
    order(legs);
    if (legs.first().side < 0)
        std::reverse(legs.begin(), legs.end());
    QList<int> lanes;
    for (qsizetype i = 0; i < legs.size(); ++i) {
        int lane = 0;
        for (qsizetype before = 0; before < i; ++before)
            lane = meet(legs.at(i), legs.at(before)) ? std::max(lane, lanes.at(before) + 1) : lane;
        lanes << lane;
    }
    const int last = std::ranges::max(lanes);
    const double wanted = last * (upright ? uprightPitch : levelPitch);
    const double pitch = last > 0 ? roomFor(legs, wanted, upright, boxes) / last : 0;
    QList<double> result;
    for (qsizetype i = 0; i < legs.size(); ++i)
        result << legs[i].side * lanes[i] * pitch;
    return result;
}

} // namespace

template <class Visit> void LaneBook::visitLegs(CableId id, Visit visit) const
{
    const QList<PatchWay> ways = m_ways.value(id);
    for (qsizetype way = 0; way < ways.size(); ++way) {
        for (qsizetype leg = 1; leg + 2 < ways[way].corners.size(); ++leg) {
            if (ways[way].sides[leg] != 0)
                visit(lineOf(ways[way], leg), legOf(id, way, ways[way], leg));
        }
    }
}

void LaneBook::touch(const LaneLine& line, const LaneLeg& leg)
{
    Touched& touched = m_touched.try_emplace(line, Touched {leg.low, leg.high}).first->second;
    touched = {std::min(touched.low, leg.low), std::max(touched.high, leg.high)};
}

void LaneBook::put(CableId id, const QList<PatchWay>& ways)
{
    if (m_ways.value(id) == ways)
        return;
    remove(id);
    if (ways.isEmpty())
        return;
    m_ways.insert(id, ways);
    visitLegs(id, [this](const LaneLine& line, const LaneLeg& leg) {
        std::vector<LaneLeg>& legs = m_lines[line];
        legs.insert(std::ranges::upper_bound(legs, leg.key(), {}, &LaneLeg::key), leg);
        touch(line, leg);
    });
}

void LaneBook::remove(CableId id)
{
    visitLegs(id, [this](const LaneLine& line, const LaneLeg& leg) {
        std::vector<LaneLeg>& legs = m_lines[line];
        legs.erase(std::ranges::lower_bound(legs, leg.key(), {}, &LaneLeg::key));
        touch(line, leg);
    });
    m_ways.remove(id);
    m_shifts.remove(id);
}

void LaneBook::dealLine(const LaneLine& line, const Touched& touched, const BodyGrid& boxes, QSet<CableId>& changed)
{
    const std::vector<LaneLeg>& legs = m_lines[line];
    for (size_t begin = 0, end = 0; begin < legs.size() && legs[begin].low <= touched.high + apart; begin = end) {
        double reach = legs[begin].high;
        for (end = begin + 1; end < legs.size() && legs[end].low <= reach + apart; ++end)
            reach = std::max(reach, legs[end].high);
        if (reach + apart < touched.low)
            continue;
        QList<Leg> together(legs.begin() + std::ptrdiff_t(begin), legs.begin() + std::ptrdiff_t(end));
        const QList<double> moved = shifts(together, line.upright, boxes);
        for (qsizetype i = 0; i < together.size(); ++i) {
            if (note(together[i].cable, {together[i].way, together[i].index}, moved[i]))
                changed.insert(together[i].cable);
        }
    }
}

/// True when the leg lay elsewhere. Most legs lie in the line itself: that takes no note.
bool LaneBook::note(CableId id, std::pair<qsizetype, qsizetype> leg, double shift)
{
    const auto known = m_shifts.find(id);
    if ((known == m_shifts.end() ? 0 : known->value(leg)) == shift)
        return false;
    Shifts& shifts = known == m_shifts.end() ? m_shifts[id] : *known;
    if (shift == 0)
        shifts.remove(leg);
    else
        shifts.insert(leg, shift);
    if (shifts.isEmpty())
        m_shifts.remove(id);
    return true;
}

QSet<CableId> LaneBook::deal(const BodyGrid& boxes)
{
    QSet<CableId> changed;
    for (const auto& [line, touched] : std::exchange(m_touched, {})) {
        dealLine(line, touched, boxes, changed);
        if (m_lines[line].empty())
            m_lines.erase(line);
    }
    return changed;
}

QList<QPolygonF> LaneBook::corners(CableId id) const
{
    QList<QPolygonF> result;
    for (const PatchWay& way : m_ways.value(id))
        result << way.corners;
    const Shifts moved = m_shifts.value(id);
    visitLegs(id, [&](const LaneLine& line, const LaneLeg& leg) {
        const double shift = moved.value({leg.way, leg.index});
        const QPointF by = line.upright ? QPointF(shift, 0) : QPointF(0, shift);
        result[leg.way][leg.index] += by;
        result[leg.way][leg.index + 1] += by;
    });
    return result;
}
