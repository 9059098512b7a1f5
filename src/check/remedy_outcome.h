// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"

/// What was found and heard where a change made a difference, before it and after.
struct Outcome {
    QList<Finding> before;
    QList<Finding> after;
    QList<PortRef> heardBefore;
    QList<PortRef> heardAfter;
};

Outcome outcomeOf(const Checked& before, const Checked& after, Answers& answers);

/// True when the finding is there still, or has only moved to another place; what has become a note is mended.
bool persists(const Finding& finding, const Outcome& outcome);

/// The finding itself where it has only become milder.
QList<Finding> milder(const Finding& finding, const Outcome& outcome);

/// What came with the change, and was not there before.
QList<Finding> brought(const QList<Finding>& before, const QList<Finding>& after);

/// True when one of these is the same trouble of the same source, wherever it shows now.
bool isIn(const QList<Finding>& findings, const Finding& finding);
