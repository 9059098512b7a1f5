// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/layers.h"

using namespace Qt::StringLiterals;

namespace {

bool isMains(const DeviceType& type)
{
    return type.symbol == "mains"_L1 || type.symbol == "distro"_L1;
}

} // namespace

bool isShown(const DeviceType& type, const Layers& layers)
{
    return isText(type) ? layers.words : isMains(type) ? layers.mains : layers.gear;
}

bool isShown(Kind carried, const Layers& layers)
{
    return carried == Kind::Power ? layers.mains : layers.leads;
}

bool isText(const DeviceType& type)
{
    return type.symbol == "text"_L1;
}
