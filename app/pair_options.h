// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "check/connection.h"
#include "gear/result.h"

/// The pair told by --from, --to, --length and --phantom, or what is wrong with them.
Result<Pair> askedPair(const Call& call, Checker& checker);

/// The lead of that name for the pair, or what is wrong with it.
Result<CableTypePtr> askedLead(const Call& call, const Pair& pair, const QString& cable);
