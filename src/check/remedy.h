// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/leads.h"

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
    double rank = 0; ///< smaller is better
};

/// False for notes that only tell: there is nothing to put right.
bool isCurable(const Finding& finding);

/// The best remedies for a finding of a checked show, best first, at most `most`. Reads only its arguments: may run in
/// another thread. Ends early, with what it has, when told to stop.
QList<Remedy> remedies(const Checked& now, const Finding& finding, const Library& library, Checker& checker,
    int most = 4, const std::stop_token& stop = {});

/// The best remedies for several findings of one link together, given worst first: none that leaves an error among
/// them.
QList<Remedy> remedies(
    const Checked& now, const QList<Finding>& findings, const Library& library, Checker& checker, int most = 6);
