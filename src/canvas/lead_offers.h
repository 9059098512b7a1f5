// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/port_match.h"

/// Where a lead could go: to a port that is there, or to one of gear that would be put down for it.
struct LeadOffer {
    PortRef port; ///< without a device where there is a type
    DeviceTypePtr type; ///< null: the port is there
    PortMatch::Fit fit;
};

/// Finds what a lead that hangs in the air could go to, judged by the engine.
class LeadOffers {
public:
    LeadOffers(const Checked& now, const PortRef& start, const Library& library, LeadChooser& leads, Checker& checker);

    /// The best few: ports of gear that is there, the nearest first, then gear from the library.
    QList<LeadOffer> best(QPoint place, Picture picture);

    /// Whatever the typed words name: ports that are there, then the library; what fits comes first.
    QList<LeadOffer> matching(const QStringList& words, QPoint place, Picture picture);

private:
    QList<DeviceId> nearest(QPoint place, Picture picture) const;
    LeadOffer bestPortOf(const DeviceTypePtr& type);
    QList<LeadOffer> portsNamed(const QStringList& words, QPoint place, Picture picture);
    QList<LeadOffer> gearNamed(const QStringList& words);
    QList<LeadOffer> usualGear(qsizetype most);

    const Checked& m_now;
    PortRef m_start;
    const Library& m_library;
    LeadChooser& m_leads;
    Checker& m_checker;
    PortMatch m_match;
    QHash<QString, LeadOffer> m_knownGear; ///< by type
};
