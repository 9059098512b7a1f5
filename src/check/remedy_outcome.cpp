// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy_outcome.h"

#include "check/links.h"

#include <algorithm>

namespace {

bool samePlace(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && (a.from ? a.from == b.from : a.to == b.to);
}

QList<Finding> findingsIn(const Checked& checked, const CheckChanges& changes)
{
    QList<Finding> found;
    for (CableId first : changes.islands)
        found << checked.findingsOfIsland(first);
    for (DeviceId first : changes.nets)
        found << checked.findingsOfNet(first);
    return changes.show ? found + checked.findingsOfShow() : found;
}

/// The outputs that are heard at some input.
QList<PortRef> heardIn(const Checked& checked, const CheckChanges& changes, Answers& answers)
{
    QList<PortRef> ports;
    for (CableId lead : changes.islands) {
        const Island* island = checked.analysis().island(lead);
        if (!island || island->first() != lead)
            continue;
        forEachWay({*island->answer, *island->levels, answers}, [&](const Way& way) {
            const PortRef& from = island->socket(way.sender());
            if (!ports.contains(from) && arrives(way))
                ports << from;
        });
    }
    return ports;
}

} // namespace

bool isIn(const QList<Finding>& findings, const Finding& finding)
{
    return std::ranges::any_of(findings, [&finding](const Finding& other) { return samePlace(other, finding); });
}

Outcome outcomeOf(const Checked& before, const Checked& after, Answers& answers)
{
    const CheckChanges changes = difference(before, after);
    return {findingsIn(before, changes), findingsIn(after, changes), heardIn(before, changes, answers),
        heardIn(after, changes, answers)};
}

bool persists(const Finding& finding, const Outcome& outcome)
{
    const auto same
        = [](const Finding& a, const Finding& b) { return a.rule == b.rule && a.from == b.from && a.to == b.to; };
    const auto isFinding = [&](const Finding& other) { return same(other, finding); };
    if (std::ranges::none_of(outcome.before, isFinding))
        return true; // nothing has changed where it is
    return std::ranges::any_of(outcome.after, [&](const Finding& other) {
        const bool own = same(finding, other)
            || std::ranges::none_of(outcome.before, [&](const Finding& old) { return same(old, other); });
        const bool mended = other.severity == Severity::Note && finding.severity > Severity::Note;
        return !mended && samePlace(other, finding) && own;
    });
}

QList<Finding> milder(const Finding& finding, const Outcome& outcome)
{
    QList<Finding> left;
    for (const Finding& other : outcome.after) {
        if (samePlace(other, finding) && other.severity < finding.severity)
            left << other;
    }
    return left;
}

QList<Finding> brought(const QList<Finding>& before, const QList<Finding>& after)
{
    QList<Finding> fresh;
    for (const Finding& finding : after) {
        if (!isIn(before, finding))
            fresh << finding;
    }
    return fresh;
}
