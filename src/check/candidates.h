// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/leads.h"
#include "check/remedy.h"

#include <stop_token>

/// A change that might help: not tried yet.
struct Candidate {
    QString text;
    QString kind; ///< as in Remedy
    QList<RemedyPart> parts;
    Show after;
    double effort = 0; ///< what it costs besides its parts: other sockets, other signals
    PortRef givenUp {}; ///< an output that is no longer used because another one takes its place
    PortRef into {}; ///< the other socket the signal comes up at, where it does
    bool needlessThere = false; ///< its box does nothing that a lead alone into that socket would not do
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
    bool several = false; ///< the finding may be mended at more than one link
    std::stop_token stop {}; ///< nobody wants to know any more
};

/// Findings about the lead itself, its plugs and cores: there another lead helps, and no box does.
bool isAboutLead(const Finding& finding);

/// All candidates for a finding, in no order.
QList<Candidate> candidates(const RepairBench& bench);

/// The links a finding may be mended at: its own lead, and those at the sender and the receiver when a passive box
/// stands between. One without a cable when there is none.
QList<FaultyLink> faultyLinks(const Show& show, const Finding& finding);
