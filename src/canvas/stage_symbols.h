// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QPointF>

#include <optional>

/// True for things that leads and gear stand on: risers, ramps.
bool isFloor(const DeviceType& type);

/// On gear of thin lines the place a lead is drawn to, from the device's middle; on solid gear it ends at the edge.
std::optional<QPointF> innerSocket(const Device& device, const DeviceType& type);
