// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/guides.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace {

struct Span {
    double from, to;

    std::array<double, 3> marks() const { return {from, (from + to) / 2, to}; }
};

struct Match {
    double off; ///< from the room's mark to the other's
    double at;
    double far; ///< how far apart the two rooms are along the line
    qsizetype other;
};

/// The nearest pair of marks; of those alike the one with the nearer room.
std::optional<Match> nearest(Span room, const QList<Span>& others, const QList<double>& apart, double reach)
{
    std::optional<Match> best;
    for (qsizetype i = 0; i < others.size(); ++i) {
        for (size_t mark = 0; mark < 3; ++mark) {
            for (size_t other = 0; other < 3; ++other) {
                if ((mark == 1) != (other == 1))
                    continue; // an edge in line with a middle is chance
                const double at = others[i].marks()[other];
                const Match match {at - room.marks()[mark], at, apart[i], i};
                const auto merit = [](const Match& each) { return std::pair(std::abs(each.off), each.far); };
                if (std::abs(match.off) <= reach && (!best || merit(match) < merit(*best)))
                    best = match;
            }
        }
    }
    return best;
}

} // namespace

Guides guidesFor(const QRectF& room, const QList<QRectF>& others, double reach)
{
    QList<Span> across, down;
    QList<double> apartX, apartY;
    for (const QRectF& other : others) {
        across << Span {other.left(), other.right()};
        down << Span {other.top(), other.bottom()};
        apartX << std::abs(other.center().x() - room.center().x());
        apartY << std::abs(other.center().y() - room.center().y());
    }
    const std::optional<Match> x = nearest({room.left(), room.right()}, across, apartY, reach);
    const std::optional<Match> y = nearest({room.top(), room.bottom()}, down, apartX, reach);
    Guides guides {{x ? x->off : 0, y ? y->off : 0}, x.has_value(), y.has_value(), {}};
    const QRectF landed = room.translated(guides.correction);
    if (x) {
        const QRectF both = landed | others[x->other];
        guides.lines << QLineF(x->at, both.top(), x->at, both.bottom());
    }
    if (y) {
        const QRectF both = landed | others[y->other];
        guides.lines << QLineF(both.left(), y->at, both.right(), y->at);
    }
    return guides;
}
