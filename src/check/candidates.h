// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/leads.h"
#include "check/remedy.h"

/// A change that might help: not tried yet.
struct Candidate {
    QString text;
    QString kind; ///< as in Remedy
    QList<RemedyPart> parts;
    Show after;
    double effort = 0; ///< what it costs besides its parts: other sockets, other signals
};

/// The lead a finding is about, seen as a link from a sending socket to a receiving one.
struct FaultyLink {
    CableId cable;
    PortRef from;
    PortRef to;
};

/// What every maker of candidates works with.
struct RepairBench {
    const Show& show;
    const Finding& finding;
    const FaultyLink& link;
    const Library& library;
    LeadChooser& leads;
};

/// All candidates for a finding, in no order.
QList<Candidate> candidates(const RepairBench& bench);

/// The link of the finding's lead; without a cable when there is none.
FaultyLink faultyLink(const Show& show, const Finding& finding);
