// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"

/// The usual ways of wiring a lead, by which one can be asked for without knowing its plugs:
///
///     C1   straight: hot to hot, cold to cold, shield to shield
///     C2   balanced to unbalanced, cold joined to the shield in the plug at the source
///     C3   balanced to unbalanced, cold left open at the source
///     C4   two poles at either end
///     C5   unbalanced to balanced, two wires: cold joined to the shield in the plug at the input
///     C6   unbalanced to balanced, three wires: cold goes back to the sleeve of the source
///     C7   unbalanced to balanced, cold left open at the input: a fault
///     C8   stereo, straight
///     C9   stereo, a plug of its own for either side
///     C10  left and right through resistors to one hot
///     C11  mono to both sides: hot to tip and ring, cold and shield to the sleeve
///     C11b the same with cold left open
///     C12  insert: tip sends, ring returns
///     C13  loudspeaker cable
///     C14  110 Ω pair for AES3
///     C15  75 Ω coaxial
///     C16  balanced headphones to one plug with a common sleeve, both returns joined: a fault
///     C17  balanced headphones to two balanced plugs
///     C18  balanced headphones, the positive legs and ground alone
bool isWiring(const QString& id);

/// The lead of that wiring whose first two plugs fit the two sockets; of several the one with the fewest spare
/// contacts, made for that kind of signal, to be bought rather than soldered, and cheap. Null where there is none.
CableTypePtr leadOfWiring(const Library& library, const QString& wiring, const Port& from, const Port& to);

/// What an adapter between the two sockets would do: hot to hot and ground to ground. Null where no lead fits.
CableTypePtr plainLead(const Library& library, const Port& from, const Port& to);
