// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// "FOH over AES50, through Box B: 12 of 48 channels", one for each desk that a box reaches, or each box that reaches
/// this desk.
QStringList routeTexts(const Show& show, DeviceId device);
