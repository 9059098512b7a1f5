// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/finder_end.h"

#include <span>

/// One answer to "what is it for": a usual piece of gear with such a socket. Texts have the context "PlainQuestions".
struct PlainUse {
    FinderSide side;
    const char* socket; ///< as one would call it
    const char* use;
    const char* gear; ///< "TYPE:PORT"
};

std::span<const PlainUse> plainUses();

/// The sockets of a side, and what one may be for, in the order of the table.
QList<const char*> plainSockets(FinderSide side);
QList<const PlainUse*> plainUsesOf(FinderSide side, const char* socket);

/// The gear that is meant.
FinderEnd endOf(const PlainUse& use, const Library& library);
