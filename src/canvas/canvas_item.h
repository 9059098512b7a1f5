// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

class CanvasItems;
class QPainter;

/// What lies above what, the lowest first. Within a level the later id lies on top.
enum class Level : quint8 { Floor, Cable, HoveredCable, Device, HoveredDevice, SelectedCable };

/// A thing of the picture, found and painted by CanvasItems: a graphics item without its weight, for there may be ten
/// thousand. It takes no events.
class CanvasItem {
public:
    CanvasItem() = default;
    virtual ~CanvasItem();
    Q_DISABLE_COPY_MOVE(CanvasItem)

    const QPointF& pos() const { return m_pos; }
    void setPos(const QPointF& pos);
    Level level() const { return m_level; }
    bool isVisible() const { return m_visible; }
    double opacity() const { return m_opacity; }
    void setOpacity(double opacity);

    /// Around everything painted, up to the reach of the items' strokes; from `pos()`.
    const QRectF& boundingRect() const { return m_bounds; }
    QRectF sceneBoundingRect() const { return m_bounds.translated(m_pos); }

    void update() const; ///< asks to be painted anew

    /// `painter` stands at `pos()`, `exposed` is in scene coordinates.
    virtual void paint(QPainter& painter, const QRectF& exposed) const = 0;

    /// What is painted above everything else, where there is something.
    virtual bool reachesAbove() const { return false; }
    virtual void paintAbove(QPainter&) const { }

protected:
    /// Where in the scene there is something of it; by default, its bounds.
    virtual std::vector<QRectF> pieces() const { return {sceneBoundingRect()}; }

    virtual quint32 number() const = 0; ///< the later one lies on top

    void setBounds(const QRectF& bounds);
    void setLevel(Level level);
    void setVisible(bool visible);

private:
    friend class CanvasItems;
    quint64 order() const { return quint64(m_level) << 32 | number(); }

    CanvasItems* m_items = nullptr; ///< where it is entered
    QPointF m_pos;
    QRectF m_bounds;
    std::vector<quint64> m_cells; ///< of the items' grid
    double m_opacity = 1;
    mutable quint32 m_asked = 0; ///< the last search that came by
    Level m_level = Level::Device;
    bool m_visible = true;
};
