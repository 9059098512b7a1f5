// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/remedy.h"

#include <functional>

/// One finding of a show that is mended as a whole, and the best remedy for it where it was its turn.
struct FixStep {
    Finding finding;
    Remedy remedy;
    bool done = true; ///< false: declined, and only shown
};

/// A show mended step by step.
struct FixPlan {
    QList<FixStep> steps;
    Checked after; ///< with everything done that was not declined
    QList<RemedyPart> parts; ///< all that it takes in the end, owned pieces apart
};

/// What to leave alone, whom to tell, when to give up.
struct FixWish {
    QStringList declined {}; ///< keys of findings
    int most = 100; ///< steps: nobody reads more at a time
    std::function<void(int done, int total)> progress {}; ///< called before each finding, in the thread of the work
    std::stop_token stop {};
};

/// What a finding is declined by.
QString fixKey(const Finding& finding);

/// Walks the findings, worst first, and puts in the best remedy for each; what an earlier one has cleared is skipped.
/// Notes are left, and so is all behind the first `most`. Reads only its arguments: may run in another thread. Empty
/// when told to stop.
FixPlan fixAll(const Checked& now, const Library& library, Checker& checker, const FixWish& wish = {});
