// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"

/// The inputs that a lead leads to: at its own plugs, else at the far end of the boxes it goes through.
QList<PortRef> inputsOf(const Analysis& analysis, CableId lead);

/// Where the same gear hears the same senders once the show has been changed: what stands in the place of
/// `inputsOf(before, lead)`.
QList<PortRef> inputsAfter(const Analysis& before, CableId lead, const Analysis& after);

/// The input behind an output that sends on what comes in there; nothing for a source of its own, or where nothing is
/// plugged in there.
PortRef inputBehind(const Analysis& analysis, const PortRef& output);

/// Everything that is heard at some inputs, back to where it begins.
struct Behind {
    QList<PortRef> sources; ///< outputs with a sound of their own, device by device
    QList<CableId> islands; ///< by first lead
};
Behind behind(const Analysis& analysis, const QList<PortRef>& inputs);
