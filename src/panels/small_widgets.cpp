// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/small_widgets.h"

#include "panels/flat_style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocument>

namespace {

constexpr qsizetype mostRoomy = 4; // words of a segmented field; with more they stand closer

} // namespace

QLabel* makeLabel(const QString& text, LabelLook look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    if (!look.type.isEmpty())
        label->setProperty("type", QString(look.type));
    if (!look.tone.isEmpty())
        label->setProperty("tone", QString(look.tone));
    return label;
}

QFrame* makeRule()
{
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    return rule;
}

QPushButton* makeChip(const QString& text)
{
    auto* chip = new QPushButton(text);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setProperty("chip", true);
    return chip;
}

QString toolTipText(const QString& plain)
{
    return Qt::mightBeRichText(plain) ? Qt::convertFromPlainText(plain) : plain;
}

Segmented::Segmented(const QStringList& words, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("segmented", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* button = new QToolButton;
        button->setText(words[i]);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setProperty("dense", words.size() > mostRoomy);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group->addButton(button, int(i));
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setCurrent(int index)
{
    QAbstractButton* const shown = m_group->checkedButton();
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    } else if (shown) {
        m_group->setExclusive(false);
        shown->setChecked(false);
        m_group->setExclusive(true);
    }
}

Disclosure::Disclosure(const QString& text, QWidget* content, QWidget* parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setProperty("disclosure", true);
    content->hide();
    connect(this, &QToolButton::toggled, content, &QWidget::setVisible);
}

QSize Disclosure::sizeHint() const
{
    const Look look = currentLook();
    return {fontMetrics().horizontalAdvance(text()) + look.px(22), look.px(24)};
}

void Disclosure::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    const QColor ink = underMouse() || isChecked() ? look.colours().text.primary : look.colours().text.secondary;
    QPainter painter(this);
    drawChevron(
        painter, QRectF(0, 0, look.px(14), height()), isChecked() ? Pointing::Down : Pointing::Right, ink, look.scale);
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(look.px(18), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}
