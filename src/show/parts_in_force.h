// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// True while the part inside the device is there: its switches stand so, and the sockets it speaks of are free. For
/// parts that are counted, the one of that number.
bool isInForce(const Show& show, const Device& device, const Part& part, int number);
