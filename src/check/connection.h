// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/leads.h"
#include "check/remedy.h"

/// A port of a device that is in no show.
struct GearPort {
    DeviceTypePtr type;
    QString port;

    explicit operator bool() const { return type != nullptr; }
};

/// The port meant by "TYPE:PORT"; a counted port without its number is the first. Empty where there is none.
GearPort gearPort(const Library& library, const QString& text);

/// A lead that was taken out of a socket, and what it is called.
struct PulledLead {
    Cable cable;
    QString text;
};

/// Two ports in a show, not joined yet. A passive box that was added as the receiving end has what usually stands
/// behind it.
struct Pair {
    Show show;
    PortRef from;
    PortRef to;
    int lengthMm = 0; ///< of the lead to come; 0: as the plan asks
    QList<DeviceId> added {}; ///< gear that the show did not have
    QList<DeviceId> props {}; ///< what usually stands behind, for the trial alone
    QList<PulledLead> pulled {}; ///< leads that sat in the two sockets
};

enum class PhantomWish { AsItStands, On };

/// The two ports in a show of their own, so far from each other that a lead of that length reaches.
Pair pairOf(const GearPort& from, const GearPort& to, int lengthMm, const Library& library, Checker& checker,
    PhantomWish phantom = PhantomWish::AsItStands);

/// One end of a question: a port in the show, or one of gear that is not placed yet.
using Wish = std::variant<PortRef, GearPort>;

/// The two ports in a copy of the show: gear that is missing is added near the other end, and what sits in the two
/// sockets is pulled out.
Pair pairIn(const Show& show, const Wish& from, const Wish& to, int lengthMm, const Library& library, Checker& checker);

/// The lead that is meant: a cable type's key, a wiring ("C1" …) or "adapter". Null where nothing fits.
CableTypePtr wishedLead(const Library& library, const QString& wish, const Port& from, const Port& to);

/// A pair joined by a lead, and what comes of it.
struct Connection {
    Checked checked;
    CableId lead;
    QList<Finding> findings; ///< worst first
    QList<Remedy> remedies;
};

/// The pair joined by a lead of that type. A lead's further ends go where they change nothing.
Connection joined(const Pair& pair, const CableTypePtr& type, const Library& library, Checker& checker);

/// The same with what would mend it.
Connection joinedWithRemedies(const Pair& pair, const CableTypePtr& type, const Library& library, Checker& checker);
