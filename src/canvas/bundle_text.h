// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// What a tip says of a bundle: how many leads, and the way of each as far as there is room.
QString bundleText(const Show& show, const QList<CableId>& bundle);
