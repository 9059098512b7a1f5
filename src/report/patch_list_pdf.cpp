// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patch_list_pdf.h"

#include "report/group_bar.h"
#include "report/patch_strips.h"
#include "report/pdf_pages.h"

namespace {

/// Bars and brackets that span rows.
void drawSpans(
    Pencil& pencil, const PatchListSheet& sheet, const PatchList& list, const FlowPage& page, SheetColumn channel)
{
    const auto stripOf = [&](qsizetype i) { return page[i].strip < 0 ? nullptr : &sheet.strips[page[i].strip]; };
    const auto groupOf = [&](qsizetype i) { return stripOf(i) ? stripOf(i)->group : -1; };
    for (qsizetype i = 0; i < page.size();) {
        QRectF span = page[i].rect;
        qsizetype end = i + 1;
        while (end < page.size() && groupOf(i) >= 0 && groupOf(end) == groupOf(i))
            span |= page[end++].rect;
        if (groupOf(i) >= 0) {
            const QString group = list.rows[stripOf(i)->row].group;
            drawGroupBar(pencil, group, sheet.groups.indexOf(group), span);
        }
        i = end;
    }
    for (qsizetype i = 0; i + 1 < page.size(); ++i) {
        const Strip* strip = stripOf(i);
        if (strip && strip->pairedWithNext)
            drawPairBracket(pencil, page[i].rect.left() + channel.x + 0.7, page[i].rect, page[i + 1].rect);
    }
}

void drawPage(Pencil& pencil, const PatchListSheet& sheet, const PatchList& list, qsizetype index, SheetColumn channel)
{
    const FlowPage& page = sheet.pages[index];
    drawSheetFrame(pencil, sheet.frame,
        {sheet.subtitles[index], static_cast<int>(index) + 1, static_cast<int>(sheet.pages.size())}, sheet.paper);
    for (const Placed& placed : page) {
        if (placed.strip < 0)
            sheet.sections[placed.section].drawHead(pencil, placed.rect);
        else
            drawStrip(pencil, sheet.strips[placed.strip], placed.rect);
    }
    drawSpans(pencil, sheet, list, page, channel);
}

} // namespace

QByteArray patchListPdf(PatchList list, const SheetOptions& options)
{
    Typesetter types;
    const PatchListSheet sheet = layOutPatchList(list, options, types);
    const SheetColumn channel = patchColumns(options.paper).channel;
    return pdfOf({fileTitle(list, sheet.frame), creator(sheet.frame), sheet.paper, sheet.pages.size()}, types,
        [&](PdfPage& page, qsizetype index) { drawPage(page.pencil, sheet, list, index, channel); });
}
