// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_item.h"

#include "canvas/canvas_items.h"

CanvasItem::~CanvasItem()
{
    if (m_items)
        m_items->leave(*this);
}

void CanvasItem::update() const
{
    if (m_items && m_visible)
        m_items->update(*this);
}

void CanvasItem::setPos(const QPointF& pos)
{
    if (pos == m_pos)
        return;
    update();
    m_pos = pos;
    if (m_items)
        m_items->enter(*this);
}

void CanvasItem::setBounds(const QRectF& bounds)
{
    update();
    m_bounds = bounds;
    if (m_items)
        m_items->enter(*this);
}

void CanvasItem::setLevel(Level level)
{
    if (level == m_level)
        return;
    m_level = level;
    update();
}

void CanvasItem::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    update();
    m_visible = visible;
    update();
}

void CanvasItem::setOpacity(double opacity)
{
    if (opacity == m_opacity)
        return;
    m_opacity = opacity;
    update();
}
