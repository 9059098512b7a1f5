// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bay_strips_pdf.h"

#include "report/bay_strips.h"
#include "report/pdf_pages.h"
#include "report/report_tr.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double outline = 0.35, divider = 0.25, sectionDivider = 0.9; // millimetres
constexpr double cutTick = 2.1, tickGap = 0.6, glueTab = 6, ringIn = 10.5, ringRadius = 1.8, cross = 2.8;
constexpr int shadeEvery = 4; // jacks
constexpr double checkLength = 100, checkStep = 10, checkThick = 2.2;
constexpr double unitsPerMm = 100;
constexpr Type small {8, QFont::Medium}, smallBold {8, QFont::Bold}, tiny {5, QFont::Bold};

/// Two jacks, and the normal between them with a dot at each end that a plug breaks.
void drawNormal(Pencil& pencil, QPointF centre, double height, Normal normal)
{
    const double radius = height * 0.21, apart = height * 0.27, width = height * 0.075;
    const QPointF upper = centre - QPointF(0, apart), lower = centre + QPointF(0, apart);
    for (const QPointF jack : {upper, lower})
        pencil.ring(jack, radius, width, QColor(Ink::white));
    if (normal == Normal::Isolated)
        pencil.line(centre - QPointF(2 * radius, 0), centre + QPointF(2 * radius, 0), width * 1.5);
    if (normal == Normal::None || normal == Normal::Isolated)
        return;
    const double right = centre.x() + 2.1 * radius;
    QPainterPath path(upper + QPointF(radius, 0));
    path.lineTo(right, upper.y());
    path.lineTo(right, lower.y());
    path.lineTo(lower + QPointF(radius, 0));
    pencil.stroke(path, width * 1.3);
    if (normal == Normal::Half || normal == Normal::Full)
        pencil.disc({right, lower.y()}, radius * 0.6, Pencil::defaultInk());
    if (normal == Normal::Full)
        pencil.disc({right, upper.y()}, radius * 0.6, Pencil::defaultInk());
}

QString normalMeaning(Normal normal)
{
    const QString texts[] {Report::tr("open: not joined"), Report::tr("half: the upper jack does not break"),
        Report::tr("full: either jack breaks"), Report::tr("parallel: neither jack breaks"), Report::tr("isolated: sleeves too")};
    return texts[int(normal)];
}

void drawJack(Pencil& pencil, const StripJack& jack, const QRectF& cell, bool paired)
{
    const bool tall = cell.height() > 8;
    if (jack.column / shadeEvery % 2 == 1)
        pencil.fill(cell, QColor(Ink::zebra));
    if (jack.colour.isValid())
        pencil.fill({cell.left(), cell.top(), cell.width(), tall ? 1.3 : 0.7}, jack.colour);
    const double x = cell.center().x(), nameY = cell.top() + (tall ? 4.3 : 4.75), numberY = cell.top() + (tall ? 7.9 : 2.0);
    pencil.text(jack.printed, x, nameY, jack.type, Side::Centre);
    const QString number = QString::number(jack.number);
    if (tall)
        pencil.text(number, cell.left() + 1, numberY, smallBold);
    else
        pencil.text(number, x, numberY, tiny.scaled(0.9), Side::Centre);
    if (paired)
        drawNormal(pencil, {cell.right() - (tall ? 2.6 : 1.7), numberY}, tall ? 2.9 : 1.9, jack.normal);
}

void drawTicks(Pencil& pencil, const QRectF& place, bool aside)
{
    for (const double x : {place.left(), place.right()}) {
        const double out = x == place.left() ? -1 : 1;
        for (const double y : {place.top(), place.bottom()}) {
            const double away = y == place.top() ? -1 : 1;
            pencil.line({x, y + away * tickGap}, {x, y + away * cutTick}, divider);
            if (aside)
                pencil.line({x + out * tickGap, y}, {x + out * (tickGap + cutTick), y}, divider);
        }
    }
}

void drawGlueTab(Pencil& pencil, const QRectF& place)
{
    const QRectF tab(place.right(), place.top(), glueTab, place.height());
    constexpr double dash = 0.8;
    for (double x = tab.left(); x < tab.right(); x += 2 * dash) {
        for (const double y : {tab.top(), tab.bottom()})
            pencil.line({x, y}, {std::min(x + dash, tab.right()), y}, divider);
    }
    for (double y = tab.top(); y < tab.bottom(); y += 2 * dash)
        pencil.line({tab.right(), y}, {tab.right(), std::min(y + dash, tab.bottom())}, divider);
    pencil.text(Report::tr("glue", "on the tab of a paper strip"), tab.center().x(), tab.center().y(), tiny, Side::Centre);
}

