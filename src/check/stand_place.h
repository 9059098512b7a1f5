// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show_match.h"

#include <QRectF>

/// Parts of the stage, left and right as the players see them.
enum class StageArea {
    None,
    UpstageRight,
    UpstageCentre,
    UpstageLeft,
    MidRight,
    MidCentre,
    MidLeft,
    DownstageRight,
    DownstageCentre,
    DownstageLeft,
    OffRight,
    OffLeft,
    Behind,
    InFront,
};

/// Where one stands to get at something: at a box with many sockets, at a riser, or in a part of the stage.
struct StandPlace {
    DeviceId device; ///< box or riser; nothing: see `area`
    bool leaves = false; ///< the device is only in the show before
    StageArea area = StageArea::None;

    bool operator==(const StandPlace&) const = default;
};

/// Finds these places while one show becomes another.
class StandPlaces {
public:
    StandPlaces(const Show& before, const Show& after, const ShowMatch& match);

    StandPlace before(DeviceId device) const; ///< where one finds it; where it will be, if it stays
    StandPlace after(DeviceId device) const;
    QPoint middle(const StandPlace& place) const;

    /// The riser it stands on; nothing on the floor.
    DeviceId riserBefore(const Device& device) const { return riserUnder(m_risersBefore, device); }
    DeviceId riserAfter(const Device& device) const { return riserUnder(m_risersAfter, device); }

private:
    struct Riser {
        DeviceId id;
        QRectF room;
    };
    static QList<Riser> risersOf(const Show& show);
    static DeviceId riserUnder(const QList<Riser>& risers, const Device& device);
    static StandPlace find(const Show& show, const QList<Riser>& risers, const Device& device);

    const Show& m_before;
    const Show& m_after;
    const ShowMatch& m_match;
    QList<Riser> m_risersBefore, m_risersAfter;
};

/// True for things that are on the plan but are not carried: people, words, marked areas.
bool isNotCarried(const DeviceType& type);
bool isRiser(const DeviceType& type);
