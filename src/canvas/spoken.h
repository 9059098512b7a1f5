// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"

/// What is said aloud of the things on the canvas: what each is and how it stands, then the worst that is found.

/// "Vocal 1, SM58, 1 of 1 joined".
QString spoken(const Show& show, DeviceId device);

/// "Out, XLR, output, joined to Stage box, Line 3".
QString spoken(const Show& show, const PortRef& port);

/// "Lead XLR, 10 m from Vocal 1, Out to Stage box, Line 3".
QString spoken(const Show& show, CableId lead);

/// "Warning: the singer disappears"; empty where nothing is found.
QString spokenFindings(const QList<Finding>& worstFirst, const Show& show);
