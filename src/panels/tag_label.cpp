// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tag_label.h"

#include "panels/look.h"

#include <QPainter>

TagLabel::TagLabel(const QString& text, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize TagLabel::sizeHint() const
{
    return tagSize(m_text, currentLook().scale).toSize() + QSize(1, 1);
}

void TagLabel::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    drawTag(painter, {0, 0}, m_text, m_kind, look.colours(), look.scale);
}
