// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// Puts the boxes of the patch picture into columns in the order signal flows, each near what feeds it: an edit.
void tidyUp(Show& show);

/// True where the boxes lie on each other, as when nobody has placed them yet.
bool isHeap(const Show& show);
