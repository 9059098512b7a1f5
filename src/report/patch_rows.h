// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/words.h"
#include "report/signal_path.h"

/// A finding as it stands on a row: its running number and how bad it is.
struct FindingMark {
    int number = 0;
    Severity severity = Severity::Note;
    bool accepted = false;

    bool operator==(const FindingMark&) const = default;
};

/// One input of the desk, as a crew plugs it.
struct PatchRow {
    ChannelId id;
    int number = 0;
    bool linked = false; ///< pair with the next row
    QString source;
    QString player;
    QString group;
    QString mic; ///< microphone by its model, DI by its name
    QString micModel; ///< the DI's model where its name does not say it; the instrument's where it goes straight in
    QList<PathHop> path;
    QString boxName;
    QString boxTag;
    QString deskSocket;
    DeviceId desk; ///< the desk it reaches
    bool phantom = false;
    QString stand;
    QString note;
    QList<FindingMark> marks; ///< open ones first, worst first
};

/// One output of the desk.
struct MixRow {
    MixId id;
    int number = 0;
    QString name;
    QString plays;
    QString outputTag;
    QList<PathHop> path;
    QString endsAt;
    QString note;
    QList<FindingMark> marks;
};

/// A finding with its words, numbered as on the rows.
struct FindingRow {
    FindingMark mark;
    QString rule;
    QList<int> channels;
    QList<int> mixes;
    QString where;
    Words words;
    QString reason; ///< accepted ones
    QString acceptedBy;
};

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

/// The patch list as data.
struct PatchList {
    QString show;
    QString act;
    QString venue;
    QString date;
    QString desk;
    QString contact;
    QString revision;
    QList<PatchRow> rows; ///< by number
    QList<MixRow> mixes;
    QList<FindingRow> findings; ///< worst first; open and accepted ones share their numbers
    CheckSummary checked;
};

PatchList patchList(const Show& show, const QList<Finding>& findings);

/// The first sixteen hex digits of the SHA-256 of the show's canonical form, in four groups.
QString showHash(const Show& show);

/// The worst finding that nobody accepted.
std::optional<FindingMark> worstOpen(const QList<FindingMark>& marks);
