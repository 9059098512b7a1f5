// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"

/// Puts the moves into walking order. Where two plugs want to change places, one is pulled first and plugged later.
QList<CrewStop> stopsOf(const Show& before, const Show& after, const ShowMatch& match, const StandPlaces& places,
    const QList<CrewMove>& moves);
