// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/remedy.h"

#include "check/candidates.h"
#include "check/check.h"
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

/// True when the finding is there still, or has only moved to another place; what has become a note is mended.
bool persists(const Finding& finding, const QList<Finding>& before, const QList<Finding>& after)
{
    return std::ranges::any_of(after, [&](const Finding& other) {
        const auto same = [&other](const Finding& old) {
            return old.rule == other.rule && old.from == other.from && old.to == other.to;
        };
        const bool own = same(finding) || std::ranges::none_of(before, same);
        return other.severity > Severity::Note && samePlace(other, finding) && own;
    });
}

/// The outputs that are heard at some input.
QList<PortRef> heard(const Show& show, const Analysis& analysis)
{
    QList<PortRef> ports;
    for (const Island& island : analysis.islands) {
        for (const Arrival& arrival : island.arrivals) {
            for (const LegArrival& leg : arrival.legs) {
                for (const LegSignal& entry : leg.signals) {
                    const PortRef& from = island.signals[static_cast<size_t>(entry.signal)].from;
                    if (from != arrival.to && !ports.contains(from) && arrives(show, island, arrival, entry))
                        ports << from;
                }
            }
        }
    }
    return ports;
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

/// Smaller is better: what is still found, what has to be got, what has to be re-patched.
double rankOf(
    const Candidate& candidate, const QList<Finding>& after, const QList<RemedyPart>& parts, const Library& library)
{
    double rank = candidate.effort;
    for (const Finding& finding : after)
        rank += finding.accepted ? 0 : weight(finding.severity);
    for (const RemedyPart& part : parts)
        rank += partCost(part, library);
    return rank;
}

/// The show before a remedy: what was found, and what was heard.
struct Before {
    QList<Finding> findings;
    QList<PortRef> heard;
};

/// What is next to a finding in the show: solved alone it costs little, whatever the size of the show.
class Surroundings {
public:
    Surroundings(const Show& show, const Analysis& analysis, const Finding& finding, SolvedShapes& shapes)
        : m_show(show)
    {
        for (const PortRef& port : {finding.from, finding.to}) {
            for (CableId id : cablesAt(show, port))
                addIsland(analysis.island(id));
        }
        for (auto it = analysis.islandOf.cbegin(); it != analysis.islandOf.cend(); ++it) {
            if (it.key().device == finding.from.device) // what it sends may come from elsewhere
                addIsland(analysis.island(it.key()));
        }
        if (m_devices.size() + 2 >= show.devices.size())
            return; // the whole show is no more work
        const Show alone = of(show);
        const Analysis solved = analyse(alone, shapes);
        m_before = {check(alone, solved), heard(alone, solved)};
    }

    /// The surroundings in a show with a candidate put in, with what came with it.
    Show of(const Show& after) const
    {
        QList<DeviceId> devices;
        after.devices.forEach([&](const Device& device) {
            if (m_devices.contains(device.id) || !m_show.devices.contains(device.id))
                devices << device.id;
        });
        Show piece = extract(after, devices);
        piece.severities = after.severities;
        return piece;
    }

    const Before& before() const { return m_before; }

    /// True when the finding shows here as in the whole show.
    bool tell(const Finding& finding) const { return isIn(m_before.findings, finding); }

private:
    void addIsland(const Island* island)
    {
        for (const PortRef& port : island ? island->ports : QList<PortRef> {}) {
            if (!m_devices.contains(port.device))
                m_devices << port.device;
        }
    }

    const Show& m_show;
    QList<DeviceId> m_devices;
    Before m_before;
};

/// The candidate as a remedy, if it makes the finding go, brings nothing as bad, and silences nothing.
std::optional<Remedy> tried(const Candidate& candidate, const Finding& finding, const Before& before,
    const Library& library, SolvedShapes& shapes)
{
    const Analysis analysis = analyse(candidate.after, shapes);
    const QList<Finding> after = check(candidate.after, analysis);
    if (persists(finding, before.findings, after))
        return std::nullopt;
    const QList<PortRef> stillHeard = heard(candidate.after, analysis);
    const auto silenced = [&](const PortRef& port) { return port != candidate.givenUp && !stillHeard.contains(port); };
    if (std::ranges::any_of(before.heard, silenced))
        return std::nullopt;
    const QList<Finding> fresh = brought(before.findings, after);
    const auto asBad = [&finding](const Finding& other) {
        return other.severity >= finding.severity || other.severity >= Severity::Error;
    };
    if (std::ranges::any_of(fresh, asBad))
        return std::nullopt;
    Remedy remedy {candidate.text, candidate.kind, candidate.parts, {finding.rule}, {}, candidate.after, after, 0};
    for (const Finding& gone : brought(after, before.findings)) {
        if (gone.rule != finding.rule)
            remedy.clears << gone.rule;
    }
    for (const Finding& left : fresh)
        remedy.leaves << left.rule;
    markOwned(candidate.after, remedy.parts);
    remedy.rank = rankOf(candidate, after, remedy.parts, library);
    return remedy;
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
    const Show& show, const QList<Finding>& findings, const Library& library, SolvedShapes& shapes, int most)
{
    QList<Remedy> all;
    QStringList seen;
    for (const Finding& finding : findings) {
        for (const Remedy& remedy : remedies(show, finding, library, shapes, most)) {
            const bool mendsWorst = std::ranges::none_of(findings,
                [&](const Finding& other) { return other.severity >= Severity::Error && isIn(remedy.found, other); });
            if (mendsWorst && !seen.contains(remedy.text))
                all << remedy;
            seen << remedy.text;
        }
    }
    return best(all, most);
}

QList<Remedy> remedies(const Show& show, const Finding& finding, const Library& library, SolvedShapes& shapes, int most)
{
    if (finding.severity == Severity::Note)
        return {};
    const Analysis analysis = analyse(show, shapes);
    const Before before {check(show, analysis), heard(show, analysis)};
    const Surroundings near(show, analysis, finding, shapes);
    const bool telling = near.tell(finding);
    const auto failsHere = [&](Candidate candidate) {
        candidate.after = near.of(candidate.after);
        return telling && !tried(candidate, finding, near.before(), library, shapes);
    };
    LeadChooser leads(library, shapes);
    QList<Remedy> found;
    for (const FaultyLink& link : faultyLinks(show, finding)) {
        for (const Candidate& candidate : candidates({show, finding, link, library, leads})) {
            if (failsHere(candidate))
                continue;
            if (const auto remedy = tried(candidate, finding, before, library, shapes))
                found << *remedy;
        }
    }
    return best(found, most);
}

CableTypePtr fittingLead(
    const Show& show, const PortRef& from, const PortRef& to, const Library& library, SolvedShapes& shapes)
{
    return LeadChooser(library, shapes).best(show, from, to);
}

QList<CableTypePtr> fittingLeads(
    const Show& show, const PortRef& from, const PortRef& to, const Library& library, SolvedShapes& shapes)
{
    return LeadChooser(library, shapes).leads(show, from, to);
}
