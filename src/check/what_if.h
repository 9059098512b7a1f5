// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analyse.h"

/// A small show of one island alone, with the ids of the whole, for asking what a change would do to it.
Show islandAlone(const Show& show, const Island& island);

/// Puts another circuit behind a port of this device, and of no other of its type.
void setCircuit(Show& show, const PortRef& ref, const QString& circuit);

/// Pushes all plugs of a lead fully in.
void pushIn(Show& show, CableId id);

/// Shortens the leads together to that length; shorter ones stay.
void shortenTo(Show& show, int totalMm);
