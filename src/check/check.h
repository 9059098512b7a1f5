// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "signal/arrival.h"

/// Runs every rule over the solved show, with the show's own severities and acceptances. Worst first.
QList<Finding> check(const Show& show, const Analysis& analysis);

/// A short digest of everything a finding depends on; an acceptance holds while it stays the same.
QString fingerprint(const Show& show, const Finding& finding);

/// Accepts the finding with a reason and the name of who did: an edit.
void accept(Show& show, const Finding& finding, const QString& reason, const QString& name);
void withdrawAcceptance(Show& show, const Finding& finding);

/// "danger", "error", "warning", "note": as in files and JSON.
QString key(Severity severity);
std::optional<Severity> severityFromKey(const QString& key);
