// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/port.h"

/// What is assumed where a data sheet is silent.
struct PortDefaults {
    double ohm;
    double nominalDbu;
    double maximumDbu;
    double minimumDbu;
};

/// The usual figures for a port of this kind and direction. Sources: see port_defaults.cpp.
PortDefaults portDefaults(const Port& port);

/// The port's own figure, or the usual one.
double impedanceOhm(const Port& port);
double nominalDbu(const Port& port);
double maximumDbu(const Port& port);
double minimumDbu(const Port& port);

/// The same for one signal of the port: the microphone of a headset has levels of its own.
double nominalDbu(const Port& port, Role leg);
double maximumDbu(const Port& port, Role leg);
double minimumDbu(const Port& port, Role leg);
double leastLoadOhm(const Port& port); ///< of an output; 0 where any load will do

/// True when something is stated of what the port is as a source or a load.
bool knowsImpedance(const Port& port);

/// The names of the facts the verdict had to assume: "impedance", "level", "circuit".
QStringList unknownFacts(const Port& port);
