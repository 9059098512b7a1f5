// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <QHash>

/// Which things of two shows are the same, each once at most.
template <class Id> struct Pairing {
    QHash<Id, Id> toAfter;
    QHash<Id, Id> toBefore;

    void join(Id before, Id after)
    {
        toAfter.insert(before, after);
        toBefore.insert(after, before);
    }
};

/// What two shows have in common when the one is to become the other on the same stage.
struct ShowMatch {
    Pairing<DeviceId> devices;
    Pairing<CableId> cables;
    Pairing<ChannelId> channels;
    Pairing<MixId> mixes;

    /// The socket as the show after knows it; nothing when its device is gone there.
    PortRef after(const PortRef& before) const { return {devices.toAfter.value(before.device), before.port}; }
};

/// Gear is the same by type with id or name, a lead by type, length and where it is plugged, a line of the desk by name
/// or number. A lead that lies where a shorter one would do stays; where a longer one is wanted, that is another lead.
ShowMatch matchShows(const Show& before, const Show& after);
