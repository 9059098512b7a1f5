// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "show/show.h"

/// Adds a device at a place of the picture, in its coordinates; the other picture gets a place that is like it.
DeviceId putDown(Show& show, const DeviceTypePtr& type, QPoint place, Picture picture);

/// Where the device is in the picture.
QPoint placeIn(const Device& device, Picture picture);
