// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/answer.h"
#include "signal/sketches.h"

#include <memory>
#include <unordered_set>

using AnswerPtr = std::shared_ptr<const Answer>;

/// Solves plans and remembers the answers, so that equal plans are solved once. One per thread; forgets when it grows
/// too large.
class Answers {
public:
    AnswerPtr of(const Plan& plan);

    Sketches& sketches() { return m_sketches; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const Plan& plan) const { return hash(plan); }
        std::size_t operator()(const AnswerPtr& answer) const { return hash(answer->plan); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(const AnswerPtr& a, const AnswerPtr& b) const { return a->plan == b->plan; }
        bool operator()(const AnswerPtr& answer, const Plan& plan) const { return answer->plan == plan; }
        bool operator()(const Plan& plan, const AnswerPtr& answer) const { return answer->plan == plan; }
    };

    std::unordered_set<AnswerPtr, Hash, Equal> m_known;
    Sketches m_sketches;
};
