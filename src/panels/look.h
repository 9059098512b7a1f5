// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"

/// Theme and text size the application wears now, read back from its palette and font.
Look currentLook();
