// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sheet_frame.h"

#include <QDateTime>

/// How a sheet is to be printed.
struct SheetOptions {
    PaperSize paper = PaperSize::A4;
    bool feet = false; ///< lengths in whole feet instead of metres
    QDateTime time; ///< printed in the footer; now where it is not valid
};

/// What stands around a sheet of this show. The legend is left empty.
SheetFrame showFrame(const PatchList& list, const SheetOptions& options, const QString& letter, const QString& title);

/// The title of the file.
QString fileTitle(const PatchList& list, const SheetFrame& frame);

/// The program, without the time.
QString creator(const SheetFrame& frame);
