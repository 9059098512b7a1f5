// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/cable_item.h"
#include "canvas/device_item.h"
#include "canvas/lane_book.h"
#include "canvas/patch_stub.h"
#include "canvas/stage_route.h"

/// Finds the ways of leads between the device items of one picture.
class CableRouter {
public:
    using Devices = QHash<DeviceId, DeviceItem*>;

    CableRouter(const CanvasStyle& style, const Devices& devices, const BodyGrid& bodies);

    /// Finds the ways of these leads and their lanes; the leads that have to be laid anew for it, others among them.
    QSet<CableId> settleLanes(const Show& show, const QSet<CableId>& cables);
    void forget(CableId cable);

    QList<Polyline> runs(const Show& show, const Cable& cable) const;

    /// What stands at the two ends of a lead that is shown without its way; else nothing.
    QList<Stub> stubs(const Show& show, const Cable& cable) const;

    Gathered gathered(CableId cable) const { return m_bundles.gathered(cable); }
    QList<CableId> bundle(CableId cable) const { return m_bundles.bundle(cable); }

    /// The runs of one lead on the plan, which need not be as the show has it.
    QList<Polyline> stageRuns(const Show& show, const Cable& cable) const;

private:
    QList<PatchEnd> patchEnds(const Show& show, const Cable& cable) const;
    QList<Polyline> patchRuns(const Show& show, const Cable& cable) const;
    StageEnd stageEnd(const Show& show, CableId cable, const PortRef& port) const;

    const CanvasStyle& m_style;
    const Devices& m_devices;
    const BodyGrid& m_bodies;
    LaneBook m_lanes;
    BundleBook m_bundles;
};

/// What a lead carries: the kind of the port that sends into it.
Kind carriedKind(const Show& show, const Cable& cable);
