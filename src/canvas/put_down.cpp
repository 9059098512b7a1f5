// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/put_down.h"

#include "show/edits.h"

DeviceId putDown(Show& show, const DeviceTypePtr& type, QPoint place, Picture picture)
{
    const bool stage = picture == Picture::Stage;
    const DeviceId made = addDevice(show, type, stage ? place : place * 10);
    if (!stage)
        show.devices.update(made, [place](Device& device) { device.patchPlace = place; });
    return made;
}

QPoint placeIn(const Device& device, Picture picture)
{
    return picture == Picture::Stage ? device.place : device.patchPlace;
}
