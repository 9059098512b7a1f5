// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// A socket as a crew says it.
struct SocketName {
    QString tag; ///< "SL 11": the box and the number on it
    QString box; ///< full name of that box
    QString desk; ///< "A 11": where it comes out at the desk; empty when it does not, or when the tag is the desk's own
    DeviceId deskId; ///< the desk; nothing when it reaches none
};

/// What boxes are called in tags: the name where it is short, else its initials; the whole name or a running number
/// where two would be called the same.
class SocketNames {
public:
    explicit SocketNames(const Show& show);

    SocketName input(const PortRef& socket) const;
    SocketName output(const PortRef& socket) const;
    QString shortName(DeviceId box) const { return m_short.value(box); }

private:
    void findDesk(SocketName& name, DeviceId box, int number) const;
    QString numberOf(const PortRef& socket) const;

    const Show& m_show;
    QMap<DeviceId, QString> m_short;
};

/// "Stage left" → "SL", "Box 2" → "B2", "Monitors" → "MON"; names of up to five letters stay.
QString abbreviated(const QString& name);
