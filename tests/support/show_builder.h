// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/edits.h"

#include <functional>

/// The checkout's own connectors, leads and devices, read once. Throws where a file is wrong.
const Library& gear();

/// A show told in a few words. Statements end with ";" or a new line:
///     Kick: shure/beta-52a @ 1000,500      a device, and where it stands in millimetres
///     Kick.out -xlr 5m-> Box.mic1          a lead; further ends go to the list of its side: "A.out, B.out -2xts-ts
///     1m-> C.in" Box.mic1 48V                         phantom power on Di.lift = on                         a switch
/// "-" in place of a port leaves that end free. What cannot be read throws std::runtime_error with the statement in it.
Show showFrom(const QString& words);
Show showFrom(const QString& words, const Library& library);

/// Adds to a show that is there already.
void extend(Show& show, const QString& words, const Library& library = gear());

/// "Box.mic1" as the show knows it. Throws where there is no such device or port.
PortRef portIn(const Show& show, const QString& words);

/// The device of that name; throws where there is none.
DeviceId deviceIn(const Show& show, const QString& name);

/// The lead that was added at this place in the words, counted from 0.
CableId leadIn(const Show& show, int index = 0);

/// The library with one device type changed: for facts that no real device has.
Library withDevice(const Library& library, const QString& key, const std::function<void(DeviceType&)>& change);
