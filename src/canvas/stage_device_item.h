// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/device_item.h"
#include "canvas/label.h"

class BodyGrid;

/// A device on the plan: its symbol to scale, its name, and its ports while the pointer is over it.
class StageDeviceItem : public DeviceItem {
public:
    StageDeviceItem(const CanvasStyle& style, const Symbols& symbols, const BodyGrid& bodies);

    QRectF body() const override;
    bool covers(const QPointF& scenePos) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QPointF placeInScene() const override { return facts().device.place; }
    bool showsPortsAlways() const override { return false; }
    QRectF layOut() override;

private:
    void placePorts();
    void placeLabel();
    Label wantedLabel() const;
    QRectF trayRect() const; ///< in the coordinates of the turned device
    void paintSymbol(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    void paintMix(QPainter& painter) const;
    void paintPorts(QPainter& painter) const;

    const BodyGrid& m_bodies;
    QRectF m_body; ///< around the place, turned
    QTransform m_turn;
    Label m_label;
    QRectF m_labelRect;
    mutable QPixmap m_labelPixmap; ///< made when first painted
};

/// True for things that leads and gear stand on: risers, ramps.
bool isFloor(const DeviceType& type);

/// True for gear of thin lines, to whose middle a lead is drawn; on solid gear it ends at the edge.
bool isThin(const DeviceType& type);

/// The size of the device as it stands, turned, around (0, 0).
QRectF turnedBody(const Device& device, const DeviceType& type);
