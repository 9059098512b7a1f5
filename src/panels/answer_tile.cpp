// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/answer_tile.h"

#include "panels/look.h"

#include <QPainter>

namespace {

constexpr int pictureHeight = 52; // px at 100 %
constexpr int leastWidth = 96;

QRect wrapped(const QFont& face, const QString& text, int width)
{
    return QFontMetrics(face).boundingRect(QRect(0, 0, width, 1000), Qt::AlignHCenter | Qt::TextWordWrap, text);
}

} // namespace

AnswerTile::AnswerTile(const QString& text, const QString& meaning, PictureBox::Paint paint, QWidget* parent)
    : QAbstractButton(parent)
    , m_meaning(meaning)
    , m_paint(std::move(paint))
{
    setText(text);
    setAccessibleName(meaning.isEmpty() ? text : tr("%1: %2").arg(text, meaning));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int AnswerTile::heightForWidth(int width) const
{
    const Look look = currentLook();
    const int room = std::max(width - look.px(12), 1);
    const int words = wrapped(look.font(TypeRole::Small), text(), room).height()
        + (m_meaning.isEmpty() ? 0 : wrapped(look.font(TypeRole::Small), m_meaning, room).height());
    return words + look.px(m_paint ? pictureHeight + 22 : 16);
}

QSize AnswerTile::sizeHint() const
{
    const int width = currentLook().px(leastWidth + 24);
    return {width, heightForWidth(width)};
}

QSize AnswerTile::minimumSizeHint() const
{
    const int width = currentLook().px(leastWidth);
    return {width, heightForWidth(std::max(width, this->width()))};
}

void AnswerTile::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    painter.setPen(
        QPen(chosen ? colours.accent.ink : colours.surface.lineStrong, chosen ? Stroke::Focus : Stroke::Hair));
    painter.setBrush(chosen ? colours.accent.spikeTint : underMouse() ? colours.surface.hover : colours.surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Card, Radius::Card);
    QRect inside = rect().adjusted(look.px(6), look.px(8), -look.px(6), -look.px(6));
    if (m_paint) {
        const int height = look.px(pictureHeight);
        painter.save();
        m_paint(painter, QRectF(inside.left(), inside.top(), inside.width(), height), look);
        painter.restore();
        inside.setTop(inside.top() + height + look.px(6));
    }
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(colours.text.primary);
    QRect used;
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    painter.setPen(colours.text.secondary);
    inside.setTop(used.bottom() + 1);
    painter.drawText(inside, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_meaning);
}
