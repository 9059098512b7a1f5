// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/badge.h"

#include "check/words.h"
#include "panels/look.h"

#include <QPainter>

Badge::Badge(Verdict verdict, int px, QWidget* parent)
    : QWidget(parent)
    , m_verdict(verdict)
    , m_px(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(verdict ? name(*verdict) : tr("All well"));
}

QSize Badge::sizeHint() const
{
    const int side = currentLook().px(m_px);
    return {side, side};
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSeverity(painter, rect(), m_verdict, currentLook().colours());
}

static QPixmap badgePixmap(Verdict verdict, double ratio, double opacity)
{
    const Look look = currentLook();
    const int side = look.px(IconSize::Badge);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    paintSeverity(painter, QRectF(0, 0, side, side), verdict, look.colours());
    return pixmap;
}

QIcon badgeIcon(Verdict verdict, double devicePixelRatio)
{
    QIcon icon;
    icon.addPixmap(badgePixmap(verdict, devicePixelRatio, 1));
    icon.addPixmap(badgePixmap(verdict, devicePixelRatio, 0.4), QIcon::Disabled);
    return icon;
}
