// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/ruler.h"

#include "check/words.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int leastLabelPx = 34; ///< labels closer than that are thinned out
constexpr int marksALength = 4; ///< a mark every quarter of a metre or foot

} // namespace

Ruler::Ruler(Qt::Orientation orientation, const QGraphicsView& view, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation)
    , m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Ruler::setLook(const CanvasStyle& style, const Viewpoint& viewpoint)
{
    m_style = style;
    m_viewpoint = viewpoint;
    update();
}

/// One mark; every fourth stands for a whole length and may carry its number.
void Ruler::paintMark(QPainter& painter, double mm, int length, int mark) const
{
    const bool across = m_orientation == Qt::Horizontal;
    const QPoint at = m_view.mapFromScene(m_viewpoint.place(QPointF(mm, mm)));
    const int along
        = (across ? at.x() : at.y()) + (across ? m_view.viewport()->x() - x() : m_view.viewport()->y() - y());
    const int thick = across ? height() : width();
    const bool whole = mark % marksALength == 0;
    const int depth = whole ? thick * 2 / 5 : thick / 4;
    painter.setPen(m_style.colours().surface.lineStrong);
    painter.drawLine(across ? QLine(along, thick - depth, along, thick) : QLine(thick - depth, along, thick, along));
    const double lengthPx = fromLengthUnit(1) / m_style.unit;
    const int step = std::max(1, int(std::ceil(leastLabelPx * m_style.textScale / lengthPx)));
    if (!whole || length % step != 0)
        return;
    const bool last = across && qRound(mm) + fromLengthUnit(1) > m_viewpoint.stage.width();
    const QString text = last ? QString::number(length) + QChar(0x202F) + lengthUnitName() : QString::number(length);
    painter.setPen(m_style.colours().text.secondary);
    if (across)
        painter.drawText(QRect(along - 40, 0, 80, thick - depth / 2), Qt::AlignHCenter | Qt::AlignTop, text);
    else
        painter.drawText(QRect(0, along - 20, thick - depth - 3, 40), Qt::AlignRight | Qt::AlignVCenter, text);
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
    const QSize stage = m_viewpoint.stage;
    const int end = m_orientation == Qt::Horizontal ? stage.width() : stage.height();
    const int step = m_style.pxPerMetre() >= Measure::DetailPxPerMetre ? 1 : marksALength;
    for (int mark = 0;; mark += step) {
        const double mm = mark * fromLengthUnit(marksALength) / double(marksALength * marksALength);
        if (mm > end)
            return;
        paintMark(painter, mm, mark / marksALength, mark);
    }
}
