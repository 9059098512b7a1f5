// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <optional>

/// What can be done to a show. Every function leaves a valid show behind; undo comes from the copy before.

/// Adds a device of that type; the name is the type's model, numbered where it is there already.
DeviceId addDevice(Show& show, const DeviceTypePtr& type, QPoint place);

/// Swaps the device for one of another type. Leads, channels and mixes go to the port of the same key, else to the first
/// that is most like theirs and takes the plug. Returns the leads that have a free end now because there was none.
QList<CableId> replaceDevice(Show& show, DeviceId id, const DeviceTypePtr& type);
void removeDevices(Show& show, const QList<DeviceId>& ids); ///< their cables go with them; what is locked stays

/// What is locked stays. Bends of leads that move as a whole come along, and lengths that follow the way follow.
void moveDevices(Show& show, const QList<DeviceId>& ids, QPoint offsetMm);
void movePatchBoxes(Show& show, const QList<DeviceId>& ids, QPoint offset);
void rotateDevices(Show& show, const QList<DeviceId>& ids, int degrees);
void foldBoxes(Show& show, const QList<DeviceId>& ids, bool folded); ///< in the patch picture
void renameDevice(Show& show, DeviceId id, const QString& name);
/// States what a port of the device's type is like, for all devices of that type in this show; found by its key.
void statePort(Show& show, DeviceId id, const Port& port);
void setSwitch(Show& show, DeviceId id, const QString& key, const QString& position);

/// Adds a lead with its first two ends plugged in, `from` being the sending side; its length stays as given. Nothing is refused: a plug that does
/// not fit becomes a finding.
CableId addCable(Show& show, const CableTypePtr& type, const PortRef& from, const PortRef& to, int lengthMm);
/// Plugs the further ends of a loom into the sockets that come after its first one; what is taken is left out.
void spreadLoom(Show& show, CableId id);
void removeCables(Show& show, const QList<CableId>& ids);
void plugIn(Show& show, CableId id, const QString& end, const Plug& plug);
void unplug(Show& show, CableId id, const QString& end);
void setCableType(Show& show, CableId id, const CableTypePtr& type); ///< plugs keep their ports where ends are alike
void showAsStubs(Show& show, const QList<CableId>& ids, bool stubs); ///< in the patch picture
void setCableLength(Show& show, CableId id, int lengthMm); ///< and it stays so

/// Copies of the devices and of the cables between them, moved by the offset. Returns the new ones.
QList<DeviceId> duplicateDevices(Show& show, const QList<DeviceId>& ids, QPoint offsetMm);

/// Puts what another show holds into this one, with new ids: paste. Returns the new devices.
QList<DeviceId> insertShow(Show& show, const Show& piece, QPoint offsetMm);

/// The devices and the cables between them as a small show of its own: copy.
Show extract(const Show& show, const QList<DeviceId>& ids);

/// Rounds to the grid.
QPoint snapped(QPoint place, double gridMm);

/// The length a lead needs between two places on stage: along the floor, right-angled, plus slack; rounded up to the
/// type's next usual length.
int leadLength(const CableType& type, QPoint from, QPoint to);
int leadLength(const CableType& type, int wayMm);
int leadNeed(int wayMm); ///< the way with slack, not rounded

/// Assigns the port to the channel of that number, making the channel where there is none.
void assignChannel(Show& show, int number, const QString& name, const PortRef& input);

/// The wish itself, or the wish with the lowest free number from 2 on.
QString freeName(const Show& show, const QString& wish);

/// Types that nothing uses any more leave the show.
void dropUnusedTypes(Show& show);
