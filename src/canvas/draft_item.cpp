// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/draft_item.h"

#include "draw/signal_look.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

DraftItem::DraftItem(const CanvasStyle& style)
    : m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption);
    setZValue(1.8);
}

void DraftItem::show(Kind kind, const QPolygonF& way)
{
    prepareGeometryChange();
    m_kind = kind;
    m_way = Polyline(way);
    const double margin = Stroke::CableHalo * m_style.unit;
    m_bounds = m_way.bounds().adjusted(-margin, -margin, margin, margin);
    update();
}

void DraftItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette& colours = m_style.colours();
    const double unit = m_style.unit;
    QPen halo(colours.accent.spike, Stroke::CableHalo * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen gap(colours.surface.stage, Stroke::CableHaloGap * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen lead = cablePen(m_kind, colours, Stroke::CableSelected * unit, unit);
    for (QPen* pen : {&halo, &gap, &lead})
        m_way.stroke(*painter, *pen, option->exposedRect);
}
