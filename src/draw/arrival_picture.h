// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/lead_picture.h"
#include "draw/level_bar.h"
#include "draw/look.h"
#include "draw/waves.h"

/// What arrives over a lead, as one picture: the lead contact by contact, what is sent and what arrives, the level
/// between noise and clip, and the curve where it is not flat. The same on screen and on paper.
struct ArrivalPicture {
    /// A curve that is not flat.
    struct Bend {
        Curve gain {};
        Kind kind = Kind::Line; ///< gives the colour
    };

    LeadPicture lead;
    QList<Wave> waves;
    QList<LevelScale> levels;
    std::optional<Bend> bend;
};

ArrivalPicture arrivalPicture(const Show& show, const Analysis& analysis, const Cable& cable);

double arrivalHeight(const ArrivalPicture& picture, const Look& look);

/// Draws it across the whole width of `box`, from its top.
void drawArrival(QPainter& painter, const ArrivalPicture& picture, const QRectF& box, const Look& look);

/// The same in words, for those who listen to the window.
QString arrivalText(const ArrivalPicture& picture);
