// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/pick_list.h"
#include "gear/device_type.h"
#include "show/id.h"

class ShowView;

/// Lists what a device could be swapped for, and swaps it.
class GearPicker : public QObject {
    Q_OBJECT

public:
    explicit GearPicker(ShowView& view);

    void open(DeviceId device);
    void setLook(const CanvasStyle& style) { m_list->setLook(style); }

private:
    QList<DeviceTypePtr> matching(const QStringList& words) const;
    void fill(const QString& typed);
    PickRow row(const DeviceTypePtr& type) const;
    void replace(int row);
    void close();

    ShowView& m_view;
    PickList* m_list;
    DeviceId m_device;
    QList<DeviceTypePtr> m_shown; ///< by row
};
