// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"

/// What a trial put into the show: leads that are new or plugged otherwise, and boxes.
QList<CableId> newLeads(const Show& before, const Show& after);
QList<DeviceId> newBoxes(const Show& before, const Show& after);

/// The new leads from the sender on, one hop a device.
QList<Hop> hopsOf(const Show& after, QList<CableId> leads, DeviceId from);

/// What is needed for it, counted, with what is owned.
QList<Piece> piecesOf(const Show& before, const Show& after, const Pair& pair);
