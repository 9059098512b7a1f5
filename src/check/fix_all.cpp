// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fix_all.h"

#include <QSet>

#include <algorithm>

namespace {

bool isToMend(const Finding& finding)
{
    return !finding.accepted && finding.severity > Severity::Note;
}

int numberToMend(const Counts& counts)
{
    return counts.danger + counts.error + counts.warning;
}

/// The worst finding that was not looked at yet.
std::optional<Finding> nextOf(const Checked& now, const QSet<QString>& seen)
{
    for (const Finding& finding : now.findings()) {
        if (isToMend(finding) && !seen.contains(fixKey(finding)))
            return finding;
    }
    return std::nullopt;
}

/// Who does not want a change does not want it for another reason either.
bool isDeclined(const FixPlan& plan, const Finding& finding, const Remedy& remedy)
{
    return std::ranges::any_of(plan.steps, [&](const FixStep& step) {
        const bool samePlace = step.finding.from == finding.from && step.finding.to == finding.to;
        return !step.done && samePlace && step.remedy.text == remedy.text;
    });
}

} // namespace

/// By the sockets where there are any: a lead may be another one by the time.
QString fixKey(const Finding& finding)
{
    if (!finding.from && !finding.to)
        return finding.rule + QLatin1Char(' ') + subjectsText(finding);
    return finding.rule + QLatin1Char(' ') + text(Subject(finding.from)) + QLatin1Char(' ') + text(Subject(finding.to));
}

FixPlan fixAll(const Checked& now, const Library& library, Checker& checker, const FixWish& wish)
{
    FixPlan plan {{}, now, {}};
    QSet<QString> seen; // nothing helps against them, or nobody wants it
    const int total = numberToMend(now.counts());
    while (plan.steps.size() < wish.most) {
        const std::optional<Finding> finding = nextOf(plan.after, seen);
        if (!finding)
            break;
        if (wish.progress)
            wish.progress(std::max(0, total - numberToMend(plan.after.counts())), total);
        const RemedyWish best {.most = 1, .forAll = true, .stop = wish.stop};
        const QList<Remedy> found = remedies(plan.after, *finding, library, checker, best);
        if (wish.stop.stop_requested())
            return {{}, now, {}};
        seen.insert(fixKey(*finding));
        if (found.isEmpty())
            continue;
        if (isDeclined(plan, *finding, found.first()))
            continue;
        const bool done = !wish.declined.contains(fixKey(*finding));
        plan.steps << FixStep {*finding, found.first(), done};
        if (done)
            plan.after = found.first().after;
    }
    plan.parts = partsBetween(now.show(), plan.after.show());
    return plan;
}
