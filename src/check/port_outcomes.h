// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "gear/port_trial.h"

/// What a port whose inside nobody states may turn out to be, and what then becomes of the leads in it.
struct PortOutcome {
    PortTrial trial; ///< the answers that lead there
    Port port; ///< as it would be stated
    bool tried = false; ///< a lead sits in it: there is something to hear
    std::optional<Severity> severity; ///< the worst that is found on its leads
    QString hear; ///< in words; empty where all is well
};

/// "balanced", "unbalanced", "dual mono", "stereo".
QString natureText(const Port& port);

/// True when nobody states what is behind this port.
bool isUnknown(const Port& port);

/// Every answer that a trial may give, each put on a copy of the show and checked; the mildest first.
QList<PortOutcome> portOutcomes(const Checked& now, const PortRef& ref, const Library& library, Checker& checker);
