// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/prose_label.h"

#include "panels/look.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double longestLine = 520; // px at 100 %: some eighty letters
constexpr double hanging = 14; // from the bullet to the text
constexpr double leading = 1; // more than the type scale has: these are texts, not labels

} // namespace

ProseLabel::ProseLabel(const LearnBlock& block, TypeRole role, QWidget* parent)
    : QLabel(parent)
    , m_block(block)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(block.text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

double ProseLabel::indent() const
{
    return m_block.kind == LearnBlock::Kind::Bullet ? currentLook().px(hanging) : 0;
}

void ProseLabel::prepare(QTextLayout& layout) const
{
    const Look look = currentLook();
    layout.setText(m_block.text);
    layout.setFont(look.font(m_role));
    QList<QTextLayout::FormatRange> ranges;
    for (const BoldSpan& span : m_block.bold) {
        QTextCharFormat format;
        format.setFont(look.font(TypeRole::BodyStrong));
        ranges << QTextLayout::FormatRange {int(span.start), int(span.length), format};
    }
    layout.setFormats(ranges);
}

/// Breaks the text into lines and returns how high they stand.
double ProseLabel::lay(QTextLayout& layout, double width) const
{
    const Look look = currentLook();
    const double step = look.line(m_role) + look.px(leading);
    const double room = std::min(width, double(look.px(longestLine))) - indent();
    double top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, room));
        line.setPosition({indent(), top + (step - line.height()) / 2});
        top += step;
    }
    layout.endLayout();
    return top;
}

int ProseLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    prepare(layout);
    return int(std::ceil(lay(layout, width)));
}

QSize ProseLabel::sizeHint() const
{
    const int width = currentLook().px(300);
    return {width, heightForWidth(width)};
}

QSize ProseLabel::minimumSizeHint() const
{
    const Look look = currentLook();
    return {look.px(120), look.line(m_role)};
}

void ProseLabel::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout;
    prepare(layout);
    lay(layout, width());
    layout.draw(&painter, {});
    if (m_block.kind != LearnBlock::Kind::Bullet)
        return;
    const double middle = (look.line(m_role) + look.px(leading)) / 2.0;
    painter.setBrush(look.colours().text.secondary);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(look.px(4), middle), look.px(2), look.px(2));
}
