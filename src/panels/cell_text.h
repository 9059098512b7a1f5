// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Cells as spreadsheets put them on the clipboard: rows in lines, columns parted by tabs; a cell with a line break,
/// tab or quote in it stands in quotes.
QString tabbedText(const QList<QStringList>& rows);

/// What a spreadsheet has copied. Empty rows at the end are left out, line breaks within a cell become blanks.
QList<QStringList> cellsOf(const QString& tabbed);
