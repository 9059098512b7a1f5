// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"

/// What the way comes to: fills in outcome and tells from what was found and from what else it changes.
void tell(Joining& joining, const Pair& pair);
