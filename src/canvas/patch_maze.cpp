// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_maze.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace {

constexpr double rowGap = 7; ///< px above and below a box
constexpr double clearance = 3; ///< px that a lead keeps from boxes in any case
constexpr float bendCost = 60; ///< px that one corner is worth
constexpr float earlyCost = 1.5F; ///< a px on the height of the far port, where leads of other ports may run

/// A line on which legs may lie.
struct Track {
    double at;
    int side;
};

/// The lines along the boxes, and which pieces of them boxes lie on.
class Maze {
public:
    Maze(const PatchEnd& from, const PatchEnd& to, const QList<QRectF>& boxes)
        : m_start(beforePort(from))
        , m_goal(beforePort(to))
    {
        m_xs << Track {m_start.x(), from.right ? 1 : -1} << Track {m_goal.x(), to.right ? 1 : -1};
        m_ys << Track {m_start.y(), 0} << Track {m_goal.y(), 0};
        for (const QRectF& box : boxes) {
            m_xs << Track {box.left() - laneStart, -1} << Track {box.right() + laneStart, 1};
            m_ys << Track {box.top() - rowGap, -1} << Track {box.bottom() + rowGap, 1};
        }
        sortTracks(m_xs);
        sortTracks(m_ys);
        m_blocked.resize(states());
        for (const QRectF& box : boxes)
            block(box.adjusted(-clearance, -clearance, clearance, clearance));
    }

    PatchWay find();

private:
    using Cost = std::pair<float, int>;

    static void sortTracks(QList<Track>& tracks)
    {
        const auto before = [](const Track& a, const Track& b) { return a.at < b.at; };
        const auto same = [](const Track& a, const Track& b) { return b.at - a.at < 0.5; };
        for (auto it = tracks.begin(); it != tracks.end(); ++it) // stable; so few that a buffer would cost more
            std::rotate(std::upper_bound(tracks.begin(), it, *it, before), it, it + 1);
        tracks.erase(std::unique(tracks.begin(), tracks.end(), same), tracks.end());
    }

    size_t states() const { return size_t(m_xs.size() * m_ys.size() * 2); }
    int state(qsizetype x, qsizetype y, int upright) const { return int((y * m_xs.size() + x) * 2 + upright); }
    qsizetype xOf(int state) const { return state / 2 % m_xs.size(); }
    qsizetype yOf(int state) const { return state / 2 / m_xs.size(); }
    QPointF place(int state) const { return {m_xs[xOf(state)].at, m_ys[yOf(state)].at}; }

    static qsizetype indexOf(const QList<Track>& tracks, double at)
    {
        return std::ranges::lower_bound(tracks, at - 0.5, {}, &Track::at) - tracks.begin();
    }

    void block(const QRectF& box);
    void visit(int now, int upright, int way, int goal);
    PatchWay trace(int last) const;

    QPointF m_start;
    QPointF m_goal;
    QList<Track> m_xs;
    QList<Track> m_ys;
    std::vector<bool> m_blocked; ///< the piece from a crossing to the next, to the right or down
    std::vector<float> m_costs;
    std::vector<int> m_before;
    std::priority_queue<Cost, std::vector<Cost>, std::greater<>> m_open;
};

void Maze::block(const QRectF& box)
{
    const qsizetype left = std::max<qsizetype>(0, indexOf(m_xs, box.left()) - 1);
    const qsizetype top = std::max<qsizetype>(0, indexOf(m_ys, box.top()) - 1);
    for (qsizetype y = top; y < m_ys.size() && m_ys[y].at < box.bottom(); ++y) {
        const double below = y + 1 < m_ys.size() ? m_ys[y + 1].at : m_ys[y].at;
        for (qsizetype x = left; x < m_xs.size() && m_xs[x].at < box.right(); ++x) {
            const double right = x + 1 < m_xs.size() ? m_xs[x + 1].at : m_xs[x].at;
            if (m_ys[y].at > box.top() && right > box.left())
                m_blocked[size_t(state(x, y, 0))] = true;
            if (m_xs[x].at > box.left() && below > box.top())
                m_blocked[size_t(state(x, y, 1))] = true;
        }
    }
}

