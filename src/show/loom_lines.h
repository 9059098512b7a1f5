// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QHash>

/// An end of a lead, and where it matters the contact that is meant.
struct LoomEnd {
    CableId cable; ///< nothing: there is none
    QString end;
    QString contact;
};

/// The lines behind DB25 sockets, each a port on terminals: which contact of which socket leads to which line.
class LoomLines {
public:
    explicit LoomLines(const Show& show)
        : m_show(show)
    {
    }

    /// The lead in the DB25 that a line goes out by.
    LoomEnd leadIn(const PortRef& line) const;

    /// The other end of the wire on that contact; without a contact, of the first wire to `end`, or at all.
    LoomEnd across(const LoomEnd& near, const QString& end = {}) const;

    /// The line behind a contact of a socket; any other socket is itself.
    PortRef lineAt(const PortRef& socket, const QString& contact) const;

    /// What is at the far end of the lead that a line goes out by: a line again, or a socket.
    PortRef beyond(const PortRef& line) const;

    /// What is inside a type besides the wires to its lines.
    const Parts& othersIn(const DeviceType& type) const;

private:
    const DeviceType* typeAt(DeviceId id) const;

    const Show& m_show;
    mutable QHash<QString, Parts> m_others; ///< by type; the rest is found faster than it is remembered
};
