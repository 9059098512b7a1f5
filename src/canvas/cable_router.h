// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/cable_index.h"
#include "canvas/cable_item.h"
#include "canvas/device_item.h"
#include "canvas/stage_route.h"

/// Finds the ways of leads between the device items of one picture.
class CableRouter {
public:
    using Devices = QHash<DeviceId, DeviceItem*>;

    CableRouter(const CanvasStyle& style, const Devices& devices, const CableIndex& index, const BodyGrid& bodies);

    /// The leads whose way may change when these devices move or get other leads.
    QSet<CableId> affected(const QSet<DeviceId>& devices) const;

    /// The runs of these leads, in the order asked for.
    QList<QList<Polyline>> route(const Show& show, const QList<CableId>& cables) const;

    /// The runs of one lead on the plan, which need not be as the show has it.
    QList<Polyline> stageRuns(const Show& show, const Cable& cable) const;

private:
    QList<Polyline> patchRuns(const Show& show, const Cable& cable, const QHash<CableId, int>& lanes) const;
    QHash<CableId, int> lanesFor(const Show& show, const QList<CableId>& cables) const;
    QList<DeviceItem*> column(double left) const;
    StageEnd stageEnd(CableId cable, const PortRef& port) const;

    const CanvasStyle& m_style;
    const Devices& m_devices;
    const CableIndex& m_index;
    const BodyGrid& m_bodies;
};

/// What a lead carries: the kind of the port that sends into it.
Kind carriedKind(const Show& show, const Cable& cable);