/// Looks at the crossing before or behind on the same line.
void Maze::visit(int now, int upright, int way, int goal)
{
    const qsizetype x = xOf(now) + (upright ? 0 : way);
    const qsizetype y = yOf(now) + (upright ? way : 0);
    if (x < 0 || y < 0 || x >= m_xs.size() || y >= m_ys.size())
        return;
    const int next = state(x, y, upright);
    const int piece = way > 0 ? state(xOf(now), yOf(now), upright) : next;
    if (m_blocked[size_t(piece)])
        return;
    const QPointF moved = place(next) - place(now);
    const float turn = now % 2 == upright ? 0 : bendCost;
    const bool early = !upright && m_ys[y].at == m_goal.y() && m_goal.y() != m_start.y();
    const float length = float(moved.manhattanLength()) * (early ? earlyCost : 1);
    const float cost = m_costs[size_t(now)] + turn + length;
    if (cost >= m_costs[size_t(next)])
        return;
    m_costs[size_t(next)] = cost;
    m_before[size_t(next)] = now;
    m_open.push({cost + float((place(goal) - place(next)).manhattanLength()), next});
}

PatchWay Maze::find()
{
    const int start = state(indexOf(m_xs, m_start.x()), indexOf(m_ys, m_start.y()), 0);
    const int goal = state(indexOf(m_xs, m_goal.x()), indexOf(m_ys, m_goal.y()), 0);
    m_costs.assign(states(), std::numeric_limits<float>::max());
    m_before.assign(states(), -1);
    m_costs[size_t(start)] = 0;
    m_open.push({0, start});
    while (!m_open.empty()) {
        const int now = m_open.top().second;
        m_open.pop();
        if (now / 2 == goal / 2)
            return trace(now);
        for (int upright : {0, 1}) {
            visit(now, upright, -1, goal);
            visit(now, upright, 1, goal);
        }
    }
    return {};
}

PatchWay Maze::trace(int last) const
{
    PatchWay way;
    for (int now = last; now >= 0; now = m_before[size_t(now)]) {
        way.corners.prepend(place(now));
        if (m_before[size_t(now)] >= 0)
            way.sides.prepend(now % 2 ? m_xs[xOf(now)].side : m_ys[yOf(now)].side);
    }
    return way;
}

/// Legs that go on straight become one; with a leg that has to stay, the whole stays.
PatchWay merged(const PatchWay& way)
{
    PatchWay result {{way.corners.first()}, {}};
    for (qsizetype i = 0; i < way.sides.size(); ++i) {
        const QPointF start = result.corners.last();
        const QPointF end = way.corners[i + 1];
        const qsizetype legs = result.sides.size();
        const QPointF before = legs > 0 ? result.corners[legs - 1] : start;
        const bool upright = qFuzzyCompare(1 + start.x(), 1 + end.x());
        if (legs > 0 && upright == qFuzzyCompare(1 + before.x(), 1 + start.x())) {
            result.corners.last() = end;
            result.sides.last() = result.sides.last() && way.sides[i] ? way.sides[i] : 0;
        } else {
            result.corners << end;
            result.sides << way.sides[i];
        }
    }
    return result;
}

} // namespace

QPointF beforePort(const PatchEnd& end)
{
    return end.at + QPointF(end.right ? laneStart : -laneStart, 0);
}

PatchWay wayRound(const PatchEnd& from, const PatchEnd& to, const QList<QRectF>& boxes)
{
    PatchWay way = Maze(from, to, boxes).find();
    if (way.corners.isEmpty())
        return way;
    way.corners.prepend(from.at);
    way.corners.append(to.at);
    way.sides.prepend(0);
    way.sides.append(0);
    return merged(way);
}
