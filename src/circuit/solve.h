// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/equations.h"

#include <memory>
#include <span>

namespace circuit {

/// The answer of a network: volts for every independent source alone, all others at 0 V. Worked out where asked for.
class Solution {
public:
    /// How the volts are come by.
    class Method {
    public:
        virtual ~Method() = default;
        /// Between two nodes, by their place among the unknowns; −1 is ground.
        virtual Complex between(Index plus, Index minus, Index source, Index frequency) = 0;
    };

    explicit Solution(std::unique_ptr<Method> method)
        : m_method(std::move(method))
    {
    }

    /// `frequency` is the place among those that were asked for.
    Complex between(Node plus, Node minus, Source source, std::size_t frequency = 0) const
    {
        return m_method->between(plus - 1, minus - 1, source, static_cast<Index>(frequency));
    }
    Complex volt(Node node, Source source, std::size_t frequency = 0) const
    {
        return between(node, ground, source, frequency);
    }

private:
    std::unique_ptr<Method> m_method;
};

/// Solves the network by modified nodal analysis at each of the frequencies, in hertz and above 0. Floating parts are
/// tied to ground through 1 Tohm, so that every network has an answer. One ampere into each of the nodes in `fed` is
/// answered for, too, as further sources after those of the network: volts are then ohms.
Solution solve(const Network& network, std::span<const double> hertz, std::span<const Node> fed = {});

/// The same at one frequency; 0 is DC, where coils are wire and capacitors are gaps.
Solution solve(const Network& network, double hertz);

} // namespace circuit
