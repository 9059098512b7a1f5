// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/units.h"
#include "signal/frequencies.h"
#include "signal/plan.h"

#include <array>
#include <complex>
#include <memory>
#include <optional>
#include <vector>

/// What the solver says of a plan. Sockets, leads and boxes are named by their place in it, signals by their place here.

/// Complex gain at each of the programme frequencies.
using Curve = std::array<std::complex<double>, programmeHertz.size()>;

/// Gain in dB at one of the programme frequencies.
inline double gainDb(const Curve& gain, std::size_t frequency = at1kHz)
{
    return decibel(std::abs(gain[frequency]));
}

/// One signal as it comes out of a socket: programme, or its left or right.
struct SentSignal {
    int socket = 0;
    Role leg = Role::Hot;
};

/// What one leg of an input takes in.
struct LegArrival {
    Role leg = Role::Hot;
    bool differential = false; ///< one contact minus another
    std::vector<Curve> gains; ///< by signal: from the rated open-circuit output to what the input takes in
};

/// What arrives at one input, leg by leg and signal by signal.
struct Arrival {
    int socket = 0;
    std::vector<LegArrival> legs; ///< never empty
    double humDbu = leastDecibel; ///< from the assumed volts between the grounds of sender and receiver
    double rejectionDb = 0; ///< signal against 1 V between the grounds, both taken as earthed
};

/// How a sending contact fares.
struct LegLoad {
    int socket = 0;
    Role role = Role::Hot;
    bool driven = false; ///< a source of volts stands behind it
    double lossDb = 0; ///< what its load takes away, the worse of 100 Hz and 1 kHz; positive
    double shortShare = 0; ///< of its volts lost into a short; 0: it feeds a load
    double pushShare = 0; ///< how far another output drags this contact, 0 … 1
    int pushedBy = -1; ///< the socket of that output
    double pushMilliampere = 0; ///< what then flows, at the other output's rated level
};

/// The load that an output sees, in ohm, from what is lost inside it.
double loadOhm(const Port& port, const LegLoad& load);

/// DC at a socket's contacts.
struct PortDc {
    std::array<std::optional<double>, roleCount> volts {}; ///< by role, against the socket's own shield
    std::array<double, roleCount> milliamperes {}; ///< by role, out of the lead and into the gear
    bool supplied = false; ///< something feeds the island
    double sweptVolt = 0; ///< the most that stands between hot and cold while one of the jacks is plugged

    double at(Role role) const { return volts[static_cast<std::size_t>(role)].value_or(0); }
    double highest() const;
    double betweenLegs() const { return std::abs(at(Role::Hot) - at(Role::Cold)); }
};

constexpr int caseLot = -1;

/// Metal that a conductor touches: the case of a box, or a lot of contacts that are joined inside it.
struct GroundContact {
    int box = 0;
    int lot = caseLot;
};

/// A conductor of a lead that joins cases or insides of boxes.
struct GroundJoint {
    int lead = 0;
    std::vector<GroundContact> contacts; ///< two or more
};

/// The levels in one island, at 1 kHz.
struct Levels {
    std::vector<double> sentDbu; ///< by signal: open circuit, as rated or as it comes through the gear before
    std::vector<std::vector<double>> takenDbu; ///< by arrival and leg: all signals together
};
using LevelsPtr = std::shared_ptr<const Levels>;

/// Which contacts are one piece of copper for a signal, by number: they touch, or a box joins them inside. Shields are
/// not counted: −1.
struct Joints {
    std::vector<std::vector<int>> sockets; ///< by socket and contact
    std::vector<std::vector<int>> leads; ///< by lead and contact, counted through its ends
};

struct Answer {
    Plan plan; ///< what was solved, with the figures of its outputs as they are loaded
    std::vector<SentSignal> signals;
    std::vector<Arrival> arrivals;
    std::vector<LegLoad> loads;
    std::vector<PortDc> dc; ///< by socket
    std::vector<std::vector<Role>> carries; ///< by lead and contact: the role of the sending contact behind it
    std::vector<GroundJoint> grounds;
    Joints joints;
    LevelsPtr rated; ///< with every signal at its rated level

    const SentSignal& signal(int index) const { return signals[static_cast<std::size_t>(index)]; }
    const Arrival* arrivalAt(int socket) const; ///< nullptr where the socket takes in nothing
};

/// What is assumed between the earths of two outlets in one room, in volts (public figures go from 10 mV on one outlet
/// to 1 V between circuits).
constexpr double earthDifferenceVolt = 0.1;

/// What the legs take in when the signals are sent at these levels.
Levels levelsFrom(const Answer& answer, std::vector<double> sentDbu);

class Sketches;

/// Solves a plan: programme over frequency, grounds, DC.
Answer solve(const Plan& plan, Sketches& sketches);
