// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"
#include "report/show_frame.h"

/// The moves from one act to the next, to be ticked off on a dark stage; then the lines to check. `findings` are those
/// of the show after; `names`: who does each stop, as far as it is known.
QByteArray changeoverPdf(const Show& before, const Show& after, const QList<Finding>& findings,
    const QStringList& names, const SheetOptions& options);
