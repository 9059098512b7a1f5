// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

/// The far end of the lead in a socket; nothing where it is free or hangs in the air.
PortRef otherEnd(const Show& show, const PortRef& socket);

/// The outputs whose signal is to be had at a socket, the loudest first. Cores that carry it count; a shield in common
/// does not.
QList<PortRef> sourcesAt(const Analysis& analysis, const PortRef& socket);
std::optional<PortRef> sourceAt(const Analysis& analysis, const PortRef& socket);

/// What an output sends at this moment, open circuit; nothing where nobody has solved it.
std::optional<double> sentDbu(const Analysis& analysis, const PortRef& source);
