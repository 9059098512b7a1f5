// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QByteArray>

/// The whole show as a SPICE file: a subcircuit for each island, with what every node is in comments. In each island
/// the first signal is on; phantom power counts at DC.
QByteArray showNetlist(const Show& show);
