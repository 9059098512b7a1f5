// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"

/// A figure before and after, named and in units as in the evidence of findings.
struct FigureChange {
    QString evidence;
    double before = 0;
    double after = 0;
};

/// What was measured of the finding's link in both shows, as far as its rule has a figure. `end`: the socket where its
/// signal comes up afterwards.
QList<FigureChange> figuresOf(const Checked& before, const Checked& after, const Finding& finding, const PortRef& end);

/// True when a figure says that the change has only gone round the rule: nobody would hear a difference.
bool isNoBetter(const QList<FigureChange>& changes, const Finding& finding);
