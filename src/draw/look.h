// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"

/// What anything that is painted needs: the colours of the theme and the text size.
struct Look {
    Theme theme = Theme::Light;
    double scale = 1;

    const Palette& colours() const { return palette(theme); }
    QFont font(TypeRole role) const { return ::font(role, scale); }
    int line(TypeRole role) const { return lineHeight(role, scale); }
    int px(double at100) const { return qRound(at100 * scale); }
};
