// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cell_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& cell)
{
    static const QRegularExpression special(u"[\\t\\n\\r\"]"_s);
    return cell.contains(special) ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// Takes the cell that begins at `at`, and leaves `at` on the tab or line break after it.
QString takeCell(const QString& text, qsizetype& at)
{
    QString cell;
    bool inQuotes = text[at] == u'"';
    at += inQuotes ? 1 : 0;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (inQuotes && c == u'"') {
            if (at + 1 >= text.size() || text[at + 1] != u'"') {
                inQuotes = false;
                continue;
            }
            ++at;
        } else if (!inQuotes && (c == u'\t' || c == u'\n')) {
            break;
        }
        cell += c;
    }
    return cell.simplified();
}

} // namespace

QString tabbedText(const QList<QStringList>& rows)
{
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QList<QStringList> cellsOf(const QString& tabbed)
{
    const QString text = QString(tabbed).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n') + u'\n';
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size(); ++at) {
        row << takeCell(text, at);
        if (at >= text.size() || text[at] == u'\n') {
            rows << row;
            row.clear();
        }
    }
    const auto isEmpty = [](const QStringList& cells) { return std::ranges::all_of(cells, &QString::isEmpty); };
    while (!rows.isEmpty() && isEmpty(rows.constLast()))
        rows.removeLast();
    return rows;
}
