// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/name_ranges.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shortestRange = 3;
constexpr qsizetype mostDigits = 9; // fits an int

/// "SA16" as "SA" and 16. A number that does not print as it was written, as "007", is part of the name: −1.
struct NumberedName {
    QString stem;
    int number = -1;

    bool operator==(const NumberedName&) const = default;
    bool operator<(const NumberedName& other) const
    {
        return std::tie(stem, number) < std::tie(other.stem, other.number);
    }
    QString text() const { return number < 0 ? stem : stem + QString::number(number); }
};

NumberedName numbered(const QString& name)
{
    qsizetype digits = 0;
    while (digits < name.size() && name[name.size() - 1 - digits].isDigit())
        ++digits;
    const QString end = name.last(digits);
    if (digits == 0 || digits > mostDigits || QString::number(end.toInt()) != end)
        return {name, -1};
    return {name.chopped(digits), end.toInt()};
}

} // namespace

QString nameRanges(const QStringList& names)
{
    std::vector<NumberedName> all;
    for (const QString& name : names)
        all.push_back(numbered(name));
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    QStringList parts;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first;
        while (last + 1 < all.size() && all[last].number >= 0 && all[last + 1].stem == all[first].stem
            && all[last + 1].number == all[last].number + 1)
            ++last;
        if (last + 1 < first + shortestRange)
            last = first;
        parts << (last == first ? all[first].text() : all[first].text() + u'–' + QString::number(all[last].number));
        first = last + 1;
    }
    return parts.join(u", "_s);
}
