// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/loom_lines.h"

/// One plug of a lead, as far as paper shows it.
struct LeadPlug {
    QString family;
    Gender gender = Gender::Male;

    bool operator==(const LeadPlug&) const = default;
};

/// The plug of that end; an empty one where the type has no such end.
LeadPlug plugOf(const CableType& type, const QString& end);

/// One lead on the way of a signal and the box it goes into, where the signal goes on from there.
struct PathHop {
    CableId cable;
    LeadPlug from; ///< at the sending side
    LeadPlug to;
    QString lead; ///< name of the lead type
    int lengthMm = 0;
    QString label;
    bool special = false; ///< the plugs alone do not say how it is wired
    DeviceId box; ///< the box after the lead; nothing after the last
    QString boxName;
    bool di = false;

    bool operator==(const PathHop&) const = default;
};

/// The way of a signal, from its source on.
struct SignalPath {
    QList<PathHop> hops;
    PortRef start; ///< where it comes from; empty when nothing is plugged in
    PortRef end;
    QList<PortRef> ports; ///< every socket on the way
};

/// Follows signals through leads, passive boxes and gear whose outputs follow an input. Reads the show once.
class SignalPaths {
public:
    explicit SignalPaths(const Show& show);

    /// Back from an input to what feeds it.
    SignalPath upstream(const PortRef& input) const;

    /// On from an output to what it feeds.
    SignalPath downstream(const PortRef& output) const;

private:
    LoomEnd leadIn(const PortRef& socket) const;
    LoomEnd farEnd(const LoomEnd& near, Direction wanted) const;
    QString farEnd(const Cable& cable, const QString& end, Direction wanted) const;
    QStringList joinedPorts(const PortRef& ref) const;
    PortRef behind(const PortRef& ref, Direction wanted) const;
    PortRef follower(const PortRef& input) const;
    PathHop hop(const Cable& cable, const QString& from, const QString& to) const;
    void enterBox(PathHop& hop, DeviceId id) const;

    const Show& m_show;
    QMap<PortRef, LoomEnd> m_leads;
    LoomLines m_looms;
};
