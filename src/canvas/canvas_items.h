// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_item.h"

#include <QGraphicsScene>
#include <QHash>
#include <QPixmap>
#include <QSet>

#include <array>
#include <functional>

/// All things of one picture by cells of a grid: what is near is found, and what is seen is painted, without looking at
/// the rest. While some of them are dragged, all others are one pixmap.
class CanvasItems {
public:
    CanvasItems(QGraphicsScene& scene, double cell);
    ~CanvasItems();

    void enter(CanvasItem& item); ///< also when it has moved
    void leave(CanvasItem& item);
    void update(const CanvasItem& item);

    /// How far what is painted may reach beyond the bounds of an item.
    void setReach(double reach)
    {
        m_reach = reach;
        m_seenIn = {};
    }

    /// What lies near the rect, in no order. The list holds until the next question.
    const std::vector<CanvasItem*>& near(const QRectF& rect) const;

    /// Only these change for a while; none: any may.
    void setMoving(const QSet<const CanvasItem*>& items);

    /// Below everything: the floor, or the pixmap of all that does not move.
    using PaintFloor = std::function<void(QPainter& painter, const QRectF& exposed)>;
    void paintBelow(QPainter& painter, const QRectF& exposed, const PaintFloor& paintFloor);

private:
    /// A range of levels as an item of the scene, so that what tools put there lies between.
    class Layer;

    /// Where the pixmap of what does not move belongs.
    struct Still {
        QPixmap pixmap;
        QTransform transform;
    };

    enum class Which { All, Moving, Still };

    void visit(const QRectF& rect, std::vector<CanvasItem*>& found) const;
    std::vector<quint64> cellsUnder(const CanvasItem& item) const;
    void collect(const QRectF& exposed, Level first, Level last, Which which) const;
    void sortCollected() const;
    void addCovering(std::vector<CanvasItem*>& moving) const;
    void paint(QPainter& painter, const QRectF& exposed, Level first, Level last, Which which) const;
    void paintAbove(QPainter& painter, const QRectF& exposed, Which which) const;
    void makeStill(const QPainter& like, const PaintFloor& paintFloor);
    Which wanted() const { return m_moving.isEmpty() ? Which::All : Which::Moving; }

    QGraphicsScene& m_scene;
    double m_cell;
    double m_reach = 0;
    QHash<quint64, std::vector<CanvasItem*>> m_cells;
    mutable quint32 m_question = 0;
    mutable std::vector<CanvasItem*> m_found;
    mutable std::vector<CanvasItem*> m_seen; ///< the answer for the layer before, while nothing has changed
    mutable QRectF m_seenIn; ///< null: there is none
    mutable std::vector<CanvasItem*> m_painted; ///< kept to save its memory
    mutable std::vector<std::pair<quint64, CanvasItem*>> m_sorted; ///< likewise
    QSet<const CanvasItem*> m_moving;
    Still m_still;
    std::array<Layer*, 3> m_layers {};
};
