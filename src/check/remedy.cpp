// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy.h"

#include "check/candidates.h"
#include "check/links.h"
#include "show/edits.h"

#include <algorithm>

namespace {

constexpr double muchWorse = 12; // about two warnings more than the best one: not worth showing
constexpr double toMakeCost = 1.1; // somebody has to solder it

bool samePlace(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && (a.from ? a.from == b.from : a.to == b.to);
}

bool isIn(const QList<Finding>& findings, const Finding& finding)
{
    return std::ranges::any_of(findings, [&finding](const Finding& other) { return samePlace(other, finding); });
}

/// What was found and heard where a change made a difference, before it and after.
struct Outcome {
    QList<Finding> before;
    QList<Finding> after;
    QList<PortRef> heardBefore;
    QList<PortRef> heardAfter;
};

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

Outcome outcomeOf(const Checked& before, const Checked& after, Answers& answers)
{
    const CheckChanges changes = difference(before, after);
    return {findingsIn(before, changes), findingsIn(after, changes), heardIn(before, changes, answers),
        heardIn(after, changes, answers)};
}

/// True when the finding is there still, or has only moved to another place; what has become a note is mended.
bool persists(const Finding& finding, const Outcome& outcome)
{
    const auto same = [](const Finding& a, const Finding& b) {
        return a.rule == b.rule && a.from == b.from && a.to == b.to;
    };
    const auto isFinding = [&](const Finding& other) { return same(other, finding); };
    if (std::ranges::none_of(outcome.before, isFinding))
        return true; // nothing has changed where it is
    return std::ranges::any_of(outcome.after, [&](const Finding& other) {
        const bool own = same(finding, other)
            || std::ranges::none_of(outcome.before, [&](const Finding& old) { return same(old, other); });
        return other.severity > Severity::Note && samePlace(other, finding) && own;
    });
}

/// What came with the change, and was not there before.
QList<Finding> brought(const QList<Finding>& before, const QList<Finding>& after)
{
    QList<Finding> fresh;
    for (const Finding& finding : after) {
        if (!isIn(before, finding))
            fresh << finding;
    }
    return fresh;
}

void markOwned(const Show& show, QList<RemedyPart>& parts)
{
    for (RemedyPart& part : parts) {
        part.owned = std::ranges::any_of(
            show.stock, [&part](const StockItem& item) { return item.type == part.type && item.count >= part.count; });
    }
}

double partCost(const RemedyPart& part, const Library& library)
{
    const CableTypePtr lead = library.cables.value(part.type);
    const DeviceTypePtr box = library.devices.value(part.type);
    double cost = 1;
    if (lead)
        cost = 0.3 * lead->price + (lead->toMake ? toMakeCost : 0);
    if (box)
        cost = 2 + (box->price ? box->price : 3);
    return part.count * (part.owned ? cost * 0.4 : cost);
}

double weight(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return 0.7;
    case Severity::Warning:
        return 6;
    case Severity::Error:
        return 20;
    case Severity::Danger:
        return 50;
    }
    return 0;
}

double weight(const QList<Finding>& findings)
{
    double sum = 0;
    for (const Finding& finding : findings)
        sum += finding.accepted ? 0 : weight(finding.severity);
    return sum;
}

/// Smaller is better: what is found less than before, what has to be got, what has to be re-patched.
double rankOf(
    const Candidate& candidate, const Outcome& outcome, const QList<RemedyPart>& parts, const Library& library)
{
    double rank = candidate.effort + weight(outcome.after) - weight(outcome.before);
    for (const RemedyPart& part : parts)
        rank += partCost(part, library);
    return rank;
}

/// The candidate as a remedy, if it makes the finding go, brings nothing as bad, and silences nothing.
std::optional<Remedy> tried(
    const Candidate& candidate, const Finding& finding, const Checked& now, const Library& library, Checker& checker)
{
    const Checked after = check(candidate.after, now, checker);
    const Outcome outcome = outcomeOf(now, after, checker.answers());
    if (persists(finding, outcome))
        return std::nullopt;
    const auto silenced = [&](const PortRef& port) {
        return port != candidate.givenUp && !outcome.heardAfter.contains(port);
    };
    if (std::ranges::any_of(outcome.heardBefore, silenced))
        return std::nullopt;
    const QList<Finding> fresh = brought(outcome.before, outcome.after);
    const auto asBad = [&finding](const Finding& other) {
        return other.severity >= finding.severity || other.severity >= Severity::Error;
    };
    if (std::ranges::any_of(fresh, asBad))
        return std::nullopt;
    Remedy remedy {candidate.text, candidate.kind, candidate.parts, {finding.rule}, fresh, after, 0};
    for (const Finding& gone : brought(outcome.after, outcome.before)) {
        if (gone.rule != finding.rule)
            remedy.clears << gone.rule;
    }
    markOwned(candidate.after, remedy.parts);
    remedy.rank = rankOf(candidate, outcome, remedy.parts, library);
    return remedy;
}

/// True when the remedy takes every error among these findings away.
bool mendsErrors(const Remedy& remedy, const QList<Finding>& findings, const Checked& now, Answers& answers)
{
    const Outcome outcome = outcomeOf(now, remedy.after, answers);
    return std::ranges::none_of(findings, [&](const Finding& finding) {
        return finding.severity >= Severity::Error && (!isIn(outcome.before, finding) || isIn(outcome.after, finding));
    });
}

/// The best ones; of several boxes of one function in the same place the best is enough.
QList<Remedy> best(QList<Remedy> all, int most)
{
    std::ranges::stable_sort(all, {}, &Remedy::rank);
    if (!all.isEmpty())
        all.removeIf([limit = all.first().rank + muchWorse](const Remedy& remedy) { return remedy.rank > limit; });
    QList<Remedy> chosen;
    QStringList kinds;
    for (const Remedy& remedy : all) {
        if (!kinds.contains(remedy.kind) && chosen.size() < most)
            chosen << remedy;
        kinds << remedy.kind;
    }
    return chosen;
}

} // namespace

QList<Remedy> remedies(
    const Checked& now, const QList<Finding>& findings, const Library& library, Checker& checker, int most)
{
    QList<Remedy> all;
    QStringList seen;
    for (const Finding& finding : findings) {
        for (const Remedy& remedy : remedies(now, finding, library, checker, most)) {
            if (!seen.contains(remedy.text) && mendsErrors(remedy, findings, now, checker.answers()))
                all << remedy;
            seen << remedy.text;
        }
    }
    return best(all, most);
}

QList<Remedy> remedies(
    const Checked& now, const Finding& finding, const Library& library, Checker& checker, int most)
{
    if (finding.severity == Severity::Note)
        return {};
    LeadChooser leads(library, checker);
    QList<Remedy> found;
    for (const FaultyLink& link : faultyLinks(now.show(), finding)) {
        for (const Candidate& candidate : candidates({now.show(), finding, link, library, leads})) {
            if (const auto remedy = tried(candidate, finding, now, library, checker))
                found << *remedy;
        }
    }
    return best(found, most);
}
