// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/device_facts.h"

#include <QLineF>
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
    QString name; ///< cut where it is too long
    QList<BoxRow> rows;
    QList<QLineF> pairs; ///< upright, beside the two ports of a stereo pair
    BoxRow header; ///< stands for ports that are folded into it
    bool foldable = false; ///< has a chevron to press

    const BoxRow* row(const QString& port) const;
    bool folds() const; ///< some ports are folded away
    QRectF chevron() const; ///< empty where there is none
};

/// Measures of a box, px at 100 %.
struct PatchMeasure {
    static constexpr double Header = 30, Row = 22, Foot = 6, MinWidth = 148, Padding = 14, Symbol = 22;
    static constexpr double Chevron = 20; ///< side of the square it is pressed in
    static constexpr double MostText = 170; ///< longer names are cut
    static constexpr int LeastFoldable = 6; ///< ports; fewer are not worth folding
    static constexpr int MostRows = 12; ///< at one side; beyond, ports without a lead are folded away
};

PatchBox layOutBox(const DeviceFacts& facts);

/// Puts the name in, cut where it is too long, and makes the box as wide as it asks for.
void putName(PatchBox& box, const QString& name);

/// True where the port belongs to the side that signals leave from.
bool isRightSide(const DeviceType& type, const Port& port);
