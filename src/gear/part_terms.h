// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/part.h"

#include <QList>

/// One thing that must hold for a part to be there: a switch that stands so, or a socket without a plug, as the springs
/// of a patch bay's normals want it.
struct PartTerm {
    QString subject; ///< key of a switch or of a port
    QString position; ///< of the switch; empty: the port must be free

    bool isFree() const { return position.isEmpty(); }
};

/// The terms of "mode#=half & front-b# free", all of which must hold; "#" becomes that number. What is neither
/// "switch=position" nor "port free" comes back as a term without a subject.
QList<PartTerm> termsOf(const QString& when, int number = 0);
