// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patch_list_sheet.h"

#include "report/finding_strips.h"
#include "report/group_bar.h"
#include "report/patch_strips.h"
#include "report/report_tr.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum SectionIndex { Inputs, Mixes, Open, Accepted, CheckedFrame };

constexpr double denseRow = 8.7;

double roomyRow(PaperSize size)
{
    return size == PaperSize::A4 ? 9.5 : 9.95;
}

QList<LeadPlug> plugsUsed(const PatchList& list)
{
    QList<LeadPlug> plugs;
    const auto note = [&plugs](const QList<PathHop>& path) {
        for (const PathHop& hop : path) {
            for (LeadPlug plug : {hop.from, hop.to}) {
                if (!plug.family.startsWith("xlr"_L1))
                    plug.gender = Gender::Male;
                if (!plug.family.isEmpty() && !plugs.contains(plug))
                    plugs << plug;
            }
        }
    };
    for (const PatchRow& row : list.rows)
        note(row.path);
    for (const MixRow& row : list.mixes)
        note(row.path);
    std::ranges::sort(plugs, {}, [](const LeadPlug& plug) {
        return std::tuple(
            !plug.family.startsWith("xlr"_L1), plug.family.size(), plug.family, plug.gender == Gender::Male);
    });
    return plugs;
}

/// Names that have no room beside their rows are said in the first row of the group.
void nameNarrowGroups(QList<PatchRow>& rows, double rowHeight, Typesetter& types)
{
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype end = first + 1;
        while (end < rows.size() && rows[end].group == rows[first].group)
            ++end;
        const qsizetype least = std::min<qsizetype>(end - first, 2);
        if (!rows[first].group.isEmpty() && !groupNameFits(rows[first].group, least, rowHeight, types))
            rows[first].player += (rows[first].player.isEmpty() ? QString() : u" · "_s) + rows[first].group;
        first = end;
    }
}

QString rangeText(const QList<int>& numbers)
{
    return numbers.size() == 1 ? QString::number(numbers.first())
                               : QString::number(numbers.first()) + u"–"_s + QString::number(numbers.last());
}

/// What is on a page, for its subtitle.
QString subtitle(const PatchListSheet& sheet, const FlowPage& page, const QList<PatchRow>& rows)
{
    QList<int> numbers;
    QStringList boxes, parts;
    QSet<int> sections;
    for (const Placed& placed : page) {
        sections << placed.section;
        if (placed.section != Inputs || placed.strip < 0 || sheet.strips[placed.strip].row < 0)
            continue;
        const PatchRow& row = rows[sheet.strips[placed.strip].row];
        numbers << row.number;
        if (!boxes.contains(row.boxName))
            boxes << row.boxName;
    }
    if (!numbers.isEmpty()) {
        if (boxes.size() == 1 && !boxes.first().isEmpty())
            parts << boxes.first();
        parts << (numbers.size() == 1 ? Report::tr("input %1") : Report::tr("inputs %1")).arg(rangeText(numbers));
    }
    if (sections.contains(Mixes))
        parts << Report::tr("mixes");
    if (sections.contains(Open) || sections.contains(Accepted))
        parts << Report::tr("findings");
    if (sections.contains(CheckedFrame))
        parts << Report::tr("what was checked");
    return parts.join(u" · "_s);
}

bool isOpen(const FindingRow& finding)
{
    return !finding.mark.accepted;
}

bool isRow(const Placed& placed)
{
    return placed.strip >= 0 && (placed.section == Inputs || placed.section == Mixes);
}

/// How much a page grows when its rows are at least that high.
double growth(const FlowPage& page, double rowHeight)
{
    double sum = 0;
    for (const Placed& placed : page)
        sum += isRow(placed) ? std::max(0.0, rowHeight - placed.rect.height()) : 0;
    return sum;
}

/// Gives the rows of a page their full height, as far as the page has room.
void giveRoom(FlowPage& page, double rowHeight, double bottom)
{
    constexpr double step = 0.1;
    const double spare = bottom - page.last().rect.bottom();
    while (rowHeight > denseRow && growth(page, rowHeight) > spare)
        rowHeight -= step;
    double down = 0;
    for (Placed& placed : page) {
        placed.rect.translate(0, down);
        if (!isRow(placed) || placed.rect.height() >= rowHeight)
            continue;
        down += rowHeight - placed.rect.height();
        placed.rect.setHeight(rowHeight);
    }
}

Strip emptyStrip(Typesetter& types, double width)
{
    Strip strip;
    strip.cells << StripCell {20, width - 20,
        {types.set(Report::tr("No channels yet: Check, Number the inputs makes one for each."), TypeStep::strong, width - 20)}};
    strip.height = neededHeight(strip.cells, denseRow, 2);
    strip.rule = RuleWidth::group;
    return strip;
}

} // namespace

PatchListSheet layOutPatchList(PatchList& list, const SheetOptions& options, Typesetter& types)
{
    PatchListSheet sheet;
    sheet.paper = landscape(options.paper);
    sheet.frame = showFrame(list, options, u"P"_s, Report::tr("Patch list"));
    sheet.frame.legend = plugsUsed(list);
    nameNarrowGroups(list.rows, denseRow, types);
    for (const PatchRow& patchRow : list.rows) {
        if (!patchRow.group.isEmpty() && !sheet.groups.contains(patchRow.group))
            sheet.groups << patchRow.group;
    }
    const PatchStrips patch(options.paper, options.feet, denseRow, types);
    const FindingStrips findings(options.paper, types);
    sheet.strips = patch.inputs(list.rows, Inputs);
    if (sheet.strips.isEmpty())
        sheet.strips << emptyStrip(types, sheet.paper.textWidth());
    sheet.strips << patch.mixes(list.mixes, Mixes) << findings.open(list.findings, Open)
                 << findings.accepted(list.findings, Accepted);
    sheet.sections = {patch.inputHead(), patch.mixHead(), findings.openHead(std::ranges::any_of(list.findings, isOpen)),
        findings.acceptedHead(), findings.checkedHead()};
    bindLoneRows(sheet.strips);
    sheet.strips.last().withNext = true;
    sheet.strips << findings.checked(list.checked, sheet.frame.made, CheckedFrame);
    const double top = contentTop(sheet.frame, sheet.paper, types);
    sheet.area = QRectF(Paper::left, top, sheet.paper.textWidth(), sheet.paper.textBottom() - top);
    sheet.pages = paginate(sheet.strips, sheet.sections, sheet.area);
    for (FlowPage& page : sheet.pages)
        giveRoom(page, roomyRow(options.paper), sheet.area.bottom());
    for (const FlowPage& page : std::as_const(sheet.pages))
        sheet.subtitles << subtitle(sheet, page, list.rows);
    return sheet;
}
