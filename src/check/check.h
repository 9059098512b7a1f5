// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checker.h"

/// What differs between two checked shows: where findings may have come or gone.
struct CheckChanges {
    QList<CableId> islands; ///< by first lead
    QList<DeviceId> nets; ///< by first device
    bool show = false; ///< findings about the show as a whole
    bool everything = false; ///< severities or acceptances have changed
};

/// A show with all that is known of it. A value: copies share what they have in common, and the next one is made from
/// the one before at the cost of what differs.
class Checked {
public:
    const Show& show() const { return m_analysis.show(); }
    const Analysis& analysis() const { return m_analysis; }
    const Counts& counts() const { return m_counts; }

    /// Everything that was found, with the show's own severities and acceptances; worst first.
    QList<Finding> findings() const;

    /// The findings that concern one thing, worst first.
    QList<Finding> findings(CableId lead) const;
    QList<Finding> findings(DeviceId device) const;

    /// The findings of one island, of one ground net, of the show as a whole, in the order of the rules.
    QList<Finding> findingsOfIsland(CableId first) const;
    QList<Finding> findingsOfNet(DeviceId first) const;
    QList<Finding> findingsOfShow() const;

    friend CheckChanges difference(const Checked& before, const Checked& after);

private:
    friend class CheckUpdate;

    /// What is found in an island.
    struct InIsland {
        CableId id; ///< of its first lead
        IslandPtr island;
        CaseVerdictPtr verdict;
        QList<Finding> staged; ///< what depends on where things stand
        Counts counts;

        bool operator==(const InIsland& other) const
        {
            return island == other.island && verdict == other.verdict && staged == other.staged;
        }
    };
    /// What is found in a ground net.
    struct InNet {
        DeviceId id; ///< its first
        QList<Finding> findings;
        Counts counts;

        bool operator==(const InNet& other) const { return findings == other.findings; }
    };

    bool hasSettings() const;
    std::optional<Finding> settled(Finding finding) const;
    QList<Finding> settled(const QList<Finding>& findings) const;
    QList<Finding> findingsIn(const InIsland& entry) const;

    Analysis m_analysis;
    Store<InIsland> m_inIslands;
    Store<InNet> m_inNets;
    QList<Finding> m_inShow;
    Counts m_counts;
};

/// Checks the show anew where it differs from the one that was checked before.
Checked check(const Show& show, const Checked& before, Checker& checker);

/// Checks the whole show.
Checked check(const Show& show, Checker& checker);
Checked check(const Show& show);

/// A short digest of everything a finding depends on; an acceptance holds while it stays the same.
QString fingerprint(const Show& show, const Finding& finding);

/// Accepts the finding with a reason and the name of who did: an edit.
void accept(Show& show, const Finding& finding, const QString& reason, const QString& name);
void withdrawAcceptance(Show& show, const Finding& finding);

/// "danger", "error", "warning", "note": as in files and JSON.
QString key(Severity severity);
std::optional<Severity> severityFromKey(const QString& key);
