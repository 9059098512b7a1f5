// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/device_item.h"
#include "check/leads.h"

/// The two ends of a lead in the order signal flows.
struct PortPair {
    PortRef from;
    PortRef to;
};
PortPair inSignalOrder(const Show& show, const PortRef& one, const PortRef& other);

/// True when signal could flow between the two at all: not both send, not both receive, not the same port.
bool canBeJoined(const Show& show, const PortRef& one, const PortRef& other);

/// How the other ports of a show suit one port from which a lead is being drawn.
class PortMatch {
public:
    PortMatch(const Checked& now, PortRef start, LeadChooser& leads, Checker& checker);

    /// The free ports of that device which light up, and the one that a drop on its body takes.
    PortMarks marks(const DeviceFacts& device);

    /// The best lead to a port and the worst that would be found about it.
    struct Fit {
        CableTypePtr lead; ///< null: no lead goes into both
        Verdict verdict;
        Verdict lasting; ///< the worst besides what 48 V switched on would mend

        static constexpr int best = 3; ///< arrives as it should
        int merit() const; ///< from 0, no lead, to that
    };
    Fit fit(const DeviceType& type, const PortRef& other);

private:
    const Checked& m_now;
    PortRef m_start;
    LeadChooser& m_leads;
    Checker& m_checker;
    QHash<const Port*, Fit> m_known; ///< like free ports of like devices suit alike
};

/// A lead for two ports that nothing fits: one that goes into the first at least.
CableTypePtr nearestLead(const Show& show, const PortRef& from, const Library& library);
