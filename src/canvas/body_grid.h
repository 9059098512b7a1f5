// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/id.h"

#include <QHash>
#include <QList>
#include <QRectF>

/// Where bodies stand on the plan, by cells of a metre: what is near is found without looking at everything.
class BodyGrid {
public:
    void put(DeviceId id, const QRectF& body);
    void remove(DeviceId id);

    QRectF body(DeviceId id) const { return m_bodies.value(id); }

    /// How much of the axis-parallel piece from `a` to `b` lies on bodies other than the two.
    double covered(const QPointF& a, const QPointF& b, DeviceId from, DeviceId to) const;

    /// The bodies that meet the rect.
    QList<QRectF> near(const QRectF& rect) const;

    /// How much area of `rect` other bodies take.
    double covered(const QRectF& rect, DeviceId self) const;

private:
    struct Entry {
        DeviceId id;
        QRectF body;
    };

    template <class Visit> void visitNear(const QRectF& rect, Visit visit) const;

    QHash<DeviceId, QRectF> m_bodies;
    QHash<quint64, QList<Entry>> m_cells;
};
