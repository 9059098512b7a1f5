// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/units.h"

#include <optional>

/// How far a figure can be trusted.
enum class Grade {
    Reference, ///< holds by definition, as in the generic types
    A, ///< the maker's own words, or a laboratory measurement
    B, ///< a catalogue or review that cites the maker
    C, ///< weak: check first
    Assumed, ///< a convention, found in no source
};

/// A number from a data sheet with the trust it deserves and where it stands.
template <class Unit> struct Figure {
    Unit value;
    Grade grade = Grade::Assumed;
    int source = -1; ///< index into the device type's sources; −1: none

    bool operator==(const Figure&) const = default;
};

/// A figure, or nothing where no source states it.
template <class Unit> using MaybeFigure = std::optional<Figure<Unit>>;