void drawRegisterMark(Pencil& pencil, QPointF centre)
{
    pencil.ring(centre, ringRadius, divider, QColor(Ink::white));
    pencil.line(centre - QPointF(cross, 0), centre + QPointF(cross, 0), divider);
    pencil.line(centre - QPointF(0, cross), centre + QPointF(0, cross), divider);
}

void drawBayStrip(Pencil& pencil, const BayStrip& strip, bool aside)
{
    const QRectF& place = strip.place;
    QRectF cell(place.topLeft(), QSizeF(strip.pitch, strip.height));
    for (const StripJack& jack : strip.jacks) {
        drawJack(pencil, jack, cell, strip.paired);
        cell.translate(strip.pitch, 0);
    }
    double x = place.left();
    for (const StripJack& jack : strip.jacks) {
        pencil.line({x, place.top()}, {x, place.bottom()}, jack.opensSection ? sectionDivider : divider);
        x += strip.pitch;
    }
    QPainterPath frame;
    frame.addRect(place);
    pencil.stroke(frame, outline);
    drawTicks(pencil, place, aside);
    if (strip.toBeGlued)
        drawGlueTab(pencil, place);
    if (aside)
        drawRegisterMark(pencil, {place.right() + ringIn, place.center().y()});
}

/// Which row a strip belongs to, left of it.
void drawRowLabel(Pencil& pencil, const BayStrip& strip)
{
    const double right = strip.place.left() - tickGap - cutTick - 1.5, y = strip.place.center().y();
    const QString range = Report::tr("%1–%2").arg(strip.jacks.first().number).arg(strip.jacks.last().number);
    if (strip.paired) {
        pencil.text(strip.upper ? Report::tr("top", "row of a patch bay") : Report::tr("bottom", "row of a patch bay"),
            right, y - 1.7, smallBold, Side::Right);
    }
    pencil.text(range, right, strip.paired ? y + 1.7 : y, small, Side::Right);
}

/// A bar of exactly 100 mm along an axis, from a point on.
void drawCheckBar(Pencil& pencil, QPointF from, bool across)
{
    const auto part = [&](double at, double length) {
        return across ? QRectF(from.x() + at, from.y(), length, checkThick) : QRectF(from.x(), from.y() + at, checkThick, length);
    };
    for (double at = 0; at < checkLength; at += 2 * checkStep)
        pencil.fill(part(at, checkStep), Pencil::defaultInk());
    QPainterPath frame;
    frame.addRect(part(0, checkLength));
    pencil.stroke(frame, divider);
    for (const int mark : {0, 50, 100}) {
        const QPointF at = across ? from + QPointF(mark, -1.8) : from + QPointF(-1, mark);
        pencil.text(QString::number(mark), at.x(), at.y(), TypeStep::foot, across ? Side::Centre : Side::Right);
    }
}

void drawChecks(Pencil& pencil, const BayStripsSheet& sheet)
{
    const double y = sheet.top + 2.4;
    const QString must = Report::tr("This bar must measure 100 mm");
    pencil.text(must, Paper::left, y + checkThick / 2, smallBold);
    const double left = Paper::left + pencil.types().width(must, smallBold) + 4;
    drawCheckBar(pencil, {left, y}, true);
    const double after = left + checkLength + 5;
    const TextBlock how = pencil.types().set(
        Report::tr("Print at 100 %, “fit to page” off. If a bar is wrong, the strip is wrong."), small,
        sheet.paper.textRight() - after);
    pencil.block(how, after, y + checkThick / 2 - how.height() / 2);
    drawCheckBar(pencil, {Paper::left + 5.5, sheet.top + 17}, false);
}

void drawColours(Pencil& pencil, const BayStripsSheet& sheet)
{
    double x = Paper::left + 31;
    const double y = sheet.top + 8.6;
    for (const StripColour& colour : sheet.colours) {
        pencil.fill({x, y - 1.2, 5, 2.4}, colour.colour);
        pencil.text(colour.name, x + 6.2, y, small);
        x += 11 + pencil.types().width(colour.name, small);
    }
}

