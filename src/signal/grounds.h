// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"
#include "signal/small_set.h"

#include <memory>
#include <vector>

class Analysis;
struct Island;

/// One thing on the way round a ground loop: a device's case, or a lead whose shield or sleeve leads on.
struct GroundStep {
    DeviceId device;
    CableId lead;

    bool operator==(const GroundStep&) const = default;
};

/// A way from mains earth through cases and shields back to mains earth. Begins and ends with an earthed case; between
/// the last and the first lies the mains.
struct GroundLoop {
    QList<GroundStep> steps;
};

/// Cases that shields, sleeves and boxes tie together, and the loops that they close with mains earth: joints of
/// protective conductors, shields, sleeves, boxes with their lift switches, USB grounds. One loop for each shield that
/// closes one; leakage through class II supplies closes none.
struct GroundNet {
    std::vector<DeviceId> devices; ///< ascending, two or more
    std::vector<GroundLoop> loops; ///< never empty
};
using GroundNetPtr = std::shared_ptr<const GroundNet>;

/// Follows shields and cases through a solved show.
class GroundFinder {
public:
    explicit GroundFinder(const Analysis& analysis)
        : m_analysis(analysis)
    {
    }

    /// The net that this device is part of; null where it closes no loop, or was found before. The work is that of the
    /// net.
    GroundNetPtr net(DeviceId device);

    /// A conductor of a lead with the cases and insides that it ties together, by their names in the show.
    struct Tie {
        CableId lead;
        std::vector<std::pair<DeviceId, int>> ends; ///< device and lot
    };

private:
    bool reachesTwoEarths(DeviceId device);
    void reach(DeviceId device);
    void follow(const Island& island);

    const Analysis& m_analysis;
    std::vector<DeviceId> m_devices;
    std::vector<Tie> m_ties;
    SmallSet<DeviceId> m_reached;
    QSet<DeviceId> m_found; ///< by earlier calls
    SmallSet<std::pair<quint32, size_t>> m_followed; ///< first lead of the island, joint in it
};
