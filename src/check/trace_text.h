// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/trace.h"

/// "Vocal 1 → Stage box A → Desk, channel 3": the gear on the way, and how many more ways there are.
QString traceText(const Trace& trace, const Show& show);
