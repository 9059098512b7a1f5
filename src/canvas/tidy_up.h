// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// Puts the boxes of the patch picture into columns in the order signal flows, so that leads cross little: an edit.
void tidyUp(Show& show);

/// The same for some boxes alone: they stay around where they were, the others do not move.
void tidyUp(Show& show, const QList<DeviceId>& only);
