// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

/// Everything that is known of a solved show, by the names of its gear.
using Figures = QMap<QString, std::complex<double>>;

Figures figuresOf(const Show& show, const Analysis& analysis);
Figures figuresOf(const Show& show);
