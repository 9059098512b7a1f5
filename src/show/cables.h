// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/id.h"
#include "show/stage_plan.h"
#include "show/store.h"

#include <QMap>
#include <QPoint>
#include <QString>

/// A port of a device in the show. The port is named by its key in the device type, never by its place in a list.
struct PortRef {
    DeviceId device;
    QString port;

    explicit operator bool() const { return bool(device); }
    bool operator==(const PortRef&) const = default;
    bool operator<(const PortRef& other) const
    {
        return device != other.device ? device < other.device : port < other.port;
    }
};

inline size_t qHash(const PortRef& ref, size_t seed = 0) { return qHash(ref.port, seed) ^ qHash(ref.device, seed); }

/// Where a lead's plug sits.
struct Plug {
    PortRef port;
    int outMm = 0; ///< how far it is pulled out; 0: fully in

    bool operator==(const Plug&) const = default;
};

/// A lead in the show. Ends that are not in `plugs` hang free.
struct Cable {
    CableId id;
    QString type; ///< key into Show::cableTypes
    int lengthMm = 0;
    bool lengthFollows = false; ///< the length follows the way on the plan; else it is what somebody said
    QMap<QString, Plug> plugs; ///< by end of the cable type
    QString label;
    Laying laying = Laying::RightAngled;
    QList<QPoint> bends; ///< points on the plan that a person put, from the first end on; with them nothing is re-laid
    bool stubs = false; ///< in the patch picture: a short piece at either end in place of the whole way

    bool operator==(const Cable&) const = default;
};

/// The leads of a show. A Store that also knows which leads are plugged into a device.
class Cables {
public:
    const Cable* find(CableId id) const { return m_cables.find(id); }
    bool contains(CableId id) const { return m_cables.contains(id); }
    const Store<Cable>& all() const { return m_cables; }
    qsizetype size() const { return m_cables.size(); }
    bool isEmpty() const { return m_cables.isEmpty(); }
    QList<CableId> ids() const { return m_cables.ids(); }
    template <class Visit> void forEach(Visit visit) const { m_cables.forEach(visit); }
    template <class Holds> bool any(Holds holds) const { return m_cables.any(holds); }

    /// The leads with a plug in this device, in order of id; the work is that of this device alone.
    const QList<CableId>& at(DeviceId device) const;

    /// Puts the lead in, in place of one with the same id.
    void insert(Cable cable);
    void remove(CableId id);

    /// Applies `change` to the lead of that id, if it is there.
    template <class Change> void update(CableId id, Change change)
    {
        if (const Cable* found = find(id)) {
            Cable cable = *found;
            change(cable);
            insert(std::move(cable));
        }
    }

    bool operator==(const Cables& other) const { return m_cables == other.m_cables; }
    friend QList<CableId> difference(const Cables& before, const Cables& after)
    {
        return difference(before.m_cables, after.m_cables);
    }

private:
    struct Plugged {
        DeviceId id;
        QList<CableId> cables; ///< ascending
        bool operator==(const Plugged&) const = default;
    };

    void enter(const Cable& cable);
    void leave(const Cable& cable);

    Store<Cable> m_cables;
    Store<Plugged> m_plugged;
};
