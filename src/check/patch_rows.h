// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/signal_path.h"
#include "check/words.h"

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
    PortRef socket; ///< where the crew plugs it
    DeviceId start; ///< what it begins at
    bool phantom = false;
    QString stand;
    QString mixes;
    QString providedBy;
    bool lineChecked = false;
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
    DeviceId end; ///< the last it is heard from
    QString providedBy;
    bool lineChecked = false;
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

/// Every input and output of the desk with its way and what is found on it.
struct PatchRows {
    QList<PatchRow> rows; ///< by number
    QList<MixRow> mixes;
    QList<FindingRow> findings; ///< worst first; open and accepted ones share their numbers
};

/// Derived from the leads alone, so that paper and the list in the window say the same.
PatchRows patchRows(const Show& show, const QList<Finding>& findings);

/// The worst finding that nobody accepted.
std::optional<FindingMark> worstOpen(const QList<FindingMark>& marks);
