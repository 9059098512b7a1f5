// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/body_grid.h"
#include "canvas/device_item.h"
#include "canvas/label.h"

/// What stands where on the plan, so that names and leads keep clear of it.
struct StagePlan {
    BodyGrid bodies;
    BodyGrid labels;
};

/// A device on the plan: its symbol to scale, its name, and its ports while the pointer is over it.
class StageDeviceItem : public DeviceItem {
public:
    StageDeviceItem(const CanvasStyle& style, const Symbols& symbols, StagePlan& plan);

    QRectF body() const override;
    bool covers(const QPointF& scenePos) const override;
    QRectF nameBox() const override;
    void paint(QPainter& painter, const QRectF& exposed) const override;

protected:
    QPointF placeInScene() const override { return facts().device.place; }
    bool showsPortsAlways() const override { return false; }
    QRectF layOut() override;
    QRectF layOutName() override;

private:
    void placePorts();
    struct LabelPlace {
        QRectF rect;
        double covered;
    };
    LabelPlace bestPlace(const QSizeF& size) const;
    Label wantedLabel() const;
    QSizeF sizeOf(const Label& label);
    QPointF frontPoint() const;
    QRectF trayRect() const; ///< before the device is turned, as the point above
    void paintSymbol(QPainter& painter) const;
    void paintText(QPainter& painter) const;
    void paintLabel(QPainter& painter) const;
    void paintMix(QPainter& painter) const;
    void paintPorts(QPainter& painter) const;

    StagePlan& m_plan;
    QRectF m_body; ///< around the place, turned
    QTransform m_turn;
    int m_shownPorts = 0;
    struct {
        Label label;
        double textScale = 0;
        QSizeF size;
    } m_measured;
    Label m_label;
    QRectF m_labelRect;
    mutable QPixmap m_labelPixmap; ///< made when first painted
};
