// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/answer.h"
#include "signal/sketches.h"

#include <memory>
#include <unordered_map>

using AnswerPtr = std::shared_ptr<const Answer>;

/// Solves plans and remembers the answers, so that equal plans are solved once. One per thread; forgets when it grows
/// too large.
class Answers {
public:
    AnswerPtr of(const Plan& plan);

    Sketches& sketches() { return m_sketches; }

private:
    struct Hash {
        std::size_t operator()(const Plan& plan) const { return hash(plan); }
    };

    std::unordered_map<Plan, AnswerPtr, Hash> m_known;
    Sketches m_sketches;
};
