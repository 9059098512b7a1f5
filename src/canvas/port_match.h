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

private:
    enum class Suits { No, WithError, WithFinding, Well };
    Suits suits(const DeviceTypePtr& type, const PortRef& other);

    const Checked& m_now;
    PortRef m_start;
    LeadChooser& m_leads;
    Checker& m_checker;
    QHash<const Port*, Suits> m_known; ///< like ports of like devices suit alike
};

/// A lead for two ports that nothing fits: one that goes into the first at least.
CableTypePtr nearestLead(const Show& show, const PortRef& from, const Library& library);
