// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "signal/trace.h"

/// What a level meets at the input of a stage, all in dBu.
struct StageLevel {
    double sentDbu = 0; ///< open circuit
    double takenDbu = 0; ///< all that arrives there together
    double gainDb = 0;
    double weakestDbu = 0; ///< the weakest level of use
    double clipDbu = 0;
};

/// What holds hum off a stage.
enum class Balance {
    Balanced,
    Lost, ///< one end is balanced, but the link is not
    Unbalanced,
};

/// A supply that is found on a stage, and what it does to the gear that sends there.
struct StagePower {
    enum class Use { Needed, Harmless, Harmful };
    PortRef from; ///< the input that feeds it
    PortRef reaches;
    double volt = 0;
    Use use = Use::Harmless;
};

/// One stage on the way of a signal, from gear to gear.
struct ChainStage {
    PortRef from;
    PortRef to;
    QList<RunLead> leads {};
    bool network = false; ///< a route over network leads: no copper carries the signal
    std::optional<StageLevel> level {}; ///< of analogue signals
    Balance balance = Balance::Balanced;
    bool inverted = false;
    double farad = 0; ///< of leads and input, where a coil or crystal has to drive them; else 0
    double trebleHertz = 0; ///< −3 dB against 1 kHz, with `farad`; infinity where that cannot be heard
    std::optional<StagePower> power {};
};

/// The way of one signal from its source to one end, stage by stage, with what is found on it.
struct SignalChain {
    PortRef source;
    PortRef end;
    QList<ChainStage> stages {};
    QList<Finding> findings {}; ///< on this way, not accepted ones; worst first
    QList<PortRef> sources {}; ///< all that lead to this end …
    QList<PortRef> ends {}; ///< … and all that this source leads to, with their own among them

    bool isInverted() const; ///< at the end, against the source
    qsizetype stageOf(const Finding& finding) const; ///< −1: none of them
};

/// The chain between a source and an end of the trace; without stages where no signal goes from one to the other.
SignalChain signalChain(const Checked& checked, const Trace& trace, const PortRef& source, const PortRef& end);

/// The chain through whatever this is: from the first source that reaches an end.
SignalChain signalChain(const Checked& checked, const Subject& subject);
