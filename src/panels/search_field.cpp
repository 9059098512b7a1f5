// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/search_field.h"

#include "panels/look.h"

#include <QEvent>
#include <QPainter>

SearchField::SearchField(const QString& hint, const QString& key, QWidget* parent)
    : QLineEdit(parent)
    , m_key(key)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    fitText();
}

void SearchField::fitText()
{
    const Look look = currentLook();
    const int key = QFontMetrics(look.font(TypeRole::Caption)).horizontalAdvance(m_key);
    setTextMargins(look.px(24), 0, m_key.isEmpty() ? 0 : key + look.px(12), 0);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitText();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours().text.secondary, Stroke::Outline, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre(look.px(18), height() / 2.0 - 1);
    painter.drawEllipse(centre, 4.5 * look.scale, 4.5 * look.scale);
    painter.drawLine(centre + QPointF(3.4, 3.4) * look.scale, centre + QPointF(7, 7) * look.scale);
    if (!text().isEmpty() || m_key.isEmpty())
        return;
    painter.setPen(look.colours().surface.lineStrong);
    const QFont face = look.font(TypeRole::Caption);
    const int side = look.px(16);
    const int wide = std::max(side, QFontMetrics(face).horizontalAdvance(m_key) + look.px(8));
    if (wide > width() / 2)
        return;
    const QRect key(width() - wide - look.px(8), (height() - side) / 2, wide, side);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Tag, Radius::Tag);
    painter.setFont(face);
    painter.setPen(look.colours().text.tertiary);
    painter.drawText(key, Qt::AlignCenter, m_key);
}
