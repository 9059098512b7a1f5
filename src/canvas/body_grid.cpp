// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/body_grid.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double cellSize = 1000;
constexpr int mostCells = 64; ///< along one side: leads across a whole venue look no further

struct CellRange {
    int left, top, right, bottom;
};

CellRange cellsOf(const QRectF& rect)
{
    const auto cell = [](double value) { return static_cast<int>(std::floor(value / cellSize)); };
    const CellRange all {cell(rect.left()), cell(rect.top()), cell(rect.right()), cell(rect.bottom())};
    return {all.left, all.top, std::min(all.right, all.left + mostCells), std::min(all.bottom, all.top + mostCells)};
}

quint64 keyOf(int x, int y)
{
    return (quint64(quint32(x)) << 32) | quint32(y);
}

template <class Visit> void visitCells(const QRectF& rect, Visit visit)
{
    const CellRange cells = cellsOf(rect);
    for (int x = cells.left; x <= cells.right; ++x) {
        for (int y = cells.top; y <= cells.bottom; ++y)
            visit(keyOf(x, y));
    }
}

double overlap(double a, double b, double from, double to)
{
    return std::max(0.0, std::min(b, to) - std::max(a, from));
}

/// Also for rects without a height or width.
bool meet(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

void BodyGrid::put(DeviceId id, const QRectF& body)
{
    if (m_bodies.value(id) == body)
        return;
    remove(id);
    m_bodies.insert(id, body);
    visitCells(body, [&](quint64 key) { m_cells[key].append({id, body}); });
}

void BodyGrid::remove(DeviceId id)
{
    const auto found = m_bodies.constFind(id);
    if (found == m_bodies.constEnd())
        return;
    visitCells(*found, [&](quint64 key) { m_cells[key].removeIf([id](const Entry& entry) { return entry.id == id; }); });
    m_bodies.erase(found);
}

/// A body that lies in several cells is visited in the first of those that are looked at.
template <class Visit> void BodyGrid::visitNear(const QRectF& rect, Visit visit) const
{
    const CellRange range = cellsOf(rect);
    for (int x = range.left; x <= range.right; ++x) {
        for (int y = range.top; y <= range.bottom; ++y) {
            const auto cell = m_cells.constFind(keyOf(x, y));
            if (cell == m_cells.cend())
                continue;
            for (const Entry& entry : *cell) {
                if (!meet(entry.body, rect))
                    continue;
                const CellRange own = cellsOf(entry.body);
                if (x == std::max(range.left, own.left) && y == std::max(range.top, own.top))
                    visit(entry.id, entry.body);
            }
        }
    }
}

double BodyGrid::covered(const QPointF& a, const QPointF& b, DeviceId from, DeviceId to) const
{
    const QRectF piece = QRectF(a, b).normalized();
    double sum = 0;
    visitNear(piece, [&](DeviceId id, const QRectF& body) {
        if (id == from || id == to)
            return;
        const bool flat = piece.width() >= piece.height();
        const bool meets = flat ? piece.top() >= body.top() && piece.top() <= body.bottom()
                                : piece.left() >= body.left() && piece.left() <= body.right();
        if (meets)
            sum += flat ? overlap(piece.left(), piece.right(), body.left(), body.right())
                        : overlap(piece.top(), piece.bottom(), body.top(), body.bottom());
    });
    return sum;
}

double BodyGrid::covered(const QRectF& rect, DeviceId self) const
{
    double sum = 0;
    visitNear(rect, [&](DeviceId id, const QRectF& body) {
        const QRectF shared = rect.intersected(body);
        if (id != self)
            sum += shared.width() * shared.height();
    });
    return sum;
}

QList<QRectF> BodyGrid::near(const QRectF& rect) const
{
    QList<QRectF> bodies;
    visitNear(rect, [&](DeviceId, const QRectF& body) { bodies << body; });
    return bodies;
}
