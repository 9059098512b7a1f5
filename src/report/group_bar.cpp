// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/group_bar.h"

#include "draw/group_colour.h"

#include "report/paper.h"

namespace {

constexpr double barWidth = 2.1, nameCentre = 4.05;
constexpr double air = 0.7; ///< above and below the name

QList<Type> nameTypes()
{
    return {TypeStep::group, TypeStep::groupSmall, TypeStep::groupSmall.narrow(),
        TypeStep::groupSmall.scaled(0.87).narrow()};
}

double room(double height)
{
    return height - 2 * air;
}

} // namespace

bool groupNameFits(const QString& name, qsizetype rows, double rowHeight, Typesetter& types)
{
    return types.width(name.toUpper(), nameTypes().last()) <= room(static_cast<double>(rows) * rowHeight);
}

void drawGroupBar(Pencil& pencil, const QString& name, qsizetype index, const QRectF& rows)
{
    if (name.isEmpty())
        return;
    const QRectF bar(rows.left(), rows.top() + 0.4, barWidth, rows.height() - 0.8);
    pencil.fill(bar, groupColour(index));
    const QString text = name.toUpper();
    const Type type = pencil.types().fitting(text, nameTypes(), room(rows.height()));
    if (pencil.types().width(text, type) <= room(rows.height()))
        pencil.upright(text, {rows.left() + nameCentre, rows.center().y()}, type);
}

void drawPairBracket(Pencil& pencil, double left, const QRectF& upper, const QRectF& lower)
{
    constexpr double tick = 1.7, inset = 0.3;
    const double top = upper.center().y() - inset, bottom = lower.center().y() + inset;
    QPainterPath path({left + tick, top});
    path.lineTo(left, top);
    path.lineTo(left, bottom);
    path.lineTo(left + tick, bottom);
    pencil.stroke(path, 0.5);
}
