// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"
#include "signal/frequencies.h"

#include <QHash>

#include <array>
#include <complex>
#include <vector>

using Curve = std::array<std::complex<double>, programmeHertz.size()>;

/// One signal as it comes out of a port: programme, or its left or right.
struct SentSignal {
    PortRef from;
    Role leg = Role::Hot;
    double levelDbu = 0; ///< open circuit, as rated or as it comes through the gear before; ≤ −150: nothing there

    bool operator==(const SentSignal&) const = default;
};

/// What one receiving leg gets from one sent signal.
struct LegSignal {
    int signal = 0; ///< index into the island's signals
    Curve gain {}; ///< from the rated open-circuit output to what the input takes in
};

/// What one leg of an input takes in.
struct LegArrival {
    Role leg = Role::Hot;
    bool differential = false; ///< one contact minus another
    std::vector<LegSignal> signals;
    double levelDbu = 0; ///< all signals together, at 1 kHz
};

/// What arrives at one input port, leg by leg and signal by signal.
struct Arrival {
    PortRef to;
    std::vector<LegArrival> legs;
    double humDbu = 0; ///< from the assumed volts between the grounds of sender and receiver; leastDecibel: none
    double rejectionDb = 0; ///< signal against 1 V between the grounds, both taken as earthed
};

/// How a sending contact fares.
struct LegLoad {
    PortRef port;
    Role role = Role::Hot;
    bool driven = false; ///< a source of volts stands behind it
    double lossDb = 0; ///< what its load takes away, the worse of 100 Hz and 1 kHz; positive
    double shortShare = 0; ///< of its volts lost into a short; 0: it feeds a load
    double pushShare = 0; ///< how far another output drags this contact, 0 … 1
    PortRef pushedBy;
    double pushMilliampere = 0; ///< what then flows, at the other output's rated level
};

/// DC at a port's contacts.
struct PortDc {
    PortRef port;
    QMap<Role, double> volts; ///< against the port's own shield
    bool supplied = false; ///< some 48 V is switched on in the island

    double highest() const;
};

/// Copper that hangs together: everything one answer is solved for. Answers are handed on to islands of the same shape;
/// what names ports or cables here is renamed in shape.cpp.
struct Island {
    QList<PortRef> ports;
    QList<CableId> cables;
    std::vector<SentSignal> signals;
    std::vector<Arrival> arrivals;
    std::vector<LegLoad> loads;
    std::vector<PortDc> dc;
    QMap<CableId, QMap<QString, Role>>
        carries; ///< by lead and "end.contact": the role of the sending contact behind it
};

/// The whole show, solved.
struct Analysis {
    std::vector<Island> islands;
    QHash<PortRef, int> islandOf;
    QHash<CableId, int> islandOfCable;

    const Island* island(const PortRef& port) const;
    const Island* island(CableId cable) const;
    const Arrival* arrival(const PortRef& to) const;
    const PortDc* dc(const PortRef& port) const;
};

/// The gain of one leg for one signal, zero where it does not arrive.
const Curve& gainOf(const LegArrival& leg, int signal);

/// Gain in dB at one of the programme frequencies.
double gainDb(const Curve& gain, std::size_t frequency = at1kHz);
