// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/show_frame.h"

/// The strips of all patch bays in true size, to be cut out: in pieces on the usual paper, or whole on A3.
QByteArray bayStripsPdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options);
QByteArray bayStripsA3Pdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options);
