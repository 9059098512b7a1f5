// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/arrival_view.h"

#include "panels/look.h"

#include <QPainter>

ArrivalView::ArrivalView(const ArrivalPicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What arrives"));
    setAccessibleDescription(arrivalText(picture));
}

QSize ArrivalView::sizeHint() const
{
    const Look look = currentLook();
    return {look.px(340), int(std::ceil(arrivalHeight(m_picture, look)))};
}

QSize ArrivalView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void ArrivalView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawArrival(painter, m_picture, rect(), currentLook());
}
