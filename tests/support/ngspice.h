// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circuit/solve.h"

#include <QString>

#include <span>

/// Two nodes with volts between them.
struct Probe {
    circuit::Node plus = circuit::ground;
    circuit::Node minus = circuit::ground;

    bool operator==(const Probe&) const = default;
};

/// A network and where its volts are wanted.
struct SpiceQuestion {
    circuit::Network network;
    std::vector<Probe> probes;
};

/// What ngspice says: volts by source, by frequency and by probe, each source alone.
struct SpiceAnswer {
    std::vector<std::vector<std::vector<circuit::Complex>>> ac;
    std::vector<std::vector<circuit::Complex>> dc;
};

/// Solves all networks in one run of ngspice. Throws where ngspice is missing or leaves something out.
std::vector<SpiceAnswer> askNgspice(const std::vector<SpiceQuestion>& questions, std::span<const double> hertz);

/// Compares the program's solver with ngspice, probe by probe: gains within 0.1 dB and 1° where they are above −100 dB,
/// DC within 1 %. Returns what differs, in words; empty: nothing.
QString differences(const SpiceQuestion& question, const SpiceAnswer& answer, std::span<const double> hertz);
