// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy.h"

#include "check/box_place.h"
#include "check/candidate_tools.h"
#include "check/remedy_outcome.h"
#include "show/stock.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double muchWorse = 12; // about two warnings more than the best one: not worth showing
constexpr double toMakeCost = 1.1; // somebody has to solder it
constexpr double sideShare = 0.4; // what else a remedy clears is worth less than what it was asked for
constexpr double toGetCost = 2.5; // once, where it is known what is owned: somebody has to go out for it
constexpr double summedCost = 2.5; // two signals on one fader
constexpr double halfCuredCost = 5; // the finding has become a note, and little has changed
constexpr double muchBetterDb = 6, muchBetterRatio = 1.5; // that is heard

// Notes that another lead puts right. The others tell what is not known, or what is as good as it gets.
constexpr std::array curableNotes {"leg-lost", "treble-loss", "wrong-cable-impedance"};

/// The stock once the leads and boxes that a change takes away lie on the shelf.
FreeStock stockAfter(const Show& before, const Show& after, FreeStock stock)
{
    for (CableId id : difference(before.cables, after.cables)) {
        if (before.cables.contains(id) && !after.cables.contains(id))
            stock.release(before.cables.find(id)->type, before.cables.find(id)->lengthMm);
    }
    for (DeviceId id : difference(before.devices, after.devices)) {
        if (before.devices.contains(id) && !after.devices.contains(id))
            stock.release(before.devices.find(id)->type, 0);
    }
    return stock;
}

