// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pencil.h"
#include "check/signal_path.h"

/// Which way the free end of a plug points.
enum class PlugPointing { Left, Right };

/// How wide the mark of a plug is, millimetres. `scale` 1 is the size of a label; lists use 0.8.
double plugWidth(const LeadPlug& plug, double scale = 0.8);

/// The mark of a plug with its left edge at `left`, its middle at `left.y()`: XLR as a circle, black with white holes
/// where it is female; all others from the side with their kind in white letters.
void drawPlugMark(Pencil& pencil, const LeadPlug& plug, QPointF left, PlugPointing pointing, double scale = 0.8);

/// "XLR female", "jack, 2 contacts": what the legend says of a plug.
QString plugText(const LeadPlug& plug);
