// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What stands in one field of a list. Only numeric fields are written as numbers; text is guarded where it could be
/// taken for a formula.
struct TableCell {
    QString text;
    bool number = false;

    bool operator==(const TableCell&) const = default;
};

using TableRow = QList<TableCell>;

/// A list as data: what every spreadsheet format is written from.
struct Table {
    QString title;
    QStringList heads;
    QList<TableRow> rows;

    bool operator==(const Table&) const = default;
};
