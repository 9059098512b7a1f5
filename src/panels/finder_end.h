// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/connection.h"
#include "document/selection.h"

#include <optional>

/// Which end of the question: what sends or what takes.
enum class FinderSide { From, To };

/// One end of a question to the cable finder: a device of the show or a type of the library, and one of its ports.
struct FinderEnd {
    DeviceId device; ///< where it is placed
    DeviceTypePtr type; ///< where it is not
    QString port;

    bool operator==(const FinderEnd&) const = default;
};

/// The type of what is chosen, or null.
const DeviceType* typeOf(const FinderEnd& end, const Show& show);
const Port* portOf(const FinderEnd& end, const Show& show);
QString nameOf(const FinderEnd& end, const Show& show);

/// The question's end for the engine; nothing while it is not complete.
std::optional<Wish> wishOf(const FinderEnd& end, const Show& show);

/// The ports that can be that end, in the order of the type.
QStringList portsFor(const DeviceType& type, FinderSide side);

/// The port one most likely means: free, and of the kind that comes from the other end.
QString likelyPort(const FinderEnd& end, const Show& show, FinderSide side, const Port* other);

/// The port among what is selected whose inside nobody states: one that the lead sits in, or the device's first.
PortRef unknownPortIn(const Show& show, const Selection& selection);

/// Socket, balanced or stereo, level, impedance, earth: what is known, in a word or two each.
QStringList factsOf(const FinderEnd& end, const Show& show, FinderSide side);
