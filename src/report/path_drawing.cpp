// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/path_drawing.h"

#include "check/words.h"
#include "report/paper.h"
#include "report/plug_marks.h"
#include "check/socket_names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double linePitch = 6.2;
constexpr double leastStub = 0.8, stub = 2.4; ///< line on either side of the length: where room is short, else
constexpr double textAir = 0.6; ///< between the line and the length that interrupts it
constexpr double lineWidth = 0.55;
constexpr double plateHeight = 4.6;
constexpr double longestLabel = 20; ///< longer labels go below
constexpr qsizetype mostLetters = 160; ///< of a label

double textWidth(const PathSegment& segment, Typesetter& types)
{
    const double length = types.width(segment.length, TypeStep::length);
    return segment.label.isEmpty() ? length : length + 0.9 + types.width(segment.label, TypeStep::lead);
}

QString boxLetters(const PathHop& hop)
{
    return hop.di ? u"DI"_s : abbreviated(hop.boxName);
}

PathSegment segmentOf(const PathHop& hop, bool feet, Typesetter& types)
{
    PathSegment segment;
    segment.hop = hop;
    segment.length = hop.lengthMm > 0 ? leadLength(hop.lengthMm, feet) : QString();
    segment.label = types.width(hop.label, TypeStep::lead) <= longestLabel ? hop.label : QString();
    segment.width = plugWidth(hop.from) + plugWidth(hop.to) + 2 * leastStub + 2 * textAir + textWidth(segment, types);
    if (hop.box)
        segment.boxWidth = std::max(6.5, types.width(boxLetters(hop), TypeStep::plate) + 2);
    return segment;
}

QString belowText(const QList<PathHop>& hops, Typesetter& types)
{
    QStringList texts;
    for (PathHop hop : hops) {
        if (hop.label.size() > mostLetters)
            hop.label = hop.label.left(mostLetters) + u'…';
        const bool longLabel = types.width(hop.label, TypeStep::lead) > longestLabel;
        if (hop.special)
            texts << (hop.label.isEmpty() ? hop.lead : hop.label + u": "_s + hop.lead);
        else if (longLabel)
            texts << hop.label;
    }
    return texts.join(u"  ·  "_s);
}

/// Moves the segments of a line to their places: every lead gets its usual length as far as there is room, the last one
/// reaches to the end.
void placeLine(QList<PathSegment>& line, double width)
{
    double spare = width;
    for (const PathSegment& segment : std::as_const(line))
        spare -= segment.width + segment.boxWidth;
    const double more = std::clamp(spare / static_cast<double>(line.size()), 0.0, 2 * (stub - leastStub));
    double x = 0;
    for (PathSegment& segment : line) {
        segment.width += more;
        segment.x = x;
        x += segment.width + segment.boxWidth;
    }
    line.last().width += std::max(0.0, width - x);
}

void drawLead(Pencil& pencil, const PathSegment& segment, QPointF left, bool last)
{
    const double from = left.x() + plugWidth(segment.hop.from);
    const double to = left.x() + segment.width - plugWidth(segment.hop.to);
    drawPlugMark(pencil, segment.hop.from, left, PlugPointing::Left);
    drawPlugMark(pencil, segment.hop.to, {to, left.y()}, PlugPointing::Right);
    const double text = textWidth(segment, pencil.types());
    if (text <= 0) {
        pencil.line({from, left.y()}, {to, left.y()}, lineWidth);
        return;
    }
    const double middle = (from + to - text) / 2;
    const double textLeft = last ? std::max(middle, to - stub - textAir - text) : middle;
    pencil.line({from, left.y()}, {textLeft - textAir, left.y()}, lineWidth);
    pencil.line({textLeft + text + textAir, left.y()}, {to, left.y()}, lineWidth);
    pencil.text(segment.length, textLeft, left.y(), TypeStep::length);
    pencil.text(segment.label, textLeft + text, left.y() + 0.15, TypeStep::lead, Side::Right);
}

void drawBox(Pencil& pencil, const PathSegment& segment, QPointF left)
{
    const QRectF plate(left.x(), left.y() - plateHeight / 2, segment.boxWidth, plateHeight);
    const bool di = segment.hop.di;
    if (di)
        pencil.plate(plate.adjusted(0.1, 0, -0.1, 0), 0.5, QColor(Ink::black));
    else
        pencil.plate(plate.adjusted(0.35, 0.25, -0.35, -0.25), 0.7, QColor(Ink::white), 0.5);
    pencil.text(boxLetters(segment.hop), plate.center().x(), left.y(), TypeStep::plate, Side::Centre,
        QColor(di ? Ink::white : Ink::black));
}

} // namespace

QString leadLength(int millimetres, bool feet)
{
    constexpr double mmPerFoot = 304.8;
    return feet ? QString::number(std::lround(millimetres / mmPerFoot)) + u"\u202fft"_s : metresText(millimetres);
}

double PathDrawing::height() const
{
    return static_cast<double>(lines.size()) * linePitch + below.height();
}

double PathDrawing::lastLine() const
{
    return (static_cast<double>(std::max<qsizetype>(1, lines.size())) - 0.5) * linePitch;
}

PathDrawing layOutPath(const QList<PathHop>& hops, double width, bool feet, Typesetter& types)
{
    PathDrawing drawing;
    double used = width;
    for (const PathHop& hop : hops) {
        const PathSegment segment = segmentOf(hop, feet, types);
        const double wanted = segment.width + segment.boxWidth;
        if (used + wanted > width) {
            drawing.lines << QList<PathSegment>();
            used = 0;
        }
        used += wanted;
        drawing.lines.last() << segment;
    }
    for (QList<PathSegment>& line : drawing.lines)
        placeLine(line, width);
    drawing.below = types.set(belowText(hops, types), TypeStep::code, width);
    return drawing;
}

void drawPath(Pencil& pencil, const PathDrawing& drawing, QPointF topLeft)
{
    double y = topLeft.y() + linePitch / 2;
    for (const QList<PathSegment>& line : drawing.lines) {
        for (const PathSegment& segment : line) {
            const bool last = &line == &drawing.lines.last() && &segment == &line.last();
            drawLead(pencil, segment, {topLeft.x() + segment.x, y}, last);
            if (segment.boxWidth > 0)
                drawBox(pencil, segment, {topLeft.x() + segment.x + segment.width, y});
        }
        y += linePitch;
    }
    pencil.block(drawing.below, topLeft.x(), y - linePitch / 2);
}
