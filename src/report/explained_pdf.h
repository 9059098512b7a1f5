// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/show_frame.h"

/// Every lead with something open above a note: what is heard, why, what to do, and what arrives, drawn.
QByteArray explainedPdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options);
