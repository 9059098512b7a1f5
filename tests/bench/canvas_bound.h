// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/canvas_plan.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QStaticText>

/// What a picture of the plan costs without a scene: straight painting into an image. Everything is looked at, only
/// what is seen is painted; a drag paints the rectangle that changed, a pan moves the pixels that stay. Leads are curves
/// of 2 px, as in the programs that the goals were measured against.
class CanvasBound {
public:
    explicit CanvasBound(const Show& show, QSize size);

    void fitAll();
    void showHub(DeviceId hub); ///< 100 %, the hub in the middle
    void paintAll();
    void pan(QPoint by);
    void drag(DeviceId device, QPointF by);
    void zoomBy(double factor); ///< round the middle

    const QImage& image() const { return m_image; }

private:
    struct Box {
        QRectF rect;
        QStaticText title;
        QList<double> inputs, outputs; ///< y of their middles
    };
    struct Lead {
        int from, to;
        int output, input;
        QPolygonF curve;
        QRectF bounds;
    };

    void layCurve(Lead& lead);
    void paint(QPainter& painter, const QRectF& exposed);
    void paintLead(QPainter& painter, const Lead& lead, const QRectF& exposed) const;
    void paintBox(QPainter& painter, const Box& box) const;
    QRectF exposedBy(const QRect& pixels) const;

    std::vector<Box> m_boxes;
    std::vector<Lead> m_leads;
    QHash<DeviceId, int> m_places;
    QList<QStaticText> m_inputNames, m_outputNames;
    QImage m_image;
    double m_scale = 1;
    QPointF m_origin; ///< what stands at the image's top left
};
