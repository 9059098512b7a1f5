// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/patch_list_sheet.h"

/// The patch list as a PDF of lines, areas and text. Needs a QGuiApplication.
QByteArray patchListPdf(PatchList list, const SheetOptions& options);
