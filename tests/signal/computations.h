// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

/// How a published or derived number comes out of the program's own code.
struct Computation {
    const char* quantity; ///< as in the first column of the list of numbers
    size_t inputs; ///< how many numbers it wants to find in the second column
    double (*compute)(const std::vector<double>& inputs); ///< in volts, ohms, hertz …, decibels
};

std::span<const Computation> computations();
const Computation* findComputation(const QString& quantity);

/// All numbers in a text, scaled by the unit behind them: "C=300 pF; 5 %" is 3e-10 and 0.05.
std::vector<double> numbersIn(const QString& text);

/// What a unit stands for: 1e-3 for "mA", 0.01 for "% of open circuit".
double scaleOf(const QString& unit);
