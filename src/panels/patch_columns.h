// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/patch_rows.h"
#include "show/patch_lines.h"

#include <span>

enum class PatchColumn {
    Number,
    Name,
    Player,
    Mic,
    Stand,
    Phantom,
    Socket,
    Desk,
    Group,
    Mixes,
    Plays,
    EndsAt,
    ProvidedBy,
    Note,
    LineChecked,
    Status,
};

/// A column of the table: what can be typed into it, and how wide it begins.
struct PatchColumnRow {
    PatchColumn column;
    std::optional<PatchField> field; ///< nothing: it is derived from the leads
    const char* title; ///< marked for translation with the context "PatchColumns"
    int width; ///< px at 100 %
};

std::span<const PatchColumnRow> patchColumns(PatchSide side);
QString titleOf(const PatchColumnRow& column);

/// What stands in a column; the status is for the table to word.
QString columnText(const PatchRow& row, PatchColumn column);
QString columnText(const MixRow& row, PatchColumn column);
