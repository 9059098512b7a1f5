// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/patch_list.h"
#include "report/pencil.h"

/// The paper's own shapes: told apart by outline and letter, also in the third copy. `box` is a square.
void drawSeverityMark(Pencil& pencil, Severity severity, bool accepted, const QRectF& box);

/// The shape in a thin outline: there are none of these.
void drawNoneMark(Pencil& pencil, Severity severity, const QRectF& box);

/// An ink disc with a white tick: accepted.
void drawAcceptedMark(Pencil& pencil, const QRectF& box);

/// A tick: nothing found.
void drawClearMark(Pencil& pencil, const QRectF& box);
