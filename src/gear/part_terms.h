// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/part.h"

#include <QList>

/// One thing that must hold for a part to be there: a switch that stands so, or not so, or a socket without a plug, as
/// the springs of a patch bay's normals want it.
struct PartTerm {
    QString subject; ///< key of a switch or of a port
    QString position; ///< of the switch; empty: the port must be free
    bool isUnless = false; ///< the switch must stand in any other

    bool isFree() const { return position.isEmpty(); }
    bool allows(const QString& where) const { return (where == position) != isUnless; } ///< where the switch stands
};

/// The terms of "mode#=half & front-b# free", all of which must hold; "#" becomes that number. What is neither
/// "switch=position", "switch!=position" nor "port free" comes back as a term without a subject.
QList<PartTerm> termsOf(const QString& when, int number = 0);
