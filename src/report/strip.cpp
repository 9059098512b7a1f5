// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip.h"

#include "report/paper.h"

#include <algorithm>

namespace {

constexpr double splitAir = 0.8;

/// Takes the lines off the cell that fit into a strip of that height.
StripCell cutTop(StripCell& cell, double height)
{
    StripCell taken {cell.x, cell.width, {}, cell.side, std::max(cell.top, splitAir)};
    height -= taken.top + splitAir;
    double used = 0;
    while (!cell.blocks.isEmpty()) {
        TextBlock& block = cell.blocks.first();
        const auto fitting = static_cast<qsizetype>(std::max(0.0, height - used - block.above) / block.type.line());
        const qsizetype count = std::min(fitting, block.lines.size());
        if (count > 0) {
            TextBlock part = block;
            part.lines.resize(count);
            taken.blocks << part;
            used += part.height();
        }
        if (count < block.lines.size()) {
            block.lines.remove(0, count);
            block.above = 0;
            break;
        }
        cell.blocks.removeFirst();
    }
    cell.top = splitAir;
    return taken;
}

Strip cutTop(Strip& strip, double height)
{
    Strip taken = strip;
    taken.cells.clear();
    for (StripCell& cell : strip.cells)
        taken.cells << cutTop(cell, height);
    strip.cells.removeIf([](const StripCell& cell) { return cell.blocks.isEmpty(); });
    strip.marks = nullptr;
    strip.continued = true;
    strip.gapBefore = 0;
    strip.height = neededHeight(strip.cells, 0, splitAir);
    taken.height = height;
    taken.withNext = taken.pairedWithNext = false;
    return taken;
}

} // namespace

double StripCell::height() const
{
    double sum = 0;
    for (const TextBlock& block : blocks)
        sum += block.height();
    return sum;
}

double neededHeight(const QList<StripCell>& cells, double least, double air)
{
    double height = least;
    for (const StripCell& cell : cells)
        height = std::max(height, cell.height() + std::max(cell.top, air) + air);
    return height;
}

QList<Strip> splitToHeight(Strip strip, double height)
{
    QList<Strip> pieces;
    while (strip.height > height && !strip.cells.isEmpty())
        pieces << cutTop(strip, height);
    if (!strip.cells.isEmpty() || pieces.isEmpty())
        pieces << strip;
    return pieces;
}

void drawStrip(Pencil& pencil, const Strip& strip, const QRectF& place)
{
    if (strip.shaded)
        pencil.fill(place.adjusted(strip.shadeFrom, 0, 0, 0), QColor(Ink::zebra));
    if (strip.marks)
        strip.marks(pencil, place);
    for (const StripCell& cell : strip.cells) {
        double y = place.top() + (cell.top >= 0 ? cell.top : (place.height() - cell.height()) / 2);
        for (const TextBlock& block : cell.blocks) {
            pencil.block(block, place.left() + cell.x, y, cell.side, cell.width);
            y += block.height();
        }
    }
    if (strip.rule > 0)
        pencil.line(place.bottomLeft() + QPointF(strip.shadeFrom, 0), place.bottomRight(), strip.rule);
}
