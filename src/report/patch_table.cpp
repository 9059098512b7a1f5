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

TableRow inputRow(const PatchRow& row)
{
    return {{Report::tr("input")}, numberCell(row.number), {row.linked ? Report::tr("yes") : QString()}, {row.source},
        {row.player}, {row.group}, {micText(row)}, {pathText(row.path)}, {row.boxTag}, {row.deskSocket}, {},
        {row.phantom ? Report::tr("yes") : QString()}, {row.stand}, {row.note}, {statusText(row.marks)},
        {numbersText(row.marks)}};
}

TableRow mixRow(const MixRow& row)
{
    return {{Report::tr("mix")}, numberCell(row.number), {}, {row.name}, {}, {}, {row.plays}, {pathText(row.path)},
        {row.outputTag}, {}, {row.endsAt}, {}, {}, {row.note}, {statusText(row.marks)}, {numbersText(row.marks)}};
}

} // namespace

Table patchTable(const PatchList& list)
{
    Table table;
    table.title = Report::tr("Patch list");
    table.heads = {Report::tr("Kind"), Report::tr("Number"), Report::tr("Linked with next"),
        Report::tr("Source or mix"), Report::tr("Player"), Report::tr("Group"), Report::tr("Mic, DI or player"),
        Report::tr("Path"), Report::tr("Box"), Report::tr("Desk"), Report::tr("Ends at"), Report::tr("48 V"),
        Report::tr("Stand"), Report::tr("Notes"), Report::tr("Status"), Report::tr("Findings")};
    for (const PatchRow& row : list.rows)
        table.rows << inputRow(row);
    for (const MixRow& row : list.mixes)
        table.rows << mixRow(row);
    return table;
}
