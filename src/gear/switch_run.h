// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/device_type.h"

#include <QList>

/// Switches that differ in nothing but their number, as those of a patch bay's pairs: "mode" with a count of 24 stands
/// for mode1 … mode24. A single switch is a run of one under its own key.
struct SwitchRun {
    Switch pattern; ///< the key without a number, "%1" in the name stands for it
    int count = 1;
};

/// The switch of that number, from 1 on.
Switch numbered(const Switch& pattern, int number);

/// All switches as runs, in their order; numbered() gives back what went in.
QList<SwitchRun> switchRuns(const std::vector<Switch>& switches);
