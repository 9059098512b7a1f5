// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// The sending and the receiving port of a cable; nothing where an end hangs free.
struct CableWay {
    PortRef from;
    PortRef to;
};
CableWay wayOf(const Show& show, const Cable& cable);
