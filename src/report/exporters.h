// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "gear/result.h"
#include "report/patch_list_sheet.h"

#include <span>

/// One kind of paper, list or file in one format: a row in a table.
struct Exporter {
    const char* key; ///< stable: "patch-list"
    const char* name; ///< to be translated in the context "Report"
    const char* format; ///< "pdf", "csv", "cir": also the file's suffix
    QByteArray (*write)(const Show& show, const QList<Finding>& findings, const SheetOptions& options);
};

std::span<const Exporter> exporters();
const Exporter* findExporter(const QString& key, const QString& format);

/// The keys, each once, and the formats of one of them.
QStringList exportKeys();
QStringList exportFormats(const QString& key);

/// Writes the file whole or not at all.
std::optional<Error> exportShow(const QString& key, const QString& format, const Show& show,
    const QList<Finding>& findings, const QString& outPath, const SheetOptions& options = {});
