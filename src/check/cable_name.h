// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// The label, or "Laptop lead".
QString cableName(const Show& show, const Cable& cable);
