// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_side.h"
#include "draw/severity_shape.h"

#include <QStringList>

/// What is said of a jack or of a plug in the hand.
struct BayNote {
    Verdict verdict;
    bool isVerdict = false; ///< a badge belongs to it
    QString title;
    QStringList lines;
    std::optional<BaySide> side; ///< of the jack it is about

    QString spoken() const { return (QStringList {title} + lines).join(QLatin1Char('\n')); }
};

/// "A 31, Line 7".
QString jackText(const BayPicture& picture, const BaySpot& spot);

/// A jack as it is read out: "A 7, Vox 1, half normalled to A 31, cord to B 12, carries Kick mic".
QString spokenJack(const Checked& checked, const BayPicture& picture, const BaySpot& spot);

/// What is to be had at the jack, what is behind it, what its normal does, and what lost its feed.
BayNote jackNote(const Checked& checked, const BayPicture& picture, const BaySpot& spot);

/// What a cord between two jacks would do, from the show with it plugged in: the normals that break, then the worst
/// that is found about the cord.
BayNote plugNote(const BayPicture& now, const Checked& after, CableId cord, const BaySpot& from, const BaySpot& to);
