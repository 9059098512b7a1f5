// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pull_list.h"
#include "report/show_frame.h"

/// The pull list as a PDF, upright: what to take from the store, with boxes to tick. Needs a QGuiApplication.
QByteArray pullListPdf(const PatchList& list, const QList<PullSection>& sections, const SheetOptions& options);
