// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/stand_place.h"

#include "show/stage_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What has sockets by the dozen and is a place of its own.
bool isBox(const DeviceType& type)
{
    switch (stationOf(type)) {
    case Station::Splitter:
    case Station::Multicore:
    case Station::StageBox:
    case Station::PatchBay:
    case Station::Desk:
        return true;
    default:
        return false;
    }
}

StageArea areaAt(QPoint place, QSize stage)
{
    if (place.x() < 0)
        return StageArea::OffRight;
    if (place.x() > stage.width())
        return StageArea::OffLeft;
    if (place.y() < 0)
        return StageArea::Behind;
    if (place.y() > stage.height())
        return StageArea::InFront;
    const int column = std::min(2, place.x() * 3 / std::max(1, stage.width()));
    const int row = std::min(2, place.y() * 3 / std::max(1, stage.height()));
    return static_cast<StageArea>(static_cast<int>(StageArea::UpstageRight) + row * 3 + column);
}

QPoint middleOf(StageArea area, QSize stage)
{
    const int width = stage.width(), depth = stage.height();
    switch (area) {
    case StageArea::OffRight:
        return {-width / 6, depth / 2};
    case StageArea::OffLeft:
        return {width * 7 / 6, depth / 2};
    case StageArea::Behind:
        return {width / 2, -depth / 6};
    case StageArea::InFront:
        return {width / 2, depth * 7 / 6};
    default:
        break;
    }
    const int index = static_cast<int>(area) - static_cast<int>(StageArea::UpstageRight);
    return {width * (2 * (index % 3) + 1) / 6, depth * (2 * (index / 3) + 1) / 6};
}

} // namespace

bool isNotCarried(const DeviceType& type)
{
    return type.symbol.startsWith("person"_L1) || type.symbol == "text"_L1 || type.symbol == "area"_L1;
}

bool isRiser(const DeviceType& type)
{
    return type.symbol == "riser"_L1;
}

StandPlaces::StandPlaces(const Show& before, const Show& after, const ShowMatch& match)
    : m_before(before)
    , m_after(after)
    , m_match(match)
    , m_risersBefore(risersOf(before))
    , m_risersAfter(risersOf(after))
{
}

QList<StandPlaces::Riser> StandPlaces::risersOf(const Show& show)
{
    QList<Riser> risers;
    show.devices.forEach([&](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        if (type && isRiser(*type))
            risers.append({device.id, turnedBody(device, *type).translated(device.place)});
    });
    return risers;
}

DeviceId StandPlaces::riserUnder(const QList<Riser>& risers, const Device& device)
{
    const auto found = std::ranges::find_if(
        risers, [&device](const Riser& riser) { return riser.id != device.id && riser.room.contains(device.place); });
    return found == risers.end() ? DeviceId {} : found->id;
}

StandPlace StandPlaces::find(const Show& show, const QList<Riser>& risers, const Device& device)
{
    const DeviceType* type = typeOf(show, device);
    if (type && (isBox(*type) || isRiser(*type)))
        return {device.id, false, StageArea::None};
    if (const DeviceId riser = riserUnder(risers, device))
        return {riser, false, StageArea::None};
    return {{}, false, areaAt(device.place, show.stage)};
}

StandPlace StandPlaces::after(DeviceId id) const
{
    const Device* device = m_after.devices.find(id);
    return device ? find(m_after, m_risersAfter, *device) : StandPlace {};
}

StandPlace StandPlaces::before(DeviceId id) const
{
    if (const DeviceId stays = m_match.devices.toAfter.value(id))
        return after(stays);
    const Device* device = m_before.devices.find(id);
    StandPlace place = device ? find(m_before, m_risersBefore, *device) : StandPlace {};
    if (!place.device)
        return place;
    const DeviceId stays = m_match.devices.toAfter.value(place.device);
    return {stays ? stays : place.device, !stays, StageArea::None};
}

QPoint StandPlaces::middle(const StandPlace& place) const
{
    const Device* device = (place.leaves ? m_before : m_after).devices.find(place.device);
    return device ? device->place : middleOf(place.area, m_after.stage);
}
