// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/patch_list.h"
#include "report/table.h"

/// The rows of the patch list for a spreadsheet: inputs first, then mixes, under the same heads.
Table patchTable(const PatchList& list);
