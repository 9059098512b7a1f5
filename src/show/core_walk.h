// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// A socket that the cores reach, and the step it was reached from; −1: it is the start.
struct CoreStep {
    PortRef socket;
    qsizetype before = -1;
};

/// All sockets that hang on this one through leads, patch bays as they are plugged and set, and passive boxes; the
/// nearest first. Gear with electronics ends the walk.
QList<CoreStep> coreWalk(const Show& show, const PortRef& start);

/// The sockets on the way from one to another, both included; empty where there is none.
QList<PortRef> coreWay(const Show& show, const PortRef& from, const PortRef& to);
