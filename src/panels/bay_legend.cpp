// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_legend.h"

#include "draw/bay_paint.h"
#include "panels/look.h"

#include <QPainter>

namespace {

constexpr double signWidth = 18, signHeight = 34, gapAfter = 22; // px at 100 %

} // namespace

BayLegend::BayLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BayLegend::sizeHint() const
{
    return {currentLook().px(900), currentLook().px(signHeight + 2 * Space::Unit)};
}

void BayLegend::paintEvent(QPaintEvent*)
{
    struct Entry {
        QString text;
        Normal normal;
        NormalState state;
    };
    const Entry entries[] {{tr("half-normal: the lower plug breaks it"), Normal::Half, NormalState::Whole},
        {tr("full normal: either plug breaks it"), Normal::Full, NormalState::Whole},
        {tr("parallel"), Normal::Parallel, NormalState::Whole}, {tr("no normal"), Normal::None, NormalState::Whole},
        {tr("isolated, sleeves too"), Normal::Isolated, NormalState::Whole},
        {tr("broken, lost its feed"), Normal::Half, NormalState::Broken},
        {tr("broken, nothing lost"), Normal::Half, NormalState::Settled}};
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font(TypeRole::Small));
    const QFontMetricsF metrics(painter.font());
    double x = look.px(Space::Wide);
    for (const Entry& entry : entries) {
        const double sign = signWidth * look.scale, words = metrics.horizontalAdvance(entry.text);
        if (x + sign + words > width())
            return;
        paintNormal(painter, QRectF(x, Space::Unit, sign, height() - 2 * Space::Unit), entry.normal, entry.state, look);
        painter.setPen(look.colours().text.secondary);
        painter.drawText(QRectF(x + sign + Space::Unit, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += sign + words + gapAfter * look.scale;
    }
}
