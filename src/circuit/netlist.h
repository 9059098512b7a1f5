// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/network.h"

#include <string>

namespace circuit {

/// How far a source is turned up, in multiples of its own volts.
struct SourceLevel {
    double dc = 0;
    double ac = 0;
};

/// One level for each source of the network; sources beyond the end are off.
using SourceLevels = std::vector<SourceLevel>;

/// The network as SPICE cards, one element after the other. Nodes keep their numbers. A card carries the number of its
/// element in the network: R3 is the fourth element. The solver's leaks and least resistances are written out, so that
/// the cards describe the very network it solves.
std::string netlistCards(const Network& network, const SourceLevels& levels);

/// A whole SPICE file: title, what the cards mean, the cards, the end.
std::string netlist(const Network& network, const std::string& title, const SourceLevels& levels);

/// What stands before the cards: options, and comments that explain them.
std::string netlistHead();

} // namespace circuit
