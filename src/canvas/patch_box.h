// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/device_facts.h"

#include <QRectF>

/// One line of a box: a port, or what stands for ports that are folded away.
struct BoxRow {
    QString port; ///< empty where the row is only text
    QString text;
    QString chip; ///< a channel's number
    double y = 0; ///< of its middle
    bool right = false; ///< at the box's right side
    QStringList folded; ///< ports that this row stands for, `port` being the first
};

/// A device as a box: where everything in it stands, in px at 100 % from its top left.
struct PatchBox {
    QSizeF size;
    QList<BoxRow> rows;

    const BoxRow* row(const QString& port) const;
    bool folds() const; ///< some ports are folded away
};

/// Measures of a box, px at 100 %.
struct PatchMeasure {
    static constexpr double Header = 30, Row = 22, Foot = 6, MinWidth = 148, Padding = 14, Symbol = 22;
    static constexpr int MostRows = 12; ///< at one side; beyond, ports without a lead are folded away
};

PatchBox layOutBox(const DeviceFacts& facts);

/// What the name alone asks for.
double leastBoxWidth(const DeviceFacts& facts);

/// True where the port belongs to the side that signals leave from.
bool isRightSide(const DeviceType& type, const Port& port);
