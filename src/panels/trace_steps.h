// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/signal_chain.h"

/// One row of a signal's way: a piece of gear with the sockets it passes, or a lead to the next one.
struct TraceStep {
    Subject thing;
    QString name;
    QString detail {}; ///< "In 1 → Out 1"; the length of a lead
    Kind kind = Kind::Line; ///< of the signal there
    bool isLead = false;
    bool isSource = false;
    std::optional<StageLevel> level {}; ///< gear: what arrives at its input; the source: what it sends
    QStringList marks {}; ///< leads: "48 V", "upside down"
    std::optional<Severity> worst {}; ///< of what is found on the lead
};

/// The chain from its source down to its end.
QList<TraceStep> traceSteps(const SignalChain& chain, const Show& show);

/// A step in a sentence, for those who hear it and for tool tips.
QString spokenStep(const TraceStep& step);
