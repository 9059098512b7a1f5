// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/leads.h"
#include "check/remedy_figures.h"

#include <stop_token>

/// Something to get for a remedy.
struct RemedyPart {
    QString type; ///< device or cable type
    QString name;
    int count = 1;
    bool owned = false; ///< and free
    int lengthMm = 0; ///< leads only
};

/// A change that was tried on a copy of the show and made the finding go away without bringing anything as bad.
struct Remedy {
    QString text; ///< "Stereo DI at the laptop"
    QString kind; ///< remedies of one kind do the same with other gear: one of them is enough
    QList<RemedyPart> parts;
    QStringList clears; ///< rules that no longer report
    QList<Finding> leaves; ///< what has come in their place, milder
    Checked after; ///< the show with the remedy put in
    QList<FigureChange> figures {}; ///< how much it helps
    double rank = 0; ///< smaller is better
};

/// False for notes that only tell: there is nothing to put right.
bool isCurable(const Finding& finding);

/// What is asked of a search for remedies.
struct RemedyWish {
    int most = 4;
    bool forAll = false; ///< the rest will be mended, too: what else a remedy clears counts as much as the finding itself
    std::stop_token stop {}; ///< ends early, with nothing
};

/// The best remedies for a finding of a checked show, best first. Reads only its arguments: may run in another thread.
QList<Remedy> remedies(
    const Checked& now, const Finding& finding, const Library& library, Checker& checker, const RemedyWish& wish);
QList<Remedy> remedies(
    const Checked& now, const Finding& finding, const Library& library, Checker& checker, int most = 4);

/// The best remedies for several findings of one link together, given worst first: none that leaves an error among
/// them.
QList<Remedy> remedies(
    const Checked& now, const QList<Finding>& findings, const Library& library, Checker& checker, int most = 6);

/// What the one show needs that the other did not: new boxes and leads, like ones in one line. A piece is owned when the
/// stock has it free.
QList<RemedyPart> partsBetween(const Show& before, const Show& after);
