// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/cable_item.h"
#include "check/check.h"

#include <QHash>
#include <QSet>

/// What is found about each lead and device, brought up to date by what an edit has changed.
class FindingMarks {
public:
    /// Things whose marks may be others now.
    struct Touched {
        QSet<CableId> cables;
        QSet<DeviceId> devices;
    };

    Touched follow(const Checked& before, const Checked& after);

    Mark mark(CableId id) const;
    Verdict verdict(DeviceId id) const; ///< of what concerns it alone, no lead

private:
    void tally(const QList<Finding>& findings, bool add, Touched& touched);

    QHash<CableId, Counts> m_cables;
    QHash<DeviceId, Counts> m_devices;
};
