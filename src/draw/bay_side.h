// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_layout.h"

#include <QStringList>

class QPainter;

/// What joins the two jacks of a pair on one contact.
struct SideContact {
    QString name; ///< "tip"
    bool isJoined = false; ///< there is copper for it as the pair is set
    bool breaksAbove = false; ///< the plug in that jack lifts it off
    bool breaksBelow = false;
    bool isClosed = false; ///< at this moment

    bool operator==(const SideContact&) const = default;
};

/// One jack from the side, with what is at both its ends.
struct JackSide {
    int number = 0;
    bool isPlugged = false;
    QString behind; ///< empty: nothing
    std::optional<Kind> source; ///< of what is to be had there

    bool operator==(const JackSide&) const = default;
};

/// A pair of jacks cut open: springs, contacts and what they are joined to, as the solver has it.
struct BaySide {
    JackSide upper;
    std::optional<JackSide> lower;
    QList<SideContact> contacts; ///< hot first; without the shield
    bool hasSprings = true; ///< XLR and RCA have none
    bool isBussed = false; ///< the sleeves, with all others
    bool isStrapped = false; ///< the two sleeves, with each other
    bool isUpper = true; ///< the one asked about

    bool operator==(const BaySide&) const = default;
};

BaySide sideOf(const Checked& checked, const BayPicture& picture, const BaySpot& spot);

/// px at a text scale of 100 %.
double sideHeight(const BaySide& side);
constexpr double sideWidth = 312;

void paintSide(QPainter& painter, const BaySide& side, const QRectF& box, const Look& look);
