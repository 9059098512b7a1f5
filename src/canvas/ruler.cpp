// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/ruler.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int leastLabelPx = 34; ///< labels closer than that are thinned out

} // namespace

Ruler::Ruler(Qt::Orientation orientation, const QGraphicsView& view, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation)
    , m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Ruler::setLook(const CanvasStyle& style, QSize stage)
{
    m_style = style;
    m_stage = stage;
    update();
}

void Ruler::paintMark(QPainter& painter, int mm) const
{
    const bool across = m_orientation == Qt::Horizontal;
    const QPoint at = m_view.mapFromScene(across ? QPointF(mm, 0) : QPointF(0, mm));
    const int along
        = (across ? at.x() : at.y()) + (across ? m_view.viewport()->x() - x() : m_view.viewport()->y() - y());
    const int thick = across ? height() : width();
    const int mark = mm % 1000 == 0 ? thick * 2 / 5 : thick / 4;
    painter.setPen(m_style.colours().surface.lineStrong);
    painter.drawLine(across ? QLine(along, thick - mark, along, thick) : QLine(thick - mark, along, thick, along));
    const int metres = mm / 1000;
    const int step = std::max(1, int(std::ceil(leastLabelPx * m_style.textScale * m_style.unit / 1000)));
    if (mm % 1000 != 0 || metres % step != 0)
        return;
    const bool last = across && mm == m_stage.width();
    const QString text = last ? tr("%1 m").arg(metres) : QString::number(metres);
    painter.setPen(m_style.colours().text.secondary);
    if (across)
        painter.drawText(QRect(along - 40, 0, 80, thick - mark / 2), Qt::AlignHCenter | Qt::AlignTop, text);
    else
        painter.drawText(QRect(0, along - 20, thick - mark - 3, 40), Qt::AlignRight | Qt::AlignVCenter, text);
}

void Ruler::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colours = m_style.colours();
    painter.fillRect(rect(), colours.surface.bar);
    painter.setPen(colours.surface.line);
    if (m_orientation == Qt::Horizontal)
        painter.drawLine(0, height() - 1, width(), height() - 1);
    else
        painter.drawLine(width() - 1, 0, width() - 1, height());
    painter.setFont(::font(TypeRole::Caption, m_style.textScale));
    const int end = m_orientation == Qt::Horizontal ? m_stage.width() : m_stage.height();
    const int step = m_style.pxPerMetre() >= Measure::DetailPxPerMetre ? 250 : 1000;
    for (int mm = 0; mm <= end; mm += step)
        paintMark(painter, mm);
}
