// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

/// An input of a stage box or desk where something arrives and no channel listens.
struct OpenInput {
    PortRef input;
    QString name; ///< of what the signal begins at, with L and R or a number where several would be called alike
};

/// All of them, box by box in the order they came, socket by socket.
QList<OpenInput> openInputs(const Analysis& analysis);