/// The parts with what is owned and free of them, like ones in one line.
QList<RemedyPart> counted(const QList<RemedyPart>& all, FreeStock stock)
{
    QList<RemedyPart> parts;
    for (RemedyPart part : all) {
        part.owned = stock.take(part.type, part.lengthMm);
        const auto like = std::ranges::find_if(parts, [&part](const RemedyPart& other) {
            return other.type == part.type && other.lengthMm == part.lengthMm && other.owned == part.owned;
        });
        if (like != parts.end())
            ++like->count;
        else
            parts << part;
    }
    return parts;
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

/// True when a figure of what is left tells that it is much better than it was.
bool isMuchBetter(const Finding& before, const Finding& left)
{
    for (auto figure = left.evidence.cbegin(); figure != left.evidence.cend(); ++figure) {
        const double was = before.evidence.value(figure.key(), *figure);
        const bool decibels = figure.key().endsWith(QLatin1String("Db"));
        const double ratio = std::max(std::abs(was), std::abs(*figure)) / std::min(std::abs(was), std::abs(*figure));
        if (decibels ? std::abs(was - *figure) >= muchBetterDb : ratio >= muchBetterRatio)
            return true;
    }
    return false;
}

bool has(const QList<Finding>& findings, const QString& rule)
{
    return std::ranges::any_of(findings, [rule](const Finding& finding) { return finding.rule == rule; });
}

/// Smaller is better: what is found less than before, what has to be got, what has to be re-patched.
double rankOf(const Candidate& candidate, const Finding& finding, const Outcome& outcome, const Remedy& remedy,
    const Library& library, bool forAll)
{
    const double cured = weight(finding.severity);
    const double besides = weight(outcome.before) - weight(outcome.after) - cured;
    double rank = candidate.effort - cured - (besides > 0 && !forAll ? sideShare * besides : besides);
    for (const RemedyPart& part : remedy.parts)
        rank += partCost(part, library);
    const auto isOwned = [](const RemedyPart& part) { return part.owned; };
    if (listsGear(candidate.after) && !std::ranges::all_of(remedy.parts, isOwned))
        rank += toGetCost;
    if (has(remedy.leaves, QStringLiteral("summed-to-mono")))
        rank += summedCost;
    for (const Finding& left : milder(finding, outcome))
        rank += isMuchBetter(finding, left) ? 0 : halfCuredCost;
    return rank;
}

/// A remedy and what only its ranking needs to know.
struct Tried {
    Remedy remedy;
    PortRef into; ///< the other socket the signal comes up at, where it does
    bool needlessThere = false;
    bool plain = false; ///< takes leads alone
    double left = 0; ///< the weight of what is found where it made a difference
};

/// The candidate as a remedy, if it makes the finding go, brings nothing as bad, and silences nothing.
std::optional<Tried> tried(const Candidate& candidate, const Finding& finding, const Checked& now,
    const Library& library, Checker& checker, const FreeStock& stock, bool forAll)
{
    const Checked after = check(candidate.after, now, checker);
    const Outcome outcome = outcomeOf(now, after, checker.answers());
    if (persists(finding, outcome))
        return std::nullopt;
    const auto silenced
        = [&](const PortRef& port) { return port != candidate.givenUp && !outcome.heardAfter.contains(port); };
    if (std::ranges::any_of(outcome.heardBefore, silenced))
        return std::nullopt;
    const QList<Finding> fresh = brought(outcome.before, outcome.after);
    const auto asBad = [&finding](const Finding& other) {
        return other.severity >= finding.severity || other.severity >= Severity::Error;
    };
    if (std::ranges::any_of(fresh, asBad))
        return std::nullopt;
    const QList<FigureChange> figures = figuresOf(now, after, finding, candidate.into ? candidate.into : finding.to);
    if (isNoBetter(figures, finding))
        return std::nullopt;
    Remedy remedy {candidate.text, candidate.kind,
        counted(candidate.parts, stockAfter(now.show(), candidate.after, stock)), {finding.rule},
        fresh + milder(finding, outcome), after, figures, 0};
    for (const Finding& gone : brought(outcome.after, outcome.before)) {
        if (gone.rule != finding.rule)
            remedy.clears << gone.rule;
    }
    remedy.rank = rankOf(candidate, finding, outcome, remedy, library, forAll);
    const bool plain = std::ranges::all_of(remedy.parts, [](const RemedyPart& part) { return part.lengthMm > 0; });
    return Tried {remedy, candidate.into, candidate.needlessThere, plain, weight(outcome.after)};
}

/// Where a lead alone into that socket does as much, no box is needed.
void dropNeedless(QList<Tried>& all)
{
    const auto plain = [all](const Tried& one) {
        return std::ranges::any_of(all, [&one](const Tried& other) {
            return one.needlessThere && one.into && other.plain && other.into == one.into && other.left <= one.left;
        });
    };
    all.removeIf(plain);
}

/// The same remedy with its new boxes where nothing else stands.
Remedy settled(Remedy remedy, const Checked& now, Checker& checker)
{
    Show after = remedy.after.show();
    for (DeviceId id : difference(now.show().devices, after.devices)) {
        if (!now.show().devices.contains(id))
            settleBox(after, id);
    }
    remedy.after = check(after, remedy.after, checker);
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

bool isCurable(const Finding& finding)
{
    return finding.severity > Severity::Note
        || std::ranges::any_of(curableNotes, [&](const char* rule) { return finding.rule == QLatin1String(rule); });
}

QList<Remedy> remedies(const Checked& now, const Finding& finding, const Library& library, Checker& checker, int most)
{
    return remedies(now, finding, library, checker, RemedyWish {.most = most});
}

QList<Remedy> remedies(
    const Checked& now, const Finding& finding, const Library& library, Checker& checker, const RemedyWish& wish)
{
    if (!isCurable(finding))
        return {};
    LeadChooser leads(library, checker, FreeStock(now.show()));
    QList<Tried> kept;
    const QList<FaultyLink> links = faultyLinks(now.show(), finding);
    for (const FaultyLink& link : links) {
        for (const Candidate& candidate :
            candidates({now.show(), finding, link, library, leads, links.size() > 1, wish.stop})) {
            if (wish.stop.stop_requested())
                return {};
            if (const auto good = tried(candidate, finding, now, library, checker, leads.stock(), wish.forAll))
                kept << *good;
        }
    }
    dropNeedless(kept);
    QList<Remedy> found;
    for (const Tried& one : kept)
        found << one.remedy;
    found = best(found, wish.most);
    for (Remedy& remedy : found)
        remedy = settled(remedy, now, checker);
    return found;
}

QList<RemedyPart> partsBetween(const Show& before, const Show& after)
{
    QList<RemedyPart> all;
    for (DeviceId id : difference(before.devices, after.devices)) {
        const Device* device = after.devices.find(id);
        const DeviceType* type = device && !before.devices.contains(id) ? typeOf(after, *device) : nullptr;
        if (type)
            all << RemedyPart {type->key, fullName(*type)};
    }
    for (CableId id : difference(before.cables, after.cables)) {
        const Cable* cable = after.cables.find(id);
        if (cable && !before.cables.contains(id))
            all << leadPart(after.cableTypes.value(cable->type), cable->lengthMm);
    }
    return counted(all, stockAfter(before, after, FreeStock(before)));
}
