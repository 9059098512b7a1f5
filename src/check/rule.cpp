// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"

#include <algorithm>

Hit& Hits::add(std::vector<Spot> subjects, int from, int to)
{
    return m_found.emplace_back(Hit {&m_rule, m_rule.severity, std::move(subjects), from, to, {}});
}

Finding& Finds::add(QList<Subject> subjects, const PortRef& from, const PortRef& to)
{
    return m_found.emplace_back(
        Finding {QString::fromLatin1(m_rule.code), m_rule.severity, std::move(subjects), from, to, {}, false});
}

const std::vector<const Rule*>& allRules()
{
    static const std::vector<const Rule*> all = [] {
        std::vector<const Rule*> rules;
        for (const auto& group : {connectionRules(), signalRules(), groundRules(), levelRules(), loadRules(),
                 toneRules(), powerRules(), leadRules(), listRules(), routeRules(), factRules()}) {
            for (const Rule& rule : group)
                rules.push_back(&rule);
        }
        return rules;
    }();
    return all;
}

const Rule* findRule(const QString& code)
{
    const auto found = std::ranges::find_if(
        allRules(), [&code](const Rule* rule) { return code == QLatin1String(rule->code); });
    return found == allRules().end() ? nullptr : *found;
}
