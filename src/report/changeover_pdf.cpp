// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changeover_pdf.h"

#include "report/changeover_strips.h"
#include "report/pdf_pages.h"
#include "report/report_tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

SheetFrame frameOf(
    const PatchList& list, const Changeover& plan, const ChangeoverWords& words, const SheetOptions& options)
{
    SheetFrame frame = showFrame(list, options, u"M"_s, Report::tr("Changeover"));
    frame.fields = {{Report::tr("From"), words.act(true)}, {Report::tr("To"), words.act(false)},
        {Report::tr("Moves"), QLocale().toString(plan.count())}, {Report::tr("Venue"), list.venue, 2},
        {Report::tr("Date"), list.date, 1}};
    return frame;
}

Strip nothingToDo(double width, Typesetter& types)
{
    Strip strip;
    strip.cells << StripCell {
        0, width, {types.set(Report::tr("Nothing to do: the two shows are plugged alike."), TypeStep::finding, width)}};
    strip.height = neededHeight(strip.cells, 12, 2);
    return strip;
}

} // namespace

QByteArray changeoverPdf(const Show& before, const Show& after, const QList<Finding>& findings,
    const QStringList& names, const SheetOptions& options)
{
    Typesetter types;
    const Changeover plan = changeover(before, after);
    const ChangeoverWords words(before, after, plan);
    const PatchList list = patchList(after, findings);
    const SheetFrame frame = frameOf(list, plan, words, options);
    const Paper paper = upright(options.paper);
    const ChangeoverStrips made(after, plan, words, paper.textWidth(), types);
    QList<Strip> strips = made.strips();
    if (strips.isEmpty())
        strips << nothingToDo(paper.textWidth(), types);
    const QList<FlowSection> sections = plan.count() > 0 ? made.sections(names) : QList<FlowSection> {{}};
    const double top = contentTop(frame, paper, types);
    const QRectF area(Paper::left, top, paper.textWidth(), paper.textBottom() - top);
    const QList<FlowPage> pages = paginate(strips, sections, area);
    return pdfOf(
        {fileTitle(list, frame), creator(frame), paper, pages.size()}, types, [&](PdfPage& page, qsizetype index) {
            drawSheetFrame(page.pencil, frame, {{}, int(index) + 1, int(pages.size())}, paper);
            for (const Placed& placed : pages[index]) {
                if (placed.strip >= 0)
                    drawStrip(page.pencil, strips[placed.strip], placed.rect);
                else if (sections[placed.section].drawHead)
                    sections[placed.section].drawHead(page.pencil, placed.rect);
            }
        });
}
