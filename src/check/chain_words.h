// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/signal_chain.h"

/// One line of what is to be said of a chain.
struct ChainVerdict {
    std::optional<Severity> severity; ///< nothing: a fact that is in order
    QString text;
    qsizetype stage = -1; ///< which one it is about; −1: all of them
};

/// What is to be said of the whole way, worst first; never empty where there are stages.
QList<ChainVerdict> verdicts(const SignalChain& chain, const Show& show);

/// "XLR, 10 m → Wall box, Stage 1 → XLR, 2 m": the leads of a stage and the boxes between.
QString stageLeadText(const ChainStage& stage, const Show& show);

/// "Desk, Line 1, channel 1": an end with what listens there.
QString chainEndText(const Show& show, const PortRef& end);

QString faradText(double farad); ///< "450 pF"
