// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheet_frame.h"

#include "report/plug_marks.h"
#include "report/report_tr.h"
#include "report/verdict_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double socketRadius = 6.6;
constexpr double cordY = Paper::top + 8.2; ///< the line between the sockets
constexpr double titleY = Paper::top + 3.9;
constexpr double labelY = Paper::top + 10.9;
constexpr double valuesTop = Paper::top + 12.5;
constexpr double fieldsIn = 23.5; ///< from the left of the text to the title and the fields
constexpr double fieldsOut = 20; ///< from the last field to the right of the text
constexpr double fieldGap = 4, mostSpread = 6;
constexpr qsizetype usualLines = 2, mostHeadLines = 4;
constexpr qsizetype longestValue = 400; ///< letters looked at

struct FieldPlace {
    QString label;
    TextBlock value;
    double x = 0;
    double width = 0;
};

double fieldsWidth(const QList<FieldPlace>& places)
{
    double sum = fieldGap * static_cast<double>(places.size() - 1);
    for (const FieldPlace& place : places)
        sum += place.width;
    return sum;
}

QList<FieldPlace> naturalPlaces(const QList<SheetFrame::Field>& fields, Typesetter& types)
{
    QList<FieldPlace> places;
    for (const SheetFrame::Field& field : fields) {
        if (field.value.isEmpty())
            continue;
        const double natural = types.width(field.value.left(longestValue).simplified(), TypeStep::value);
        const double width = std::max(types.width(field.label, TypeStep::label), natural);
        TextBlock value;
        value.lines << field.value.left(longestValue).simplified();
        places.append({field.label, value, 0, width + 0.2});
    }
    return places;
}

/// Gives every field its natural width; where that is too much, the widest are narrowed until all fit and their values
/// wrap.
QList<FieldPlace> wrappedPlaces(const QList<SheetFrame::Field>& fields, double room, Typesetter& types)
{
    QList<FieldPlace> places = naturalPlaces(fields, types);
    while (fieldsWidth(places) > room) {
        const auto widest = std::ranges::max_element(places, {}, &FieldPlace::width);
        widest->width -= std::min(widest->width / 8 + 0.1, fieldsWidth(places) - room + 0.01);
    }
    const double spare = room - fieldsWidth(places);
    const double spread = places.isEmpty() ? 0 : std::min(mostSpread, spare / static_cast<double>(places.size()));
    double x = 0;
    for (FieldPlace& place : places) {
        place.value = types.set(place.value.lines.join(u' '), TypeStep::value, place.width);
        place.x = x;
        x += place.width + fieldGap + spread;
    }
    return places;
}

qsizetype mostLines(const QList<FieldPlace>& places)
{
    qsizetype most = 1;
    for (const FieldPlace& place : places)
        most = std::max(most, place.value.lines.size());
    return most;
}

/// Values wrap; where two lines are not enough, less important fields go. A value of absurd length ends in dots: the
/// head must leave room for the list.
QList<FieldPlace> placeFields(QList<SheetFrame::Field> fields, double room, Typesetter& types)
{
    QList<FieldPlace> places = wrappedPlaces(fields, room, types);
    for (int drop = 1; drop <= 2 && mostLines(places) > usualLines; ++drop) {
        fields.removeIf([drop](const SheetFrame::Field& field) { return field.dropOrder == drop; });
        places = wrappedPlaces(fields, room, types);
    }
    for (FieldPlace& place : places) {
        if (place.value.lines.size() <= mostHeadLines)
            continue;
        place.value.lines.resize(mostHeadLines);
        place.value.lines.last().chop(2);
        place.value.lines.last() += u'…';
    }
    return places;
}

QList<FieldPlace> placeFields(const SheetFrame& frame, const Paper& paper, Typesetter& types)
{
    return placeFields(frame.fields, paper.textWidth() - fieldsIn - fieldsOut, types);
}

void drawSocket(Pencil& pencil, double x, const QString& loud, const QString& quiet)
{
    const QPointF centre(x, cordY);
    pencil.ring(centre, socketRadius - 0.55, 1.1, QColor(Ink::white));
    const Type number
        = pencil.types().fitting(loud, {TypeStep::sheet, TypeStep::sheet.scaled(0.8), TypeStep::sheet.scaled(0.6)}, 9);
    pencil.text(loud, x, cordY - (quiet.isEmpty() ? 0 : 1.2), number, Side::Centre);
    if (!quiet.isEmpty())
        pencil.text(quiet, x, cordY + 3.2, {7, QFont::Bold}, Side::Centre);
}

void drawCord(Pencil& pencil, const Paper& paper)
{
    constexpr double body = 5.2, bodyHeight = 2.7, neck = 2.2, neckHeight = 1.1;
    const double left = Paper::left + 2 * socketRadius, right = paper.textRight() - 2 * socketRadius;
    const QColor ink = Pencil::defaultInk();
    pencil.fill(QRectF(left, cordY - neckHeight / 2, neck, neckHeight), ink);
    pencil.plate({left + neck, cordY - bodyHeight / 2, body, bodyHeight}, 0.6, ink);
    pencil.fill(QRectF(right - neck, cordY - neckHeight / 2, neck, neckHeight), ink);
    pencil.plate({right - neck - body, cordY - bodyHeight / 2, body, bodyHeight}, 0.6, ink);
    pencil.line({left + neck + body, cordY}, {right - neck - body, cordY}, 0.6);
}

