// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exporters.h"

#include "files/safe_file.h"
#include "report/bay_strips_pdf.h"
#include "report/csv.h"
#include "report/explained_pdf.h"
#include "report/netlist_export.h"
#include "report/patch_list_pdf.h"
#include "report/patch_table.h"
#include "report/pull_list_pdf.h"
#include "report/report_tr.h"

#include <algorithm>

namespace {

constexpr Exporter rows[] = {
    {"patch-list", QT_TRANSLATE_NOOP("Report", "Patch list"), "pdf",
        [](const Show& show, const QList<Finding>& findings, const SheetOptions& options) {
            return patchListPdf(patchList(show, findings), options);
        }},
    {"patch-list", QT_TRANSLATE_NOOP("Report", "Patch list"), "csv",
        [](const Show& show, const QList<Finding>& findings, const SheetOptions&) {
            return toCsv(patchTable(patchList(show, findings)));
        }},
    {"pull-list", QT_TRANSLATE_NOOP("Report", "Pull list"), "pdf",
        [](const Show& show, const QList<Finding>& findings, const SheetOptions& options) {
            const PatchList list = patchList(show, findings);
            return pullListPdf(list, pullList(show, list), options);
        }},
    {"pull-list", QT_TRANSLATE_NOOP("Report", "Pull list"), "csv",
        [](const Show& show, const QList<Finding>& findings, const SheetOptions&) {
            return toCsv(pullTable(pullList(show, patchRows(show, findings))));
        }},
    {"bay-strips", QT_TRANSLATE_NOOP("Report", "Patch-bay strips"), "pdf", bayStripsPdf},
    {"bay-strips-a3", QT_TRANSLATE_NOOP("Report", "Patch-bay strips in one piece, A3"), "pdf", bayStripsA3Pdf},
    {"explained", QT_TRANSLATE_NOOP("Report", "Findings explained"), "pdf", explainedPdf},
    {"netlist", QT_TRANSLATE_NOOP("Report", "Netlist"), "cir",
        [](const Show& show, const QList<Finding>&, const SheetOptions&) { return showNetlist(show); }},
};

} // namespace

std::span<const Exporter> exporters()
{
    return rows;
}

const Exporter* findExporter(const QString& key, const QString& format)
{
    const auto found = std::ranges::find_if(rows,
        [&](const Exporter& row) { return key == QLatin1String(row.key) && format == QLatin1String(row.format); });
    return found == std::end(rows) ? nullptr : found;
}

QStringList exportKeys()
{
    QStringList keys;
    for (const Exporter& row : rows) {
        if (!keys.contains(QLatin1String(row.key)))
            keys << QString::fromLatin1(row.key);
    }
    return keys;
}

QStringList exportFormats(const QString& key)
{
    QStringList formats;
    for (const Exporter& row : rows) {
        if (key == QLatin1String(row.key))
            formats << QString::fromLatin1(row.format);
    }
    return formats;
}

std::optional<Error> exportShow(const QString& key, const QString& format, const Show& show,
    const QList<Finding>& findings, const QString& outPath, const SheetOptions& options)
{
    const Exporter* exporter = findExporter(key, format);
    if (!exporter)
        return Error {outPath, {}, Report::tr("there is no export “%1” as %2").arg(key, format)};
    return writeFile(outPath, exporter->write(show, findings, options));
}
