// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/pick_list.h"
#include "show/break_device.h"

class ShowView;

/// Lists what a device could be swapped for, or broken into, and does it.
class GearPicker : public QObject {
    Q_OBJECT

public:
    explicit GearPicker(ShowView& view);

    void open(DeviceId device);
    void openPieces(DeviceId device); ///< several smaller ones in place of it
    void setLook(const CanvasStyle& style) { m_list->setLook(style); }

private:
    void open(DeviceId device, bool pieces, const QString& hint);
    QList<DeviceTypePtr> matching(const QStringList& words) const;
    QList<Breaking> matchingPieces(const QStringList& words) const;
    void fill(const QString& typed);
    PickRow row(const DeviceTypePtr& type) const;
    PickRow row(const Breaking& breaking) const;
    void pick(int row);
    void replace(const DeviceTypePtr& type);
    void breakUp(const Breaking& breaking);
    QStringList leadTexts(const QList<CableId>& leads) const;
    void close();

    ShowView& m_view;
    PickList* m_list;
    DeviceId m_device;
    bool m_pieces = false; ///< several smaller ones are looked for
    QList<DeviceTypePtr> m_shown; ///< by row
    QList<Breaking> m_breakings; ///< by row
};
