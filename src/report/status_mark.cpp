// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/status_mark.h"

using namespace Qt::StringLiterals;

namespace {
constexpr double shape = 5.4;
}

double StatusMark::height() const
{
    return shape + others.height();
}

StatusMark layOutStatus(const QList<FindingMark>& marks, double width, Typesetter& types)
{
    StatusMark mark;
    if (marks.isEmpty())
        return mark;
    mark.shown = worstOpen(marks).value_or(marks.first());
    QStringList others;
    for (const FindingMark& other : marks) {
        if (other.number != mark.shown->number)
            others << QString::number(other.number);
    }
    if (!others.isEmpty())
        mark.others = types.set(u"+ "_s + others.join(u", "_s), TypeStep::lead, width);
    return mark;
}

void drawStatus(Pencil& pencil, const StatusMark& mark, QPointF centre)
{
    const double top = centre.y() - mark.height() / 2;
    if (!mark.shown) {
        drawClearMark(pencil, {centre.x() - 2.1, centre.y() - 2.1, 4.2, 4.2});
        return;
    }
    const QRectF box(centre.x() - shape - 0.2, top, shape, shape);
    drawSeverityMark(pencil, mark.shown->severity, mark.shown->accepted, box);
    pencil.text(QString::number(mark.shown->number), box.right() + (mark.shown->accepted ? 1.6 : 0.9), box.center().y(),
        TypeStep::loud);
    double y = box.bottom() + mark.others.type.line() / 2;
    for (const QString& line : mark.others.lines) {
        pencil.text(line, centre.x(), y, mark.others.type, Side::Centre);
        y += mark.others.type.line();
    }
}
