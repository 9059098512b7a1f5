// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QHash>

#include <map>
#include <tuple>
#include <vector>

constexpr int caseLot = -1;

/// Metal of a device that a lead touches: its case, or a lot of contacts that are joined inside it.
struct GroundContact {
    DeviceId device;
    int lot = caseLot;
};

/// Which conductors of a lead join which cases and boxes. Leads and boxes of one kind are looked at once.
class GroundJoints {
public:
    /// For each conductor of the lead, or lot of joined ones, what it touches that may be a ground.
    std::vector<std::vector<GroundContact>> lots(const Show& show, const Cable& cable);

private:
    /// A contact of a socket that a conductor touches.
    struct Touched {
        int plug; ///< index into the cable's plugs
        QString contact;
        bool bonded; ///< the contact is on the case
    };
    using Pattern = std::vector<std::vector<Touched>>;
    using Lots = QHash<QString, int>; ///< by "port.contact"

    using PatternKey = std::pair<const CableType*, std::vector<std::tuple<QString, const Port*, int>>>;

    static Pattern newPattern(const Show& show, const Cable& cable, const CableType& type);
    const Pattern& pattern(const Show& show, const Cable& cable, const CableType& type);
    const Lots& lotsInside(const Show& show, const Device& device, const DeviceType& type);

    std::map<PatternKey, Pattern> m_patterns;
    QHash<QString, Lots> m_insides;
};
