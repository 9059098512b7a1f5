// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"
#include "show/cables.h"
#include "show/stage_plan.h"

#include <QPoint>
#include <QSize>
#include <QString>

/// One piece of gear in the show.
struct Device {
    DeviceId id;
    QString type; ///< key into Show::types
    QString name;
    QPoint place; ///< centre on the stage, millimetres from the upstage left corner as seen from the audience
    int rotation = 0; ///< degrees clockwise
    QPoint patchPlace; ///< top left in the patch picture, in its units
    QSize size; ///< millimetres, of things that come in any size; empty: the type's own
    quint32 group = 0; ///< devices of one number belong together; 0: none
    bool locked = false;
    bool folded = false; ///< in the patch picture: header and joined ports alone
    QMap<QString, QString> switches; ///< position by switch; what is not here stands as the type says
    QMap<QString, QString> labels; ///< what is written at a port, by its key: the scribble strip of a patch bay
    QMap<QString, QString> sections; ///< of a patch bay: heading by the upper jack it begins at; empty: a gap alone
    int jackPitchUm = 0; ///< of a patch bay, as measured; 0: the type's own
    QString note;

    bool operator==(const Device&) const = default;
};

/// One input of the desk: what comes in there and from which socket.
struct Channel {
    ChannelId id;
    int number = 0;
    QString name;
    QString player;
    QString group;
    PortRef input; ///< the socket on stage box or desk
    bool linked = false; ///< stereo pair with the next number
    QString stand;
    QString mixes; ///< the monitor mixes that want it, as people write them: "1 3 5"
    QString providedBy;
    bool lineChecked = false; ///< heard at the desk
    QString note;

    bool operator==(const Channel&) const = default;
};

/// One output of the desk: a monitor mix or the mains.
struct Mix {
    MixId id;
    int number = 0;
    QString name;
    PortRef output;
    QString providedBy;
    bool lineChecked = false; ///< heard on stage
    QString note;

    bool operator==(const Mix&) const = default;
};

/// A finding that people live with. Keyed by rule and subjects; it no longer counts when what it was about has changed.
struct Acceptance {
    QString rule;
    QString subjects; ///< as in files and JSON: "cable:7 port:3/in"
    QString reason;
    QString name;
    QString fingerprint; ///< of the gear and leads it was given for

    bool operator==(const Acceptance&) const = default;
};

/// Something that is owned.
struct StockItem {
    QString type; ///< device or cable type
    int lengthMm = 0; ///< leads only
    int count = 0;

    bool operator==(const StockItem&) const = default;
};

/// The whole document as a plain value: ids and values, no pointers into itself. Copies are cheap and share their data.
struct Show {
    QString title;
    QString act;
    QString venue;
    QString date; ///< as people write it; not computed with
    QString contact;
    QString revision;
    QSize stage {8000, 6000}; ///< millimetres, width × depth
    QList<QPoint> outline; ///< of the stage, millimetres; empty: the whole rectangle
    Backdrop backdrop;
    Store<Device> devices;
    Cables cables;
    Store<Channel> channels;
    Store<Mix> mixes;
    QList<Acceptance> accepted;
    QMap<QString, QString> severities; ///< by rule: another severity, or "off"
    QList<StockItem> stock;
    QMap<QString, DeviceTypePtr> types; ///< the types in use, so that the show opens anywhere
    QMap<QString, CableTypePtr> cableTypes;
    quint32 lastId = 0;

    bool operator==(const Show&) const = default;
};

/// What differs between two shows, by id.
struct Changes {
    QList<DeviceId> devices;
    QList<CableId> cables;
    QList<ChannelId> channels;
    QList<MixId> mixes;
    bool header = false; ///< title, stage, stock, settings, acceptances, types
    bool everything = false; ///< another show was opened: forget all that you know

    bool isEmpty() const
    {
        return devices.isEmpty() && cables.isEmpty() && channels.isEmpty() && mixes.isEmpty() && !header && !everything;
    }
};

/// What one edit changed; costs what changed, not what exists.
Changes difference(const Show& before, const Show& after);

/// The type of a device or cable; never null for a show that came through the files layer or the edits.
const DeviceType* typeOf(const Show& show, const Device& device);
const CableType* typeOf(const Show& show, const Cable& cable);

/// How the device's case meets mains earth.
Earth earthOf(const Show& show, DeviceId id);

/// The port, or nullptr where device or port is gone.
const Port* portOf(const Show& show, const PortRef& ref);

/// True when the lead has a plug in this port.
bool isPluggedIn(const Cable& cable, const PortRef& ref);

/// Cables with a plug in this port, in order of id.
QList<CableId> cablesAt(const Show& show, const PortRef& ref);

/// A switch's position on this device, its own or the type's default. "in3.48v" is the phantom switch of port in3.
QString switchPosition(const Show& show, const Device& device, const QString& key);

/// The key of the phantom switch of a port.
inline QString phantomSwitch(const QString& port)
{
    return port + QStringLiteral(".48v");
}
bool phantomOn(const Show& show, const PortRef& ref);
