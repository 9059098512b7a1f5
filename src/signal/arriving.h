// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

/// The arrivals a lead leads to: at its own plugs, else at the far end of the boxes it goes through.
QList<const Arrival*> arrivalsOf(const Island& island, CableId lead);

/// One signal on its way into one leg of an input.
struct ArrivingSignal {
    const SentSignal* sent = nullptr;
    double sentDbu = 0;
    const Arrival* arrival = nullptr;
    const LegArrival* leg = nullptr;
    Curve gain {};

    bool inverted() const { return gain[at1kHz].real() < 0; }
};

/// Every signal on every leg of these arrivals; what is not to be heard is left out.
QList<ArrivingSignal> signalsOf(const Island& island, const QList<const Arrival*>& arrivals);

/// A signal below this gain is not there.
constexpr double inaudibleDb = -100;

/// True when a signal of the island comes through to some leg of the arrival.
bool comesThrough(const Arrival& arrival, const Answer& answer, size_t signal);

/// How a leg that mixes both sides of one stereo picture treats what is alike in both.
struct StereoMix {
    double middleDb; ///< gain of what left and right have in common
    double sideDb; ///< gain of the louder side alone

    bool isSidesOnly() const; ///< what both sides share is gone
};
std::optional<StereoMix> stereoMix(const Answer& answer, const LegArrival& leg);

/// What the leg takes in, all signals together.
double takenDbu(const Island& island, const Arrival& arrival, const LegArrival& leg);

/// What reaches gear that lives on its lead, in volts, by the way of its supply.
double suppliedVolt(const Port& port, const PortDc& dc);

/// True when the gear behind the socket cannot work without a supply and gets too little: it sends nothing.
bool isStarved(const Answer& answer, int socket);
