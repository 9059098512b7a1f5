// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/device_item.h"
#include "canvas/patch_box.h"

/// A device as a box with named ports, what goes in at the left, what comes out at the right.
class PatchDeviceItem : public DeviceItem {
public:
    using DeviceItem::DeviceItem;

    QRectF body() const override { return {pos(), m_box.size}; }
    bool covers(const QPointF& scenePos) const override;
    std::optional<QPointF> spotPlace(const QString& port) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QPointF placeInScene() const override { return facts().device.patchPlace; }
    bool showsPortsAlways() const override { return true; }
    QRectF layOut() override;

private:
    void paintBox(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintRow(QPainter& painter, const BoxRow& row) const;

    PatchBox m_box;
};
