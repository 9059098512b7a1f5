// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/part.h"
#include "gear/port.h"

#include <QSize>

/// How a device's case meets mains earth.
enum class Earth {
    Unknown,
    Earthed, ///< class I: case on protective earth
    Insulated, ///< class II or a plug-in supply: two-pole mains
    Floating, ///< no mains at all
};

/// A switch on a device that changes what its copper does.
struct Switch {
    QString key;
    QString name;
    QStringList positions; ///< the first is the default

    bool operator==(const Switch&) const = default;
};

/// A kind of device as its maker sells it. A show carries the types it uses.
struct DeviceType {
    QString key; ///< "maker/model", never reused
    QString maker;
    QString model;
    QString category;
    QString symbol; ///< name of the drawing seen from above
    QSize size; ///< millimetres, width × depth as seen from above
    Earth earth = Earth::Unknown;
    QStringList functions; ///< what a box is for: "di", "isolation", "re-amp", …; remedies look here
    int jackPitchUm = 0; ///< patch bays: from jack to jack along a row; 0: as usual for such jacks
    int price = 0; ///< class 1 (cheap) to 5; 0: unknown
    std::vector<Port> ports;
    Parts inside; ///< passive boxes: what joins their contacts
    std::vector<Switch> switches;
    QStringList sources; ///< addresses the figures come from
    QStringList assumed; ///< what no source states
    QString note;

    bool operator==(const DeviceType&) const = default;
};

using DeviceTypePtr = std::shared_ptr<const DeviceType>;

/// "Maker Model", or the model alone for generic types.
QString fullName(const DeviceType& type);

/// What a device is for, as far as the program treats it apart from others; read off its category.
enum class Station {
    Other,
    Microphone,
    Splitter,
    Multicore, ///< sub-snakes too: copper in one jacket
    StageBox, ///< preamps and converters; goes on to a desk over the network
    PatchBay,
    Desk,
    Amplifier,
    Reference, ///< a socket to compare with, no gear
};
Station stationOf(const DeviceType& type);

/// A desk: where channels end.
bool isDesk(const DeviceType& type);

/// A box that takes the signals of the stage to the desk, by copper or over a network.
bool isBoxOnStage(const DeviceType& type);

/// The keys of all ports, counted ones spelled out, in the order of the type.
QStringList portKeys(const DeviceType& type);

/// Those of the ports that a plug goes into.
QStringList socketKeys(const DeviceType& type);

/// The port of that key, or nullptr. "in7" finds the port "in" with a count of seven or more.
const Port* findPort(const DeviceType& type, const QString& key);

/// The number at the end of a counted port's key; 0 for a port that stands alone.
int portNumber(const Port& port, const QString& key);

/// A port's name as shown: "Mic/line 7".
QString portName(const DeviceType& type, const QString& key);

/// True when the box has no electronics of its own: copper passes through it.
bool isPassive(const DeviceType& type);

/// The type with the figures that hold while its switches stand so; `positions` by switch, as places in its list. Null
/// where they are the type's own.
DeviceTypePtr inPosition(const DeviceType& type, const std::vector<int>& positions);
