// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patch_table.h"

#include "report/report_tr.h"

using namespace Qt::StringLiterals;

namespace {

/// "XLR, 5 m, L12 → DI → TS – TS, 3 m": lead by lead.
QString pathText(const QList<PathHop>& path)
{
    QStringList parts;
    for (const PathHop& hop : path) {
        QStringList lead {hop.lead};
        if (hop.lengthMm > 0)
            lead << metresText(hop.lengthMm);
        if (!hop.label.isEmpty())
            lead << hop.label;
        parts << lead.join(u", "_s);
        if (hop.box)
            parts << hop.boxName;
    }
    return parts.join(u" → "_s);
}

TableCell numberCell(int number)
{
    return {QString::number(number), true};
}

QString statusText(const QList<FindingMark>& marks)
{
    const std::optional<FindingMark> worst = worstOpen(marks);
    return worst ? name(worst->severity) : marks.isEmpty() ? QString() : Report::tr("accepted");
}

QString numbersText(const QList<FindingMark>& marks)
{
    QStringList numbers;
    for (const FindingMark& mark : marks)
        numbers << QString::number(mark.number);
    return numbers.join(u' ');
}

QString micText(const PatchRow& row)
{
    return row.micModel.isEmpty() ? row.mic : row.mic + u" ("_s + row.micModel + u')';
}

QString yesText(bool yes)
{
    return yes ? Report::tr("yes") : QString();
}

TableRow inputRow(const PatchRow& row)
{
    return {{Report::tr("input")}, numberCell(row.number), {yesText(row.linked)}, {row.source},
        {row.player}, {row.group}, {micText(row)}, {pathText(row.path)}, {row.boxTag}, {row.deskSocket}, {},
        {yesText(row.phantom)}, {row.stand}, {row.note}, {statusText(row.marks)},
        {numbersText(row.marks)}, {row.mixes}, {row.providedBy}, {yesText(row.lineChecked)}};
}

TableRow mixRow(const MixRow& row)
{
    return {{Report::tr("mix")}, numberCell(row.number), {}, {row.name}, {}, {}, {row.plays}, {pathText(row.path)},
        {row.outputTag}, {}, {row.endsAt}, {}, {}, {row.note}, {statusText(row.marks)}, {numbersText(row.marks)},
        {}, {row.providedBy}, {yesText(row.lineChecked)}};
}

} // namespace

Table patchTable(const PatchList& list)
{
    Table table;
    table.title = Report::tr("Patch list");
    table.heads = {Report::tr("Kind"), Report::tr("Number"), Report::tr("Linked with next"),
        Report::tr("Source or mix"), Report::tr("Player"), Report::tr("Group"), Report::tr("Mic, DI or player"),
        Report::tr("Path"), Report::tr("Box"), Report::tr("Desk"), Report::tr("Ends at"), Report::tr("48 V"),
        Report::tr("Stand"), Report::tr("Notes"), Report::tr("Status"), Report::tr("Findings"),
        Report::tr("Monitor mixes"), Report::tr("Provided by"), Report::tr("Heard")};
    for (const PatchRow& row : list.rows)
        table.rows << inputRow(row);
    for (const MixRow& row : list.mixes)
        table.rows << mixRow(row);
    return table;
}
