// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/solve.h"
#include "signal/arrival.h"

#include <memory>
#include <unordered_map>

/// Answers kept by network: the same shape is solved once. One per thread; forgets when it grows too large.
class SolvedShapes {
public:
    struct Answer {
        std::vector<circuit::Solution> programme; ///< one per programme frequency
        circuit::Solution dc;
    };

    std::shared_ptr<const Answer> answer(const circuit::Network& network);

    /// The answer at 50 Hz alone, for the question of hum.
    std::shared_ptr<const Answer> hum(const circuit::Network& network);

private:
    struct Entry {
        circuit::Network network;
        std::shared_ptr<const Answer> answer;
    };
    std::shared_ptr<const Answer> remembered(const circuit::Network& network, bool humOnly);

    std::unordered_multimap<std::size_t, Entry> m_entries;
};

/// Solves the whole show. `shapes` carries answers over from earlier calls.
Analysis analyse(const Show& show, SolvedShapes& shapes);
Analysis analyse(const Show& show);

/// What is assumed between the earths of two outlets in one room, in volts (public figures go from 10 mV on one outlet
/// to 1 V between circuits).
constexpr double earthDifferenceVolt = 0.1;
