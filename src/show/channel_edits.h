// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/patch_lines.h"

/// What happens to whole lines of the patch. Each function is one step.

constexpr int highestLineNumber = 1'000'000; ///< as in show files

void setNumber(Show& show, const PatchLine& line, int number); ///< two may have the same afterwards

/// Lines that have the number of one that is kept go up to the next free one.
void makeRoom(Show& show, const QList<PatchLine>& kept);

/// Moves lines in front of the one that stands at `row` now, as one block; numbers stay where they are on the list, and
/// stereo pairs stay together.
void moveLines(Show& show, const QList<PatchLine>& lines, qsizetype row);

/// Gives the lines the numbers from `first` on; others make room.
void renumberLines(Show& show, const QList<PatchLine>& lines, int first);

/// Adds lines with the numbers from `number` on; those that have these move on to the next gap.
QList<PatchLine> insertLines(Show& show, PatchSide side, int number, qsizetype count, const QString& name = {});
void removeLines(Show& show, const QList<PatchLine>& lines); ///< their numbers stay free

/// Makes stereo pairs of lines whose numbers follow each other, or parts them. Returns how many pairs it changed.
qsizetype setLinked(Show& show, const QList<PatchLine>& lines, bool linked);
