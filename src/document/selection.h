// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"

#include <QObject>

/// What is selected: devices, cables, and the finding being read. View state: not undone, not saved.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<DeviceId>& devices() const { return m_devices; }
    const QList<CableId>& cables() const { return m_cables; }
    bool isEmpty() const { return m_devices.isEmpty() && m_cables.isEmpty(); }
    bool contains(DeviceId id) const { return m_devices.contains(id); }
    bool contains(CableId id) const { return m_cables.contains(id); }

    void select(const QList<DeviceId>& devices, const QList<CableId>& cables);
    void select(DeviceId device) { select({device}, {}); }
    void select(CableId cable) { select({}, {cable}); }
    void clear() { select({}, {}); }

    /// Selects what the finding is about and asks the views to bring it into sight.
    void show(const Finding& finding);

    /// Selects and asks the views to bring it into sight.
    void reveal(const QList<DeviceId>& devices, const QList<CableId>& cables);

    /// Asks the views for the steps that tell what a port is whose inside nobody states.
    void identify(const PortRef& port) { Q_EMIT identifyRequested(port); }

    /// Drops what is no longer in the show.
    void prune(const Show& show);

Q_SIGNALS:
    void changed();
    void revealRequested();
    void identifyRequested(const PortRef& port);

private:
    QList<DeviceId> m_devices;
    QList<CableId> m_cables;
};
