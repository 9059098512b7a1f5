// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

/// The frequencies at which programme is asked for, in hertz: third octaves, thinned out.
constexpr std::array<double, 24> programmeHertz {20, 25, 31.5, 50, 63, 80, 100, 160, 200, 315, 500, 630, 1000, 1600,
    2000, 2500, 3150, 4000, 5000, 6300, 8000, 10000, 14000, 20000};

constexpr std::size_t at50Hz = 3;
constexpr std::size_t at100Hz = 6;
constexpr std::size_t at1kHz = 12; ///< where levels are told
constexpr std::size_t at5kHz = 18;
