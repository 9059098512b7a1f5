// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "signal/trace.h"

/// "Vocal 1 → Stage box A → Desk, channel 3": the gear on the way, and how many more ways there are.
QString traceText(const Trace& trace, const Show& show);

/// The way through whatever this is: a lead, a socket, a device, or what a channel listens to.
Trace traceFrom(const Analysis& analysis, const Subject& subject);
