// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/leads.h"
#include "signal/analyse.h"

/// Something to get for a remedy.
struct RemedyPart {
    QString type; ///< device or cable type
    QString name;
    int count = 1;
    bool owned = false;
};

/// A change that was tried on a copy of the show and made the finding go away without bringing anything as bad.
struct Remedy {
    QString text; ///< "Stereo DI at the laptop"
    QString kind; ///< remedies of one kind do the same with other gear: one of them is enough
    QList<RemedyPart> parts;
    QStringList clears; ///< rules that no longer report
    QStringList leaves; ///< what is still reported on the same leads afterwards
    Show after; ///< the show with the remedy put in
    QList<Finding> found; ///< what is found then, in the whole show
    double rank = 0; ///< smaller is better
};

/// The best remedies for a finding, best first, at most `most`. Reads only its arguments: may run in another thread.
QList<Remedy> remedies(
    const Show& show, const Finding& finding, const Library& library, SolvedShapes& shapes, int most = 4);

/// The best remedies for several findings of one link together, given worst first: none that leaves an error among
/// them.
QList<Remedy> remedies(
    const Show& show, const QList<Finding>& findings, const Library& library, SolvedShapes& shapes, int most = 6);

/// The lead type that joins two ports best: fits both ends and leaves the mildest findings. Null when nothing fits.
CableTypePtr fittingLead(
    const Show& show, const PortRef& from, const PortRef& to, const Library& library, SolvedShapes& shapes);

/// All lead types whose plugs fit the two sockets, best first.
QList<CableTypePtr> fittingLeads(
    const Show& show, const PortRef& from, const PortRef& to, const Library& library, SolvedShapes& shapes);
