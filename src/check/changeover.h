// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/stand_place.h"
#include "show/patch_lines.h"

#include <optional>

/// In the order in which they are done where one stands.
enum class MoveKind { PhantomOff, Pull, TakeOff, Shift, BringOn, Replug, Plug, Switch, PhantomOn, Desk };

/// One thing to do so that one show becomes the other.
struct CrewMove {
    MoveKind kind = MoveKind::Plug;
    DeviceId device; ///< of the show before when it is taken off, else of the show after
    CableId cableBefore; ///< nothing: the lead comes new
    CableId cableAfter; ///< nothing: the lead goes
    QString key; ///< of the lead's end or of the switch
    PortRef from; ///< in the show before
    PortRef to; ///< in the show after
    std::optional<PatchLine> lineBefore; ///< at the desk
    std::optional<PatchLine> lineAfter;

    bool operator==(const CrewMove&) const = default;
};

/// Moves that are made in one go.
struct CrewStop {
    enum class Kind { PhantomOff, Place, PhantomOn, Desk };
    Kind kind = Kind::Place;
    StandPlace place;
    QList<CrewMove> moves;

    bool operator==(const CrewStop&) const = default;
};

/// How the patch of one act becomes that of the next.
struct Changeover {
    ShowMatch match;
    QList<CrewStop> stops; ///< 48 V off, then a short walk over the stage, 48 V on, and the desk
    QList<PatchLine> lineCheck; ///< of the show after: what sounds otherwise than before

    qsizetype count() const;
};

/// The moves from one show to the other. Done in their order, no socket ever has to take two plugs at once, and none is
/// touched while 48 V is on.
Changeover changeover(const Show& before, const Show& after);
