// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/shape.h"

/// Solves the whole show. `shapes` carries answers over from earlier calls.
Analysis analyse(const Show& show, SolvedShapes& shapes);
Analysis analyse(const Show& show);

/// What is assumed between the earths of two outlets in one room, in volts (public figures go from 10 mV on one outlet
/// to 1 V between circuits).
constexpr double earthDifferenceVolt = 0.1;
