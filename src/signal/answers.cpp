// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/answers.h"

namespace {

constexpr std::size_t mostAnswers = 50000; // some 4 KB each

} // namespace

AnswerPtr Answers::of(const Plan& plan)
{
    if (const auto known = m_known.find(plan); known != m_known.end())
        return known->second;
    if (m_known.size() >= mostAnswers)
        m_known.clear();
    return m_known.emplace(plan, std::make_shared<const Answer>(solve(plan, m_sketches))).first->second;
}
