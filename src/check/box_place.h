// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// Moves a new box to a free spot: on stage the nearest to where it is, in the patch picture the nearest below it.
void settleBox(Show& show, DeviceId box);
