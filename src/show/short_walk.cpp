// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/short_walk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

double distance(QPoint from, QPoint to)
{
    return std::hypot(to.x() - from.x(), to.y() - from.y());
}

/// Always on to the nearest place.
QList<qsizetype> nearestFirst(QPoint start, const QList<QPoint>& places)
{
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    QPoint at = start;
    for (auto next = order.begin(); next != order.end(); ++next) {
        std::iter_swap(next, std::min_element(next, order.end(), [&](qsizetype one, qsizetype other) {
            const double near = distance(at, places[one]), far = distance(at, places[other]);
            return near != far ? near < far : one < other;
        }));
        at = places[*next];
    }
    return order;
}

double length(QPoint start, const QList<QPoint>& places, const QList<qsizetype>& order)
{
    double sum = 0;
    for (const qsizetype index : order) {
        sum += distance(start, places[index]);
        start = places[index];
    }
    return sum;
}

/// Turns a stretch round or visits one place at another time, wherever that makes the walk shorter; false where nothing
/// does.
bool shorten(QPoint start, const QList<QPoint>& places, QList<qsizetype>& order)
{
    constexpr double worthwhile = 1; // mm; less is rounding
    const double now = length(start, places, order);
    for (qsizetype from = 0; from < order.size(); ++from) {
        for (qsizetype to = 0; to < order.size(); ++to) {
            QList<qsizetype> moved = order;
            moved.move(from, to);
            if (to > from) {
                QList<qsizetype> turned = order;
                std::reverse(turned.begin() + from, turned.begin() + to + 1);
                if (length(start, places, turned) < length(start, places, moved))
                    moved = turned;
            }
            if (length(start, places, moved) < now - worthwhile) {
                order = moved;
                return true;
            }
        }
    }
    return false;
}

} // namespace

QList<qsizetype> shortWalk(QPoint start, const QList<QPoint>& places)
{
    constexpr int mostTurns = 1000;
    QList<qsizetype> order = nearestFirst(start, places);
    for (int turn = 0; turn < mostTurns && shorten(start, places, order); ++turn) { }
    return order;
}
