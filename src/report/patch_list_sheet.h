// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flow.h"
#include "report/patch_list.h"
#include "report/show_frame.h"

/// The patch list laid out: what stands where on which page. Keeps pointers into the list it was made from.
struct PatchListSheet {
    Paper paper;
    SheetFrame frame;
    QList<Strip> strips;
    QList<FlowSection> sections;
    QList<FlowPage> pages;
    QStringList subtitles; ///< one a page
    QStringList groups; ///< names in order of first use
    QRectF area; ///< everything but head and footer stands in here
};

/// Adds the names of groups that have no room beside their rows to the rows.
PatchListSheet layOutPatchList(PatchList& list, const SheetOptions& options, Typesetter& types);
