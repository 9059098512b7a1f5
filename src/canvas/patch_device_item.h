// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/box_kit.h"
#include "canvas/device_item.h"

/// A device as a box with named ports, what goes in at the left, what comes out at the right.
class PatchDeviceItem : public DeviceItem {
public:
    PatchDeviceItem(const CanvasStyle& style, const Symbols& symbols, BoxKit& kit)
        : DeviceItem(style, symbols)
        , m_kit(kit)
    {
    }

    QRectF body() const override { return {pos(), m_box.size}; }
    bool covers(const QPointF& scenePos) const override;
    QRectF nameBox() const override;
    bool foldsAt(const QPointF& scenePos) const override;
    std::optional<QPointF> spotPlace(const QString& port) const override;
    void paint(QPainter& painter, const QRectF& exposed) const override;

protected:
    QPointF placeInScene() const override { return facts().device.patchPlace; }
    bool showsPortsAlways() const override { return true; }
    void takeFacts() override { m_box = m_kit.box(facts()); }
    QRectF layOut() override;

private:
    void paintFar(QPainter& painter) const; ///< too small to be read
    void paintBox(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintRows(QPainter& painter) const;
    void paintChevron(QPainter& painter) const;
    void paintPairs(QPainter& painter) const;
    void paintRow(QPainter& painter, const BoxRow& row) const;

    void paintText(QPainter& painter, const QRectF& room, Qt::Alignment side, TypeRole role, const QString& text) const;

    BoxKit& m_kit;
    PatchBox m_box;
};
