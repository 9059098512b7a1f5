// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"
#include "gear/port.h"

#include <QPen>

QColor signalColour(Kind kind, const Palette& palette);

/// The letter before the number on a channel tag: M, G, L, H, S, D, P.
QChar tagLetter(Kind kind);

/// Width of a lead at rest, in px.
double cableWidth(Kind kind);

/// Colour and stroke pattern of a lead; the pattern tells kinds apart where colour does not and keeps its length when
/// the line gets thicker. `width` is in the painter's units, of which `unit` make one px.
QPen cablePen(Kind kind, const Palette& palette, double width, double unit = 1.0);
