// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_view.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

namespace {

constexpr double reach = 10; ///< px
constexpr double cornerSize = 9;

/// The corners of the stage: drag one, press on an edge for a new one, double-click one to take it away.
class OutlineTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;

    void press(const Pointer& pointer) override
    {
        if (view().picture() != Picture::Stage)
            return;
        m_corners = corners();
        m_taken = cornerAt(pointer.scene);
        if (m_taken < 0)
            m_taken = splitEdge(pointer.scene);
    }

    void move(const Pointer& pointer, bool pressed) override
    {
        if (!pressed || m_taken < 0)
            return;
        m_moved = true;
        m_corners[m_taken] = view().showScene().viewpoint().place(view().snappedPlace(pointer.scene, pointer.modifiers));
        view().viewport()->update();
    }

    void release(const Pointer&) override
    {
        const QList<QPoint> corners = m_corners;
        const bool moved = m_moved;
        cancel();
        if (moved)
            edit(corners);
    }

    void doubleClick(const Pointer& pointer) override
    {
        m_corners = corners();
        const qsizetype corner = cornerAt(pointer.scene);
        const QList<QPoint> all = m_corners;
        cancel();
        if (corner < 0 || all.size() <= 3)
            return;
        QList<QPoint> fewer = all;
        fewer.removeAt(corner);
        edit(fewer);
    }

    bool key(const QKeyEvent& event) override
    {
        if (event.key() != Qt::Key_Escape || m_taken < 0)
            return false;
        cancel();
        return true;
    }

    void cancel() override
    {
        m_taken = -1;
        m_moved = false;
        m_corners.clear();
        view().viewport()->update();
    }

    void paint(QPainter& painter) const override
    {
        if (view().picture() != Picture::Stage)
            return;
        const CanvasStyle& style = view().showScene().style();
        QPolygonF shape;
        for (const QPoint& corner : m_corners.isEmpty() ? corners() : m_corners)
            shape << view().showScene().viewpoint().place(QPointF(corner));
        painter.setPen(QPen(style.colours().accent.spikeLine, 3 * style.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(shape);
        painter.setPen(QPen(style.colours().accent.ink, Stroke::Outline * style.unit));
        painter.setBrush(style.colours().accent.spike);
        const double side = cornerSize * style.sizeUnit();
        for (const QPointF& corner : shape)
            painter.drawRect(QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side));
    }

    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    /// Of the show; a plain stage has its four.
    QList<QPoint> corners() const
    {
        const Show& show = view().document().show();
        const QSize stage = show.stage;
        if (!show.outline.isEmpty())
            return show.outline;
        return {{0, 0}, {stage.width(), 0}, {stage.width(), stage.height()}, {0, stage.height()}};
    }

    QPointF shown(qsizetype corner) const { return view().showScene().viewpoint().place(QPointF(m_corners[corner])); }

    qsizetype cornerAt(const QPointF& place) const
    {
        for (qsizetype i = 0; i < m_corners.size(); ++i) {
            if (QLineF(shown(i), place).length() <= view().sceneLength(reach))
                return i;
        }
        return -1;
    }

    /// Makes a corner on the edge under the pointer; −1 where there is none.
    qsizetype splitEdge(const QPointF& place)
    {
        for (qsizetype i = 0; i < m_corners.size(); ++i) {
            const qsizetype next = (i + 1) % m_corners.size();
            if (Polyline(QPolygonF {shown(i), shown(next)}).distance(place) > view().sceneLength(reach))
                continue;
            m_corners.insert(i + 1, view().showScene().viewpoint().place(place).toPoint());
            return i + 1;
        }
        return -1;
    }

    void edit(const QList<QPoint>& corners)
    {
        view().document().edit(ShowView::tr("Change the stage's outline"), [&](Show& show) { show.outline = corners; });
    }

    QList<QPoint> m_corners; ///< while one of them is dragged
    qsizetype m_taken = -1;
    bool m_moved = false;
};

} // namespace

std::unique_ptr<CanvasTool> makeOutlineTool(ShowView& view)
{
    return std::make_unique<OutlineTool>(view);
}
