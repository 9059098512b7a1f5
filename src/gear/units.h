// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>

/// A number that carries its unit in its type, so that ohms never pass for decibels.
template <class Tag> struct Quantity {
    double value = 0;
    auto operator<=>(const Quantity&) const = default;
};

using Ohm = Quantity<struct OhmTag>;
using Henry = Quantity<struct HenryTag>;
using Farad = Quantity<struct FaradTag>;
using Volt = Quantity<struct VoltTag>;
using Milliampere = Quantity<struct MilliampereTag>;
using Dbu = Quantity<struct DbuTag>; ///< level, 0 dBu = 0.7746 V rms
using Decibel = Quantity<struct DecibelTag>; ///< ratio of two voltages

constexpr double voltAtZeroDbu = 0.774596669; ///< √(1 mW × 600 Ω)
constexpr double dbvToDbu = 2.218; ///< 20 log10(1 V / 0.7746 V)
constexpr double leastDecibel = -200; ///< what silence counts as

inline double decibel(double ratio)
{
    return ratio > 1e-10 ? 20 * std::log10(ratio) : leastDecibel;
}
inline double ratio(double decibels)
{
    return std::pow(10.0, decibels / 20);
}