/// The signs that occur on the page, with their meaning; right of the list of shortened names.
void drawSigns(Pencil& pencil, const StripsPage& page, double left, double top)
{
    const QList<Normal> used = page.normals();
    if (used.isEmpty())
        return;
    pencil.text(Report::tr("Normals"), left, top + 3, TypeStep::strong);
    double y = top + ShortenedList::head;
    for (const Normal normal : used) {
        drawNormal(pencil, {left + 1, y}, 3, normal);
        pencil.text(normalMeaning(normal), left + 5, y, small);
        y += ShortenedList::row;
    }
}

void drawShortened(Pencil& pencil, const QList<StripJack>& names, double left, double top)
{
    pencil.text(Report::tr("Shortened to fit"), left, top + 3, TypeStep::strong);
    if (names.isEmpty())
        pencil.text(Report::tr("nothing"), left, top + ShortenedList::head, small);
    const qsizetype rows = ShortenedList::rows(names);
    qsizetype used = 0;
    double x = left;
    for (const StripJack& jack : names) {
        if (used + jack.inFull.lines.size() > rows) {
            used = 0;
            x += ShortenedList::width;
        }
        const double y = top + ShortenedList::head + double(used) * ShortenedList::row;
        const QString printed = jack.printed.isEmpty() ? QString::number(jack.number) : jack.printed;
        pencil.text(printed, x, y, pencil.types().fitting(printed, {smallBold, smallBold.narrow()}, ShortenedList::shortWidth - 1));
        pencil.block(jack.inFull, x + ShortenedList::shortWidth, y - ShortenedList::row / 2);
        used += jack.inFull.lines.size();
    }
}

void drawFoot(Pencil& pencil, const StripsPage& page, const Paper& paper)
{
    constexpr double signs = 54;
    const QList<StripJack> names = page.shortened();
    const double top = paper.textBottom() - ShortenedList::height(names, page.normals().size()) + 1;
    const double right = paper.textRight(), list = ShortenedList::columns * ShortenedList::width;
    const double left = page.tilt > 0 ? right - signs - list : Paper::left;
    if (page.tilt == 0)
        pencil.line({Paper::left, top}, {right, top}, RuleWidth::head);
    drawShortened(pencil, names, left, top);
    drawSigns(pencil, page, right - signs, top);
}

void drawStrips(PdfPage& page, const BayStripsSheet& sheet, const StripsPage& strips)
{
    const bool tilted = strips.tilt > 0;
    if (tilted) {
        page.pencil.text(sheet.headings[strips.strips.first().front], Paper::left + 31, sheet.top + 16, TypeStep::strong);
        page.painter.save();
        page.painter.translate(strips.pivot * unitsPerMm);
        page.painter.rotate(-strips.tilt);
        page.painter.translate(-strips.pivot * unitsPerMm);
    }
    for (const BayStrip& strip : strips.strips) {
        drawBayStrip(page.pencil, strip, !tilted);
        if (!tilted)
            drawRowLabel(page.pencil, strip);
    }
    for (const int index : strips.headed) {
        const BayStrip& strip = strips.strips[index];
        page.pencil.text(sheet.headings[strip.front], strip.place.left(), strip.place.top() - 5, TypeStep::strong);
    }
    if (tilted)
        page.painter.restore();
}

QByteArray pdf(const Show& show, const QList<Finding>& findings, const Paper& paper, bool whole, const SheetOptions& options)
{
    Typesetter types;
    const BayStripsSheet sheet = layOutBayStrips(show, findings, paper, whole, options, types);
    const QString title = show.title.isEmpty() ? sheet.frame.title : show.title + u" – "_s + sheet.frame.title;
    const qsizetype bays = sheet.headings.size();
    const QString subtitle = bays == 1 ? Report::tr("true size, one bay") : Report::tr("true size, %1 bays").arg(bays);
    return pdfOf({title, creator(sheet.frame), sheet.paper, sheet.pages.size()}, types, [&](PdfPage& page, qsizetype index) {
        drawSheetFrame(page.pencil, sheet.frame, {subtitle, int(index) + 1, int(sheet.pages.size())}, sheet.paper);
        if (bays == 0) {
            page.pencil.text(Report::tr("There is no patch bay in this show."), Paper::left, sheet.top + 3, TypeStep::strong);
            return;
        }
        drawChecks(page.pencil, sheet);
        drawColours(page.pencil, sheet);
        drawStrips(page, sheet, sheet.pages[index]);
        drawFoot(page.pencil, sheet.pages[index], sheet.paper);
    });
}

} // namespace

QByteArray bayStripsPdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options)
{
    return pdf(show, findings, landscape(options.paper), false, options);
}

QByteArray bayStripsA3Pdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options)
{
    return pdf(show, findings, {420, 297}, true, options);
}
