// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// A box in one of the layers that follow each other from left to right.
struct LayeredBox {
    int layer = 0;
    int steps = 1; ///< how tall it is
};

/// A lead to a box in a later layer, and at which step of either box it is plugged in.
struct LayeredLead {
    qsizetype from = 0;
    qsizetype to = 0;
    int fromStep = 0;
    int toStep = 0;
};

/// The top of each box, in steps: stacked a step apart so that leads cross little and run straight where they can.
QList<double> layeredTops(const QList<LayeredBox>& boxes, const QList<LayeredLead>& leads);
