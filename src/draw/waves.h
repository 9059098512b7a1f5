// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"
#include "signal/arriving.h"

class QPainter;

/// A few milliseconds of sound as it is drawn: what is sent, or what arrives. 1 is about the most that one signal sends.
struct Wave {
    QString name; ///< "Left sent"
    QString remark; ///< "voice + guitar"
    Role carries = Role::Open; ///< gives the colour; Open: ink
    std::vector<double> shown;
    std::vector<double> expected; ///< what should arrive, where that is something else; else empty
};

/// What is sent towards the arrivals of this lead, then what each of their legs takes in. The sound is made up, each
/// kind of source has its own; gain, treble and polarity are the solver's.
QList<Wave> waves(const Show& show, const Island& island, CableId lead);

double wavesHeight(const QList<Wave>& waves, const Look& look);

/// Draws them below one another on one scale, across the whole width of `box`.
void drawWaves(QPainter& painter, const QList<Wave>& waves, const QRectF& box, const Look& look);
