// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/switch_run.h"

namespace {

/// What "mode1", "Pair 1" would be the first of; nothing where no "1" stands at the end of the key or in the name.
std::optional<Switch> patternOf(const Switch& first)
{
    const qsizetype place = first.name.lastIndexOf(QLatin1Char('1'));
    if (!first.key.endsWith(QLatin1Char('1')) || place < 0)
        return std::nullopt;
    QString name = first.name;
    return Switch {first.key.chopped(1), name.replace(place, 1, QStringLiteral("%1")), first.positions};
}

} // namespace

Switch numbered(const Switch& pattern, int number)
{
    const QString name = pattern.name.contains(QLatin1String("%1")) ? pattern.name.arg(number)
                                                                    : pattern.name + QLatin1Char(' ') + QString::number(number);
    return {pattern.key + QString::number(number), name, pattern.positions};
}

QList<SwitchRun> switchRuns(const std::vector<Switch>& switches)
{
    QList<SwitchRun> runs;
    for (std::size_t first = 0; first < switches.size();) {
        SwitchRun run {switches[first], 1};
        const std::optional<Switch> pattern = patternOf(switches[first]);
        int count = 0;
        while (pattern && first + std::size_t(count) < switches.size()
            && switches[first + std::size_t(count)] == numbered(*pattern, count + 1))
            ++count;
        if (count > 1)
            run = {*pattern, count};
        runs << run;
        first += std::size_t(run.count);
    }
    return runs;
}
