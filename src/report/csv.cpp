// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r\n＝＋－＠";

/// Spreadsheets skip blanks and quotes before they look for a formula.
bool looksLikeFormula(const QString& text)
{
    const auto skipped = [](QChar c) { return (c.isSpace() && !formulaStarts.contains(c)) || c == u'"' || c == u'\''; };
    const auto first = std::ranges::find_if_not(text, skipped);
    return first != text.end() && formulaStarts.contains(*first);
}

QString field(const TableCell& cell)
{
    QString text = cell.text;
    text.remove(QChar::Null);
    if (!cell.number && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted = std::ranges::any_of(text, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray line(const TableRow& row)
{
    QStringList fields;
    for (const TableCell& cell : row)
        fields << field(cell);
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray toCsv(const Table& table)
{
    TableRow heads;
    for (const QString& head : table.heads)
        heads.append({head});
    QByteArray bytes = line(heads);
    for (const TableRow& row : table.rows)
        bytes += line(row);
    return bytes;
}
