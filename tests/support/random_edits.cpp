// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_edits.h"

using namespace Qt::StringLiterals;

void RandomEdits::change(Show& show)
{
    if (show.devices.isEmpty() || whole(2) == 0)
        changeDevice(show);
    else
        changeCable(show);
}

void RandomEdits::changeDevice(Show& show)
{
    const QList<DeviceId> devices = show.devices.ids();
    switch (devices.isEmpty() ? 0 : whole(10)) {
    case 2:
        removeDevices(show, {one(devices)});
        break;
    case 3:
        moveDevices(show, devices.first(whole(devices.size()) + 1), place());
        break;
    case 4:
        rotateDevices(show, {one(devices)}, 45 * (whole(17) - 8));
        break;
    case 5:
        duplicateDevices(show, devices.first(std::min<qsizetype>(4, devices.size())), place());
        break;
    case 6:
        assignChannel(show, whole(24) + 1, u"Channel"_s, port(show));
        break;
    case 7:
        addMix(show);
        break;
    case 8:
        renameDevice(show, one(devices), QString::number(whole(1000)));
        break;
    case 9:
        if (const PortRef ref = port(show))
            setSwitch(show, ref.device, phantomSwitch(ref.port), whole(2) == 0 ? u"on"_s : u"off"_s);
        break;
    default:
        addDevice(show, *std::next(m_library.devices.cbegin(), whole(m_library.devices.size())), place());
    }
}

void RandomEdits::changeCable(Show& show)
{
    const QList<CableId> cables = show.cables.ids();
    const CableTypePtr type = *std::next(m_library.cables.cbegin(), whole(m_library.cables.size()));
    switch (cables.isEmpty() ? 0 : whole(7)) {
    case 1:
        removeCables(show, {one(cables)});
        break;
    case 2:
        setCableType(show, one(cables), type);
        break;
    case 3:
        setCableLength(show, one(cables), whole(30'000) - 1000);
        break;
    case 4:
        unplug(show, one(cables), u"a"_s);
        break;
    default:
        if (const PortRef from = port(show), to = port(show); from && to)
            addCable(show, type, from, to, whole(20'000));
    }
}

void RandomEdits::addMix(Show& show)
{
    Mix mix;
    mix.id = MixId {++show.lastId};
    mix.output = port(show);
    show.mixes.insert(mix);
}

PortRef RandomEdits::port(const Show& show)
{
    const DeviceId id = one(show.devices.ids());
    const QStringList keys = portKeys(*typeOf(show, *show.devices.find(id)));
    return keys.isEmpty() ? PortRef {} : PortRef {id, keys[whole(keys.size())]};
}
