// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"
#include "check/signal_path.h"
#include "check/socket_names.h"

#include <QCoreApplication>

/// Says the moves of a changeover as a stagehand would. Keeps references to the shows.
class ChangeoverWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeoverWords)

public:
    ChangeoverWords(const Show& before, const Show& after, const Changeover& plan);

    QString heading(const CrewStop& stop) const;
    QString move(const CrewMove& move) const;
    QString line(const PatchLine& line) const; ///< "12 Fiddle, SL 4": a line of the show after
    QString act(bool before) const; ///< what a show is called

private:
    /// One of the two shows and what its sockets are called.
    struct Side {
        explicit Side(const Show& act);

        QString gear(DeviceId id) const; ///< "Kick in"
        QString gearWithType(DeviceId id) const; ///< "Kick in (Shure Beta 91A)"
        QString socket(const PortRef& ref) const; ///< "A 7", "Stage piano, Left"
        QString source(const PortRef& ref) const; ///< what comes out there
        QString heardAt(const PortRef& input) const; ///< what it begins at
        /// The leads that go or come with the device; one between two such devices is the sender's.
        QList<CableId> leadsWith(DeviceId device, const QHash<DeviceId, DeviceId>& gearStays,
            const QHash<CableId, CableId>& leadStays) const;

        const Show& show;
        SignalPaths paths;
        SocketNames names;
    };

    const Side& sideOf(bool before) const { return before ? m_before : m_after; }
    QString lead(const CrewMove& move) const;
    QString leadNote(const CrewMove& move) const;
    QString pull(const CrewMove& move) const;
    QString plug(const CrewMove& move) const;
    QString takeOff(const CrewMove& move) const;
    QString bringOn(const CrewMove& move) const;
    QString shift(const CrewMove& move) const;
    QString turn(const CrewMove& move) const;
    QString phantom(const Side& side, const PortRef& socket, bool on) const;
    QString desk(const CrewMove& move) const;
    QStringList lineChanges(const PatchLine& before, const PatchLine& after) const;

    const Changeover& m_plan;
    Side m_before, m_after;
};

/// "pull", "plug", "48v-off": the kind of a move in files and JSON.
QString moveKey(MoveKind kind);