void drawStatusShape(Pencil& pencil, const Counts& counts, const QRectF& box)
{
    if (counts.danger > 0)
        drawSeverityMark(pencil, Severity::Danger, false, box);
    else if (counts.error > 0)
        drawSeverityMark(pencil, Severity::Error, false, box);
    else if (counts.warning > 0)
        drawSeverityMark(pencil, Severity::Warning, false, box);
    else
        drawClearMark(pencil, box);
}

/// Title, subtitle and status above the cord. The subtitle becomes narrow, then goes, where it would meet the status.
void drawTitle(Pencil& pencil, const SheetFrame& frame, const QString& subtitle, const Paper& paper)
{
    constexpr double shape = 5.4;
    Typesetter& types = pencil.types();
    const double left = Paper::left + fieldsIn;
    const double right = paper.textRight() - 2 * socketRadius - 3;
    pencil.text(frame.title, left, titleY, TypeStep::title);
    drawStatusShape(pencil, frame.counts, {right - shape, titleY - shape / 2, shape, shape});
    const QString status = statusText(frame.counts);
    pencil.text(status, right - shape - 2, titleY + 0.6, TypeStep::loud, Side::Right);
    const double from = left + types.width(frame.title, TypeStep::title) + 9;
    const double room = right - shape - 2 - types.width(status, TypeStep::loud) - 6 - from;
    const Type type = types.fitting(subtitle, {TypeStep::subtitle, TypeStep::subtitle.narrow()}, room);
    if (types.width(subtitle, type) <= room)
        pencil.text(subtitle, from, titleY + 0.6, type);
}

double drawLegend(Pencil& pencil, const SheetFrame& frame, double y, double room)
{
    double x = Paper::left;
    for (const LeadPlug& plug : frame.legend) {
        const QString text = plugText(plug);
        const double width = plugWidth(plug, 0.72) + 1 + pencil.types().width(text, TypeStep::foot);
        if (x + width > Paper::left + room)
            break;
        drawPlugMark(pencil, plug, {x, y}, PlugPointing::Left, 0.72);
        pencil.text(text, x + plugWidth(plug, 0.72) + 1, y, TypeStep::foot);
        x += width + 5;
    }
    return x;
}

void drawFooter(Pencil& pencil, const SheetFrame& frame, const Paper& paper)
{
    const double ruleY = paper.textBottom() + 3.2, y = ruleY + 3.6;
    pencil.line({Paper::left, ruleY}, {paper.textRight(), ruleY}, RuleWidth::footer);
    const double hash = pencil.types().width(frame.hash, TypeStep::footBold);
    pencil.text(frame.hash, paper.textRight(), y, TypeStep::footBold, Side::Right);
    const QString made = frame.made + u"  ·  "_s + Report::tr("show") + u' ';
    pencil.text(made, paper.textRight() - hash, y, TypeStep::foot, Side::Right);
    drawLegend(pencil, frame, y, paper.textWidth() - hash - pencil.types().width(made, TypeStep::foot) - 6);
}

} // namespace

QString statusText(const Counts& counts)
{
    const auto some = [](int count, const QString& one, const QString& many) { return count == 1 ? one : many; };
    QStringList open;
    if (counts.danger > 0)
        open << some(counts.danger, Report::tr("1 danger"), Report::tr("%n dangers", nullptr, counts.danger));
    if (counts.error > 0)
        open << some(counts.error, Report::tr("1 error"), Report::tr("%n errors", nullptr, counts.error));
    if (open.isEmpty() && counts.warning > 0)
        open << some(counts.warning, Report::tr("1 warning"), Report::tr("%n warnings", nullptr, counts.warning));
    return open.isEmpty() ? Report::tr("nothing above a note") : Report::tr("%1 open").arg(open.join(u", "_s));
}

double contentTop(const SheetFrame& frame, const Paper& paper, Typesetter& types)
{
    const qsizetype lines = mostLines(placeFields(frame, paper, types));
    return Paper::firstContent + static_cast<double>(lines - 1) * TypeStep::value.line();
}

void drawSheetFrame(Pencil& pencil, const SheetFrame& frame, const SheetPage& page, const Paper& paper)
{
    drawCord(pencil, paper);
    drawSocket(pencil, Paper::left + socketRadius, frame.letter, {});
    drawSocket(
        pencil, paper.textRight() - socketRadius, QString::number(page.number), Report::tr("of %1").arg(page.total));
    drawTitle(pencil, frame, page.subtitle, paper);
    for (const FieldPlace& place : placeFields(frame, paper, pencil.types())) {
        const double x = Paper::left + fieldsIn + place.x;
        pencil.text(place.label, x, labelY, TypeStep::label);
        pencil.block(place.value, x, valuesTop);
    }
    drawFooter(pencil, frame, paper);
}
