// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "canvas/polyline.h"
#include "draw/marks.h"
#include "draw/severity_shape.h"
#include "show/id.h"

#include <QGraphicsItem>
#include <QPen>

/// The worst that is found about a thing.
struct Mark {
    Verdict open; ///< nothing: no open finding
    bool accepted = false; ///< there are findings, and all are lived with

    bool isEmpty() const { return !open && !accepted; }
    bool operator==(const Mark&) const = default;
};

/// One lead of the show: an id, its runs and how they are stroked. A lead with more than two ends has a run to each.
class CableItem : public QGraphicsItem {
public:
    CableItem(CableId id, const CanvasStyle& style);

    CableId id() const { return m_id; }
    Kind kind() const { return m_kind; }
    const QList<Polyline>& runs() const { return m_runs; }
    CableState state() const { return m_state; }

    void setRuns(Kind kind, QList<Polyline> runs);
    void setState(CableState state);
    void restyle();

    double distance(const QPointF& scenePos) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void refresh();
    void makePens();

    CableId m_id;
    const CanvasStyle& m_style;
    Kind m_kind = Kind::Line;
    QList<Polyline> m_runs;
    CableState m_state = CableState::Rest;
    QRectF m_bounds;
    QPen m_pen;
    QPen m_under; ///< below the lead: the floor's colour in Patch, the highlighter where selected
    QPen m_gap; ///< between highlighter and lead
    QPen m_ring;
};

/// The badges of a lead's worst finding, at its middle and at both ends, above all gear.
class CableBadges : public QGraphicsItem {
public:
    explicit CableBadges(const CanvasStyle& style);

    void show(const QList<Polyline>& runs, const Mark& mark, bool selected);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF badge(const QPointF& centre, double px) const;

    const CanvasStyle& m_style;
    Mark m_mark;
    QRectF m_middle;
    QList<QRectF> m_ends;
    QRectF m_bounds;
};
