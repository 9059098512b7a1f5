// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"

#include "check/links.h"

#include <algorithm>

namespace {

constexpr std::size_t mostVerdicts = 50000;
constexpr std::size_t mostLevels = 64; // of one answer

/// A verdict on a port whose inside nobody knows is a guess, and told as a note.
bool isGuess(const RuleCase& island, const Hit& hit)
{
    const auto unknown = [&island](int socket) { return socket >= 0 && hasUnknownCircuit(island.port(socket)); };
    return !hit.rule->certain && (unknown(hit.from) || unknown(hit.to));
}

void judge(const Rule& rule, const RuleCase& island, CaseVerdict& verdict)
{
    Hits hits(rule);
    rule.search.inCase(island, hits);
    const auto first = static_cast<std::ptrdiff_t>(verdict.hits.size());
    for (Hit& hit : hits.found()) {
        // One link may break a rule several times over, once a leg.
        const bool told = std::any_of(verdict.hits.begin() + first, verdict.hits.end(),
            [&hit](const Hit& other) { return other.subjects == hit.subjects; });
        if (told)
            continue;
        if (isGuess(island, hit))
            hit.severity = Severity::Note;
        verdict.counts.add(hit.severity);
        verdict.hits.push_back(std::move(hit));
    }
}

} // namespace

CaseVerdictPtr Checker::verdict(const AnswerPtr& answer, const LevelsPtr& levels)
{
    if (m_known.size() >= mostVerdicts)
        m_known.clear();
    Known& known = m_known[answer.get()];
    if (levels == answer->rated && known.rated)
        return known.rated;
    for (const auto& [other, verdict] : known.others) {
        if (other->sentDbu == levels->sentDbu)
            return verdict;
    }
    auto verdict = std::make_shared<CaseVerdict>();
    const RuleCase island {*answer, *levels, m_answers};
    for (const Rule* rule : allRules()) {
        if (rule->search.inCase)
            judge(*rule, island, *verdict);
    }
    known.answer = answer;
    if (known.others.size() >= mostLevels)
        known.others.clear();
    if (levels == answer->rated)
        known.rated = verdict;
    else
        known.others.emplace_back(levels, verdict);
    return verdict;
}
