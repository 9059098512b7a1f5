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

/// Two ports of any gear, in a show of their own and not joined yet. A passive box at the receiving end has what
/// usually stands behind it.
struct Pair {
    Show show;
    PortRef from;
    PortRef to;
    int lengthMm = 0; ///< of the lead to come
};

enum class PhantomWish { AsItStands, On };

/// The two devices so far from each other that a lead of that length reaches.
Pair pairOf(const GearPort& from, const GearPort& to, int lengthMm, const Library& library, Checker& checker,
    PhantomWish phantom = PhantomWish::AsItStands);

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
