// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pencil.h"

/// True where the name of a group can stand beside that many rows of that height.
bool groupNameFits(const QString& name, qsizetype rows, double rowHeight, Typesetter& types);

/// The bar of a group beside its rows, its name turned upwards where it fits.
void drawGroupBar(Pencil& pencil, const QString& name, qsizetype index, const QRectF& rows);

/// The bracket left of the numbers of a stereo pair, from the middle of one row to the middle of the next.
void drawPairBracket(Pencil& pencil, double left, const QRectF& upper, const QRectF& lower);
