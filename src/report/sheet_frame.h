// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/patch_list.h"
#include "report/pencil.h"

/// What stands around every sheet.
struct SheetFrame {
    QString letter; ///< "P"
    QString title; ///< "Patch list"
    struct Field {
        QString label;
        QString value;
        int dropOrder = 0; ///< where the page is too narrow, fields with 1, then 2 go; 0 stays
    };
    QList<Field> fields;
    Counts counts;
    QString made; ///< program, version and time
    QString hash;
    QList<LeadPlug> legend; ///< plugs that occur
};

/// What differs from page to page.
struct SheetPage {
    QString subtitle;
    int number = 1;
    int total = 1;
};

/// Where content begins: below the head, which grows where a value needs more lines.
double contentTop(const SheetFrame& frame, const Paper& paper, Typesetter& types);

/// The cord: sheet letter and page number as sockets, a lead between them, the title block below; and the footer.
void drawSheetFrame(Pencil& pencil, const SheetFrame& frame, const SheetPage& page, const Paper& paper);

/// "1 danger, 2 errors open", "nothing above a note": never the bare word OK.
QString statusText(const Counts& counts);
