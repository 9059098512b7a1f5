// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "panels/learn_pages.h"

struct Library;

/// A plate's tiny show, solved and checked.
struct LearnDemo {
    Checked checked;
    CableId lead; ///< the one that is drawn; none where the library lacks something
    QList<Finding> findings; ///< worst first
};

LearnDemo learnDemo(const LearnPlate& plate, const Library& library, Checker& checker);
