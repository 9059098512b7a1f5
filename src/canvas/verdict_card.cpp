// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/verdict_card.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int awayX = 20; ///< px right of the port
constexpr int awayY = 30; ///< px below it
constexpr int badge = 20;
constexpr int gap = Space::Small;

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

int VerdictCard::textHeight(TypeRole role, const QString& text, int width) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(::font(role, m_style.textScale));
    return metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

int VerdictCard::wantedHeight() const
{
    const int inside = width() - 2 * Space::CardPadding;
    const int badgeSize = qRound(badge * m_style.textScale);
    const int head = std::max(badgeSize, textHeight(TypeRole::Heading, m_text.sentence, inside - badgeSize - gap));
    const int reason = textHeight(TypeRole::Small, m_text.reason, inside);
    return 2 * Space::CardPadding + head + (reason ? gap + reason : 0) + 2 * gap + 1
        + lineHeight(TypeRole::Small, m_style.textScale);
}

void VerdictCard::setText(const VerdictText& text)
{
    m_text = text;
    resize(qRound(Measure::VerdictCard * m_style.textScale), height());
    resize(width(), wantedHeight());
    show();
    raise();
    update();
}

void VerdictCard::showAt(QPoint port, const VerdictText& text)
{
    setText(text);
    QPoint corner = port + QPoint(awayX, awayY);
    if (corner.x() + width() > parentWidget()->width())
        corner.setX(port.x() - awayX - width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(port.y() - awayY - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
}

/// Right, left, below or above; where there is no room at all the list's own badges have to do.
void VerdictCard::showBeside(const QRect& list, const VerdictText& text)
{
    setText(text);
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(list.left(), 0, std::max(0, room.width() - width()));
    const int y = std::clamp(list.top(), 0, std::max(0, room.height() - height()));
    for (const QPoint corner : {QPoint(list.right() + gap, y), QPoint(list.left() - gap - width(), y),
             QPoint(x, list.bottom() + gap), QPoint(x, list.top() - gap - height())}) {
        if (!room.contains(QRect(corner, size())))
            continue;
        move(corner);
        return;
    }
    hide();
}

void VerdictCard::paintFoot(QPainter& painter, const QRect& inside) const
{
    const Palette& colours = m_style.colours();
    const int line = lineHeight(TypeRole::Small, m_style.textScale);
    QRect foot(inside.left(), inside.bottom() - line + 1, inside.width(), line);
    painter.setPen(severityColours(m_text.verdict, colours).outline);
    painter.drawLine(0, foot.top() - gap, width(), foot.top() - gap);
    painter.setFont(::font(TypeRole::Small, m_style.textScale));
    if (m_text.otherLeads) {
        const QString key = tr("Tab: other lead");
        painter.setPen(colours.text.secondary);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, key);
        foot.setRight(foot.right() - painter.fontMetrics().horizontalAdvance(key) - gap);
    }
    painter.setPen(colours.text.primary);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_text.lead, Qt::ElideMiddle, foot.width()));
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = m_style.colours();
    const SeverityColours& severity = severityColours(m_text.verdict, colours);
    painter.setPen(QPen(severity.outline, Stroke::Outline));
    painter.setBrush(severity.tint);
    const double half = Stroke::Outline / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius::Card, Radius::Card);
    QRect inside = rect().adjusted(Space::CardPadding, Space::CardPadding, -Space::CardPadding, -Space::CardPadding);
    const int badgeSize = qRound(badge * m_style.textScale);
    paintSeverity(painter, QRectF(inside.topLeft(), QSizeF(badgeSize, badgeSize)), m_text.verdict, colours);
    const QRect head = inside.adjusted(badgeSize + gap, 0, 0, 0);
    painter.setPen(colours.text.primary);
    painter.setFont(::font(TypeRole::Heading, m_style.textScale));
    QRect used;
    painter.drawText(head, Qt::TextWordWrap, m_text.sentence, &used);
    painter.setFont(::font(TypeRole::Small, m_style.textScale));
    painter.setPen(colours.text.secondary);
    const int reasonTop = std::max(used.bottom(), inside.top() + badgeSize) + gap;
    painter.drawText(QRect(inside.left(), reasonTop, inside.width(), inside.height()), Qt::TextWordWrap, m_text.reason);
    paintFoot(painter, inside);
}
