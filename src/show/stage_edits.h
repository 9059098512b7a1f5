// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QRectF>

/// Edits of the plan: how things stand, hang together and lie there.

/// Width and depth as the device stands unturned, millimetres; something to see and take where nobody states one.
QSizeF footprint(const Device& device, const DeviceType& type);

/// The room it takes as it stands, turned, around its middle.
QRectF turnedBody(const Device& device, const DeviceType& type);

/// True for things that come in any size: risers, drapes, tables, texts.
bool isResizable(const DeviceType& type);
constexpr int leastSizeMm = 50;
constexpr int mostSizeMm = 100'000;
void resizeDevice(Show& show, DeviceId id, QSize sizeMm);

/// Things that are selected and moved together. A device is in one group at most.
void groupDevices(Show& show, const QList<DeviceId>& ids);
void ungroupDevices(Show& show, const QList<DeviceId>& ids);
QList<DeviceId> withGroups(const Show& show, const QList<DeviceId>& ids); ///< and all that are grouped with them

/// What is locked stays where it is, and in the show, until it is unlocked.
void lockDevices(Show& show, const QList<DeviceId>& ids, bool locked);

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// Brings edges or middles of the devices' rooms onto one line: that of the outermost one, or the middle of all.
void alignDevices(Show& show, const QList<DeviceId>& ids, Alignment alignment);

/// Makes the gaps between them equal; the first and the last stay.
void distributeDevices(Show& show, const QList<DeviceId>& ids, Qt::Orientation along);

/// Makes the stage larger or smaller; its outline keeps its shape.
void resizeStage(Show& show, QSize stage);

/// Puts a picture under the plan, in its own proportions, as large as fits on the stage.
void setBackdrop(Show& show, const QByteArray& image, QSize pixels);

/// Makes the picture larger or smaller; the fixed point of the plan stays on the same point of the picture.
void scaleBackdrop(Show& show, QPoint fixed, double factor);

/// The way of a lead on the plan. With bends it is a person's own, and stays as it is.
void layCable(Show& show, CableId id, Laying laying, const QList<QPoint>& bends);

/// Millimetres along the floor from the first plugged end to the others, through the bends.
int wayLength(const Show& show, const Cable& cable);

/// From now on the length follows the way: with slack, an owned length where one will do, else the next usual one.
void followWay(Show& show, CableId id);
