// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/stock_need.h"

/// What came of giving leads the lengths of owned ones, in full sentences.
QString stockLengthsText(const StockLengths& lengths);
