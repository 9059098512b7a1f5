// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/rule.h"

#include <memory>
#include <unordered_map>

/// What the rules that look into islands say of a case.
struct CaseVerdict {
    std::vector<Hit> hits; ///< in the order of the rules
    Counts counts;
};
using CaseVerdictPtr = std::shared_ptr<const CaseVerdict>;

/// Judges solved islands and remembers the verdicts, so that equal cases are judged once. One per thread.
class Checker {
public:
    Answers& answers() { return m_answers; }

    CaseVerdictPtr verdict(const AnswerPtr& answer, const LevelsPtr& levels);

private:
    /// The verdicts on one answer: at its rated levels, and at others.
    struct Known {
        AnswerPtr answer; ///< kept, since it is known by its address
        CaseVerdictPtr rated;
        std::vector<std::pair<LevelsPtr, CaseVerdictPtr>> others;
    };

    Answers m_answers;
    std::unordered_map<const Answer*, Known> m_known;
};
