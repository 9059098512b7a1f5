// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/patch_rows.h"

/// What the engine looked at.
struct CheckSummary {
    qsizetype inputs = 0;
    qsizetype outputs = 0;
    qsizetype leads = 0;
    qsizetype devices = 0;
    qsizetype rulesOn = 0;
    QStringList rulesOff;
    Counts counts;
    QString hash; ///< "7F3A 91C2 4E0B D8A6": belongs to this show and no other
};

/// The patch list as data: the rows with what stands around them on paper.
struct PatchList : PatchRows {
    QString show;
    QString act;
    QString venue;
    QString date;
    QString desk;
    QString contact;
    QString revision;
    CheckSummary checked;
};

PatchList patchList(const Show& show, const QList<Finding>& findings);

/// The first sixteen hex digits of the SHA-256 of the show's canonical form, in four groups.
QString showHash(const Show& show);
