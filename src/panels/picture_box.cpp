// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/picture_box.h"

#include "panels/look.h"

#include <QPainter>

#include <algorithm>

PictureBox::PictureBox(const QSize& at100, Paint paint, QWidget* parent)
    : QWidget(parent)
    , m_at100(at100)
    , m_paint(std::move(paint))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PictureBox::setPaint(Paint paint)
{
    m_paint = std::move(paint);
    update();
}

QSize PictureBox::sizeHint() const
{
    const Look look = currentLook();
    return {look.px(m_at100.width()), look.px(m_at100.height())};
}

void PictureBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_paint)
        m_paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), currentLook());
}

FactTags::FactTags(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactTags::setTags(const QStringList& tags)
{
    m_tags = tags;
    setAccessibleName(tags.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> FactTags::places(int width) const
{
    const Look look = currentLook();
    const QFontMetrics metrics(look.font(TypeRole::Small));
    const int height = look.line(TypeRole::Small) + look.px(4);
    QList<QRect> boxes;
    int x = 0, y = 0;
    for (const QString& tag : m_tags) {
        const int wide = std::min(metrics.horizontalAdvance(tag) + look.px(14), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + look.px(Space::Unit);
        }
        boxes << QRect(x, y, wide, height);
        x += wide + look.px(6);
    }
    return boxes;
}

int FactTags::heightForWidth(int width) const
{
    const QList<QRect> boxes = places(width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + 2;
}

QSize FactTags::sizeHint() const
{
    const int width = currentLook().px(320);
    return {width, heightForWidth(width)};
}

QSize FactTags::minimumSizeHint() const
{
    return {currentLook().px(80), heightForWidth(std::max(width(), 1))};
}

void FactTags::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(TypeRole::Small));
    const QList<QRect> boxes = places(width());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        painter.setPen(QPen(look.colours().surface.lineStrong, Stroke::Hair));
        painter.setBrush(look.colours().surface.panel);
        painter.drawRoundedRect(QRectF(boxes[i]).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Tag, Radius::Tag);
        painter.setPen(look.colours().text.secondary);
        const QString text = painter.fontMetrics().elidedText(m_tags[i], Qt::ElideRight, boxes[i].width() - 6);
        painter.drawText(boxes[i], Qt::AlignCenter, text);
    }
}
