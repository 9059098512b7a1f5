// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/guides.h"
#include "show/id.h"

#include <QPoint>

class QPainter;
class ShowView;

/// What is selected, on its way to another place: the device under the pointer falls into line with others or on to the
/// grid, the rest keep their places to it. What is locked stays.
class DeviceDrag {
public:
    DeviceDrag(ShowView& view, DeviceId device, const QPointF& from);

    void moveTo(const QPointF& scenePos, Qt::KeyboardModifiers modifiers);
    void drop(); ///< makes the edit
    void cancel(); ///< all is shown where the show has it
    void paint(QPainter& painter) const; ///< the lines it has fallen into

private:
    QPoint shownPlace() const;

    ShowView& m_view;
    DeviceId m_device;
    QPointF m_from;
    QRectF m_room; ///< of the device where the drag began
    QList<QRectF> m_others; ///< rooms in sight that it may fall into line with
    QList<DeviceId> m_moving;
    QPoint m_offset;
    Guides m_guides;
};
