// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/spinner.h"

#include "panels/look.h"

#include <QPainter>
#include <QStyle>

namespace {

constexpr int side100 = 14; ///< px at a text scale of 100 %
constexpr int stepMilliseconds = 40, stepDegrees = 15;
constexpr int arcDegrees = 270;
constexpr int qtArc = 16; ///< QPainter counts sixteenths of a degree

} // namespace

Spinner::Spinner(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
    m_step.setInterval(stepMilliseconds);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + stepDegrees) % 360;
        update();
    });
}

QSize Spinner::sizeHint() const
{
    const int side = currentLook().px(side100);
    return {side, side};
}

void Spinner::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    const double width = look.px(Stroke::Focus);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours().text.secondary, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(width, width, -width, -width), -m_angle * qtArc, arcDegrees * qtArc);
}

void Spinner::showEvent(QShowEvent* event)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_step.start();
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent* event)
{
    m_step.stop();
    QWidget::hideEvent(event);
}
